package org.newsdesk.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.newsdesk", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule features_have_no_cycles =
            slices().matching("org.newsdesk.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule no_implementation_classes_of_the_platform =
            noClasses().should().dependOnClassesThat().haveNameMatching("org\\.alfresco\\..*Impl");

    @ArchTest
    static final ArchRule domain_records_do_not_know_the_platform = noClasses()
            .that()
            .areRecords()
            .and()
            .resideOutsideOfPackage("org.newsdesk.desk..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.alfresco..");
}

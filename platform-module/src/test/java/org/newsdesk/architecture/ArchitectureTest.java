package org.newsdesk.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.newsdesk");

    @Test
    void the_product_is_looked_at() {
        assertThat(CLASSES).hasSizeGreaterThan(100);
    }

    @Test
    void features_have_no_cycles() {
        slices().matching("org.newsdesk.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void no_implementation_classes_of_the_platform() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("org\\.alfresco\\..*Impl")
                .check(CLASSES);
    }

    @Test
    void domain_records_do_not_know_the_platform() {
        noClasses()
                .that()
                .areRecords()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.alfresco..")
                .check(CLASSES);
    }
}

package org.newsdesk.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.Test;
import org.newsdesk.model.NewsdeskModel;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;
import org.newsdesk.settings.FakeRepository;
import org.newsdesk.settings.SettingsDocument;

class OrganisationServiceTest {

    private final FakeRepository repository = new FakeRepository();
    private final FakeAuthorities authorities = new FakeAuthorities();
    private final SettingsDocument document = repository.document(NewsdeskModel.TYPE_ORGANISATION_DOCUMENT, "组织机构.txt");
    private final OrganisationService service = service(DemoBureau.people());

    @Test
    void without_document_or_with_comments_only_there_is_no_organisation_yet() {
        assertThat(service.find()).isEmpty();
        document.createIfAbsent("# 请填写");

        assertThat(service.find()).isEmpty();
        assertThatThrownBy(service::current)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.status()).isEqualTo(409));
    }

    @Test
    void saved_text_is_in_force() {
        document.createIfAbsent("# 请填写");
        service.replace(DemoBureau.TEXT);
        service.documentChanged();

        assertThat(service.current()).isEqualTo(DemoBureau.organisation());
        assertThat(authorities.members("GROUP_newsdesk-director")).containsExactly("zhaoguoqiang");
    }

    @Test
    void refused_text_names_all_mistakes_and_is_not_written() {
        document.createIfAbsent(DemoBureau.TEXT);

        assertThatThrownBy(() -> service.replace(
                        DemoBureau.TEXT.replace("负责人: lihua", "负责人:").replace("wuwei", "nobody")))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(Problem::line)
                                .containsExactly(7, 12));
        assertThat(service.current()).isEqualTo(DemoBureau.organisation());
    }

    @Test
    void wrong_text_written_by_another_protocol_is_refused_before_commit() {
        document.createIfAbsent(DemoBureau.TEXT);
        NodeRef node = repository.child(repository.settings(), "组织机构.txt").orElseThrow();
        repository.put(node, "[机构]\n".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(service::documentChanged).isInstanceOf(RuleViolation.class);
        assertThat(authorities.all()).isEmpty();
    }

    @Test
    void document_is_read_once_for_each_content() {
        document.createIfAbsent(DemoBureau.TEXT);
        int before = repository.reads();
        service.current();
        service.current();
        assertThat(repository.reads()).isEqualTo(before + 1);

        NodeRef node = repository.child(repository.settings(), "组织机构.txt").orElseThrow();
        repository.put(node, DemoBureau.TEXT.replace("云岭县司法局", "青石县司法局").getBytes(StandardCharsets.UTF_8));
        assertThat(service.current().name()).isEqualTo("青石县司法局");
    }

    @Test
    void person_who_left_the_platform_stays_in_force_and_shows_as_a_problem() {
        document.createIfAbsent(DemoBureau.TEXT.replace("lihua", "gone"));

        assertThat(service.current().holders(Role.HEAD, "pufa")).containsExactly("gone");
        assertThat(service.problems()).extracting(Problem::key).containsExactly("newsdesk.problem.ORG.unknownPerson");
    }

    @Test
    void only_administrators_and_the_general_office_read_it() {
        document.createIfAbsent(DemoBureau.TEXT);
        OrganisationAccess access = new OrganisationAccess(service, authorities.service());

        assertThat(access.isAdministrator("admin")).isTrue();
        assertThat(access.holds("heping", Role.GENERAL_OFFICE)).isTrue();
        assertThat(access.holds("chenjing", Role.GENERAL_OFFICE)).isFalse();
    }

    @Test
    void names_are_written_as_their_script_writes_them() {
        assertThat(PersonName.of("李", "华")).isEqualTo("李华");
        assertThat(PersonName.of("", "李华")).isEqualTo("李华");
        assertThat(PersonName.of("Smith", "Ann")).isEqualTo("Ann Smith");
        assertThat(PersonName.of("", "Administrator")).isEqualTo("Administrator");
    }

    private OrganisationService service(People people) {
        UnitFolders folders = new UnitFolders(repository.places, repository.nodeService, repository.permissionService);
        OrganisationApplication application =
                new OrganisationApplication(authorities.service(), folders, repository.writes, Clock.systemUTC());
        return new OrganisationService(document, people, application);
    }
}

package org.newsdesk.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsdesk.rule.RuleViolation;
import org.newsdesk.settings.FakeRepository;

class OrganisationApplicationTest {

    private static final Instant IN_THE_MANDATE = Instant.parse("2026-11-15T00:00:00Z");
    private static final Instant AFTER_THE_MANDATE = Instant.parse("2026-12-01T00:00:00Z");

    private final FakeRepository repository = new FakeRepository();
    private final FakeAuthorities authorities = new FakeAuthorities();
    private final UnitFolders folders =
            new UnitFolders(repository.places, repository.nodeService, repository.permissionService);

    @BeforeEach
    void apply() {
        apply(DemoBureau.TEXT, AFTER_THE_MANDATE);
    }

    @Test
    void every_role_has_a_group_with_exactly_its_holders() {
        assertThat(authorities.all())
                .containsExactlyInAnyOrder(
                        "GROUP_newsdesk-director",
                        "GROUP_newsdesk-general-office",
                        "GROUP_newsdesk-confidentiality",
                        "GROUP_newsdesk-records",
                        "GROUP_newsdesk-unit-pufa",
                        "GROUP_newsdesk-head-pufa",
                        "GROUP_newsdesk-deputy-pufa",
                        "GROUP_newsdesk-unit-chengguan",
                        "GROUP_newsdesk-head-chengguan",
                        "GROUP_newsdesk-deputy-chengguan");
        assertThat(authorities.members("GROUP_newsdesk-unit-pufa")).containsExactly("chenjing", "lihua", "tangyun");
        assertThat(authorities.members("GROUP_newsdesk-deputy-pufa")).containsExactly("wangqiang");
        assertThat(authorities.members("GROUP_newsdesk-general-office")).containsExactly("heping", "sunli");
    }

    @Test
    void unit_folder_is_open_to_members_only_and_drafts_may_be_put_into_it() {
        NodeRef folder = folder("普法与依法治理股");
        NodeRef drafts = folders.draftsFolder("pufa").orElseThrow();

        assertThat(repository.inherits(folder)).isFalse();
        assertThat(repository.permissionsOf(folder)).isEqualTo(Map.of("GROUP_newsdesk-unit-pufa", "Consumer"));
        assertThat(repository.permissionsOf(drafts)).isEqualTo(Map.of("GROUP_newsdesk-unit-pufa", "Collaborator"));
        assertThat(repository.children(folder)).containsExactly("稿件");
    }

    @Test
    void whoever_saves_the_organisation_owns_no_folder() {
        NodeRef drafts = folders.draftsFolder("pufa").orElseThrow();

        assertThat(repository.nodeService.getProperty(folder("普法与依法治理股"), ContentModel.PROP_OWNER))
                .isEqualTo("System");
        assertThat(repository.nodeService.getProperty(drafts, ContentModel.PROP_OWNER))
                .isEqualTo("System");
    }

    @Test
    void repetition_changes_nothing() {
        int before = authorities.changes();
        apply(DemoBureau.TEXT, AFTER_THE_MANDATE);

        assertThat(authorities.changes()).isEqualTo(before);
        assertThat(repository.children(repository.desk())).containsExactly("城关司法所", "普法与依法治理股");
    }

    @Test
    void whoever_was_added_by_hand_or_has_left_is_removed() {
        authorities.addAuthority("GROUP_newsdesk-unit-pufa", "stranger");
        apply(DemoBureau.TEXT.replace("成员: tangyun", ""), AFTER_THE_MANDATE);

        assertThat(authorities.members("GROUP_newsdesk-unit-pufa")).containsExactly("chenjing", "lihua");
    }

    @Test
    void i2_substitute_is_in_the_group_until_the_mandate_has_ended() {
        apply(DemoBureau.TEXT, IN_THE_MANDATE);
        assertThat(authorities.members("GROUP_newsdesk-deputy-pufa")).containsExactly("liumin", "wangqiang");
        assertThat(authorities.members("GROUP_newsdesk-unit-pufa")).doesNotContain("liumin");

        apply(DemoBureau.TEXT, AFTER_THE_MANDATE);
        assertThat(authorities.members("GROUP_newsdesk-deputy-pufa")).containsExactly("wangqiang");
    }

    @Test
    void renamed_unit_keeps_its_folder() {
        NodeRef before = folder("城关司法所");
        apply(DemoBureau.TEXT.replace("名称: 城关司法所", "名称: 城关镇司法所"), AFTER_THE_MANDATE);

        assertThat(folder("城关镇司法所")).isEqualTo(before);
    }

    @Test
    void units_may_exchange_their_names() {
        NodeRef pufa = folder("普法与依法治理股");
        apply(
                DemoBureau.TEXT
                        .replace("名称: 城关司法所", "名称: x")
                        .replace("名称: 普法与依法治理股", "名称: 城关司法所")
                        .replace("名称: x", "名称: 普法与依法治理股"),
                AFTER_THE_MANDATE);

        assertThat(folder("城关司法所")).isEqualTo(pufa);
    }

    @Test
    void removed_unit_keeps_its_folder_and_loses_its_members() {
        String without = DemoBureau.TEXT.replaceAll("(?s)\\[司法所 chengguan].*?(?=\\[代理])", "");
        apply(without, AFTER_THE_MANDATE);

        assertThat(repository.children(repository.desk())).contains("城关司法所");
        assertThat(authorities.members("GROUP_newsdesk-unit-chengguan")).isEmpty();
        assertThat(authorities.members("GROUP_newsdesk-head-chengguan")).isEmpty();
        assertThat(authorities.members("GROUP_newsdesk-deputy-chengguan")).isEmpty();
    }

    @Test
    void folder_of_somebody_else_is_never_taken_over() {
        repository.add(repository.desk(), ContentModel.TYPE_FOLDER, "新所");

        assertThatThrownBy(() -> apply(DemoBureau.TEXT.replace("名称: 城关司法所", "名称: 新所"), AFTER_THE_MANDATE))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("folderTaken");
    }

    private NodeRef folder(String name) {
        return repository.child(repository.desk(), name).orElseThrow();
    }

    private void apply(String text, Instant now) {
        Organisation organisation =
                ((ParsedOrganisation.Accepted) new OrganisationParser(DemoBureau.people()).parse(text)).organisation();
        Clock clock = Clock.fixed(now, ZoneId.of("Asia/Shanghai"));
        new OrganisationApplication(authorities.service(), folders, repository.writes, clock).apply(organisation);
    }
}

package org.newsdesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.jscript.app.JSONConversionComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsdesk.draft.Draft;
import org.newsdesk.draft.Drafts;
import org.newsdesk.model.NewsdeskModel;
import org.newsdesk.organisation.DemoBureau;
import org.newsdesk.organisation.OrganisationService;
import org.newsdesk.settings.Fake;
import org.newsdesk.settings.FakeRepository;
import org.newsdesk.settings.SettingsDocument;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class DraftStateDecoratorTest {
    private static final NodeRef NODE = new NodeRef("workspace://SpacesStore/0b3d2a52-7a7c-4d5f-8d6e-3f2c1b0a9e8d");
    private static final String CONTENT = "store://2026/3/15/content.bin";

    private final FakeRepository repository = new FakeRepository();
    private final CountedDocument organisation = new CountedDocument(repository);
    private final Loaded node = new Loaded();
    /** Whatever else is asked fails the test: there are no other services, and this one has no other methods. */
    private final DraftStateDecorator decorator = new DraftStateDecorator(
            Fake.of(NodeService.class, node),
            new DraftRows(new OrganisationService(organisation, DemoBureau.people(), null)),
            new JSONConversionComponent());

    @BeforeEach
    void open() {
        organisation.createIfAbsent(DemoBureau.TEXT);
        TransactionSynchronizationManager.initSynchronization();
    }

    @AfterEach
    void close() {
        TransactionSynchronizationManager.clear();
        AuthenticationUtil.clearCurrentSecurityContext();
    }

    @Test
    void many_rows_ask_for_nothing_but_the_properties_of_their_node() throws IOException {
        row("chenjing");
        int asked = organisation.asked;
        for (int i = 0; i < 500; i++) {
            row("chenjing");
        }
        assertThat(organisation.asked).isEqualTo(asked);
    }

    @Test
    void a_row_tells_state_and_level() throws IOException {
        node.values.put(NewsdeskModel.PROP_STATE, "IN_REVIEW");
        node.values.put(NewsdeskModel.PROP_LEVEL, "DIRECTOR");
        node.values.put(NewsdeskModel.PROP_ROUND, 2);
        node.values.put(NewsdeskModel.PROP_SUBMITTER, "tangyun");
        JsonNode row = row("lihua");
        assertThat(row.path("value").asText()).isEqualTo("IN_REVIEW");
        assertThat(row.path("level").asText()).isEqualTo("DIRECTOR");
        assertThat(row.path("round").asInt()).isEqualTo(2);
    }

    @Test
    void the_unit_submits_author_and_submitter_recall_the_office_records_publications() throws IOException {
        assertThat(actions("tangyun")).containsExactly("SUBMIT");
        assertThat(actions("liumin")).isEmpty();
        node.values.put(NewsdeskModel.PROP_STATE, "IN_REVIEW");
        node.values.put(NewsdeskModel.PROP_SUBMITTER, "tangyun");
        assertThat(actions("chenjing")).containsExactly("RECALL");
        assertThat(actions("tangyun")).containsExactly("RECALL");
        assertThat(actions("lihua")).isEmpty();
        node.values.put(NewsdeskModel.PROP_STATE, "RELEASED");
        assertThat(actions("heping")).containsExactly("RECORD_PUBLICATION");
        assertThat(actions("chenjing")).isEmpty();
    }

    @Test
    void the_screening_is_told_while_it_speaks_of_this_content_and_these_fields() throws IOException {
        assertThat(screening()).isEqualTo("PENDING");
        mark();
        assertThat(screening()).isEqualTo("FINDINGS");
        assertThat(row("chenjing").at("/screening/open").asInt()).isEqualTo(1);
        node.values.put(NewsdeskModel.PROP_CONCERNS_MINOR, true);
        assertThat(screening()).isEqualTo("PENDING");
        mark();
        node.values.put(ContentModel.PROP_CONTENT, new ContentData("store://other.bin", null, 1, "UTF-8"));
        assertThat(screening()).isEqualTo("PENDING");
    }

    @Test
    void a_released_piece_may_have_been_filed_under_another_name() throws IOException {
        mark();
        node.values.put(ContentModel.PROP_NAME, "〔2026〕1号.docx");
        assertThat(screening()).isEqualTo("PENDING");
        node.values.put(NewsdeskModel.PROP_STATE, "RELEASED");
        assertThat(screening()).isEqualTo("FINDINGS");
    }

    private void mark() {
        Draft draft = Drafts.read(NODE, node.getProperties(NODE));
        Views.ScreeningSummary summary = new Views.ScreeningSummary("FINDINGS", 1, 1, 1);
        node.values.put(
                NewsdeskModel.PROP_SCREENING_MARK,
                ScreeningMark.of(draft, CONTENT, summary).text());
    }

    private String screening() throws IOException {
        return row("chenjing").at("/screening/status").asText();
    }

    private Iterable<String> actions(String person) throws IOException {
        JsonNode actions = row(person).path("actions");
        return actions::fieldNames;
    }

    private JsonNode row(String person) throws IOException {
        AuthenticationUtil.setFullyAuthenticatedUser(person);
        Serializable state = node.values.get(NewsdeskModel.PROP_STATE);
        return new ObjectMapper()
                .readTree(decorator
                        .decorate(NewsdeskModel.PROP_STATE, NODE, state)
                        .toJSONString());
    }

    /** The properties of a draft, which the document library has loaded before it asks for its row. */
    public static final class Loaded {
        private final Map<QName, Serializable> values = new HashMap<>(Map.of(
                ContentModel.PROP_NAME, "普法与依法治理股-2026年3月15日工作信息.docx",
                ContentModel.PROP_CONTENT, new ContentData(CONTENT, null, 1, "UTF-8"),
                NewsdeskModel.PROP_STATE, "DRAFT",
                NewsdeskModel.PROP_UNIT, "pufa",
                NewsdeskModel.PROP_AUTHOR, "chenjing"));

        public Map<QName, Serializable> getProperties(NodeRef asked) {
            assertThat(asked).isEqualTo(NODE);
            return Map.copyOf(values);
        }
    }

    /** Counts how often somebody looks whether the organisation has changed. */
    private static final class CountedDocument extends SettingsDocument {
        private int asked;

        CountedDocument(FakeRepository repository) {
            super(
                    NewsdeskModel.TYPE_ORGANISATION_DOCUMENT,
                    "组织机构.txt",
                    repository.places,
                    repository.writes,
                    repository.nodeService,
                    repository.contentService,
                    repository.versionService,
                    repository.permissionService);
        }

        @Override
        public Optional<String> contentUrl() {
            asked++;
            return super.contentUrl();
        }
    }
}

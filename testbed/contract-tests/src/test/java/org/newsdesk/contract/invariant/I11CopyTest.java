package org.newsdesk.contract.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsdesk.contract.ContractTest;
import org.newsdesk.contract.bureau.Bureau;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.bureau.Level;
import org.newsdesk.contract.bureau.Trail;
import org.newsdesk.contract.bureau.Unit;
import org.newsdesk.contract.client.Answer;
import org.newsdesk.contract.client.Paths;

/** I11: a copy starts from nothing. */
class I11CopyTest extends ContractTest {

    static Stream<Arguments> copies() {
        return Stream.of("IN_REVIEW", "REGISTERED", "RELEASED")
                .flatMap(state -> Stream.of("chenjing", "admin").map(person -> Arguments.of(state, person)));
    }

    @ParameterizedTest
    @MethodSource("copies")
    void i11_a_copy_is_a_fresh_draft(String state, String person) {
        Draft original = in(state);
        Trail before = original.trail();

        Answer answer = as(person)
                .post(
                        Paths.v1("nodes/" + original.id() + "/copy"),
                        Map.of("targetParentId", bureau.draftsFolder(Unit.PUFA), "name", Bureau.freshName(Unit.PUFA)))
                .orFail();

        Draft copy = drafts.of(Unit.PUFA, answer.id(), "");
        assertFresh(copy);
        assertThat(original.trail()).isEqualTo(before);
        assertNotReleasable(copy);
    }

    @Test
    void i11_a_copy_in_another_unit_belongs_to_that_unit() {
        Draft original = drafts.released();

        Answer answer = admin().post(
                        Paths.v1("nodes/" + original.id() + "/copy"),
                        Map.of(
                                "targetParentId", bureau.draftsFolder(Unit.CHENGGUAN),
                                "name", Bureau.freshName(Unit.CHENGGUAN)))
                .orFail();

        Draft copy = drafts.of(Unit.CHENGGUAN, answer.id(), "");
        assertFresh(copy);
        assertThat(copy.detail().path("unit").asText()).isEqualTo("chengguan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"IN_REVIEW", "RELEASED"})
    void i11_a_copy_outside_the_units_carries_nothing(String state) {
        Draft original = in(state);

        Answer answer = as("chenjing")
                .post(
                        Paths.v1("nodes/" + original.id() + "/copy"),
                        Map.of("targetParentId", bureau.scratch(), "name", "抄件" + System.nanoTime() + ".docx"));

        if (answer.ok()) {
            Map<String, String> own = drafts.of(Unit.PUFA, answer.id(), "").properties();
            assertThat(own.getOrDefault("nd:state", "\"DRAFT\"")).isEqualTo("\"DRAFT\"");
            assertThat(own)
                    .doesNotContainKeys(
                            "nd:registerNumber",
                            "nd:registeredAt",
                            "nd:releasedAt",
                            "nd:processId",
                            "nd:level",
                            "nd:submitter",
                            "nd:submittedAt");
        }
    }

    @Test
    void i11_a_copy_goes_the_whole_way_itself() {
        Draft original = drafts.released();
        Answer answer = as("chenjing")
                .post(
                        Paths.v1("nodes/" + original.id() + "/copy"),
                        Map.of("targetParentId", bureau.draftsFolder(Unit.PUFA), "name", Bureau.freshName(Unit.PUFA)))
                .orFail();
        Draft copy = drafts.of(Unit.PUFA, answer.id(), "");
        copy.edit(
                        as("chenjing"),
                        Map.of(
                                "title", "抄件重走流程",
                                "category", "普法宣传",
                                "channels", List.of("county-site")))
                .orFail();

        copy.finish();

        assertThat(copy.detail().path("registerNumber").asText())
                .isNotEqualTo(original.detail().path("registerNumber").asText());
    }

    @Test
    void i11_a_copied_folder_copies_no_states() {
        Draft original = drafts.at(Level.REVIEW);
        Trail before = original.trail();

        Answer answer = admin().post(
                        Paths.v1("nodes/" + bureau.draftsFolder(Unit.QINGSHI) + "/copy"),
                        Map.of("targetParentId", bureau.scratch(), "name", "抄来的夹" + System.nanoTime()));

        assertThat(original.trail()).as(answer.toString()).isEqualTo(before);
        if (answer.ok()) {
            Answer children = admin().get(Paths.v1("nodes/" + answer.id() + "/children?include=properties"));
            children.json()
                    .path("list")
                    .path("entries")
                    .forEach(entry -> assertThat(entry.path("entry")
                                    .path("properties")
                                    .path("nd:state")
                                    .asText("DRAFT"))
                            .isEqualTo("DRAFT"));
            admin().delete(Paths.v1("nodes/" + answer.id()));
        }
    }

    private Draft in(String state) {
        return switch (state) {
            case "IN_REVIEW" -> drafts.at(Level.CONFIDENTIALITY);
            case "REGISTERED" -> drafts.registered();
            default -> drafts.released();
        };
    }

    private static void assertFresh(Draft copy) {
        JsonNode detail = copy.detail();
        assertThat(detail.path("state").asText()).isEqualTo("DRAFT");
        assertThat(detail.path("signOffs")).isEmpty();
        assertThat(detail.path("history")).isEmpty();
        assertThat(detail.path("registerNumber").asText("")).isIn("", "null");
        assertThat(detail.path("releasedAt").asText("")).isIn("", "null");
        assertThat(detail.path("submittedAt").asText("")).isIn("", "null");
    }
}

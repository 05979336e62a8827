package org.newsdesk.contract.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsdesk.contract.ContractTest;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.bureau.Level;
import org.newsdesk.contract.bureau.TaskWay;
import org.newsdesk.contract.bureau.Trail;
import org.newsdesk.contract.bureau.Unit;
import org.newsdesk.contract.client.Answer;
import org.newsdesk.contract.client.Json;
import org.newsdesk.contract.client.Paths;

/** I4: the route comes from protected properties and the organisation, never from what a client wrote into a process. */
class I4RouteTest extends ContractTest {
    private static final List<String> KEYS = List.of("newsdeskSectionReview", "newsdeskOfficeReview");

    @ParameterizedTest
    @ValueSource(strings = {"chenjing", "admin"})
    void i4_forged_process_variables_skip_no_level(String person) {
        Draft draft = drafts.submitted(Unit.PUFA, Map.of("important", true));
        Draft other = drafts.submitted();
        String process = draft.processId();
        Answer variables = as(person).get(Paths.workflow("processes/" + process + "/variables?maxItems=1000"));

        Json.stream(variables.json().path("list").path("entries"))
                .map(entry -> entry.path("entry"))
                .filter(variable -> variable.path("type").asText().equals("d:text")
                        || variable.path("type").asText().equals("d:boolean")
                        || variable.path("type").asText().equals("d:int"))
                .forEach(variable -> forge(
                        person,
                        process,
                        variable.path("name").asText(),
                        forged(variable.path("type").asText()),
                        variable.path("type").asText()));
        for (String name : List.of("ndw_outcome", "ndw_level", "ndw_important", "ndw_route", "ndw_next", "ndw_chain")) {
            forge(
                    person,
                    process,
                    name,
                    name.equals("ndw_important") ? false : "REGISTRATION",
                    name.equals("ndw_important") ? "d:boolean" : "d:text");
        }
        forge(person, process, "nextLevel", "REGISTRATION", "d:text");

        assertRouteIsWhole(draft);
        assertThat(other.signOffs()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"chenjing", "admin"})
    void i10_variables_forged_until_the_platform_itself_stumbles_strand_nothing(String person) {
        Draft draft = drafts.submitted(Unit.PUFA, Map.of("important", true));
        Draft other = drafts.submitted();
        Trail before = draft.trail();
        forge(person, draft.processId(), "initiator", "lihua", "d:text");
        forge(person, draft.processId(), "bpm_package", other.nodeRef(), "d:noderef");
        forge(person, draft.processId(), "workflowinstanceid", "activiti$1", "d:text");

        Answer decided = draft.decide(as("lihua"), "APPROVE", "同意");

        if (!decided.ok()) {
            assertThat(draft.trail()).as(decided.toString()).isEqualTo(before);
            draft.recall(draft.author(), "流程变量被改动").orFail();
            draft.submit(draft.author()).orFail();
        }
        draft.finish();
        assertThat(draft.signOffs()).extracting(s -> s.path("level").asText()).contains("DIRECTOR");
        assertThat(other.signOffs()).isEmpty();
    }

    @Test
    void i4_forged_task_variables_skip_no_level() {
        Draft draft = drafts.submitted(Unit.PUFA, Map.of("important", true));
        String task = draft.taskId();
        for (String scope : List.of("local", "global")) {
            for (String name : List.of("ndw_level", "ndw_route", "ndw_next", "bpm_outcome")) {
                as("lihua")
                        .post(
                                Paths.workflow("tasks/" + task + "/variables"),
                                Map.of("name", name, "value", "REGISTRATION", "scope", scope, "type", "d:text"));
            }
            as("lihua")
                    .post(
                            Paths.workflow("tasks/" + task + "/variables"),
                            Map.of("name", "ndw_important", "value", false, "scope", scope, "type", "d:boolean"));
        }
        TaskWay.v1Complete(as("lihua"), task, "APPROVE", "同意").orFail();

        assertThat(draft.level()).isEqualTo(Level.REVIEW);
        assertRouteIsWhole(draft);
    }

    @Test
    void i4_a_global_outcome_decides_nothing() {
        Draft draft = drafts.submitted();
        Trail before = draft.trail();
        String task = draft.taskId();

        as("chenjing")
                .post(
                        Paths.workflow("tasks/" + task + "/variables"),
                        Map.of("name", "ndw_outcome", "value", "APPROVE", "scope", "global", "type", "d:text"));
        forge("chenjing", draft.processId(), "ndw_outcome", "APPROVE", "d:text");
        Answer answer =
                as("lihua").put(Paths.workflow("tasks/" + task + "?select=state"), Map.of("state", "completed"));

        assertThat(answer.ok())
                .as("the reviewer decided nothing himself: " + answer)
                .isFalse();
        assertThat(draft.trail()).isEqualTo(before);
        draft.finish();
    }

    @Test
    void i4_an_outcome_prepared_by_another_is_not_signed_unseen() {
        Draft draft = drafts.at(Level.REVIEW);
        String task = draft.taskId();
        as("chenjing")
                .post(
                        Paths.workflow("tasks/" + task + "/variables"),
                        List.of(TaskWay.local("ndw_outcome", "APPROVE"), TaskWay.local("ndw_opinion", "伪造的意见")));

        draft.decide(as("wangqiang"), "RETURN", "退回修改").orFail();

        assertThat(draft.state()).isEqualTo("DRAFT");
        assertThat(draft.signOffs()).noneMatch(s -> s.path("opinion").asText().contains("伪造"));
    }

    static Stream<Arguments> wrongStarts() {
        return Stream.concat(
                Stream.of("admin", "lihua", "stranger", "madong").map(p -> Arguments.of("newsdeskSectionReview", p)),
                Stream.of("admin", "chenjing", "stranger", "madong").map(p -> Arguments.of("newsdeskOfficeReview", p)));
    }

    @ParameterizedTest
    @MethodSource("wrongStarts")
    void i4_a_process_of_the_wrong_kind_or_person_gives_nothing(String key, String person) {
        Draft draft = drafts.uploaded(Unit.PUFA);
        Trail before = draft.trail();

        Answer answer = start(person, key, draft.id());

        assertProcessIsHarmless(answer, person, draft, before);
        draft.finish();
    }

    @Test
    void i4_started_by_its_author_through_v1_it_is_a_submission_like_any_other() {
        Draft draft = drafts.uploaded(Unit.PUFA, Map.of("important", true));

        start("chenjing", "newsdeskSectionReview", draft.id()).orFail();

        assertThat(draft.level()).as("whatever the variables said").isEqualTo(Level.FIRST_REVIEW);
        assertThat(draft.detail().path("important").asBoolean()).isTrue();
        assertThat(draft.detail().path("submitter").asText("chenjing")).isEqualTo("chenjing");
        assertRouteIsWhole(draft);
    }

    @Test
    void g3_started_through_v1_an_incomplete_draft_is_refused() {
        Draft draft = drafts.uploaded(
                Unit.PUFA, Map.of("informationOfficer", "", "name", "不合规" + System.nanoTime() + ".docx"));
        Trail before = draft.trail();

        Answer answer = start("chenjing", "newsdeskSectionReview", draft.id());

        assertThat(answer.ok()).as(answer.toString()).isFalse();
        assertThat(draft.trail()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"chenjing", "admin"})
    void i4_a_second_process_beside_the_real_one_gives_nothing(String person) {
        Draft draft = drafts.at(Level.CONFIDENTIALITY);
        Trail before = draft.trail();

        for (String key : KEYS) {
            assertProcessIsHarmless(start(person, key, draft.id()), person, draft, before);
        }
        draft.finish();
    }

    @Test
    void i4_a_process_on_foreign_or_no_documents_gives_nothing() {
        Draft foreign = drafts.uploaded(Unit.CHENGGUAN);
        Trail before = foreign.trail();
        Draft released = drafts.released();
        Trail releasedBefore = released.trail();
        String plain = as("chenjing")
                .upload(bureau.scratch(), "便笺" + System.nanoTime() + ".txt", new byte[] {65, 66})
                .orFail()
                .id();

        for (String key : KEYS) {
            assertProcessIsHarmless(start("chenjing", key, foreign.id()), "chenjing", foreign, before);
            assertProcessIsHarmless(start("chenjing", key, released.id()), "chenjing", released, releasedBefore);
            assertProcessIsHarmless(start("chenjing", key, foreign.id(), released.id()), "chenjing", foreign, before);
            assertThat(start("chenjing", key, plain).ok()).isFalse();
            assertThat(start("chenjing", key).ok()).isFalse();
        }
        assertThat(released.trail()).isEqualTo(releasedBefore);
        foreign.finish();
    }

    @Test
    void i4_share_starts_nothing_past_the_rules() {
        Draft draft = drafts.uploaded(Unit.PUFA);
        Trail before = draft.trail();

        Answer wrong = shareStart("newsdeskOfficeReview", draft);
        assertThat(wrong.ok()).as(wrong.toString()).isFalse();
        assertThat(draft.trail()).isEqualTo(before);

        shareStart("newsdeskSectionReview", draft).orFail();
        assertThat(draft.level()).isEqualTo(Level.FIRST_REVIEW);
        draft.finish();
    }

    @Test
    void i4_items_added_to_the_package_are_not_carried_along() {
        Draft draft = drafts.submitted();
        Draft smuggled = drafts.uploaded(Unit.PUFA);
        as("chenjing").post(Paths.workflow("processes/" + draft.processId() + "/items"), Map.of("id", smuggled.id()));
        as("chenjing").delete(Paths.workflow("processes/" + draft.processId() + "/items/" + draft.id()));

        draft.finish();

        assertThat(smuggled.state()).isEqualTo("DRAFT");
        assertThat(smuggled.signOffs()).isEmpty();
    }

    private void assertProcessIsHarmless(Answer answer, String person, Draft draft, Trail before) {
        assertThat(draft.trail()).as(answer.toString()).isEqualTo(before);
        if (answer.ok()) {
            Answer tasks = admin().get(Paths.workflow("processes/" + answer.id() + "/tasks"));
            Json.stream(tasks.json().path("list").path("entries")).forEach(entry -> {
                String task = entry.path("entry").path("id").asText();
                TaskWay.v1Complete(as(person), task, "APPROVE", "同意");
                TaskWay.v1Complete(as("lihua"), task, "APPROVE", "同意");
            });
            assertThat(draft.trail()).as("its tasks sign nothing: " + answer).isEqualTo(before);
        }
    }

    private void assertRouteIsWhole(Draft draft) {
        draft.finish();
        assertThat(draft.signOffs())
                .extracting(s -> s.path("level").asText())
                .containsExactlyInAnyOrder("FIRST_REVIEW", "REVIEW", "DIRECTOR", "CONFIDENTIALITY", "REGISTRATION");
    }

    private Answer start(String person, String key, String... items) {
        return as(person)
                .post(
                        Paths.workflow("processes"),
                        Json.map(
                                "processDefinitionKey",
                                key,
                                "variables",
                                Json.map(
                                        "ndw_level", "REGISTRATION",
                                        "ndw_important", false,
                                        "ndw_outcome", "APPROVE",
                                        "bpm_assignee", person.equals("admin") ? "lihua" : person,
                                        "bpm_workflowDescription", "直接启动"),
                                "items",
                                List.of(items)));
    }

    private Answer shareStart(String key, Draft draft) {
        return as("chenjing")
                .post(
                        Paths.script("api/workflow/activiti$" + key + "/formprocessor"),
                        Json.map(
                                "prop_bpm_workflowDescription", "直接启动",
                                "prop_ndw_level", "REGISTRATION",
                                "prop_ndw_important", "false",
                                "assoc_packageItems_added", draft.nodeRef()));
    }

    private void forge(String person, String process, String name, Object value, String type) {
        as(person)
                .put(
                        Paths.workflow("processes/" + process + "/variables/" + Paths.encode(name)),
                        Map.of("name", name, "value", value, "type", type));
    }

    private static Object forged(String type) {
        return switch (type) {
            case "d:boolean" -> true;
            case "d:int" -> 99;
            default -> "REGISTRATION";
        };
    }
}

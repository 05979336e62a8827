package org.newsdesk.contract.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsdesk.contract.ContractTest;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.bureau.Level;
import org.newsdesk.contract.bureau.TaskWay;
import org.newsdesk.contract.bureau.Trail;
import org.newsdesk.contract.client.Answer;
import org.newsdesk.contract.client.Client;
import org.newsdesk.contract.client.Json;
import org.newsdesk.contract.client.Paths;

/**
 * I2, I10: a task claimed, reassigned, delegated or orphaned by people it is no business of changes nothing: the right
 * reviewer still decides through the extension.
 */
class I2TaskHandlingTest extends ContractTest {

    enum Handling {
        CLAIM("state", "state", "claimed"),
        UNCLAIM("state", "state", "unclaimed"),
        REASSIGN_TO_SELF("assignee", "assignee", null),
        DELEGATE_TO_SELF("state,assignee", "state", "delegated"),
        RESOLVE("state", "state", "resolved"),
        OWN("state,assignee", "state", "claimed");

        private final String select;
        private final String key;
        private final String value;

        Handling(String select, String key, String value) {
            this.select = select;
            this.key = key;
            this.value = value;
        }

        Answer on(Client who, String task) {
            Map<String, Object> body = Json.map(key, value == null ? who.user() : value);
            if (select.contains("assignee")) {
                body.put("assignee", who.user());
            }
            return who.put(Paths.workflow("tasks/" + task + "?select=" + select), body);
        }
    }

    static Stream<Arguments> handlings() {
        return Stream.of("chenjing", "admin", "stranger", "zhoutao")
                .flatMap(person -> Stream.of(Handling.values()).map(handling -> Arguments.of(person, handling)));
    }

    @ParameterizedTest
    @MethodSource("handlings")
    void i2_the_right_reviewer_still_decides(String person, Handling handling) {
        Draft draft = drafts.submitted();
        Trail before = draft.trail();

        Answer answer = handling.on(as(person), draft.taskId());

        assertThat(draft.trail()).as(answer.toString()).isEqualTo(before);
        Answer decided = draft.decide(as("lihua"), "APPROVE", "同意");
        assertThat(decided.ok()).as("after " + answer + ": " + decided).isTrue();
        assertThat(draft.signOffs().get(0).path("person").asText()).isEqualTo("lihua");
    }

    @ParameterizedTest
    @MethodSource("handlings")
    void i2_handling_then_completing_signs_nothing(String person, Handling handling) {
        Draft draft = drafts.submitted();
        Trail before = draft.trail();
        String task = draft.taskId();
        handling.on(as(person), task);

        Answer answer = TaskWay.v1Complete(as(person), task, "APPROVE", "同意");

        assertThat(answer.ok()).as(answer.toString()).isFalse();
        assertThat(draft.trail()).as(answer.toString()).isEqualTo(before);
        draft.decide(as("lihua"), "APPROVE", "同意").orFail();
    }

    @Test
    void i2_a_task_reassigned_to_a_wrong_person_by_the_reviewer_himself_is_not_his_to_sign() {
        Draft draft = drafts.submitted();
        String task = draft.taskId();
        as("lihua").put(Paths.workflow("tasks/" + task + "?select=state"), Map.of("state", "claimed"));
        as("lihua").put(Paths.workflow("tasks/" + task + "?select=assignee"), Map.of("assignee", "stranger"));
        Trail before = draft.trail();

        Answer answer = TaskWay.v1Complete(as("stranger"), task, "APPROVE", "同意");

        assertThat(answer.ok()).as(answer.toString()).isFalse();
        assertThat(draft.trail()).as(answer.toString()).isEqualTo(before);
        draft.finish();
    }

    @Test
    void i2_a_task_assigned_to_nobody_that_exists_is_still_decided() {
        Draft draft = drafts.submitted();
        as("chenjing")
                .put(
                        Paths.workflow("tasks/" + draft.taskId() + "?select=assignee"),
                        Map.of("assignee", "nobody-at-all"));

        draft.finish();
    }

    @Test
    void i2_a_task_that_one_candidate_claimed_may_be_decided_by_the_other() {
        Draft draft = drafts.at(Level.CONFIDENTIALITY);
        as("zhenglei").put(Paths.workflow("tasks/" + draft.taskId() + "?select=state"), Map.of("state", "claimed"));

        draft.decide(as("wuwei"), draft.decision("APPROVE", "同意")).orFail();

        assertThat(draft.level()).isEqualTo(Level.REGISTRATION);
    }

    @Test
    void i2_a_delegated_task_of_the_reviewer_is_still_his() {
        Draft draft = drafts.submitted();
        String task = draft.taskId();
        as("lihua").put(Paths.workflow("tasks/" + task + "?select=state"), Map.of("state", "claimed"));
        as("lihua")
                .put(
                        Paths.workflow("tasks/" + task + "?select=state,assignee"),
                        Map.of("state", "delegated", "assignee", "chenjing"));

        Trail before = draft.trail();
        Answer resolved =
                as("chenjing").put(Paths.workflow("tasks/" + task + "?select=state"), Map.of("state", "resolved"));

        assertThat(draft.trail()).as(resolved.toString()).isEqualTo(before);
        draft.finish();
    }

    @ParameterizedTest
    @MethodSource("shareOwners")
    void i2_share_reassignment_does_not_keep_the_reviewer_out(String person) {
        Draft draft = drafts.submitted();
        Trail before = draft.trail();

        Answer answer = as(person)
                .put(Paths.script("api/task-instances/activiti$" + draft.taskId()), Map.of("cm_owner", person));

        assertThat(draft.trail()).as(answer.toString()).isEqualTo(before);
        draft.decide(as("lihua"), "APPROVE", "同意").orFail();
    }

    static Stream<String> shareOwners() {
        return Stream.of("chenjing", "admin", "stranger", "zhoutao");
    }
}

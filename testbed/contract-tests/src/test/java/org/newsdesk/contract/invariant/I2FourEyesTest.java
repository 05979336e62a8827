package org.newsdesk.contract.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsdesk.contract.ContractTest;
import org.newsdesk.contract.bureau.Bureau;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.bureau.Level;
import org.newsdesk.contract.bureau.TaskWay;
import org.newsdesk.contract.bureau.Trail;
import org.newsdesk.contract.bureau.Unit;
import org.newsdesk.contract.bureau.Word;
import org.newsdesk.contract.client.Answer;
import org.newsdesk.contract.client.Json;
import org.newsdesk.contract.client.Paths;

/** I2: four eyes, whatever the platform would allow to the initiator, the assignee and the administrator. */
class I2FourEyesTest extends ContractTest {

    @AfterAll
    static void demoOrganisation() {
        Bureau.demo().writeOrganisation("").orFail();
    }

    static Stream<Arguments> attackers() {
        return Stream.of("chenjing", "admin", "stranger", "zhoutao", "wangqiang", "wuwei")
                .flatMap(person -> Stream.of(TaskWay.values()).map(way -> Arguments.of(person, way)));
    }

    @ParameterizedTest
    @MethodSource("attackers")
    void i2_nobody_else_ends_the_first_review(String person, TaskWay way) {
        Draft draft = drafts.submitted();
        Trail before = draft.trail();

        Answer answer = way.end(as(person), draft.taskId(), "APPROVE");

        assertThat(draft.trail()).as(answer.toString()).isEqualTo(before);
        assertThat(answer.ok()).as("refused: " + answer).isFalse();
        assertNotReleasable(draft);
        draft.decide(as("lihua"), "APPROVE", "同意").orFail();
    }

    static Stream<Arguments> earlierSigners() {
        return Stream.of(
                        Arguments.of("lihua", Level.REVIEW),
                        Arguments.of("wangqiang", Level.DIRECTOR),
                        Arguments.of("wangqiang", Level.CONFIDENTIALITY),
                        Arguments.of("chenjing", Level.REGISTRATION),
                        Arguments.of("admin", Level.CONFIDENTIALITY),
                        Arguments.of("admin", Level.REGISTRATION))
                .flatMap(pair -> Stream.of(
                                TaskWay.V1_STATE_AND_VARIABLES, TaskWay.V1_REASSIGN_AND_COMPLETE, TaskWay.SHARE_FORM)
                        .map(way -> Arguments.of(pair.get()[0], pair.get()[1], way)));
    }

    @ParameterizedTest
    @MethodSource("earlierSigners")
    void i2_those_who_signed_or_wrote_do_not_end_a_later_level(String person, Level level, TaskWay way) {
        Draft draft = drafts.at(level);
        Trail before = draft.trail();

        Answer answer = way.end(as(person), draft.taskId(), "APPROVE");

        assertThat(draft.trail()).as(answer.toString()).isEqualTo(before);
        assertThat(answer.ok()).as("refused: " + answer).isFalse();
        draft.finish();
    }

    @ParameterizedTest
    @ValueSource(strings = {"chenjing", "admin", "wangqiang", "wuwei", "tangyun"})
    void i2_the_extension_refuses_those_whose_turn_it_is_not(String person) {
        Draft draft = drafts.submitted();
        Trail before = draft.trail();

        for (String outcome : List.of("APPROVE", "RETURN", "UNSURE")) {
            assertRefused(draft.decide(as(person), outcome, "意见"), 403);
        }

        assertThat(draft.trail()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stranger", "zhoutao", "madong"})
    void i2_who_cannot_read_a_draft_is_not_told_that_it_exists(String person) {
        Draft draft = drafts.submitted();
        Trail before = draft.trail();

        assertRefused(draft.decide(as(person), "APPROVE", "意见"), 404);

        assertThat(draft.trail()).isEqualTo(before);
    }

    @Test
    void i2_a_head_does_not_review_what_she_wrote() {
        Answer uploaded = as("lihua")
                .upload(bureau.draftsFolder(Unit.PUFA), Bureau.freshName(Unit.PUFA), Word.unique())
                .orFail();
        Draft draft = drafts.of(
                Unit.PUFA, uploaded.id(), uploaded.entry().path("name").asText());

        Answer submitted = draft.submit(as("lihua"));

        if (submitted.ok()) {
            Trail before = draft.trail();
            assertRefused(draft.decide(as("lihua"), "APPROVE", "同意"), 403, "I2");
            for (TaskWay way : TaskWay.values()) {
                Answer answer = way.end(as("lihua"), draft.taskId(), "APPROVE");
                assertThat(draft.trail()).as(answer.toString()).isEqualTo(before);
            }
        } else {
            assertRefused(submitted, 422, "I2");
        }
    }

    @Test
    void i2_who_submits_for_another_does_not_review() {
        Draft draft = drafts.uploaded(Unit.PUFA);

        Answer submitted = draft.submit(as("lihua"));

        if (submitted.ok()) {
            assertRefused(draft.decide(as("lihua"), "APPROVE", "同意"), 403, "I2");
            Trail before = draft.trail();
            for (TaskWay way : TaskWay.values()) {
                Answer answer = way.end(as("lihua"), draft.taskId(), "APPROVE");
                assertThat(draft.trail()).as(answer.toString()).isEqualTo(before);
            }
        } else {
            assertThat(submitted.status()).as(submitted.toString()).isIn(403, 422);
            assertRefused(submitted, submitted.status());
        }
    }

    @Test
    void i2_an_author_in_the_general_office_does_not_register_his_own_piece() {
        Draft draft = drafts.submitted(Unit.BANGONGSHI, Map.of()).to(Level.REGISTRATION);
        Trail before = draft.trail();

        assertRefused(draft.decide(as("heping"), "APPROVE", "登记"), 403, "I2");
        for (TaskWay way : TaskWay.values()) {
            Answer answer = way.end(as("heping"), draft.taskId(), "APPROVE");
            assertThat(draft.trail()).as(answer.toString()).isEqualTo(before);
        }

        draft.decide(as("tangyun"), "APPROVE", "登记").orFail();
        assertThat(draft.state()).isEqualTo("REGISTERED");
    }

    @Test
    void i2_the_signers_named_on_the_page_are_those_who_may_sign() {
        Draft draft = drafts.submitted(Unit.BANGONGSHI, Map.of());

        JsonNode registration = Json.stream(draft.detail().path("levels"))
                .filter(level -> level.path("level").asText().equals("REGISTRATION"))
                .findFirst()
                .orElseThrow();

        assertThat(Json.stream(registration.path("signers"))
                        .map(s -> s.path("id").asText()))
                .containsExactly("tangyun");
    }

    @ParameterizedTest
    @EnumSource(
            value = TaskWay.class,
            names = {"V1_STATE_AND_VARIABLES", "V1_CLAIM_AND_COMPLETE", "SHARE_FORM", "SHARE_SAVE_THEN_TASK_END"})
    void i2_the_right_reviewer_signs_through_the_platform_as_well(TaskWay way) {
        Draft draft = drafts.submitted();

        Answer answer = way.end(as("lihua"), draft.taskId(), "APPROVE").orFail();

        assertThat(draft.level()).as(answer.toString()).isEqualTo(Level.REVIEW);
        assertThat(draft.signOffs()).hasSize(1);
        JsonNode signOff = draft.signOffs().get(0);
        assertThat(signOff.path("person").asText()).isEqualTo("lihua");
        assertThat(signOff.path("outcome").asText()).isEqualTo("APPROVE");
        assertThat(signOff.path("opinion").asText()).isEqualTo("同意");
        assertThat(signOff.path("contentSha256").asText()).isEqualTo(draft.sha256());
        draft.finish();
    }

    @Test
    void i2_an_end_without_a_decision_is_no_approval() {
        Draft draft = drafts.submitted();
        Trail before = draft.trail();
        String task = draft.taskId();

        List<Answer> answers = List.of(
                as("lihua").put(Paths.workflow("tasks/" + task + "?select=state"), Map.of("state", "completed")),
                as("lihua").post(Paths.script("api/workflow/task/end/activiti$" + task), Map.of()),
                TaskWay.v1Complete(as("lihua"), task, "NONSENSE", "同意"));

        assertThat(answers).noneMatch(Answer::ok);
        assertThat(draft.trail()).isEqualTo(before);
        draft.finish();
    }

    @Test
    void i2_a_substitute_signs_with_a_dated_mandate_and_the_sheet_says_so() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        bureau.writeOrganisation(
                        "[代理]\n代理: lihua -> liumin, " + today.minusDays(1) + " .. " + today.plusDays(1) + ", 出差")
                .orFail();
        Draft draft = drafts.submitted();

        draft.decide(as("liumin"), "APPROVE", "代为审核,同意").orFail();

        JsonNode signOff = draft.signOffs().get(0);
        assertThat(signOff.path("person").asText()).isEqualTo("liumin");
        assertThat(signOff.path("onBehalfOf").asText()).isEqualTo("lihua");
        assertThat(signOff.path("onBehalfOfName").asText()).isEqualTo("李华");
        assertThat(draft.level()).isEqualTo(Level.REVIEW);
        draft.finish();
    }

    @Test
    void i2_an_expired_or_future_mandate_gives_nothing() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        Draft draft = drafts.submitted();
        Trail before = draft.trail();
        for (String dates : List.of(
                today.minusDays(9) + " .. " + today.minusDays(1), today.plusDays(1) + " .. " + today.plusDays(9))) {
            bureau.writeOrganisation("[代理]\n代理: lihua -> liumin, " + dates + ", 出差")
                    .orFail();

            Answer answer = draft.decide(as("liumin"), "APPROVE", "同意");

            assertThat(answer.status()).as(answer.toString()).isIn(403, 404);
            assertRefused(answer, answer.status());
        }
        assertThat(draft.trail()).isEqualTo(before);
    }

    @Test
    void i2_a_mandate_does_not_let_the_author_sign() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        Draft draft = drafts.submitted();
        Trail before = draft.trail();
        Answer written = bureau.writeOrganisation("[代理]\n代理: lihua -> chenjing, " + today + " .. " + today + ", 出差");

        assertThat(written.ok()).as(written.toString()).isTrue();
        assertRefused(draft.decide(as("chenjing"), "APPROVE", "同意"), 403, "I2");
        Answer way = TaskWay.V1_STATE_AND_VARIABLES.end(as("chenjing"), draft.taskId(), "APPROVE");
        assertThat(way.ok()).as(way.toString()).isFalse();
        assertThat(draft.trail()).isEqualTo(before);
    }

    @Test
    void i2_a_mandate_does_not_let_one_person_sign_two_levels() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        bureau.writeOrganisation("[代理]\n代理: wangqiang -> lihua, " + today + " .. " + today + ", 出差")
                .orFail();
        Draft draft = drafts.at(Level.REVIEW);
        Trail before = draft.trail();

        assertRefused(draft.decide(as("lihua"), "APPROVE", "同意"), 403, "I2");
        assertThat(draft.trail()).isEqualTo(before);
    }
}

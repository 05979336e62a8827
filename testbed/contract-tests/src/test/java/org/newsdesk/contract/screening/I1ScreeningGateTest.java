package org.newsdesk.contract.screening;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsdesk.contract.bureau.Checks;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.bureau.Level;
import org.newsdesk.contract.bureau.TaskWay;
import org.newsdesk.contract.bureau.Trail;
import org.newsdesk.contract.bureau.Unit;
import org.newsdesk.contract.bureau.Word;
import org.newsdesk.contract.client.Answer;
import org.newsdesk.contract.client.Json;

/** I1: nothing is handed in unscreened, nothing is released with an open finding that blocks. */
class I1ScreeningGateTest extends ScreeningTest {

    @Test
    void i1_while_the_screening_runs_nothing_is_handed_in() {
        Draft draft = draft(Heavy.endingWith("报送之前先筛查。"));
        draft.author().putContent(draft.id(), Heavy.endingWith("换一版正文。")).orFail();

        Answer submitted = draft.submitAtOnce(draft.author());

        assertRefused(submitted, 409, "I1");
        assertThat(draft.state()).isEqualTo("DRAFT");
        draft.submit(draft.author()).orFail();
    }

    @Test
    void i1_progress_is_told_whileItRuns() {
        Draft draft = draft(Heavy.endingWith("进度。"));
        draft.author().putContent(draft.id(), Heavy.endingWith("进度二。")).orFail();

        JsonNode running = draft.screening().now().orFail().json();

        assertThat(running.path("status").asText()).isEqualTo("PENDING");
        assertThat(running.path("progress").path("step").asText()).isIn("QUEUED", "READING", "DETECTING");
        assertThat(running.path("progress").path("percent").asInt(-1)).isBetween(0, 100);
        assertThat(running.path("progress").path("ahead").asInt(-1)).isGreaterThanOrEqualTo(0);
        assertThat(running.path("findings")).isEmpty();
        JsonNode finished = draft.screening().finished().json();
        assertThat(finished.path("progress").isNull()).as(finished.toString()).isTrue();
        assertThat(finished.path("contentSha256").asText()).isEqualTo(draft.sha256());
        assertThat(finished.path("engineVersion").asText()).isNotBlank();
        assertThat(finished.path("listVersion").asText()).isNotBlank();
        assertThat(finished.path("finishedAt").asText()).matches("\\d{4}-\\d\\d-\\d\\dT.*\\+08:00");
    }

    @Test
    void i1_a_clean_draft_says_so() {
        Draft draft = draft(Word.unique());

        JsonNode screening = draft.screening().finished().orFail().json();

        assertThat(screening.path("status").asText()).as(screening.toString()).isEqualTo("CLEAN");
        assertThat(screening.path("reason").isNull()).isTrue();
        assertThat(screening.path("findings")).isEmpty();
        assertThat(draft.detail().path("screening").path("status").asText()).isEqualTo("CLEAN");
        draft.finish();
    }

    @Test
    void i1_open_findings_are_counted_where_drafts_are_listed() {
        Draft draft = draftWithMobile();
        draft.screening().finished();

        JsonNode summary = draft.detail().path("screening");

        assertThat(summary.path("status").asText()).isEqualTo("FINDINGS");
        assertThat(summary.path("block").asInt()).isEqualTo(1);
        assertThat(summary.path("open").asInt())
                .isEqualTo(draft.screening().findings().size());
        assertThat(rules(draft)).contains("K6");
        assertThat(Json.stream(draft.detail().path("blockers"))
                        .map(blocker -> blocker.path("message").asText()))
                .allMatch(message -> !message.isBlank());
    }

    @Test
    void i1_a_draft_with_findings_is_handed_in_and_not_released_before_they_are_resolved() {
        Draft draft = atConfidentiality(news(MOBILE));
        Trail before = draft.trail();

        Map<String, Object> silent = approval(draft, List.of());
        silent.remove("findings");

        assertRefused(draft.decide(as("wuwei"), silent), 422, "K6");
        assertRefused(draft.decide(as("wuwei"), approval(draft, List.of())), 422, "K6");
        assertThat(draft.trail()).isEqualTo(before);
        assertNotReleasable(draft);
        draft.decide(as("wuwei"), approval(draft, draft.screening().accepted("家属同意公开")))
                .orFail();
        draft.finish();
    }

    @ParameterizedTest
    @EnumSource(TaskWay.class)
    void i1_the_platforms_own_ways_do_not_pass_over_findings(TaskWay way) {
        Draft draft = atConfidentiality(news(MOBILE));
        Trail before = draft.trail();

        Answer answer = way.end(as("wuwei"), draft.taskId(), "APPROVE");

        assertThat(answer.ok()).as(answer.toString()).isFalse();
        assertThat(draft.trail()).isEqualTo(before);
    }

    @Test
    void i1_v1_and_the_form_processor_ask_for_resolutions_and_take_them() {
        Draft draft = atConfidentiality(news(MOBILE));
        Trail before = draft.trail();
        String answers = Json.write(Checks.all(draft.checklist(as("wuwei")), "YES"));
        Map<String, Object> checklist = TaskWay.local("ndw_checklist", answers);

        Answer without = TaskWay.v1Complete(as("wuwei"), draft.taskId(), "APPROVE", "同意", checklist);
        Answer nonsense = TaskWay.v1Complete(
                as("wuwei"), draft.taskId(), "APPROVE", "同意", checklist, TaskWay.local("ndw_findings", "{nonsense"));
        Answer empty = TaskWay.v1Complete(
                as("wuwei"), draft.taskId(), "APPROVE", "同意", checklist, TaskWay.local("ndw_findings", "[]"));
        Answer form = TaskWay.SHARE_FORM.end(as("wuwei"), draft.taskId(), "APPROVE");

        assertThat(List.of(without, nonsense, empty, form)).noneMatch(Answer::ok);
        assertThat(draft.trail()).isEqualTo(before);
        String accepted = Json.write(draft.screening().accepted("家属同意公开"));
        Answer whole = TaskWay.v1Complete(
                as("wuwei"), draft.taskId(), "APPROVE", "同意", checklist, TaskWay.local("ndw_findings", accepted));
        assertThat(whole.ok()).as(whole.toString()).isTrue();
        assertThat(draft.level()).isEqualTo(Level.REGISTRATION);
        draft.finish();
    }

    @Test
    void i1_a_report_of_another_content_resolves_nothing() {
        Draft draft = atConfidentiality(news(MOBILE));
        List<Map<String, Object>> ofTheOldText = draft.screening().accepted("家属同意公开");
        draft.decide(as("wuwei"), "RETURN", "换一版").orFail();
        draft.author().putContent(draft.id(), news("13700005532")).orFail();
        draft.submit(draft.author()).orFail();
        draft.to(Level.CONFIDENTIALITY);
        Trail before = draft.trail();

        Answer answer = draft.decide(as("wuwei"), approval(draft, ofTheOldText));

        assertThat(answer.status()).as(answer.toString()).isIn(400, 409, 422);
        assertRefused(answer, answer.status());
        assertThat(draft.trail()).isEqualTo(before);
        draft.finish();
    }

    @Test
    void i1_resolutions_do_not_outlive_their_content() {
        Draft draft = atConfidentiality(news(MOBILE));
        draft.approve();
        draft.recall(draft.author(), "再改一处").orFail();
        draft.author().putContent(draft.id(), news(MOBILE)).orFail();
        draft.submit(draft.author()).orFail();

        assertThat(draft.screening().findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(
                                finding.path("resolution").path("round").asInt(0))
                        .isNotEqualTo(draft.round()));
        draft.to(Level.CONFIDENTIALITY);
        assertRefused(draft.decide(as("wuwei"), approval(draft, List.of())), 422, "K6");
        draft.finish();
    }

    @Test
    void i1_new_content_is_new_work_for_the_screening() {
        Draft draft = draft(Word.unique());
        assertThat(draft.screening().status()).isEqualTo("CLEAN");

        draft.author().putContent(draft.id(), news(MOBILE)).orFail();

        assertThat(draft.screening().status()).isEqualTo("FINDINGS");
        draft.author().putContent(draft.id(), Word.unique()).orFail();
        assertThat(draft.screening().status()).isEqualTo("CLEAN");
        assertThat(draft.screening().now().json().path("contentSha256").asText())
                .isEqualTo(Draft.sha256(admin().content(draft.id())));
    }

    @Test
    void i1_what_the_record_says_about_the_piece_is_part_of_the_question() {
        byte[] story = Docx.news().paragraph("原告钱守义与被告冯长贵因宅基地发生纠纷，经司法所调解达成协议。").bytes();
        Draft draft = draft(story, Map.of("concernsCase", false));
        draft.screening().finished();

        draft.edit(draft.author(), Map.of("concernsCase", true)).orFail();

        assertThat(draft.screening().findings("party-name"))
                .as(draft.screening().now().toString())
                .isNotEmpty();
    }

    @Test
    void i1_a_screening_is_asked_for_again_by_those_who_work_on_the_draft() {
        Draft draft = draft(Word.unique());
        draft.screening().finished();

        assertThat(draft.screening().as(draft.author()).again(draft.sha256()).status())
                .isEqualTo(202);
        assertThat(draft.screening().status()).isEqualTo("CLEAN");
        assertRefused(draft.screening().as(draft.author()).again("0".repeat(64)), 409);
        assertRefused(draft.screening().as(as("stranger")).again(draft.sha256()), 404);
        draft.submit(draft.author()).orFail();
        Answer late = draft.screening().as(draft.author()).again(draft.sha256());
        assertThat(late.status()).as(late.toString()).isIn(403, 409);
        assertThat(draft.screening().as(as("lihua")).again(draft.sha256()).status())
                .isEqualTo(202);
        draft.finish();
    }

    @Test
    void i1_a_pending_screening_holds_the_release_up() {
        Draft draft = draft(Heavy.endingWith("已登记，待发布。"));
        draft.submit(draft.author()).orFail();
        draft.to(Level.REGISTRATION).approve();

        Answer again = draft.screening().again(draft.sha256());
        Answer released = draft.release(as("tangyun"));

        if (again.ok() && again.json().path("status").asText().equals("PENDING")) {
            assertThat(released.status()).as(released.toString()).isIn(409, 422);
            assertRefused(released, released.status(), "I1");
            assertThat(draft.state()).isEqualTo("REGISTERED");
        }
        draft.screening().finished();
        draft.finish();
    }

    @Test
    void i1_blockers_name_what_the_screening_waits_for() {
        Draft draft = draft(Heavy.endingWith("还在筛查。"));
        draft.author().putContent(draft.id(), Heavy.endingWith("还在筛查二。")).orFail();

        List<String> whileItRuns = rules(draft);

        assertThat(whileItRuns).contains("I1");
        draft.screening().finished();
        assertThat(Json.stream(draft.detail().path("problems"))
                        .map(problem -> problem.path("rule").asText()))
                .doesNotContain("I1", "I9");
        assertThat(drafts.uploaded(Unit.PUFA).screening().status()).isEqualTo("CLEAN");
    }

    private static List<String> rules(Draft draft) {
        return Json.stream(draft.detail().path("blockers"))
                .map(blocker -> blocker.path("rule").asText())
                .toList();
    }
}

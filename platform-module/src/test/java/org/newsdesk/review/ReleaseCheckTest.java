package org.newsdesk.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsdesk.review.SignOffs.approve;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsdesk.draft.Draft;
import org.newsdesk.draft.Level;
import org.newsdesk.draft.TestDrafts;
import org.newsdesk.examination.Examination;
import org.newsdesk.examination.TestExaminations;
import org.newsdesk.rule.Problem;

class ReleaseCheckTest {
    private static final List<SignOff> ALL = List.of(
            approve(Level.FIRST_REVIEW, "lihua"),
            approve(Level.REVIEW, "wangqiang"),
            approve(Level.CONFIDENTIALITY, "wuwei"),
            approve(Level.REGISTRATION, "tangyun"));

    @Test
    void i1_a_registered_draft_with_everything_signed_may_go_out() {
        assertThat(keys(TestDrafts.registered(), ALL, record(TestDrafts.CONTENT), TestDrafts.CONTENT))
                .isEmpty();
    }

    @Test
    void i1_each_missing_signature_blocks_by_itself() {
        for (SignOff missing : ALL) {
            List<SignOff> others = new ArrayList<>(ALL);
            others.remove(missing);
            assertThat(keys(TestDrafts.registered(), others, record(TestDrafts.CONTENT), TestDrafts.CONTENT))
                    .as(missing.level().name())
                    .containsExactly("newsdesk.blocker.level");
        }
    }

    @Test
    void i3_changed_content_voids_signatures_and_checklist() {
        assertThat(keys(TestDrafts.registered(), ALL, record(TestDrafts.CONTENT), "b".repeat(64)))
                .containsExactly("newsdesk.problem.I3.changed", "newsdesk.blocker.checklist");
    }

    @Test
    void i1_a_missing_checklist_blocks() {
        assertThat(keys(TestDrafts.registered(), ALL, null, TestDrafts.CONTENT))
                .containsExactly("newsdesk.blocker.checklist");
    }

    @Test
    void g1_what_is_not_registered_does_not_go_out() {
        assertThat(keys(TestDrafts.underReview(), ALL, record(TestDrafts.CONTENT), TestDrafts.CONTENT))
                .containsExactly("newsdesk.blocker.notRegistered");
    }

    @Test
    void a9_what_was_not_handed_in_does_not_go_out() {
        Draft draft = TestDrafts.named("普法与依法治理股-2026年3月15日工作信息.docx");
        assertThat(keys(draft, List.of(), null, TestDrafts.CONTENT)).containsExactly("newsdesk.blocker.notSubmitted");
    }

    @Test
    void i1_a_pending_screening_blocks() {
        assertThat(keys(TestDrafts.registered(), record(TestDrafts.CONTENT), Examination.pending()))
                .containsExactly("newsdesk.problem.I1.screening");
    }

    @Test
    void i1_a_screening_of_other_content_blocks() {
        assertThat(keys(TestDrafts.registered(), record(TestDrafts.CONTENT), TestExaminations.clean("b".repeat(64))))
                .containsExactly("newsdesk.problem.I1.screening");
    }

    @Test
    void i9_a_file_that_could_not_be_read_blocks() {
        Examination unread = TestExaminations.unscreened("TIME_OUT");
        assertThat(keys(TestDrafts.registered(), record(TestDrafts.CONTENT), unread))
                .containsExactly("newsdesk.problem.unreadable.TIME_OUT");
    }

    @Test
    void i1_open_blocking_findings_block_one_sentence_a_kind() {
        Examination found = TestExaminations.found("id-card", "id-card", "mobile");
        assertThat(keys(TestDrafts.registered(), record(TestDrafts.CONTENT), found))
                .containsExactly("newsdesk.blocker.findings", "newsdesk.blocker.findings");
    }

    @Test
    void i1_accepted_findings_and_advice_do_not_block() {
        Examination found = TestExaminations.found("id-card", "comment");
        ChecklistRecord accepted = record(
                TestDrafts.CONTENT, new Resolution(found.findings().get(0).id(), Resolution.Outcome.ACCEPTED, "示例号码"));
        assertThat(keys(TestDrafts.registered(), accepted, found)).isEmpty();
    }

    @Test
    void i1_what_was_accepted_for_other_content_does_not_count() {
        Examination found = TestExaminations.found("id-card");
        ChecklistRecord stale = record(
                "b".repeat(64), new Resolution(found.findings().get(0).id(), Resolution.Outcome.ACCEPTED, "示例号码"));
        assertThat(keys(TestDrafts.registered(), stale, found)).contains("newsdesk.blocker.findings");
    }

    private static List<String> keys(Draft draft, ChecklistRecord record, Examination examination) {
        return ReleaseCheck.blockers(draft, ALL, record, TestDrafts.CONTENT, examination).stream()
                .map(Problem::key)
                .toList();
    }

    private static List<String> keys(Draft draft, List<SignOff> signOffs, ChecklistRecord record, String content) {
        return ReleaseCheck.blockers(draft, signOffs, record, content, TestExaminations.clean(content)).stream()
                .map(Problem::key)
                .toList();
    }

    private static ChecklistRecord record(String content, Resolution... resolutions) {
        Instant at = Instant.parse("2026-03-15T06:00:00Z");
        return new ChecklistRecord("wuwei", "吴薇", at, 1, "1.0", content, List.of(), List.of(resolutions));
    }
}

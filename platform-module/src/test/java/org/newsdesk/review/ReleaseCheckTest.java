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

    private static List<String> keys(Draft draft, List<SignOff> signOffs, ChecklistRecord record, String content) {
        return ReleaseCheck.blockers(draft, signOffs, record, content).stream()
                .map(Problem::key)
                .toList();
    }

    private static ChecklistRecord record(String content) {
        return new ChecklistRecord("wuwei", "吴薇", Instant.parse("2026-03-15T06:00:00Z"), 1, "1.0", content, List.of());
    }
}

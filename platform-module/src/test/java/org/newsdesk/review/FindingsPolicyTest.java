package org.newsdesk.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsdesk.checklist.Answer;
import org.newsdesk.examination.Examination;
import org.newsdesk.examination.TestExaminations;
import org.newsdesk.rule.Problem;

class FindingsPolicyTest {
    private static final Examination FOUND = TestExaminations.found("id-card", "comment");
    private static final String ID_CARD = FOUND.findings().get(0).id();
    private static final String COMMENT = FOUND.findings().get(1).id();

    @Test
    void i1_an_approval_accepts_every_finding_with_a_reason() {
        assertThat(problems(Outcome.APPROVE, accepted(ID_CARD, "示例"), accepted(COMMENT, "已删")))
                .isEmpty();
    }

    @Test
    void i1_each_open_finding_is_named_with_its_item() {
        assertThat(problems(Outcome.APPROVE)).extracting(Problem::item).containsExactly("K6", "K1");
        assertThat(problems(Outcome.APPROVE)).extracting(Problem::finding).containsExactly(ID_CARD, COMMENT);
        assertThat(problems(Outcome.APPROVE)).extracting(Problem::field).containsOnly("findings");
    }

    @Test
    void i1_accepting_without_a_reason_is_no_accepting() {
        assertThat(keys(problems(Outcome.APPROVE, accepted(ID_CARD, " "), accepted(COMMENT, "已删"))))
                .containsExactly("newsdesk.problem.finding.reason");
    }

    @Test
    void i1_what_is_to_be_fixed_cannot_be_approved_but_returned() {
        Resolution toBeFixed = new Resolution(ID_CARD, Resolution.Outcome.TO_BE_FIXED, "");
        assertThat(keys(problems(Outcome.APPROVE, toBeFixed, accepted(COMMENT, "已删"))))
                .containsExactly("newsdesk.problem.finding.toBeFixed");
        assertThat(problems(Outcome.RETURN, toBeFixed)).isEmpty();
    }

    @Test
    void i12_nobody_accepts_a_classification_mark() {
        Examination marked = TestExaminations.found("classification-mark");
        Resolution accepted = accepted(marked.findings().get(0).id(), "误报");
        assertThat(keys(FindingsPolicy.problems(marked, List.of(accepted), Outcome.APPROVE)))
                .containsExactly("newsdesk.problem.finding.classified");
    }

    @Test
    void i1_unknown_and_repeated_findings_are_refused_whatever_is_decided() {
        assertThat(keys(problems(Outcome.RETURN, accepted("000000000000", "x"))))
                .containsExactly("newsdesk.problem.finding.unknown");
        assertThat(keys(problems(Outcome.RETURN, accepted(ID_CARD, "x"), accepted(ID_CARD, "y"))))
                .containsExactly("newsdesk.problem.finding.twice");
    }

    @Test
    void g7_an_answer_cites_the_findings_on_its_item_or_none() {
        assertThat(RecordedAnswer.of(answer("K6"), FOUND.findings()).findings()).containsExactly(ID_CARD);
        assertThat(RecordedAnswer.of(answer("K4"), FOUND.findings()).findings()).isEmpty();
    }

    private static Answer answer(String item) {
        return new Answer(item, Answer.Value.YES, "");
    }

    private static Resolution accepted(String finding, String reason) {
        return new Resolution(finding, Resolution.Outcome.ACCEPTED, reason);
    }

    private static List<Problem> problems(Outcome outcome, Resolution... resolutions) {
        return FindingsPolicy.problems(FOUND, List.of(resolutions), outcome);
    }

    private static List<String> keys(List<Problem> problems) {
        return problems.stream().map(Problem::key).toList();
    }
}

package org.newsdesk.review;

import java.util.List;
import org.newsdesk.checklist.Answer;
import org.newsdesk.examination.ReportedFinding;

/**
 * An answer of the checklist as the trail keeps it.
 *
 * @param findings IDs of the findings on that item which the reviewer had before the eyes; empty when none were found
 */
public record RecordedAnswer(String item, Answer.Value answer, String note, List<String> findings) {

    public RecordedAnswer {
        findings = findings == null ? List.of() : List.copyOf(findings);
    }

    /** The answer with the findings on its item. */
    static RecordedAnswer of(Answer answer, List<ReportedFinding> findings) {
        List<String> cited = findings.stream()
                .filter(finding -> finding.rule().equals(answer.item()))
                .map(ReportedFinding::id)
                .toList();
        return new RecordedAnswer(answer.item(), answer.answer(), answer.note(), cited);
    }
}

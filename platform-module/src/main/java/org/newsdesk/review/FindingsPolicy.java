package org.newsdesk.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsdesk.examination.Examination;
import org.newsdesk.examination.ExaminationProblems;
import org.newsdesk.examination.ReportedFinding;
import org.newsdesk.rule.MessageKey;
import org.newsdesk.rule.Problem;

/** When a confidentiality reviewer has dealt with what screening found: an approval accepts every finding, with a reason. */
final class FindingsPolicy {
    private static final int LONGEST_REASON = 1000;
    private static final String FIELD = "findings";

    private FindingsPolicy() {}

    /** Everything that is wrong with the resolutions themselves or keeps an approval from passing, one problem a finding. */
    static List<Problem> problems(Examination examination, List<Resolution> resolutions, Outcome outcome) {
        List<Problem> problems = new ArrayList<>();
        Map<String, ReportedFinding> findings = new HashMap<>();
        examination.findings().forEach(finding -> findings.put(finding.id(), finding));
        Map<String, Resolution> resolved = new HashMap<>();
        for (Resolution resolution : resolutions) {
            ReportedFinding finding = findings.get(resolution.finding());
            if (finding == null) {
                problems.add(Problem.of("I1", "newsdesk.problem.finding.unknown", resolution.finding())
                        .field(FIELD));
            } else if (resolved.put(resolution.finding(), resolution) != null) {
                problems.add(about(finding, "newsdesk.problem.finding.twice"));
            } else if (resolution.reason().length() > LONGEST_REASON) {
                problems.add(about(finding, "newsdesk.problem.finding.longReason"));
            } else if (resolution.accepts() && resolution.reason().isEmpty()) {
                problems.add(about(finding, "newsdesk.problem.finding.reason"));
            }
        }
        if (outcome == Outcome.APPROVE) {
            examination.findings().forEach(finding -> unaccepted(finding, resolved.get(finding.id()), problems));
        }
        return List.copyOf(problems);
    }

    private static void unaccepted(ReportedFinding finding, Resolution resolution, List<Problem> problems) {
        if (finding.isClassificationMark()) {
            problems.add(about(finding, "newsdesk.problem.finding.classified"));
        } else if (resolution == null || resolution.outcome() == null) {
            problems.add(about(finding, "newsdesk.problem.finding.open"));
        } else if (!resolution.accepts()) {
            problems.add(about(finding, "newsdesk.problem.finding.toBeFixed"));
        }
    }

    private static Problem about(ReportedFinding finding, String key) {
        return Problem.of(
                        finding.rule(),
                        key,
                        new MessageKey(ExaminationProblems.kindKey(finding.kind())),
                        finding.text())
                .field(FIELD)
                .item(finding.rule())
                .finding(finding.id());
    }
}

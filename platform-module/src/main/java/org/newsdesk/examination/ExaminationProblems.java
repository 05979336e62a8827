package org.newsdesk.examination;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsdesk.document.UnreadableReason;
import org.newsdesk.draft.ContentProblem;
import org.newsdesk.rule.MessageKey;
import org.newsdesk.rule.Problem;

/** What a screening puts in the way of a draft, as sentences (I1, I9, I12). */
public final class ExaminationProblems {
    /** Where the pages show problems of the screening as a whole. */
    private static final String SCREENING = "screening";

    private ExaminationProblems() {}

    /** The screening is not finished (I1). */
    public static Problem pending() {
        return Problem.of("I1", "newsdesk.problem.I1.screening").field(SCREENING);
    }

    /** The draft is stopped (I12). */
    public static Problem stopped() {
        return Problem.of("I12", "newsdesk.problem.I12.stopped").field(SCREENING);
    }

    /** What keeps a draft from being handed in: its screening must be finished and must have read the file. */
    public static List<Problem> beforeSubmission(Examination examination) {
        return switch (examination.status()) {
            case PENDING -> List.of(pending());
            case UNSCREENED -> List.of(ContentProblem.of(UnreadableReason.valueOf(examination.reason())));
            case CLEAN, FINDINGS -> examination.stops() ? List.of(stopped()) : List.of();
        };
    }

    /**
     * What keeps a draft from release: besides, every blocking finding must have been accepted. One sentence for each kind.
     *
     * @param contentSha256 SHA-256 of the content as it is now
     * @param accepted IDs of the findings that the confidentiality reviewer accepted in this round
     */
    public static List<Problem> beforeRelease(Examination examination, String contentSha256, Set<String> accepted) {
        List<Problem> problems = new ArrayList<>(beforeSubmission(examination));
        if (!problems.isEmpty()) {
            return problems;
        }
        if (!contentSha256.equals(examination.contentSha256())) {
            return List.of(pending());
        }
        if (examination.reason() != null) {
            problems.add(incomplete(examination));
        }
        Map<Kind, Integer> open = new LinkedHashMap<>();
        examination.blocking().stream()
                .filter(finding -> !accepted.contains(finding.id()))
                .forEach(finding -> open.merge(new Kind(finding.kind(), finding.rule()), 1, Integer::sum));
        open.forEach((kind, count) -> problems.add(
                Problem.of(kind.rule(), "newsdesk.blocker.findings", new MessageKey(kindKey(kind.id())), count)
                        .field("findings")
                        .item(kind.rule())));
        return List.copyOf(problems);
    }

    /** More was found than is kept; nobody can accept what is not there (I9). */
    public static Problem incomplete(Examination examination) {
        return Problem.of(
                        "I9",
                        "newsdesk.problem.I9.tooManyFindings",
                        examination.findings().size())
                .field(SCREENING);
    }

    /** Key of a kind's name in the message bundles. */
    public static String kindKey(String kind) {
        return "newsdesk.finding.kind." + kind;
    }

    private record Kind(String id, String rule) {}
}

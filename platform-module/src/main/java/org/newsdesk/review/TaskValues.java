package org.newsdesk.review;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.newsdesk.checklist.Answer;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;

/** A decision as the local variables of a task carry it; the names are those of the workflow model {@code ndw}. */
final class TaskValues {
    private static final String OUTCOME = "ndw_outcome";
    private static final String OPINION = "ndw_opinion";
    private static final String IMPORTANT = "ndw_important";
    private static final String CHECKLIST = "ndw_checklist";
    private static final String FINDINGS = "ndw_findings";

    private TaskValues() {}

    static Map<String, Object> of(Decision decision) {
        return Map.of(
                OUTCOME, decision.outcome().name(),
                OPINION, decision.opinion(),
                IMPORTANT, decision.important(),
                CHECKLIST, TrailJson.write(decision.checklist()),
                FINDINGS, TrailJson.write(decision.findings()));
    }

    static Decision decision(Function<String, Object> variable) {
        return new Decision(
                outcome(variable.apply(OUTCOME)),
                text(variable.apply(OPINION)),
                Boolean.parseBoolean(String.valueOf(variable.apply(IMPORTANT))),
                TrailJson.read(text(variable.apply(CHECKLIST)), Answer.class, "checklist"),
                TrailJson.read(text(variable.apply(FINDINGS)), Resolution.class, "findings"));
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    private static Outcome outcome(Object value) {
        try {
            return Outcome.valueOf(String.valueOf(value).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw RuleViolation.of(
                    Problem.of("G7", "newsdesk.problem.G7.outcome").field("outcome"));
        }
    }
}

package org.newsdesk.web;

import java.util.List;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;

/** The one form in which the extension's web scripts say no. */
public record ErrorEnvelope(Failure error) {

    /** Status and all problems; rule, message and field repeat the first problem for simple clients. */
    public record Failure(int status, String rule, String message, String field, List<Entry> problems) {}

    /** A problem as a sentence in the caller's language. */
    public record Entry(String rule, String message, String field, String item, Integer line, String finding) {

        /** Words the problem in the language of the present thread. */
        public static Entry of(Problem problem) {
            return new Entry(
                    problem.rule(),
                    RuleViolation.text(problem),
                    problem.field(),
                    problem.item(),
                    problem.line(),
                    problem.finding());
        }
    }

    /** The envelope for these problems; there is at least one. */
    public static ErrorEnvelope of(int status, List<Problem> problems) {
        List<Entry> entries = problems.stream().map(Entry::of).toList();
        Entry first = entries.get(0);
        return new ErrorEnvelope(new Failure(status, first.rule(), first.message(), first.field(), entries));
    }
}

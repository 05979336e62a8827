package org.newsdesk.archive;

import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;

/** The reason a records officer gives; it stays in the trail, the register and on the certificate (G7). */
final class Reason {
    private static final int LONGEST = 1000;

    private Reason() {}

    /**
     * The reason as it is kept.
     *
     * @throws RuleViolation 422 when there is none, or more than {@value #LONGEST} characters
     */
    static String of(String text) {
        String reason = text == null ? "" : text.strip();
        if (reason.isEmpty()) {
            throw RuleViolation.of(
                    Problem.of("G7", "newsdesk.problem.piece.reason").field("reason"));
        }
        if (reason.length() > LONGEST) {
            throw RuleViolation.of(Problem.of("G7", "newsdesk.problem.piece.longReason", Integer.toString(LONGEST))
                    .field("reason"));
        }
        return reason;
    }
}

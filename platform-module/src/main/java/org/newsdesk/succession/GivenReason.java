package org.newsdesk.succession;

import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;

/** The reason everybody has to give who corrects or withdraws something. */
final class GivenReason {

    private static final int LONGEST = 500;

    private GivenReason() {}

    /**
     * Reads it.
     *
     * @throws RuleViolation 422 (I7) when it is missing or too long
     */
    static String of(String text) {
        String reason = text == null ? "" : text.strip();
        if (reason.isEmpty() || reason.length() > LONGEST) {
            throw RuleViolation.of(Problem.of("I7", "newsdesk.problem.I7.reason", Integer.toString(LONGEST))
                    .field("reason"));
        }
        return reason;
    }
}

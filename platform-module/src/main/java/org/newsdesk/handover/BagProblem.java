package org.newsdesk.handover;

import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;

/** Why a zip is not taken in. */
final class BagProblem {
    private BagProblem() {}

    /** A refusal: 422 (G7). */
    static RuleViolation of(String name, Object... arguments) {
        return RuleViolation.of(
                Problem.of("G7", "newsdesk.problem.bag." + name, arguments).field("file"));
    }
}

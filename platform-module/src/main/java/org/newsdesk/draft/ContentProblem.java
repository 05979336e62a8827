package org.newsdesk.draft;

import org.newsdesk.document.UnreadableReason;
import org.newsdesk.rule.Problem;

/** Words a file that cannot be read as a refusal: not a Word file is G2, everything else I9. */
public final class ContentProblem {
    private ContentProblem() {}

    /** The problem at the field {@code content}. */
    public static Problem of(UnreadableReason reason) {
        boolean otherFormat = reason == UnreadableReason.LEGACY_WORD || reason == UnreadableReason.NOT_WORD;
        return Problem.of(otherFormat ? "G2" : "I9", "newsdesk.problem.unreadable." + reason.name())
                .field("content");
    }
}

package org.newsdesk.desk;

import org.newsdesk.draft.Draft;
import org.newsdesk.draft.Drafts;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;

/**
 * The content that somebody had before the eyes when asking for something.
 *
 * @param contentSha256 its SHA-256
 */
record SeenContent(String contentSha256) {

    /**
     * Makes sure that it is still what is there.
     *
     * @throws RuleViolation 400 when it is missing, 409 when the content is another one
     */
    void require(Draft draft, Drafts drafts) {
        if (contentSha256 == null) {
            throw RuleViolation.malformed(Problem.of("HTTP", "newsdesk.problem.required", "contentSha256")
                    .field("contentSha256"));
        }
        if (!drafts.contentSha256(draft.id()).equals(contentSha256)) {
            throw RuleViolation.conflict(
                    Problem.of("I3", "newsdesk.problem.I3.otherContent").field("contentSha256"));
        }
    }
}

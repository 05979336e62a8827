package org.newsdesk.review;

import org.newsdesk.draft.Draft;
import org.newsdesk.draft.DraftAccess;
import org.newsdesk.draft.DraftState;
import org.newsdesk.examination.ReviewEnd;

/** Ends the review of a draft in which a classification mark was found (I12); nobody's decision, so nobody signs. */
public class StoppedReview implements ReviewEnd {
    private final ReviewService reviews;
    private final ReviewProcess process;
    private final DraftAccess access;

    public StoppedReview(ReviewService reviews, ReviewProcess process, DraftAccess access) {
        this.reviews = reviews;
        this.process = process;
        this.access = access;
    }

    @Override
    public void end(Draft draft) {
        if (draft.state() == DraftState.IN_REVIEW) {
            process.recall(draft.submission().processId());
            reviews.reopen(draft);
        } else if (draft.state() == DraftState.REGISTERED) {
            access.unlock(draft.id());
        }
    }
}

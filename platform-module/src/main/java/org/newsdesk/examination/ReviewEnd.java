package org.newsdesk.examination;

import org.newsdesk.draft.Draft;

/** Ends the review of a draft that must not go on (I12). */
public interface ReviewEnd {

    /** Ends the open review, if there is one, and keeps its trail (I10). The draft is no longer under review afterwards. */
    void end(Draft draft);
}

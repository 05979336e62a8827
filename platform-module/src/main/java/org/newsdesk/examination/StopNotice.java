package org.newsdesk.examination;

import org.newsdesk.draft.Draft;

/** Tells the confidentiality reviewers that a draft was stopped (I12). Their inbox lists it in any case. */
public interface StopNotice {

    /** Sends the notice once the transaction under way has committed. It does not tell what the draft says. */
    void send(Draft draft);
}

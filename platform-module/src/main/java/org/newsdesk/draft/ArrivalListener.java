package org.newsdesk.draft;

/** Who is told when a draft comes into a drafts folder, in the transaction that brings it. */
public interface ArrivalListener {

    /**
     * A draft arrived: new, moved, renamed or back from the trash.
     *
     * @param draft as it stands now; whatever else it brought along may be forged
     */
    void arrived(Draft draft);
}

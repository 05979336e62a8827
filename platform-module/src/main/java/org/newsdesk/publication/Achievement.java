package org.newsdesk.publication;

import java.time.LocalDate;
import org.newsdesk.chain.EntryKind;

/** What became of a released piece, as the details of its register entry say it. */
sealed interface Achievement permits Publication, Endorsement, Prize {

    /** Kind of the register entry. */
    EntryKind kind();

    /** The day it happened. */
    LocalDate date();

    /** The file that proves it, or {@code null}. */
    ClippingMark clipping();

    /** The same, proved by a file. */
    Achievement provedBy(ClippingMark mark);

    /**
     * Names what makes two records the same thing: recorded twice, it would count twice.
     *
     * @param draftId node id of the piece
     */
    String identity(String draftId);
}

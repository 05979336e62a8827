package org.newsdesk.publication;

import java.time.LocalDate;
import org.newsdesk.chain.EntryKind;

/**
 * A leader endorsed the piece (领导批示).
 *
 * @param leader name of the leader
 * @param position the leader's office, may be empty
 * @param text words of the endorsement
 */
record Endorsement(String leader, String position, LocalDate date, String text, ClippingMark clipping)
        implements Achievement {

    @Override
    public EntryKind kind() {
        return EntryKind.ENDORSEMENT;
    }

    @Override
    public Endorsement provedBy(ClippingMark mark) {
        return new Endorsement(leader, position, date, text, mark);
    }

    /** A leader endorses a piece once a day. */
    @Override
    public String identity(String draftId) {
        return String.join("\n", kind().name(), draftId, leader, date.toString());
    }
}

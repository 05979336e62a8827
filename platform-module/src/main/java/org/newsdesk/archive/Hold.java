package org.newsdesk.archive;

import java.time.Instant;

/**
 * A hold: keeps a piece from disposal until it is lifted.
 *
 * @param id names it within the piece
 * @param by user name of the records officer
 * @param liftedBy user name of who lifted it; null while it is in force, as are the next two
 */
public record Hold(
        String id,
        String reason,
        String by,
        String byName,
        Instant at,
        String liftedBy,
        String liftedByName,
        Instant liftedAt) {

    /** Whether it keeps the piece. */
    public boolean inForce() {
        return liftedAt == null;
    }
}

package org.newsdesk.review;

import java.time.Instant;

/**
 * Something other than a signature that happened to a draft.
 *
 * @param id names the event within the trail, in the order of the trail
 * @param text reason given, register number, category, or empty
 * @param about id of an earlier event that this one ends, or of the draft that was begun, or {@code null}
 */
public record TrailEvent(
        String id, Kind kind, String person, String personName, Instant at, int round, String text, String about) {

    /** What happened. */
    public enum Kind {
        SUBMITTED,
        RECALLED,
        REGISTERED,
        RELEASED,
        /** The general office took the registration back before release; the text is the reason. */
        REGISTRATION_WITHDRAWN,
        /** A draft that is to correct the piece was begun; the text is the reason. */
        CORRECTION_BEGUN,
        /** A draft that is to withdraw the piece was begun; the text is the reason. */
        WITHDRAWAL_BEGUN,
        /** The category of retention was set; the text is its code. */
        RETENTION,
        /** Kept from disposal until it is lifted; the text is the reason. */
        HELD,
        HOLD_LIFTED,
        /** The first of two records officers asked for disposal; the second one's word stands in the register. */
        DISPOSAL_PROPOSED,
        DISPOSAL_REFUSED
    }
}

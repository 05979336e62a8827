package org.newsdesk.review;

import java.time.Instant;

/**
 * Something other than a signature that happened to a draft.
 *
 * @param text reason given, register number, or empty
 */
public record TrailEvent(Kind kind, String person, String personName, Instant at, int round, String text) {

    /** What happened. */
    public enum Kind {
        SUBMITTED,
        RECALLED,
        REGISTERED,
        RELEASED
    }
}

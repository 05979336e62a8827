package org.newsdesk.examination;

import java.time.Instant;

/**
 * Something that happened to a draft because of what its screening found.
 *
 * @param text reason given, or empty
 */
public record ExaminationEvent(Kind kind, String person, String personName, Instant at, int round, String text) {

    /** What happened. */
    public enum Kind {
        /** A classification mark was found (I12). */
        STOPPED,
        /** A confidentiality reviewer let the draft go back to its unit. */
        STOP_LIFTED
    }
}

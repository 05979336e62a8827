package org.newsdesk.review;

/** What a reviewer decides at a level. */
public enum Outcome {
    /** Agreed. */
    APPROVE,
    /** Back to the author with a reason. */
    RETURN,
    /** Unsure: goes one level up with the mark, never passes by itself (A11). */
    UNSURE
}

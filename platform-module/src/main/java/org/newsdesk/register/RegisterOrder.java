package org.newsdesk.register;

/**
 * In which order entries are listed. Entries that are equal in it follow each other as they were entered.
 *
 * @param key what they are ordered by
 * @param ascending smallest or oldest first
 */
public record RegisterOrder(Key key, boolean ascending) {

    /** The last entry first. */
    public static final RegisterOrder NEWEST_FIRST = new RegisterOrder(Key.AT, false);

    /** What entries are ordered by. */
    public enum Key {
        /** The order in which they were entered. */
        AT,
        /** Year and number of the piece; pieces without a number come last. */
        NUMBER,
        TITLE,
        /** Name of the unit. */
        UNIT
    }
}

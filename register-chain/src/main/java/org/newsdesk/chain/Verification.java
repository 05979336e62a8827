package org.newsdesk.chain;

import java.util.List;

/**
 * What a walk through the register found.
 *
 * @param intact whether there is no mistake
 * @param entries how many entries were read
 * @param head hash of the last entry read; 64 zeros for an empty register, {@code null} when the last
 *     line of an export is no entry
 * @param witnessed whether the chain contains every head that is known from elsewhere
 * @param mistakes in the order of their sequence; at most 100
 */
public record Verification(boolean intact, long entries, String head, boolean witnessed, List<Mistake> mistakes) {

    public Verification {
        mistakes = List.copyOf(mistakes);
    }

    /** A mistake at a position. */
    public record Mistake(long sequence, Kind kind) {}

    /** What is wrong at a position. */
    public enum Kind {
        /** The entry is not the one that was appended. */
        ALTERED,
        /** There is no entry at this position, though there are later ones. */
        MISSING,
        /** The entry is genuine, but belongs to another position. */
        REORDERED,
        /** From this position on the end of the register is missing. */
        TRUNCATED
    }
}

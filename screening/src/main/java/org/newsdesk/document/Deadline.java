package org.newsdesk.document;

import java.time.Duration;

/** The moment until which a file must be read and examined, so that no crafted one holds up the others (I9). */
public final class Deadline {

    private final long nanos;

    private Deadline(long nanos) {
        this.nanos = nanos;
    }

    /** A deadline that far from now. */
    public static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /** Whether the time is over. */
    public boolean passed() {
        return System.nanoTime() - nanos > 0;
    }

    /** Ends the reading when the time is over. */
    void check() {
        if (passed()) {
            throw new UnreadableFile(UnreadableReason.TIME_OUT);
        }
    }
}

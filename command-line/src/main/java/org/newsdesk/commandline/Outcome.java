package org.newsdesk.commandline;

import java.util.List;
import java.util.Locale;
import org.newsdesk.screening.Finding;
import org.newsdesk.screening.ScreeningResult;
import org.newsdesk.screening.Severity;

/**
 * What came of a file.
 *
 * @param reason why it was not screened, one word such as {@code time-out}; null when it was
 */
record Outcome(String reason, List<Finding> findings) {

    /** There is no such file. */
    static final Outcome MISSING = unscreened("no-such-file");

    /** It took too long. */
    static final Outcome TIME_OUT = unscreened("time-out");

    /** A folder, or a file that the system does not let us read. */
    static final Outcome INACCESSIBLE = unscreened("inaccessible");

    /** Screening itself failed. What nobody could read is never called clean (I9). */
    static final Outcome FAILED = unscreened("failed");

    static Outcome of(ScreeningResult result) {
        if (result instanceof ScreeningResult.Screened screened) {
            return new Outcome(null, screened.findings());
        }
        ScreeningResult.Unscreened unscreened = (ScreeningResult.Unscreened) result;
        return unscreened(unscreened.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static Outcome unscreened(String reason) {
        return new Outcome(reason, List.of());
    }

    String status() {
        if (reason != null) {
            return "UNSCREENED";
        }
        return findings.isEmpty() ? "CLEAN" : "FINDINGS";
    }

    /** Whether release would have to wait (I1, I9). */
    boolean blocked() {
        return reason != null || findings.stream().anyMatch(finding -> finding.severity() == Severity.BLOCK);
    }
}

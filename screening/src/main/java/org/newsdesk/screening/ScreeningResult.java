package org.newsdesk.screening;

import java.util.List;
import org.newsdesk.document.UnreadableReason;

/** What came of a screening. */
public sealed interface ScreeningResult {

    /** The file was read to its end. The findings stand in reading order; none of them means clean. */
    record Screened(List<Finding> findings) implements ScreeningResult {
        public Screened {
            findings = List.copyOf(findings);
        }
    }

    /** The file could not be read to its end; it blocks (I9). */
    record Unscreened(UnreadableReason reason) implements ScreeningResult {}
}

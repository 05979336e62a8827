package org.newsdesk.document.clean;

import java.util.List;
import org.newsdesk.document.UnreadableReason;

/** What came of making a clean copy. */
public sealed interface Cleaning {

    /**
     * The copy was written.
     *
     * @param embeddedObjects names of the objects that are still in it: leaving them out would take something from the page, so
     *     the author decides
     */
    record Cleaned(List<String> embeddedObjects) implements Cleaning {
        public Cleaned {
            embeddedObjects = List.copyOf(embeddedObjects);
        }
    }

    /** The file cannot be read to its end (I9); what was written is nothing to be kept. */
    record Unreadable(UnreadableReason reason) implements Cleaning {}
}

package org.newsdesk.testbed.corpus;

import java.time.LocalDate;
import java.util.List;

/** A file of the corpus that is no {@link Draft}. */
record Sample(String fileName, byte[] content, String recipe, String status, List<Expected> expected) {
    /** A file that cannot be read, whatever the reason. */
    static Sample unreadable(String fileName, byte[] content, String recipe) {
        return new Sample(fileName, content, recipe, "UNSCREENED", List.of());
    }

    Labelled label(String file) {
        boolean clean = status.equals("CLEAN");
        return new Labelled(
                file,
                recipe,
                Context.of(true, false, false, false, LocalDate.of(2026, 3, 20)),
                status,
                clean,
                expected);
    }
}

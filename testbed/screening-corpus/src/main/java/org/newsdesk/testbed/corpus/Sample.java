package org.newsdesk.testbed.corpus;

import java.time.LocalDate;
import java.util.List;

/** A file of the corpus that is no {@link Draft}; flags `case` and `minor` say what its piece is about. */
record Sample(
        String fileName,
        byte[] content,
        String recipe,
        String status,
        List<Expected> expected,
        LocalDate submitted,
        List<String> flags) {
    private static final LocalDate SOME_DAY = LocalDate.of(2026, 3, 20);

    /** A file without a date in it. */
    Sample(String fileName, byte[] content, String recipe, String status, List<Expected> expected) {
        this(fileName, content, recipe, status, expected, SOME_DAY, List.of());
    }

    /** A file that cannot be read, whatever the reason. */
    static Sample unreadable(String fileName, byte[] content, String recipe) {
        return new Sample(fileName, content, recipe, "UNSCREENED", List.of());
    }

    Labelled label(String file) {
        boolean clean = status.equals("CLEAN");
        return new Labelled(
                file,
                recipe,
                Context.of("county-bureau", true, false, flags.contains("case"), flags.contains("minor"), submitted),
                status,
                clean,
                expected);
    }
}

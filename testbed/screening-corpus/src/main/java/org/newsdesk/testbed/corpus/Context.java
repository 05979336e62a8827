package org.newsdesk.testbed.corpus;

import java.time.LocalDate;

/** What the product knows of a draft beside the file; names as in a batch file of the command line. */
record Context(
        String profile,
        String unitType,
        String channel,
        boolean ownMedia,
        boolean concernsCase,
        boolean concernsMinor,
        String submittedOn) {
    static Context of(
            String profile,
            boolean section,
            boolean ownMedia,
            boolean concernsCase,
            boolean concernsMinor,
            LocalDate day) {
        return new Context(
                profile,
                section ? "section" : "justice-office",
                ownMedia ? "own-media" : "county-site",
                ownMedia,
                concernsCase,
                concernsMinor,
                day.toString());
    }
}

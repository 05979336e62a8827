package org.newsdesk.testbed.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.newsdesk.document.Deadline;
import org.newsdesk.document.DocumentReader;
import org.newsdesk.document.DocumentText;
import org.newsdesk.document.Reading;
import org.newsdesk.document.ReadingLimits;
import org.newsdesk.screening.Finding;
import org.newsdesk.screening.Screener;
import org.newsdesk.screening.ScreeningContext;
import org.newsdesk.screening.list.ScreeningLists;

/** Screens as the product does, with every rule that a context can switch on. */
final class FileScreening {
    private static final ScreeningContext CONTEXT = new ScreeningContext(
            "望河司法所-2026年3月18日工作信息.docx", "county-bureau", "", true, true, true, LocalDate.of(2026, 3, 20));

    private final DocumentReader reader = new DocumentReader(ReadingLimits.defaults());
    private final Screener screener = new Screener(ScreeningLists.defaults());

    /** Reads and screens a file. */
    List<Finding> screen(Path file) {
        Reading reading = reader.read(file, CONTEXT.fileName(), Deadline.in(Duration.ofMinutes(1)));
        if (reading instanceof Reading.Read read) {
            return findings(read.text());
        }
        throw new IllegalStateException(file + " cannot be read: " + reading);
    }

    /** Screens a text that was read. */
    List<Finding> findings(DocumentText text) {
        return screener.findings(text, CONTEXT);
    }
}

package org.newsdesk.examination;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.newsdesk.document.Deadline;
import org.newsdesk.document.DocumentReader;
import org.newsdesk.document.Reading;
import org.newsdesk.screening.Screener;
import org.newsdesk.screening.ScreeningContext;
import org.newsdesk.screening.ScreeningResult;
import org.newsdesk.screening.list.ScreeningLists;

/** Reads a draft as the Word document it must be (G2) and has it screened by the lists in force. */
public class EngineExaminer implements Examiner {
    private static final String WORD = ".docx";

    private final DocumentReader reader;
    private final Duration timeLimit;

    /** Made of the lists last asked for: making one takes longer than screening a short draft by it. */
    private volatile Prepared prepared;

    private record Prepared(String version, Screener screener) {}

    /**
     * Examines with this reader.
     *
     * @param seconds longest time for one file
     */
    public EngineExaminer(DocumentReader reader, int seconds) {
        this.reader = reader;
        this.timeLimit = Duration.ofSeconds(seconds);
    }

    @Override
    public ScreeningResult examine(Path file, ScreeningContext context, ScreeningLists lists, Runnable detecting) {
        Deadline deadline = Deadline.in(timeLimit);
        String name = context.fileName();
        String wordName = name.toLowerCase(Locale.ROOT).endsWith(WORD) ? name : name + WORD;
        Reading reading = reader.read(file, wordName, deadline);
        if (reading instanceof Reading.Unreadable unreadable) {
            return new ScreeningResult.Unscreened(unreadable.reason());
        }
        detecting.run();
        return screener(lists).screen(((Reading.Read) reading).text(), context, deadline);
    }

    /** Two threads may make one each when the lists have just changed; either will do. */
    private Screener screener(ScreeningLists lists) {
        Prepared last = prepared;
        if (last == null || !last.version().equals(lists.version())) {
            last = new Prepared(lists.version(), new Screener(lists));
            prepared = last;
        }
        return last.screener();
    }
}

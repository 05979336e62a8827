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

    /**
     * Examines with this reader.
     *
     * @param seconds longest time for reading one file
     */
    public EngineExaminer(DocumentReader reader, int seconds) {
        this.reader = reader;
        this.timeLimit = Duration.ofSeconds(seconds);
    }

    @Override
    public Verdict examine(Path file, ScreeningContext context, Runnable detecting) {
        ScreeningLists lists = ScreeningLists.defaults();
        return new Verdict(result(file, context, lists, detecting), Screener.ENGINE_VERSION, lists.version());
    }

    private ScreeningResult result(Path file, ScreeningContext context, ScreeningLists lists, Runnable detecting) {
        String name = context.fileName();
        String wordName = name.toLowerCase(Locale.ROOT).endsWith(WORD) ? name : name + WORD;
        Reading reading = reader.read(file, wordName, Deadline.in(timeLimit));
        if (reading instanceof Reading.Unreadable unreadable) {
            return new ScreeningResult.Unscreened(unreadable.reason());
        }
        detecting.run();
        return new ScreeningResult.Screened(new Screener(lists).findings(((Reading.Read) reading).text(), context));
    }
}

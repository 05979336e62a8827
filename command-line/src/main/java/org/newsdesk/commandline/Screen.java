package org.newsdesk.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.newsdesk.document.Deadline;
import org.newsdesk.document.DocumentReader;
import org.newsdesk.document.Reading;
import org.newsdesk.document.ReadingLimits;
import org.newsdesk.screening.Screener;
import org.newsdesk.screening.ScreeningResult;
import org.newsdesk.screening.list.ScreeningLists;

/** {@code ./run.sh screen [options] FILE…}: screens files without a host and prints one JSON object a line. */
public final class Screen {

    private static final ZoneId BUREAU = ZoneId.of("Asia/Shanghai");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int DONE = 0;
    private static final int MISUSED = 2;

    private final PrintStream out;
    private final PrintStream err;

    Screen(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Exit code 0 when every file has its line, whatever the line says; 2 when the command cannot be understood. */
    @SuppressWarnings("SystemExitOutsideMain")
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(new Screen(out, err).run(List.of(arguments)));
    }

    int run(List<String> arguments) {
        try {
            ScreenArguments parsed = ScreenArguments.parse(arguments, LocalDate.now(BUREAU));
            if (parsed.help()) {
                out.print(help());
            } else {
                screen(parsed.files(err), parsed.lists().read());
            }
            return DONE;
        } catch (UsageException e) {
            err.println(e.getMessage());
            err.println("./run.sh screen --help");
            return MISUSED;
        }
    }

    private void screen(List<FileToScreen> files, ScreeningLists lists) {
        DocumentReader reader = new DocumentReader(ReadingLimits.defaults());
        Screener screener = new Screener(lists);
        OutcomeLine line = new OutcomeLine(Screener.ENGINE_VERSION, lists.version());
        new Screenings(file -> examine(file, reader, screener), PATIENCE, err)
                .run(files, (file, outcome) -> out.println(line.of(file.given(), outcome)));
    }

    private static ScreeningResult examine(FileToScreen file, DocumentReader reader, Screener screener) {
        Deadline deadline = Deadline.in(PATIENCE);
        Reading reading = reader.read(file.path(), file.context().fileName(), deadline);
        if (reading instanceof Reading.Unreadable unreadable) {
            return new ScreeningResult.Unscreened(unreadable.reason());
        }
        return screener.screen(((Reading.Read) reading).text(), file.context(), deadline);
    }

    private static String help() {
        try (InputStream text = Screen.class.getResourceAsStream("screen.txt")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

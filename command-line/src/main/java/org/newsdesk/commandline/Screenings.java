package org.newsdesk.commandline;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.newsdesk.screening.ScreeningResult;

/** Screens many files, two at a time, and hands the outcomes on in the order of the files. */
final class Screenings {

    private static final int AT_A_TIME = 2;
    /** How many files are begun or done before the first of them has been handed on. */
    private static final int AHEAD = 16;

    private final Examiner examiner;
    private final Duration patience;
    private final PrintStream problems;
    private final Semaphore turns = new Semaphore(AT_A_TIME);

    /** Screens one file. */
    interface Examiner {
        ScreeningResult examine(FileToScreen file) throws IOException;
    }

    private record Begun(FileToScreen file, CompletableFuture<Outcome> outcome) {}

    /**
     * @param patience how long a file may take, from the moment at which its turn comes
     * @param problems where it is said that screening itself failed
     */
    Screenings(Examiner examiner, Duration patience, PrintStream problems) {
        this.examiner = examiner;
        this.patience = patience;
        this.problems = problems;
    }

    /** Hands on each file with its outcome, as soon as those before it are done. */
    void run(Iterable<FileToScreen> files, BiConsumer<FileToScreen, Outcome> outcomes) {
        Deque<Begun> begun = new ArrayDeque<>();
        for (FileToScreen file : files) {
            begun.add(begin(file));
            if (begun.size() == AHEAD) {
                handOn(begun.remove(), outcomes);
            }
        }
        while (!begun.isEmpty()) {
            handOn(begun.remove(), outcomes);
        }
    }

    private static void handOn(Begun begun, BiConsumer<FileToScreen, Outcome> outcomes) {
        outcomes.accept(begun.file(), begun.outcome().join());
    }

    /** Each file has a thread of its own: one that does not end is left behind and does not keep the process alive. */
    private Begun begin(FileToScreen file) {
        CompletableFuture<Outcome> outcome = new CompletableFuture<>();
        Thread thread = new Thread(() -> takeTurn(file, outcome), "screening " + file.given());
        thread.setDaemon(true);
        thread.start();
        return new Begun(file, outcome);
    }

    private void takeTurn(FileToScreen file, CompletableFuture<Outcome> outcome) {
        Thread self = Thread.currentThread();
        turns.acquireUninterruptibly();
        outcome.whenComplete((reached, thrown) -> {
            turns.release();
            if (reached == Outcome.TIME_OUT) {
                self.interrupt();
            }
        });
        outcome.completeOnTimeout(Outcome.TIME_OUT, patience.toMillis(), TimeUnit.MILLISECONDS);
        outcome.complete(screen(file));
    }

    /** An error such as a lack of memory must end this file's screening and not the run, nor leave it without an outcome. */
    @SuppressWarnings("CatchThrowable")
    private Outcome screen(FileToScreen file) {
        try {
            if (Files.notExists(file.path())) {
                return Outcome.MISSING;
            }
            if (!Files.isRegularFile(file.path())) {
                return Outcome.INACCESSIBLE;
            }
            return Outcome.of(examiner.examine(file));
        } catch (AccessDeniedException e) {
            return Outcome.INACCESSIBLE;
        } catch (Throwable e) {
            problems.println(file.given() + ": " + e);
            return Outcome.FAILED;
        }
    }
}

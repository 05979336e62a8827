package org.newsdesk.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.newsdesk.document.UnreadableReason;
import org.newsdesk.screening.ScreeningResult;

@Timeout(60)
class ScreeningsTest {

    private static final ScreeningResult CLEAN = new ScreeningResult.Screened(List.of());

    private final ByteArrayOutputStream problems = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void outcomes_come_in_the_order_of_the_files_two_at_a_time() throws IOException {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<FileToScreen> files = files(40);

        List<String> outcomes = run(files, Duration.ofSeconds(30), file -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            pause(file.given().equals("0") ? 100 : 2);
            now.decrementAndGet();
            return CLEAN;
        });

        assertThat(outcomes)
                .containsExactlyElementsOf(
                        files.stream().map(file -> file.given() + " CLEAN null").toList());
        assertThat(most).hasValueLessThanOrEqualTo(2);
    }

    @Test
    void i9_a_file_that_takes_too_long_is_unscreened_and_the_others_go_on() throws IOException {
        CountDownLatch never = new CountDownLatch(1);

        List<String> outcomes = run(files(6), Duration.ofMillis(200), file -> {
            while (file.given().equals("1") || file.given().equals("2")) {
                await(never);
            }
            return CLEAN;
        });

        assertThat(outcomes)
                .containsExactly(
                        "0 CLEAN null",
                        "1 UNSCREENED time-out",
                        "2 UNSCREENED time-out",
                        "3 CLEAN null",
                        "4 CLEAN null",
                        "5 CLEAN null");
    }

    @Test
    void i9_whatever_goes_wrong_with_a_file_it_is_never_clean() throws IOException {
        List<FileToScreen> files = new ArrayList<>(files(3));
        files.add(FileToScreen.of("none", folder.resolve("none"), FileContext.on(LocalDate.EPOCH)));
        files.add(FileToScreen.of("folder", folder, FileContext.on(LocalDate.EPOCH)));

        List<String> outcomes = run(files, Duration.ofSeconds(30), file -> switch (file.given()) {
            case "0" -> throw new OutOfMemoryError("too big");
            case "1" -> throw new IOException("disk");
            default -> new ScreeningResult.Unscreened(UnreadableReason.IMAGE_ONLY_PAGE);
        });

        assertThat(outcomes)
                .containsExactly(
                        "0 UNSCREENED failed",
                        "1 UNSCREENED failed",
                        "2 UNSCREENED image-only-page",
                        "none UNSCREENED no-such-file",
                        "folder UNSCREENED inaccessible");
        assertThat(problems.toString(StandardCharsets.UTF_8)).contains("0: ", "too big", "disk");
    }

    private List<String> run(List<FileToScreen> files, Duration patience, Screenings.Examiner examiner) {
        List<String> outcomes = new ArrayList<>();
        new Screenings(examiner, patience, new PrintStream(problems, true, StandardCharsets.UTF_8))
                .run(
                        files,
                        (file, outcome) ->
                                outcomes.add(file.given() + " " + outcome.status() + " " + outcome.reason()));
        return outcomes;
    }

    private List<FileToScreen> files(int count) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        return IntStream.range(0, count)
                .mapToObj(i -> FileToScreen.of(Integer.toString(i), file, FileContext.on(LocalDate.EPOCH)))
                .toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            // a file that does not end does not listen either
        }
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

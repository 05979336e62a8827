package org.newsdesk.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * Spoiled files (I9): each is read within its time, ends in an answer, and is called readable only when an independent look finds
 * nothing broken in it ({@link Wholeness}). {@code -Dfuzz.cases} says how many, {@code -Dfuzz.seed} which.
 */
class FuzzTest {

    private static final int CASES = Integer.getInteger("fuzz.cases", 300);
    private static final long SEED = Long.getLong("fuzz.seed", 20_260_322);
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final Duration GRACE = Duration.ofSeconds(10);

    private static final ExecutorService READERS = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "fuzz");
        thread.setDaemon(true);
        return thread;
    });

    private final DocumentReader reader = new DocumentReader(ReadingLimits.defaults());

    @AfterAll
    static void stop() {
        READERS.shutdownNow();
    }

    @Test
    void i9_unspoiled_files_are_readable() throws Exception {
        for (FuzzSeed seed : FuzzSeed.values()) {
            assertThat(read(seed.file(), seed.fileName())).as("%s", seed).isInstanceOf(Reading.Read.class);
        }
    }

    @Test
    void i9_spoiled_files_end_in_an_answer_and_none_is_called_readable_that_is_broken() throws Exception {
        int readable = 0;
        for (int number = 0; number < CASES; number++) {
            FuzzSeed seed = FuzzSeed.values()[number % FuzzSeed.values().length];
            Mutations mutations = new Mutations(new Random(SEED + number));
            byte[] spoiled = seed.spoil(mutations, number);
            Reading reading = read(spoiled, seed.fileName());
            if (reading instanceof Reading.Read read) {
                readable++;
                assertThat(Wholeness.mistake(seed, spoiled, read.text()))
                        .as("case %d of seed %d, %s", number, SEED, seed)
                        .isEmpty();
            }
        }
        assertThat(readable).as("mutations that still leave a readable file").isLessThan(CASES);
    }

    private Reading read(byte[] file, String name) throws Exception {
        return CompletableFuture.supplyAsync(
                        () -> reader.read(new ByteArrayInputStream(file), name, Deadline.in(LIMIT)), READERS)
                .get(LIMIT.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
    }
}

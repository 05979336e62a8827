package org.newsdesk.contract.faults;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.newsdesk.contract.bureau.Bureau;
import org.newsdesk.contract.client.HostProcess;

/**
 * I1, I6, I10: a host is killed again and again, at random instants under the work of several people, on H2 or on the PostgreSQL of
 * {@code -Dfaults.db-url}; {@code -Dfaults.kills} times, {@code -Dfaults.seed} repeats the instants.
 */
@DisabledIfSystemProperty(named = "acs.url", matches = "http.+", disabledReason = "kills the host")
class KillTest {
    private static final int KILLS = Integer.getInteger("faults.kills", 2);
    private static final long SEED = Long.getLong("faults.seed", System.nanoTime());
    private static final int STEPS = 25;
    private static final int MILLISECONDS = 60;

    @TempDir
    private Path directory;

    private final Random random = new Random(SEED);

    @Test
    void i6_nothing_is_lost_or_half_done_by_kills_at_random_instants() throws Exception {
        try (Store store = Store.create(directory)) {
            Bookkeeper books = new Bookkeeper(directory);
            Crowd before = null;
            for (int kill = 0; kill < KILLS; kill++) {
                before = untilKilled(store, books, before);
                Figures.say("kill %d of %d (seed %d): %s", kill + 1, KILLS, SEED, books);
            }
            try (HostProcess last = HostProcess.start(store.launch())) {
                Bureau bureau = Bureau.on(last.host());
                books.takeOver(before, bureau);
                books.finish(bureau);
            }
            Figures.say("%d kills on %s: %s", KILLS, store.name(), books);
        }
    }

    /** One life of a host; what the crowd before has left is inspected first. */
    private Crowd untilKilled(Store store, Bookkeeper books, Crowd before) throws Exception {
        try (HostProcess process = HostProcess.start(store.launch())) {
            Bureau bureau = before == null ? Bureau.setUp(process.host()) : Bureau.on(process.host());
            if (before != null) {
                books.takeOver(before, bureau);
            }
            try (Crowd crowd = new Crowd(() -> bureau, random)) {
                crowd.start(books.underWay());
                crowd.await(1 + random.nextInt(STEPS));
                Thread.sleep(random.nextInt(MILLISECONDS));
                process.kill();
                crowd.stop();
                Bookkeeper.requireNoRefusals(crowd.refusals());
                return crowd;
            }
        }
    }
}

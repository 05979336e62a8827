package org.newsdesk.contract.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.newsdesk.contract.bureau.Bureau;
import org.newsdesk.contract.client.HostProcess;

/** I6: the extension's clock is set back over the new year and forward again under the work of several people. */
@DisabledIfSystemProperty(named = "acs.url", matches = "http.+", disabledReason = "sets the clock")
class ClockTest {
    private static final int STEPS = 25;

    @TempDir
    private Path directory;

    @Test
    void i6_each_year_goes_on_counting_where_it_stopped_when_the_clock_is_set_back() throws Exception {
        Path clock = directory.resolve("clock.txt");
        MovedClock.set(clock, Instant.parse("2027-01-01T00:30:00+08:00"));
        Bookkeeper books = new Bookkeeper(directory);
        try (Store store = Store.create(directory);
                HostProcess process =
                        HostProcess.start(store.launch().extendedBy(MovedClock.extension(directory, clock)))) {
            Bureau bureau = Bureau.setUp(process.host());
            Random random = new Random();
            try (Crowd crowd = new Crowd(() -> bureau, random)) {
                crowd.start(List.of());
                for (String time : List.of(
                        "2026-12-31T22:00:00+08:00", "2027-01-01T00:40:00+08:00", "2026-12-31T23:00:00+08:00")) {
                    crowd.await(STEPS);
                    MovedClock.set(clock, Instant.parse(time));
                }
                crowd.await(STEPS);
                crowd.stop();
                // a draft that was screened on another day is screened anew before it is handed in (K10)
                assertThat(crowd.refusals())
                        .allSatisfy(answer -> assertThat(
                                        answer.error().path("field").asText())
                                .as("" + answer)
                                .isEqualTo("screening"));
                books.takeOver(crowd, bureau);
            }
            books.finish(bureau);
            assertThat(RegisterCopy.verified(bureau, directory, null).years()).containsExactlyInAnyOrder(2026, 2027);
            Figures.say("clock set back twice, over the new year: %s", books);
        }
    }
}

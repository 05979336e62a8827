package org.newsdesk.testbed.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsdesk.testbed.host.boot.EmbeddedHost;
import org.newsdesk.testbed.host.boot.HostOptions;

class PlayTest {
    private static final Path TESTBED = Path.of(System.getProperty("testbed.directory"));

    @Test
    void every_step_of_the_demo_goes_as_it_must() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Console console = new Console(new PrintStream(printed, true, StandardCharsets.UTF_8), false);

        boolean asExpected = Play.play(TESTBED, console);

        assertThat(asExpected).as(printed.toString(StandardCharsets.UTF_8)).isTrue();
    }

    @Test
    void the_set_up_is_done_once_and_survives_a_restart(@TempDir Path data) throws IOException {
        try (EmbeddedHost host = EmbeddedHost.start(HostOptions.in(data))) {
            assertThat(new DemoSetup(new Bureau(host.url(), TESTBED), data).run())
                    .isTrue();
        }
        try (EmbeddedHost host = EmbeddedHost.start(HostOptions.in(data))) {
            Bureau bureau = new Bureau(host.url(), TESTBED);
            assertThat(new DemoSetup(bureau, data).run()).isFalse();
            assertThat(waitingFor(bureau, "gaofei")).isEqualTo(1);
            assertThat(waitingFor(bureau, "wangqiang")).isEqualTo(1);
        }
    }

    private static int waitingFor(Bureau bureau, String person) {
        return bureau.as(person)
                .get(Session.newsdesk("inbox"))
                .orFail("inbox")
                .json()
                .path("items")
                .size();
    }
}

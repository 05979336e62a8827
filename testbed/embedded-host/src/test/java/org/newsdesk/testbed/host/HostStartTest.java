package org.newsdesk.testbed.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsdesk.testbed.host.probe.Client.NODES;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsdesk.testbed.host.boot.EmbeddedHost;
import org.newsdesk.testbed.host.boot.HostOptions;
import org.newsdesk.testbed.host.probe.Client;

/** Starts, stops, starts again, and takes contents up to its limit. */
class HostStartTest {

    @TempDir
    Path data;

    @Test
    void what_was_stored_is_there_after_a_restart() {
        String id;
        try (EmbeddedHost host = EmbeddedHost.start(HostOptions.in(data))) {
            id = new Client(host.url(), "admin", "admin")
                    .upload("-root-", "kept.txt", "kept", Map.of("cm:title", "标题"))
                    .id();
        }
        try (EmbeddedHost host = EmbeddedHost.start(HostOptions.in(data))) {
            Client admin = new Client(host.url(), "admin", "admin");
            assertThat(admin.get(NODES + id + "/content").text()).isEqualTo("kept");
            assertThat(admin.get(NODES + id)
                            .json()
                            .at("/entry/properties/cm:title")
                            .asText())
                    .isEqualTo("标题");
        }
    }

    @Test
    void too_much_content_is_a_413_and_leaves_no_file() throws IOException {
        HostOptions options = HostOptions.inMemory(data).withMaxContentBytes(100_000);
        try (EmbeddedHost host = EmbeddedHost.start(options)) {
            Client admin = new Client(host.url(), "admin", "admin");
            String big = "x".repeat(3_000_000);
            assertThat(admin.upload("-root-", "big.txt", big, Map.of()).status())
                    .isEqualTo(413);
            String id = admin.upload("-root-", "small.txt", "x", Map.of()).id();
            assertThat(admin.content(id, big).status()).isEqualTo(413);
            assertThat(admin.get(NODES + id + "/content").text()).isEqualTo("x");
            try (Stream<Path> files = Files.walk(data.resolve("contentstore"))) {
                assertThat(files.filter(Files::isRegularFile)).hasSize(1);
            }
        }
    }
}

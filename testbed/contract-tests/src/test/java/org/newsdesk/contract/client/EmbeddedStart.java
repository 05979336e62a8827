package org.newsdesk.contract.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.newsdesk.testbed.host.boot.EmbeddedHost;
import org.newsdesk.testbed.host.boot.HostOptions;

/** Starts the embedded host for this JVM; kept apart so that a run against a real ACS never loads it. */
final class EmbeddedStart {
    private EmbeddedStart() {}

    static String url() {
        try {
            Path data = Files.createTempDirectory("newsdesk-contract");
            EmbeddedHost host = EmbeddedHost.start(HostOptions.in(data));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(host, data)));
            return host.url();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(EmbeddedHost host, Path data) {
        host.close();
        try (Stream<Path> files = Files.walk(data)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(file -> {
                if (!file.delete()) {
                    file.deleteOnExit();
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

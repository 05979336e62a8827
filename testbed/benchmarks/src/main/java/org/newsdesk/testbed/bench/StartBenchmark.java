package org.newsdesk.testbed.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Seconds from starting the process to the first answer: on an empty data folder, and on one that is filled. */
final class StartBenchmark {
    private static final double LIMIT = 6;
    private static final int STARTS = 3;

    private StartBenchmark() {}

    /** Starts a few hosts; the bureau is created on the first, so that the next ones find something. */
    static List<Figure> run(Path folder, Path testbed) throws IOException {
        Times first = new Times();
        Times next = new Times();
        for (int i = 0; i < STARTS; i++) {
            Path data = folder.resolve("start-" + i);
            try (HostProcess host = HostProcess.start(data)) {
                first.add(nanos(host));
                new Bureau(host.url(), testbed).create();
            }
            try (HostProcess host = HostProcess.start(data)) {
                next.add(nanos(host));
            }
        }
        return List.of(
                Figure.seconds("host ready, first start", first.median() / 1000, LIMIT),
                Figure.seconds("host ready, next start", next.median() / 1000, LIMIT));
    }

    private static long nanos(HostProcess host) {
        return (long) (host.secondsToReady() * 1e9);
    }
}

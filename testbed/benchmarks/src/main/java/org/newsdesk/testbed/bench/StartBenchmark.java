package org.newsdesk.testbed.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Seconds from starting the process until it serves: on an empty data folder, and on one that is filled. */
final class StartBenchmark {
    private static final double LIMIT = 6;
    private static final int STARTS = 3;

    private final Starts first = new Starts("host ready, first start");
    private final Starts next = new Starts("host ready, next start");

    /** Starts of one kind. */
    private static final class Starts {
        private static final double NANOS_PER_SECOND = 1e9;
        private static final double MILLISECONDS_PER_SECOND = 1e3;

        private final String what;
        private final Times ready = new Times();
        private final Times cpu = new Times();

        Starts(String what) {
            this.what = what;
        }

        void add(HostProcess host) {
            ready.add((long) (host.secondsToReady() * NANOS_PER_SECOND));
            cpu.add((long) (host.cpuSecondsToReady() * NANOS_PER_SECOND));
        }

        Figure figure() {
            return Figure.seconds(
                    what, ready.median() / MILLISECONDS_PER_SECOND, cpu.median() / MILLISECONDS_PER_SECOND, LIMIT);
        }
    }

    /** Starts a few hosts; the bureau is created on each, so that its next start finds something. */
    List<Figure> run(Path folder, Path testbed) throws IOException {
        for (int i = 0; i < STARTS; i++) {
            Path data = folder.resolve("start-" + i);
            try (HostProcess host = HostProcess.start(data)) {
                first.add(host);
                new Bureau(host.url(), testbed).create();
            }
            try (HostProcess host = HostProcess.start(data)) {
                next.add(host);
            }
        }
        return List.of(first.figure(), next.figure());
    }
}

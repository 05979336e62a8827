package org.newsdesk.testbed.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Measures the figures and prints them with their limits.
 *
 * <p>Options: {@code --testbed DIR} (the project's folder {@code testbed}), {@code --drafts N} (drafts in the full folder,
 * default 10,000), {@code --url URL} (measures on a host that is running, such as an ACS, without its start).
 */
public final class Benchmarks {
    private static final int DRAFTS = 10_000;

    private final PrintStream out;
    private final Path testbed;
    private final int drafts;
    private final Report report = new Report();

    private Benchmarks(PrintStream out, Path testbed, int drafts) {
        this.out = out;
        this.testbed = testbed;
        this.drafts = drafts;
    }

    /** Exit code 0 only when every limit is kept. */
    @SuppressWarnings("SystemExitOutsideMain")
    public static void main(String[] arguments) throws IOException {
        Path testbed = Path.of("testbed");
        int drafts = DRAFTS;
        String url = null;
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            switch (arguments[i]) {
                case "--testbed" -> testbed = Path.of(arguments[i + 1]);
                case "--drafts" -> drafts = Integer.parseInt(arguments[i + 1]);
                case "--url" -> url = arguments[i + 1];
                default -> throw new IllegalArgumentException("Unknown option " + arguments[i]);
            }
        }
        Benchmarks benchmarks =
                new Benchmarks(new PrintStream(System.out, true, StandardCharsets.UTF_8), testbed, drafts);
        System.exit(benchmarks.run(url) ? 0 : 1);
    }

    private boolean run(String url) throws IOException {
        if (url == null) {
            onOwnHost();
        } else {
            onHost(url);
        }
        out.println();
        out.print(report.table());
        out.println();
        out.println("Medians over HTTP; figure and baseline taken in turns in the same run.");
        return report.holds();
    }

    private void onOwnHost() throws IOException {
        Path folder = Files.createTempDirectory("newsdesk-bench");
        try {
            out.println("Starting hosts …");
            report.add(new StartBenchmark().run(folder, testbed));
            try (HostProcess host = HostProcess.start(folder.resolve("data"))) {
                onHost(host.url());
            }
        } finally {
            delete(folder);
        }
    }

    private void onHost(String url) {
        Bureau bureau = new Bureau(url, testbed);
        bureau.create();
        out.println("Approving …");
        report.add(new ApprovalBenchmark(bureau).run());
        out.printf("Filling a folder with %,d drafts, then submitting and approving …%n", drafts);
        report.add(new FolderBenchmark(bureau, drafts).run());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}

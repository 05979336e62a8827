package org.newsdesk.testbed.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Measures the figures and prints them with their limits.
 *
 * <p>Options: {@code --testbed DIR} (the project's folder {@code testbed}), {@code --drafts N} (drafts in the full folder,
 * default 10,000), {@code --url URL} (measures on a host that is running, such as an ACS, without its start), {@code --screening}
 * (measures screening only, without a host), {@code --packages} (measures the package of a year only; {@code --pieces N} pieces,
 * default 10,000), {@code --register} (measures the register only; {@code --entries N} entries, default 1,000,000; {@code
 * --register-db URL} in a PostgreSQL database, where the schemas bench_few and bench_many are made anew, instead of H2).
 */
public final class Benchmarks {
    private static final int DRAFTS = 10_000;
    private static final int PIECES = 10_000;
    private static final int ENTRIES = 1_000_000;

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
        boolean host = true;
        int pieces = 0;
        int entries = 0;
        String registerDb = null;
        for (Iterator<String> rest = List.of(arguments).iterator(); rest.hasNext(); ) {
            String option = rest.next();
            switch (option) {
                case "--testbed" -> testbed = Path.of(rest.next());
                case "--drafts" -> drafts = Integer.parseInt(rest.next());
                case "--url" -> url = rest.next();
                case "--screening" -> host = false;
                case "--packages" -> pieces = pieces == 0 ? PIECES : pieces;
                case "--pieces" -> pieces = Integer.parseInt(rest.next());
                case "--register" -> entries = entries == 0 ? ENTRIES : entries;
                case "--entries" -> entries = Integer.parseInt(rest.next());
                case "--register-db" -> registerDb = rest.next();
                default -> throw new IllegalArgumentException("Unknown option " + option);
            }
        }
        Benchmarks benchmarks =
                new Benchmarks(new PrintStream(System.out, true, StandardCharsets.UTF_8), testbed, drafts);
        boolean kept;
        if (entries > 0) {
            kept = benchmarks.register(registerDb, entries);
        } else {
            kept = pieces > 0 ? benchmarks.packages(pieces) : benchmarks.run(url, host);
        }
        System.exit(kept ? 0 : 1);
    }

    private boolean run(String url, boolean host) throws IOException {
        if (url != null) {
            onHost(url);
        } else {
            Path folder = Files.createTempDirectory("newsdesk-bench");
            try {
                screening(folder);
                if (host) {
                    onOwnHost(folder);
                }
            } finally {
                delete(folder);
            }
        }
        return tell(
                "Medians; figure and baseline taken in turns in the same run; drafts over HTTP; screening in processor time.");
    }

    private boolean register(String url, int entries) throws IOException {
        Path folder = Files.createTempDirectory("newsdesk-bench");
        try {
            out.printf("Filling a register with %,d entries …%n", entries);
            report.add(new RegisterBenchmark(folder, url, entries).run());
        } catch (SQLException e) {
            throw new IOException(e);
        } finally {
            delete(folder);
        }
        return tell("Medians; figure and baseline taken in turns in the same run; verification: the best of three.");
    }

    private boolean tell(String how) {
        out.println();
        out.print(report.table());
        out.println();
        out.println(how);
        return report.holds();
    }

    private boolean packages(int pieces) throws IOException {
        Path folder = Files.createTempDirectory("newsdesk-bench");
        try {
            report.add(new PackageBenchmark(out, testbed, folder, pieces).run());
        } finally {
            delete(folder);
        }
        out.println();
        out.print(report.table());
        return report.holds();
    }

    private void screening(Path folder) throws IOException {
        out.println("Finding terms …");
        BenchText texts = BenchText.ofSamples(testbed);
        report.add(new TermBenchmark(texts).run());
        out.println("Screening files and long texts …");
        report.add(new FileBenchmark(testbed, folder).run());
        report.add(new GrowthBenchmark(texts).run());
    }

    private void onOwnHost(Path folder) throws IOException {
        out.println("Starting hosts …");
        report.add(new StartBenchmark().run(folder, testbed));
        try (HostProcess host = HostProcess.start(folder.resolve("data"))) {
            onHost(host.url());
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

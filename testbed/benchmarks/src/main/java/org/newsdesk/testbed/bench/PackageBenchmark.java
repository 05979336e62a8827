package org.newsdesk.testbed.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryUsage;
import java.nio.file.Path;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.newsdesk.testbed.host.boot.EmbeddedHost;
import org.newsdesk.testbed.host.boot.HostOptions;

/**
 * The package of a year: the most memory it takes over an idle host. The host runs in this process, so that what is alive after a
 * collection can be asked for.
 */
final class PackageBenchmark {
    private static final double MOST_MEGABYTES = 64;
    private static final double NANOS_PER_SECOND = 1e9;
    private static final double BYTES_PER_MEGABYTE = 1024 * 1024;
    private static final long PAUSE_MILLISECONDS = 1000;
    private static final int COLLECTIONS = 3;

    private final PrintStream out;
    private final Path testbed;
    private final Path folder;
    private final int pieces;

    PackageBenchmark(PrintStream out, Path testbed, Path folder, int pieces) {
        this.out = out;
        this.testbed = testbed;
        this.folder = folder;
        this.pieces = pieces;
    }

    List<Figure> run() throws IOException {
        try (EmbeddedHost host = EmbeddedHost.start(HostOptions.in(folder.resolve("data")))) {
            Bureau bureau = new Bureau(host.url(), testbed);
            bureau.create();
            out.printf("Filing %,d released pieces …%n", pieces);
            new PieceCopies(host.beans()).make(releaseOne(bureau), pieces - 1);
            out.println("Packing them …");
            long begun = System.nanoTime();
            JsonNode first = pack(bureau, () -> {});
            out.printf(
                    Locale.ROOT,
                    "%.1f s for %.1f MB. Packing them again, collecting garbage all the time …%n",
                    (System.nanoTime() - begun) / NANOS_PER_SECOND,
                    first.path("bytes").asLong() / BYTES_PER_MEGABYTE);
            double idle = alive();
            double[] peak = {idle};
            pack(bureau, () -> peak[0] = Math.max(peak[0], alive()));
            return List.of(Figure.megabytes(
                    String.format(Locale.ROOT, "package of %,d pieces, peak over idle", pieces),
                    peak[0] - idle,
                    MOST_MEGABYTES));
        }
    }

    private static String releaseOne(Bureau bureau) {
        Section section = Section.PUFA;
        BenchDraft draft = BenchDraft.create(bureau, section, bureau.draftsFolder(section.code(), section.officer()));
        draft.submit();
        for (String signer : List.of(section.head(), section.deputy(), "wuwei", "tangyun")) {
            draft.decide(signer, draft.approval(signer));
        }
        bureau.as("tangyun")
                .post(Client.newsdesk("drafts/" + draft.id() + "/release"), Map.of())
                .orFail("release");
        return draft.id();
    }

    private static JsonNode pack(Bureau bureau, Runnable meanwhile) {
        Client records = bureau.as("qianfang");
        int year = Year.now(ZoneId.of("Asia/Shanghai")).getValue();
        JsonNode job = records.post(Client.newsdesk("packages"), Map.of("year", year))
                .orFail("package")
                .json();
        String path = Client.newsdesk("packages/" + job.path("id").asText());
        while (!job.path("state").asText().equals("DONE")) {
            if (job.path("state").asText().equals("FAILED")) {
                throw new IllegalStateException(job.toString());
            }
            meanwhile.run();
            pause();
            job = records.get(path).orFail("package").json();
        }
        return job;
    }

    /** What was alive in the heap when it was last collected, in megabytes; what others allocate since does not count. */
    private static double alive() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .map(MemoryPoolMXBean::getCollectionUsage)
                        .filter(Objects::nonNull)
                        .mapToLong(MemoryUsage::getUsed)
                        .sum()
                / BYTES_PER_MEGABYTE;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

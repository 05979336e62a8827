package org.newsdesk.testbed.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.newsdesk.draft.Drafts;
import org.newsdesk.testbed.host.boot.EmbeddedHost;
import org.newsdesk.testbed.host.boot.HostOptions;

/**
 * The package of a year: the most memory it takes over an idle host, and its time against a bare zip of the same bytes. The host
 * runs in this process, so that what is alive after a collection can be asked for.
 */
final class PackageBenchmark {
    private static final double MOST_MEGABYTES = 64;
    /** Two sheets are composed for each piece, and both are set, which no zip does. */
    private static final double MOST_OF_BARE_ZIP = 60;

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
            double seconds = (System.nanoTime() - begun) / NANOS_PER_SECOND;
            Path zip = fetch(host, first.path("id").asText());
            double bare = bareZip(zip);
            out.println("Packing them again, collecting garbage all the time …");
            double idle = alive();
            double[] peak = {idle};
            pack(bureau, () -> peak[0] = Math.max(peak[0], alive()));
            return List.of(
                    Figure.megabytes(
                            String.format(Locale.ROOT, "package of %,d pieces, peak over idle", pieces),
                            peak[0] - idle,
                            MOST_MEGABYTES),
                    new Figure(
                            String.format(Locale.ROOT, "package of %,d pieces", pieces),
                            String.format(Locale.ROOT, "%.1f s", seconds),
                            String.format(
                                    Locale.ROOT,
                                    "bare zip of its %.0f MB %.1f s",
                                    Files.size(zip) / BYTES_PER_MEGABYTE,
                                    bare),
                            seconds / bare,
                            "×",
                            MOST_OF_BARE_ZIP));
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

    /** What is alive in the heap, in megabytes. */
    private static double alive() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / BYTES_PER_MEGABYTE;
    }

    private Path fetch(EmbeddedHost host, String id) {
        Path zip = folder.resolve("package.zip");
        ContentService contents = host.beans().getBean("contentService", ContentService.class);
        AuthenticationUtil.runAsSystem(() -> {
            ContentReader reader = contents.getReader(Drafts.node(id), ContentModel.PROP_CONTENT);
            reader.getContent(zip.toFile());
            return null;
        });
        return zip;
    }

    /** Seconds to write the same files into another zip, with nothing else done. */
    private double bareZip(Path zip) throws IOException {
        long begun = System.nanoTime();
        try (ZipFile in = new ZipFile(zip.toFile());
                ZipOutputStream bare = new ZipOutputStream(
                        new BufferedOutputStream(Files.newOutputStream(folder.resolve("bare.zip"))),
                        StandardCharsets.UTF_8)) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                bare.putNextEntry(new ZipEntry(entry.getName()));
                try (InputStream content = in.getInputStream(entry)) {
                    content.transferTo(bare);
                }
                bare.closeEntry();
            }
        }
        return (System.nanoTime() - begun) / NANOS_PER_SECOND;
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

package org.newsdesk.document.clean;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.newsdesk.document.Deadline;
import org.newsdesk.document.DocumentReader;
import org.newsdesk.document.DocumentText;
import org.newsdesk.document.InflationGuard;
import org.newsdesk.document.InvisibleText;
import org.newsdesk.document.Passage;
import org.newsdesk.document.Reading;
import org.newsdesk.document.ReadingLimits;
import org.newsdesk.document.TemporaryFile;
import org.newsdesk.document.UnreadableFile;
import org.newsdesk.document.ZipPackage;

/**
 * Makes a Word file into what its reader sees: tracked changes accepted; comments, hidden text, disguised addresses, properties,
 * descriptions of pictures left out (K1). The visible text stays as it is. Thread-safe; nothing large is held in memory.
 */
public final class CleanCopy {

    /** Texts are read twice and relationships several times, after the reader has seen that all is within the limits. */
    private static final int TIMES_READ = 4;

    private final ReadingLimits limits;
    private final DocumentReader reader;

    /** Copies files within these limits. */
    public CleanCopy(ReadingLimits limits) {
        this.limits = limits;
        this.reader = new DocumentReader(limits);
    }

    /**
     * Makes the copy of a .docx. The same file gives the same bytes; the copy of a copy is the copy.
     *
     * @param content read to its end or to the limit, not closed
     * @param out not closed
     * @throws UncheckedIOException when a stream itself fails; never because of what the file holds
     */
    public Cleaning make(InputStream content, OutputStream out, Deadline deadline) {
        try (TemporaryFile file = TemporaryFile.of(content, limits.maxFileBytes())) {
            return make(file.path(), out, deadline);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Cleaning make(Path file, OutputStream out, Deadline deadline) throws IOException {
        InvisibleText invisible = new InvisibleText();
        Reading reading = reader.read(file, "x.docx", deadline, invisible);
        if (reading instanceof Reading.Unreadable unreadable) {
            return new Cleaning.Unreadable(unreadable.reason());
        }
        DocumentText text = ((Reading.Read) reading).text();
        Path folder = Files.createTempDirectory("newsdesk-clean-");
        try (ZipPackage parts = ZipPackage.open(file, new InflationGuard(forCopying(), deadline))) {
            PackageCopy copy = new PackageCopy(parts, folder, title -> isShown(title, text));
            List<String> embedded = copy.write(out, invisible::in);
            return new Cleaning.Cleaned(embedded);
        } catch (UnreadableFile e) {
            return new Cleaning.Unreadable(e.reason());
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private ReadingLimits forCopying() {
        return new ReadingLimits(
                limits.maxFileBytes(),
                limits.maxEntries(),
                limits.maxInflatedBytes() * TIMES_READ,
                limits.maxRatio(),
                limits.maxPassages(),
                limits.maxCharacters());
    }

    private static boolean isShown(String title, DocumentText text) {
        return text.passages().stream()
                .filter(passage -> !passage.location().hidden())
                .anyMatch(passage -> visible(passage).contains(title));
    }

    private static String visible(Passage passage) {
        StringBuilder visible = new StringBuilder();
        passage.spans().stream().filter(span -> span.mark().printed()).forEach(span -> visible.append(span.text()));
        return visible.toString();
    }
}

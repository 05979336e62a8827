package org.newsdesk.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Reads files: Word (.docx), PDF and pictures. What they are, their bytes say and their names must not contradict. The bytes go
 * to a temporary file first, because only the directory at the end of a package says what Word itself would read. Thread-safe.
 */
public final class DocumentReader {

    private final ReadingLimits limits;
    private final Path temporaryFolder;

    /** Reads within these limits, by way of the platform's folder for temporary files. */
    public DocumentReader(ReadingLimits limits) {
        this(limits, Path.of(System.getProperty("java.io.tmpdir")));
    }

    DocumentReader(ReadingLimits limits, Path temporaryFolder) {
        this.limits = limits;
        this.temporaryFolder = temporaryFolder;
    }

    /**
     * Reads a file to its end, every part of it.
     *
     * @param content read to its end or to the limit, not closed
     * @param fileName name with extension; it is read as well
     * @throws UncheckedIOException when the stream itself fails; never because of what it holds
     */
    public Reading read(InputStream content, String fileName, Deadline deadline) {
        try (TemporaryFile file = TemporaryFile.of(content, limits.maxFileBytes(), temporaryFolder)) {
            return read(file.path(), fileName, deadline);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a file where it lies.
     *
     * @param fileName name with extension; it is read as well
     * @throws UncheckedIOException when the file cannot be opened; never because of what it holds
     */
    public Reading read(Path file, String fileName, Deadline deadline) {
        return read(file, fileName, deadline, new InvisibleText());
    }

    /**
     * Reads a file where it lies, and remembers which of its text is hidden.
     *
     * @param fileName name with extension; it is read as well
     * @throws UncheckedIOException when the file cannot be opened; never because of what it holds
     */
    public Reading read(Path file, String fileName, Deadline deadline, InvisibleText invisibleText) {
        try {
            return new Reading.Read(text(file, fileName, deadline, invisibleText));
        } catch (UnreadableFile e) {
            return new Reading.Unreadable(e.reason());
        } catch (StackOverflowError | OutOfMemoryError | LinkageError e) {
            // a library gave up on a crafted file: the request ends, the host goes on
            return new Reading.Unreadable(UnreadableReason.DAMAGED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DocumentText text(Path file, String fileName, Deadline deadline, InvisibleText invisibleText)
            throws IOException {
        long size = Files.size(file);
        if (size == 0) {
            throw new UnreadableFile(UnreadableReason.EMPTY);
        }
        if (size > limits.maxFileBytes()) {
            throw new UnreadableFile(UnreadableReason.FILE_TOO_LARGE);
        }
        FileKind kind = FileKind.of(file);
        kind.require(file, extension(fileName));
        TextCollector collector = new TextCollector(new TextBudget(limits));
        content(kind, file, new InflationGuard(limits, deadline), collector, invisibleText);
        int dot = fileName.lastIndexOf('.');
        collector.plain(Location.FILENAME, dot > 0 ? fileName.substring(0, dot) : fileName);
        return collector.text();
    }

    private static void content(
            FileKind kind, Path file, InflationGuard guard, TextCollector collector, InvisibleText invisibleText)
            throws IOException {
        EmbeddedObjects objects = new EmbeddedObjects(collector, guard);
        switch (kind) {
            case PACKAGE -> {
                try (ZipPackage parts = ZipPackage.open(file, guard)) {
                    new WordDocument(parts, collector, objects, invisibleText).read();
                }
                requireText(collector);
            }
            case PDF -> {
                pdf(file, guard, objects, collector);
                requireText(collector);
            }
            default -> {
                try (InputStream in = Files.newInputStream(file)) {
                    new ImageReader(collector, guard.deadline()).readStrictly(in);
                }
            }
        }
    }

    private static void pdf(Path file, InflationGuard guard, EmbeddedObjects objects, TextCollector collector) {
        try {
            PdfDocument.read(file, guard, objects, collector);
        } catch (LinkageError e) {
            throw new UnreadableFile(UnreadableReason.PDF_SUPPORT_MISSING, e);
        }
    }

    /** Properties alone are no text: a document that says nothing on its pages cannot be judged. */
    private static void requireText(TextCollector collector) {
        boolean text = collector.since(0).stream()
                .anyMatch(story -> !story.passages().isEmpty() && story.location() != Location.DOCPROPS);
        if (!text) {
            throw new UnreadableFile(UnreadableReason.NO_TEXT);
        }
    }

    private static String extension(String fileName) {
        return fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}

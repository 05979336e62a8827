package org.newsdesk.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.newsdesk.document.WordFile.Limit;

/**
 * Reads Word files. The file goes to a temporary file first, because only the directory at the end of a package says what Word
 * itself would read; nothing is held in memory but the text that is kept. Thread-safe.
 */
public final class WordReader {

    private static final byte[] PACKAGE = {'P', 'K'};
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final WordLimits limits;
    private final Path temporaryFolder;

    /** Reads within these limits, by way of the platform's folder for temporary files. */
    public WordReader(WordLimits limits) {
        this(limits, Path.of(System.getProperty("java.io.tmpdir")));
    }

    WordReader(WordLimits limits, Path temporaryFolder) {
        this.limits = limits;
        this.temporaryFolder = temporaryFolder;
    }

    /**
     * Reads the text and makes sure that every other part of the file can be read as well. For the moment at which a draft is
     * handed in (G2, I9).
     *
     * @param content read to its end or to the limit, not closed
     * @throws UncheckedIOException when the stream itself fails; never because of what it holds
     */
    public WordFile check(InputStream content) {
        return spooled(content, true);
    }

    /**
     * Reads the text only. For showing a draft.
     *
     * @param content read to its end or to the limit, not closed
     * @throws UncheckedIOException when the stream itself fails; never because of what it holds
     */
    public WordFile text(InputStream content) {
        return spooled(content, false);
    }

    private WordFile spooled(InputStream content, boolean everyPart) {
        try {
            Path file = Files.createTempFile(temporaryFolder, "newsdesk-", ".tmp");
            try {
                long size = spool(content, file);
                return size > limits.maxFileBytes() ? new WordFile.TooLarge(Limit.FILE) : read(file, size, everyPart);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies at most one buffer more than the limit; returns how much was copied. */
    private long spool(InputStream content, Path file) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            int read = content.read(buffer);
            while (read >= 0 && size <= limits.maxFileBytes()) {
                out.write(buffer, 0, read);
                size += read;
                read = content.read(buffer);
            }
        }
        return size;
    }

    private WordFile read(Path file, long size, boolean everyPart) throws IOException {
        if (size == 0) {
            return new WordFile.Empty();
        }
        byte[] head = head(file);
        if (startsWith(head, COMPOUND)) {
            return compound(file);
        }
        if (!startsWith(head, PACKAGE)) {
            return new WordFile.NotWord();
        }
        try (WordPackage parts = WordPackage.open(file, limits)) {
            if (everyPart) {
                parts.verify();
            }
            return new WordFile.Word(parts.text());
        } catch (UnreadableFile e) {
            return e.verdict();
        }
    }

    private static WordFile compound(Path file) throws IOException {
        CompoundFile compound = CompoundFile.read(file);
        if (compound.has("EncryptedPackage")) {
            return new WordFile.Encrypted();
        }
        return compound.has("WordDocument") ? new WordFile.LegacyWord() : new WordFile.NotWord();
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(COMPOUND.length);
        }
    }

    private static boolean startsWith(byte[] head, byte[] magic) {
        return head.length >= magic.length && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
    }
}

package org.newsdesk.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What a file is by its first bytes. */
public enum FileKind {
    PACKAGE(new byte[] {'P', 'K'}, "docx"),
    COMPOUND(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}),
    PDF("%PDF-".getBytes(StandardCharsets.US_ASCII), "pdf"),
    JPEG(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}, "jpg", "jpeg"),
    PNG(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}, "png"),
    OTHER(new byte[0]);

    private static final int LONGEST_MAGIC = 8;

    private final byte[] magic;
    private final String[] extensions;

    FileKind(byte[] magic, String... extensions) {
        this.magic = magic;
        this.extensions = extensions;
    }

    static FileKind of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in.readNBytes(LONGEST_MAGIC));
        }
    }

    /** The kind of a file that begins with these bytes; eight are enough. */
    public static FileKind of(byte[] head) {
        for (FileKind kind : values()) {
            byte[] magic = kind.magic;
            if (head.length >= magic.length && Arrays.equals(head, 0, magic.length, magic, 0, magic.length)) {
                return kind;
            }
        }
        return OTHER;
    }

    /** Whether files of this kind are read under that extension, such as {@code pdf}. */
    public boolean goesBy(String extension) {
        return Arrays.asList(extensions).contains(extension);
    }

    /** Refuses a file that is read under no such extension (G2). */
    void require(Path file, String extension) throws IOException {
        if (this == COMPOUND) {
            throw new UnreadableFile(compound(file));
        }
        if (!goesBy(extension)) {
            throw new UnreadableFile(UnreadableReason.NOT_WORD);
        }
    }

    private static UnreadableReason compound(Path file) throws IOException {
        try (CompoundFile compound = CompoundFile.open(file)) {
            if (compound.has("EncryptedPackage")) {
                return UnreadableReason.ENCRYPTED;
            }
            return compound.has("WordDocument") ? UnreadableReason.LEGACY_WORD : UnreadableReason.NOT_WORD;
        }
    }
}

package org.newsdesk.handover;

import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes a bag (BagIt 1.0, RFC 8493) into a zip, one file after the other. Nothing is held in memory: manifest and directory of the
 * zip grow in temporary files.
 */
final class BagWriter implements AutoCloseable {
    private static final String MANIFEST = "manifest-sha256.txt";

    private final String name;
    private final ZipWriter zip;
    private final Path manifest;
    private final BufferedWriter manifestLines;
    private long bytes;
    private int files;

    /** Writes the content of a file; does not close the stream. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Begins a bag.
     *
     * @param file where the zip is written, over whatever is there
     * @param name name of the bag, which is the one folder in the zip
     */
    BagWriter(Path file, String name) throws IOException {
        this.name = name;
        this.manifest = Files.createTempFile("newsdesk-manifest-", ".tmp");
        this.manifestLines = Files.newBufferedWriter(manifest);
        this.zip = new ZipWriter(file);
    }

    /**
     * Adds a file to the payload.
     *
     * @param path below {@code data/}
     * @return SHA-256 of the content
     */
    String add(String path, Content content) throws IOException {
        String inBag = "data/" + path;
        Written written = write(inBag, content);
        manifestLines.write(line(written.sha256(), inBag));
        bytes += written.bytes();
        files++;
        return written.sha256();
    }

    /** Bytes of payload so far. */
    long bytes() {
        return bytes;
    }

    /** Ends the bag with its manifests and these lines of {@code bag-info.txt}. */
    void finish(Map<String, String> info) throws IOException {
        manifestLines.close();
        Map<String, String> all = new LinkedHashMap<>(info);
        all.put("Payload-Oxum", bytes + "." + files);
        StringBuilder infoText = new StringBuilder();
        all.forEach((label, value) ->
                infoText.append(label).append(": ").append(value).append('\n'));
        StringBuilder tags = new StringBuilder();
        tags.append(tag("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"));
        tags.append(tag("bag-info.txt", infoText.toString()));
        tags.append(line(write(MANIFEST, out -> Files.copy(manifest, out)).sha256(), MANIFEST));
        tag("tagmanifest-sha256.txt", tags.toString());
        zip.finish();
    }

    @Override
    public void close() throws IOException {
        try {
            manifestLines.close();
            zip.close();
        } finally {
            Files.deleteIfExists(manifest);
        }
    }

    private String tag(String path, String text) throws IOException {
        return line(
                write(path, out -> out.write(text.getBytes(StandardCharsets.UTF_8)))
                        .sha256(),
                path);
    }

    private Written write(String inBag, Content content) throws IOException {
        Measured measured = new Measured();
        zip.add(name + "/" + inBag, out -> content.writeTo(measured.through(out)));
        return measured.written();
    }

    private static String line(String sha256, String path) {
        return sha256 + "  " + path.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A") + "\n";
    }

    /** What was written of a file. */
    private record Written(String sha256, long bytes) {}

    /** Counts and digests what goes through. */
    private static final class Measured {
        private final MessageDigest digest = sha256Digest();
        private long bytes;

        /** A stream into this one that stays open when it is closed. */
        OutputStream through(OutputStream out) {
            return new FilterOutputStream(new DigestOutputStream(out, digest)) {
                @Override
                public void write(int value) throws IOException {
                    out.write(value);
                    bytes++;
                }

                @Override
                public void write(byte[] buffer, int offset, int length) throws IOException {
                    out.write(buffer, offset, length);
                    bytes += length;
                }

                @Override
                public void close() throws IOException {
                    flush();
                }
            };
        }

        Written written() {
            return new Written(HexFormat.of().formatHex(digest.digest()), bytes);
        }

        private static MessageDigest sha256Digest() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java platform has SHA-256", e);
            }
        }
    }
}

package org.newsdesk.contract.handover;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.newsdesk.contract.bureau.Draft;

/** A package taken apart, to be changed and put together again as an attacker would. */
final class Zip {
    private static final int DIRECTORY_ENTRY = 0x02014b50;

    private final String name = "移交包-特制-" + UUID.randomUUID();
    private final Map<String, byte[]> files;

    private Zip(Map<String, byte[]> files) {
        this.files = files;
    }

    static Zip of(byte[] zip) {
        return new Zip(new LinkedHashMap<>(Packages.files(zip)));
    }

    String name() {
        return name;
    }

    byte[] get(String path) {
        return files.get(path);
    }

    /** The path that ends so. */
    String path(String end) {
        return files.keySet().stream()
                .filter(path -> path.endsWith(end))
                .findFirst()
                .orElseThrow();
    }

    Zip put(String path, byte[] content) {
        files.put(path, content);
        return this;
    }

    Zip put(String path, String content) {
        return put(path, content.getBytes(StandardCharsets.UTF_8));
    }

    Zip remove(String path) {
        files.remove(path);
        return this;
    }

    /** Writes the manifests anew, so that all files have the hashes they say. */
    Zip sealedAgain() {
        put("manifest-sha256.txt", manifest(true));
        files.remove("tagmanifest-sha256.txt");
        put("tagmanifest-sha256.txt", manifest(false));
        return this;
    }

    /** The zip; a path that begins with an exclamation mark stands in it without the one folder. */
    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                String path = file.getKey();
                zip.putNextEntry(new ZipEntry(path.startsWith("!") ? path.substring(1) : name + "/" + path));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A zip whose last file is marked as a symbolic link. */
    static byte[] withLink(byte[] zip) {
        ByteBuffer patched = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
        int entry = lastEntry(patched);
        patched.putShort(entry + 4, (short) (3 << 8 | 20));
        patched.putInt(entry + 38, 0xA1FF << 16);
        return patched.array();
    }

    /** A zip whose last file is marked as encrypted. */
    static byte[] withPassword(byte[] zip) {
        ByteBuffer patched = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
        int entry = lastEntry(patched);
        patched.putShort(entry + 8, (short) (patched.getShort(entry + 8) | 1));
        return patched.array();
    }

    private static int lastEntry(ByteBuffer zip) {
        for (int at = zip.limit() - 46; at >= 0; at--) {
            if (zip.getInt(at) == DIRECTORY_ENTRY) {
                return at;
            }
        }
        throw new AssertionError("no directory");
    }

    private String manifest(boolean payload) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().startsWith("data/") == payload)
                .map(file -> Draft.sha256(file.getValue()) + "  " + file.getKey() + "\n")
                .collect(Collectors.joining());
    }
}

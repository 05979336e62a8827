package org.newsdesk.handover;

import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.newsdesk.rule.RuleViolation;

/**
 * A zip with one bag in it, whose names and sizes are harmless. That its contents are those of its manifest is {@link BagCheck}'s
 * business.
 */
final class BagFile implements AutoCloseable {
    static final String MANIFEST = "manifest-sha256.txt";
    private static final int LONGEST_PATH = 1000;
    private static final int LONGEST_STEP = 200;
    private static final int LONGEST_TAG_FILE = 64 * 1024;
    private static final long SMALL = 1024L * 1024;
    private static final Pattern STEP = Pattern.compile("[^\\\\:*?\"<>|\\p{Cntrl}]*[^\\\\:*?\"<>|\\p{Cntrl}. ]");

    private final ZipFile zip;
    private final String name;
    /** By their path within the bag. */
    private final Map<String, ZipEntry> entries = new LinkedHashMap<>();

    private BagFile(ZipFile zip) {
        this.zip = zip;
        this.name = zip.stream()
                .findFirst()
                .map(entry -> entry.getName().split("/", 2)[0])
                .orElse("");
    }

    /**
     * Opens a package.
     *
     * @throws RuleViolation 422 (G7) naming what is wrong with it
     */
    static BagFile open(Path file, BagLimits limits) throws IOException {
        ZipDirectory.check(file, limits.files());
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (IOException | IllegalArgumentException e) {
            throw BagProblem.of("noZip");
        }
        BagFile bag = new BagFile(zip);
        try {
            bag.list(limits);
            bag.requireBag();
            return bag;
        } catch (RuleViolation | IOException e) {
            bag.close();
            throw e;
        }
    }

    /** Name of the bag: the one folder in the zip. */
    String name() {
        return name;
    }

    /** The files by their paths within the bag, such as {@code data/index.html}. */
    Map<String, ZipEntry> entries() {
        return Collections.unmodifiableMap(entries);
    }

    boolean has(String path) {
        return entries.containsKey(path);
    }

    /** Reads a file of the bag; it ends with a refusal when it is longer than the zip's directory says. */
    InputStream read(String path) throws IOException {
        ZipEntry entry = entries.get(path);
        return new Measured(zip.getInputStream(entry), entry.getSize(), path);
    }

    /** The values of {@code bag-info.txt}; empty without one. */
    Map<String, String> info() throws IOException {
        Map<String, String> info = new LinkedHashMap<>();
        if (has("bag-info.txt")) {
            for (String line : text("bag-info.txt").lines().toList()) {
                int colon = line.indexOf(':');
                if (colon > 0) {
                    info.put(
                            line.substring(0, colon).strip(),
                            line.substring(colon + 1).strip());
                }
            }
        }
        return info;
    }

    /** A short text of the bag. */
    String text(String path) throws IOException {
        if (entries.get(path).getSize() > LONGEST_TAG_FILE) {
            throw BagProblem.of("tooLong", path);
        }
        try (InputStream in = read(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The lines of a long text. */
    BufferedReader lines(String path) throws IOException {
        Reader text = new InputStreamReader(read(path), StandardCharsets.UTF_8);
        return new BufferedReader(text);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void list(BagLimits limits) {
        Map<String, String> seen = new LinkedHashMap<>();
        long bytes = 0;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            String path = entry.getName();
            requireHarmless(path);
            if (!path.startsWith(name + "/")) {
                throw BagProblem.of("manyFolders", name, path);
            }
            if (seen.put(path.toLowerCase(Locale.ROOT), path) != null) {
                throw BagProblem.of("duplicate", path);
            }
            bytes += Math.max(0, entry.getSize());
            boolean bomb = entry.getSize() > SMALL
                    && entry.getSize() / Math.max(1, entry.getCompressedSize()) > limits.ratio();
            if (bomb || entry.getSize() < 0 || bytes > limits.bytes() || bytes < 0) {
                throw BagProblem.of("bomb", path);
            }
            if (!entry.isDirectory()) {
                entries.put(path.substring(name.length() + 1), entry);
            }
        }
    }

    private void requireBag() throws IOException {
        boolean declared = has("bagit.txt") && text("bagit.txt").startsWith("BagIt-Version: 1.0");
        if (!declared) {
            throw BagProblem.of("noBag");
        }
        if (!has(MANIFEST)) {
            throw BagProblem.of("noManifest", MANIFEST);
        }
        if (has("fetch.txt")) {
            throw BagProblem.of("fetch");
        }
    }

    private static void requireHarmless(String path) {
        String steps = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        if (path.length() > LONGEST_PATH || steps.isEmpty()) {
            throw BagProblem.of("path", shown(path));
        }
        for (String step : steps.split("/", -1)) {
            if (step.length() > LONGEST_STEP || !STEP.matcher(step).matches()) {
                throw BagProblem.of("path", shown(path));
            }
        }
    }

    private static String shown(String path) {
        return path.substring(0, Math.min(path.length(), LONGEST_STEP)).replaceAll("\\p{Cntrl}", "?");
    }

    /** A file must be exactly as long as was said, because that is what the limits went by. */
    private static final class Measured extends FilterInputStream {
        private final String path;
        private long left;

        Measured(InputStream in, long size, String path) {
            super(in);
            this.left = size;
            this.path = path;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw BagProblem.of("bomb", path);
            }
        }
    }
}

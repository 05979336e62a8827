package org.newsdesk.handover;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.ZipException;
import org.newsdesk.chain.ExportedRegister;
import org.newsdesk.chain.Verification;
import org.newsdesk.draft.Drafts;
import org.newsdesk.rule.RuleViolation;

/**
 * Whether a package is what it says: every file has the hash of its manifest, nothing is missing or added, the register in it is an
 * unbroken chain, and each piece is the content that this register says was released.
 */
final class BagCheck {
    private static final ObjectMapper JSON =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    private static final String REGISTER = "data/register.jsonl";
    private static final String CARD = "/piece.json";
    private static final int LONGEST_LINE = 1024 * 1024;
    private static final int SHA256_DIGITS = 64;

    private final BagFile bag;
    private final Map<String, String> manifest = new HashMap<>();
    private final Map<String, String> releases = new HashMap<>();

    private BagCheck(BagFile bag) {
        this.bag = bag;
    }

    /**
     * A piece of a checked package.
     *
     * @param folder its folder within the bag, such as {@code data/〔2026〕12号}
     */
    record Piece(String folder, PieceCard card) {}

    /**
     * Checks everything.
     *
     * @return the pieces in the order of the package
     * @throws RuleViolation 422 (G7) naming the first thing that is wrong
     */
    static List<Piece> pieces(BagFile bag) throws IOException {
        BagCheck check = new BagCheck(bag);
        check.readManifest();
        check.compareFiles();
        check.compareTags();
        check.verifyRegister();
        return check.readPieces();
    }

    private void readManifest() throws IOException {
        try (BufferedReader lines = bag.lines(BagFile.MANIFEST)) {
            for (String line = line(lines, BagFile.MANIFEST); line != null; line = line(lines, BagFile.MANIFEST)) {
                put(manifest, line, BagFile.MANIFEST);
            }
        }
        for (String path : bag.entries().keySet()) {
            if (path.startsWith("data/") && !manifest.containsKey(path)) {
                throw BagProblem.of("notListed", path);
            }
        }
        for (String path : new TreeSet<>(manifest.keySet())) {
            if (!path.startsWith("data/") || !bag.has(path)) {
                throw BagProblem.of("missing", path);
            }
        }
    }

    private void compareFiles() throws IOException {
        for (String path : bag.entries().keySet()) {
            if (manifest.containsKey(path)) {
                requireHash(path, manifest.get(path));
            }
        }
    }

    private void compareTags() throws IOException {
        String name = "tagmanifest-sha256.txt";
        Map<String, String> tags = new HashMap<>();
        if (bag.has(name)) {
            for (String line : bag.text(name).lines().toList()) {
                put(tags, line, name);
            }
        }
        for (Map.Entry<String, String> tag : tags.entrySet()) {
            if (!bag.has(tag.getKey())) {
                throw BagProblem.of("missing", tag.getKey());
            }
            requireHash(tag.getKey(), tag.getValue());
        }
    }

    private void requireHash(String path, String sha256) throws IOException {
        try (InputStream in = bag.read(path)) {
            if (!Drafts.sha256(in).equals(sha256)) {
                throw BagProblem.of("otherHash", path);
            }
        } catch (ZipException e) {
            throw BagProblem.of("otherHash", path);
        }
    }

    /** The chain is walked from a file, because the walk may look back. */
    private void verifyRegister() throws IOException {
        if (!bag.has(REGISTER)) {
            throw BagProblem.of("notOurs", REGISTER);
        }
        Path file = Files.createTempFile("newsdesk-register-", ".tmp");
        try {
            copyRegister(file);
            Verification found = new ExportedRegister(file).verify(bag.info().get("Newsdesk-Register-Head"));
            if (!found.intact()) {
                throw BagProblem.of(
                        "brokenChain", Long.toString(found.mistakes().get(0).sequence()));
            }
        } catch (ExportedRegister.NotAnExport e) {
            throw BagProblem.of("notOurs", REGISTER);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private void copyRegister(Path file) throws IOException {
        try (BufferedReader lines = bag.lines(REGISTER);
                BufferedWriter out = Files.newBufferedWriter(file)) {
            for (String line = line(lines, REGISTER); line != null; line = line(lines, REGISTER)) {
                out.write(line);
                out.newLine();
                if (line.contains("\"RELEASE\"")) {
                    noteRelease(line);
                }
            }
        }
    }

    private void noteRelease(String line) {
        try {
            JsonNode entry = JSON.readTree(line);
            releases.put(
                    entry.path("hash").asText(), entry.path("contentSha256").asText());
        } catch (JsonProcessingException e) {
            // a line that is no entry is found by the verification
        }
    }

    private List<Piece> readPieces() throws IOException {
        List<Piece> pieces = new ArrayList<>();
        for (String path : bag.entries().keySet()) {
            boolean card = path.startsWith("data/") && path.endsWith(CARD) && path.split("/", -1).length == 3;
            if (card) {
                pieces.add(piece(path));
            }
        }
        if (pieces.isEmpty()) {
            throw BagProblem.of("notOurs", "piece.json");
        }
        return pieces;
    }

    private Piece piece(String path) throws IOException {
        String folder = path.substring(0, path.length() - CARD.length());
        PieceCard card;
        try {
            card = JSON.readValue(bag.text(path), PieceCard.class);
        } catch (JsonProcessingException e) {
            throw BagProblem.of("notOurs", path);
        }
        if (card == null || !PieceCard.FORM.equals(card.form()) || card.number() == null || card.title() == null) {
            throw BagProblem.of("notOurs", path);
        }
        String released = releases.get(card.releaseEntry());
        if (released == null || !released.equals(card.contentSha256())) {
            throw BagProblem.of("notReleased", card.number());
        }
        if (card.file() != null && !released.equals(manifest.get(folder + "/" + card.file()))) {
            throw BagProblem.of("notReleased", card.number());
        }
        return new Piece(folder, card);
    }

    private static void put(Map<String, String> hashes, String line, String file) {
        if (line.isEmpty()) {
            return;
        }
        boolean wellFormed = line.length() > SHA256_DIGITS + 1
                && line.substring(0, SHA256_DIGITS).matches("[0-9a-fA-F]+")
                && Character.isWhitespace(line.charAt(SHA256_DIGITS));
        if (!wellFormed) {
            throw BagProblem.of("badLine", file);
        }
        String path = line.substring(SHA256_DIGITS).strip();
        String plain = path.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
        if (hashes.put(plain, line.substring(0, SHA256_DIGITS).toLowerCase(java.util.Locale.ROOT)) != null) {
            throw BagProblem.of("duplicate", plain);
        }
    }

    /** The next line, or {@code null}; a line without an end would fill the memory. */
    private static String line(BufferedReader lines, String path) throws IOException {
        StringBuilder line = new StringBuilder();
        int character = lines.read();
        if (character < 0) {
            return null;
        }
        for (; character >= 0 && character != '\n'; character = lines.read()) {
            if (line.length() == LONGEST_LINE) {
                throw BagProblem.of("tooLong", path);
            }
            if (character != '\r') {
                line.append((char) character);
            }
        }
        return line.toString();
    }
}

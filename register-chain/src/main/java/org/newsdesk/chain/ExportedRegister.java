package org.newsdesk.chain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** An export of the register in a file. It is verified without trusting the server it came from. */
public final class ExportedRegister {

    private static final ObjectReader JSON = ExportJson.reader();

    private final Path file;

    public ExportedRegister(Path file) {
        this.file = file;
    }

    /**
     * Walks through the chain and names every mistake. A line that is no entry counts as altered.
     *
     * @param witness hash of a head known from elsewhere, such as a printed approval sheet; {@code null} for none. The chain
     *     must contain it, or its tail was cut or rewritten
     * @throws NotAnExport when the file does not begin as an export does
     */
    public Verification verify(String witness) throws IOException {
        ChainVerification verification = new ChainVerification(this::known, read -> {});
        verification.head(header().head());
        if (witness != null) {
            verification.expect(witness);
        }
        entries(line -> verification.entry(() -> entry(line)));
        return verification.finish();
    }

    private ExportHeader header() throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            String first = lines.readLine();
            ExportHeader header = first == null ? null : JSON.readValue(first, ExportHeader.class);
            if (header == null || !ExportHeader.FORM.equals(header.form()) || header.hash() == null) {
                throw new NotAnExport();
            }
            return header;
        } catch (JsonProcessingException e) {
            throw new NotAnExport();
        }
    }

    private void entries(Consumer<String> consumer) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    consumer.accept(line);
                }
            }
        }
    }

    private static Optional<RegisterEntry> entry(String line) {
        try {
            return Optional.ofNullable(JSON.readValue(line, RegisterEntry.class))
                    .filter(found -> found.kind() != null
                            && found.at() != null
                            && found.hash() != null
                            && found.previousHash() != null);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Set<String> known(Set<String> hashes) {
        Set<String> found = new HashSet<>();
        try {
            entries(line -> entry(line)
                    .map(RegisterEntry::hash)
                    .filter(hashes::contains)
                    .ifPresent(found::add));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** The file does not begin as an export does. */
    public static final class NotAnExport extends IOException {
        private static final long serialVersionUID = 1L;

        NotAnExport() {
            super("not an export of the register");
        }
    }
}

package org.newsdesk.contract.screening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The sample drafts of {@code testbed/samples}; its README says what is in each. */
final class Samples {
    private static final Path FOLDER = Path.of(System.getProperty("samples.directory", "../samples"));

    private Samples() {}

    static byte[] read(String name) {
        try {
            return Files.readAllBytes(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

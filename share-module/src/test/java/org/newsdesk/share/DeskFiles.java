package org.newsdesk.share;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The desk's files as they lie in the sources. */
final class DeskFiles {
    static final Path ROOT = Path.of("src/main/resources/META-INF/resources/newsdesk");

    private DeskFiles() {}

    /** All files with one of these endings, in the order of their paths. */
    static List<Path> ending(String... endings) {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The messages of a language, such as {@code zh_CN}. */
    static Map<String, String> messages(String language) {
        try {
            return new ObjectMapper()
                    .readValue(ROOT.resolve("i18n").resolve(language + ".json").toFile(), new TypeReference<>() {});
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

package org.newsdesk.share;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The desk's files as they lie in the sources. */
final class DeskFiles {
    static final Path ROOT = Path.of("src/main/resources/META-INF/resources/newsdesk");

    /** What a script imports before it runs. */
    static final Pattern IMPORT = Pattern.compile("(?:from|import) '(\\.[^']+)'");

    private static final String CORE = "core";
    private static final Path SHELL = ROOT.resolve("shell/desk-app.js");
    private static final Pattern PAGE =
            Pattern.compile("\\['[\\w-]+', \\(\\) => import\\('\\.\\./([^']+)'\\)((?:, '\\w+')*)\\]");
    private static final Pattern AREA = Pattern.compile("'(\\w+)'");

    private DeskFiles() {}

    /**
     * What the browser loads to show something.
     *
     * @param areas of messages that are there then
     */
    record Page(Path script, Set<String> areas) {}

    /** The shell, and every page that it loads when it is opened. */
    static List<Page> pages() {
        Stream<Page> opened = PAGE.matcher(read(SHELL))
                .results()
                .map(match -> new Page(ROOT.resolve(match.group(1)), areasOf(match.group(2))));
        return Stream.concat(Stream.of(new Page(SHELL, Set.of(CORE))), opened).toList();
    }

    /** The files that have been loaded, in one language, when a page is shown. */
    static Set<Path> loadedFor(Page page) {
        Set<Path> files = withImports(SHELL);
        files.addAll(withImports(page.script()));
        files.addAll(ending(".css", ".html", ".svg"));
        page.areas().forEach(area -> files.add(ROOT.resolve("i18n/en").resolve(area + ".json")));
        return files;
    }

    private static Set<String> areasOf(String names) {
        return Stream.concat(Stream.of(CORE), AREA.matcher(names).results().map(match -> match.group(1)))
                .collect(Collectors.toSet());
    }

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

    /** The areas of messages, each a file in the folder of every language. */
    static List<String> areas(String language) {
        return ending(".json").stream()
                .filter(file -> file.startsWith(ROOT.resolve("i18n").resolve(language)))
                .map(file -> file.getFileName().toString().replace(".json", ""))
                .toList();
    }

    /** The messages of an area, such as {@code core}, in a language, such as {@code zh_CN}. */
    static Map<String, String> messages(String language, String area) {
        Path file = ROOT.resolve("i18n").resolve(language).resolve(area + ".json");
        try {
            return new ObjectMapper().readValue(file.toFile(), new TypeReference<LinkedHashMap<String, String>>() {});
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A script and all that it imports from its first line on, directly or not; pages that it loads later are not among them. */
    static Set<Path> withImports(Path script) {
        Set<Path> found = new TreeSet<>();
        addWithImports(script, found);
        return found;
    }

    private static void addWithImports(Path script, Set<Path> found) {
        if (found.add(script)) {
            IMPORT.matcher(read(script))
                    .results()
                    .map(match -> script.getParent().resolve(match.group(1)).normalize())
                    .forEach(target -> addWithImports(target, found));
        }
    }
}

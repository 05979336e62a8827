package org.newsdesk.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.newsdesk.screening.list.DefaultLists;
import org.newsdesk.screening.list.ListsReader;
import org.newsdesk.screening.list.Mistake;
import org.newsdesk.screening.list.ScreeningLists;

/**
 * The bureau's lists as files; where one is missing, the product's own list holds.
 *
 * @param settings 筛查设置.txt, or null
 * @param terms 敏感词表.csv, or null
 */
record ListFiles(Path settings, Path terms) {

    /** None: the lists that a bureau starts with. */
    static final ListFiles NONE = new ListFiles(null, null);

    ListFiles withSettings(Path file) {
        return new ListFiles(file, terms);
    }

    ListFiles withTerms(Path file) {
        return new ListFiles(settings, file);
    }

    /**
     * Reads them.
     *
     * @throws UsageException naming all mistakes with their lines
     */
    ScreeningLists read() throws UsageException {
        if (settings == null && terms == null) {
            return ScreeningLists.defaults();
        }
        ListsReader.Outcome outcome = ListsReader.read(
                settings == null ? DefaultLists.settings() : text(settings),
                terms == null ? DefaultLists.terms() : text(terms));
        if (outcome instanceof ListsReader.Outcome.Refused refused) {
            throw new UsageException(refused.mistakes().stream()
                    .map(this::sentence)
                    .collect(Collectors.joining(System.lineSeparator())));
        }
        return ((ListsReader.Outcome.Read) outcome).lists();
    }

    private String sentence(Mistake mistake) {
        Path file = mistake.source() == Mistake.Source.SETTINGS ? settings : terms;
        String problem = mistake.problem().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String arguments = mistake.arguments().isEmpty() ? "" : ": " + String.join(", ", mistake.arguments());
        return file + ", line " + mistake.line() + ": " + problem + arguments;
    }

    private static String text(Path file) throws UsageException {
        try {
            String text = Files.readString(file);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (NoSuchFileException e) {
            throw new UsageException("No such list: " + file);
        } catch (IOException e) {
            throw new UsageException("The list cannot be read (is it UTF-8?): " + file);
        }
    }
}

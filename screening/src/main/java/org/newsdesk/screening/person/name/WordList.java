package org.newsdesk.screening.person.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A file of words beside the detectors: sections headed by {@code [name]}, words divided by blanks, lines that begin with
 * {@code #} say what they mean.
 */
public final class WordList {

    private static final String FOLDER = "/org/newsdesk/screening/person/";

    private final Map<String, List<String>> sections = new LinkedHashMap<>();
    private final String file;

    private WordList(String file) {
        this.file = file;
    }

    /** Reads one of the files that come with the product. */
    public static WordList read(String file) {
        WordList list = new WordList(file);
        try (InputStream in = WordList.class.getResourceAsStream(FOLDER + file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String> words = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    words = list.sections.computeIfAbsent(
                            line.substring(1, line.indexOf(']')), name -> new ArrayList<>());
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    words.addAll(List.of(line.trim().split("\\s+")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return list;
    }

    /** The words of a section or of several. */
    public WordSet section(String... names) {
        List<String> words = new ArrayList<>();
        for (String name : names) {
            words.addAll(words(name));
        }
        return new WordSet(words);
    }

    /** The characters of a section whose words are single characters. */
    public CharacterSet characters(String name) {
        return new CharacterSet(words(name).stream().collect(Collectors.joining()));
    }

    /** The words of a section, in their order. */
    public List<String> words(String name) {
        List<String> words = sections.get(name);
        if (words == null) {
            throw new IllegalArgumentException("no section " + name + " in " + file);
        }
        return words;
    }
}

package org.newsdesk.testbed.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The words of one set (`dev`, `held-out`, `third`, `fourth`): name pools, stories, passages. No two sets share text. */
final class Pools {
    /** One news piece: kind of unit, flags such as `case`, title and paragraphs with slots. */
    record Story(boolean section, List<String> flags, String title, List<String> paragraphs) {
        boolean concernsCase() {
            return flags.contains("case");
        }
    }

    /** One passage to plant: template with slots and marks, and its flags. */
    record Template(String text, List<String> flags) {}

    private final Map<String, List<String>> names = new LinkedHashMap<>();
    private final List<Story> stories = new ArrayList<>();
    private final Map<String, List<Template>> plants;
    private final Map<String, List<Template>> nearMisses;

    Pools(String set) {
        for (var line : lines(set + "/pools.txt")) {
            int colon = line.indexOf(':');
            names.put(
                    line.substring(0, colon),
                    List.of(line.substring(colon + 1).strip().split(" ")));
        }
        readStories(lines(set + "/stories.txt"));
        plants = templates(lines(set + "/plants.txt"), 2);
        nearMisses = templates(lines(set + "/near-misses.txt"), 1);
    }

    List<Story> stories() {
        return stories;
    }

    String pick(String pool, Random random) {
        return pick(names.get(pool), random);
    }

    static <T> T pick(List<T> items, Random random) {
        return items.get(random.nextInt(items.size()));
    }

    static <T> T first(List<T> items) {
        return items.get(0);
    }

    /** Passages of a kind in a form: `sentence`, `note`, `line`, `caption`, `table`; empty when the set has none. */
    List<Template> plants(String kind, String form) {
        return plants.getOrDefault(kind + " " + form, List.of());
    }

    Map<String, List<Template>> nearMisses() {
        return nearMisses;
    }

    private void readStories(List<String> lines) {
        for (int i = 0; i < lines.size(); ) {
            var head = lines.get(i).substring(3).split(" ");
            int end = i + 1;
            while (end < lines.size() && !lines.get(end).startsWith("== ")) {
                end++;
            }
            stories.add(new Story(
                    head[0].equals("section"),
                    List.of(head).subList(2, head.length),
                    lines.get(i + 1),
                    List.copyOf(lines.subList(i + 2, end))));
            i = end;
        }
    }

    /** Reads `== word … flags` groups; the first {@code keyWords} words are the key. */
    private static Map<String, List<Template>> templates(List<String> lines, int keyWords) {
        var groups = new LinkedHashMap<String, List<Template>>();
        var key = "";
        List<String> flags = List.of();
        for (var line : lines) {
            if (line.startsWith("== ")) {
                var words = List.of(line.substring(3).split(" "));
                key = String.join(" ", words.subList(0, keyWords));
                flags = words.subList(keyWords, words.size());
            } else {
                groups.computeIfAbsent(key, unused -> new ArrayList<>()).add(new Template(line, flags));
            }
        }
        return groups;
    }

    /** The lines of a file of the corpus that hold something. */
    static List<String> lines(String file) {
        try (var stream = Pools.class.getResourceAsStream("/corpus/" + file)) {
            if (stream == null) {
                throw new IllegalArgumentException("no such file: " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.newsdesk.testbed.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Text with marked data in it, in the form in which it goes into a file. The text may hold {@link #RUN}, {@link #LINE} and
 * {@link #PARAGRAPH}, which part it without being characters of it.
 */
record Passage(String text, List<Mark> marks) {
    static final char RUN = '\u0001';
    static final char LINE = '\u000B';
    static final char PARAGRAPH = '\u2029';

    private static final String CELL = "¦";
    private static final String ROW = "‖";

    private static final Pattern MARK = Pattern.compile("\\[\\[([^|]+)\\|([^]]+)]]");

    /** A datum: its kinds (alternatives parted by `/`, tolerated ones begin with `?`) and its text in the file. */
    record Mark(List<String> kinds, String text) {}

    static Passage of(String template, Slots slots, Disguise disguise, Random random) {
        var text = new StringBuilder();
        var marks = new ArrayList<Mark>();
        var matcher = MARK.matcher(disguise.surroundings(slots.fill(template)));
        while (matcher.find()) {
            var disguised = disguise.apply(matcher.group(2), random);
            marks.add(new Mark(List.of(matcher.group(1).split(" ")), plain(disguised)));
            matcher.appendReplacement(text, "");
            text.append(disguised);
        }
        matcher.appendTail(text);
        return new Passage(text.toString(), marks);
    }

    /** The text without what parts it. */
    static String plain(String text) {
        return text.replaceAll("[" + RUN + LINE + PARAGRAPH + "]", "");
    }

    String plain() {
        return plain(text);
    }

    /** The rows and cells of a passage that is a table. */
    String[][] cells() {
        return Arrays.stream(text.split(ROW)).map(row -> row.split(CELL)).toArray(String[][]::new);
    }

    List<Expected> expected(String location, boolean hidden) {
        var expected = new ArrayList<Expected>();
        for (var mark : marks) {
            for (var kind : mark.kinds()) {
                boolean tolerated = kind.startsWith("?");
                var one = Expected.of(tolerated ? kind.substring(1) : kind, location, hidden, mark.text());
                expected.add(tolerated ? one.tolerated() : one);
            }
        }
        return expected;
    }
}

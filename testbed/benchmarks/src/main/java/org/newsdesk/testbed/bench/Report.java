package org.newsdesk.testbed.bench;

import java.util.ArrayList;
import java.util.List;

/** The figures as a table. */
final class Report {
    private static final List<String> HEAD = List.of("figure", "measured", "baseline", "value", "limit", "");

    private final List<Figure> figures = new ArrayList<>();

    void add(List<Figure> more) {
        figures.addAll(more);
    }

    /** Whether every limit is kept. */
    boolean holds() {
        return figures.stream().allMatch(Figure::holds);
    }

    /** The table, one line for each figure. */
    String table() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD);
        figures.forEach(figure -> rows.add(List.of(
                figure.what(),
                figure.measured(),
                figure.baseline(),
                figure.valueText(),
                figure.limitText(),
                figure.holds() ? "ok" : "MISSED")));
        int[] widths = new int[HEAD.size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        StringBuilder table = new StringBuilder();
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                table.append(row.get(i)).append(" ".repeat(widths[i] - width(row.get(i)) + 2));
            }
            table.setLength(table.toString().stripTrailing().length());
            table.append(System.lineSeparator());
        }
        return table.toString();
    }

    /** Columns on a terminal: a Chinese character takes two. */
    private static int width(String text) {
        return text.codePoints()
                .map(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN ? 2 : 1)
                .sum();
    }
}

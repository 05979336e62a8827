package org.newsdesk.testbed.demo;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Output for people at a terminal: colour if wanted, columns that line up although Chinese characters are two cells wide. */
final class Console {
    private static final String GREEN = "32";
    private static final String RED = "31";
    private static final String BOLD = "1";

    private final PrintStream out;
    private final boolean colour;

    Console(PrintStream out, boolean colour) {
        this.out = out;
        this.colour = colour;
    }

    /** Standard output in UTF-8; colour if {@code run.sh} found a terminal. */
    static Console standard() {
        return new Console(
                new PrintStream(System.out, true, StandardCharsets.UTF_8), Boolean.getBoolean("newsdesk.colour"));
    }

    void line(String text) {
        out.println(text);
    }

    void heading(String text) {
        out.println();
        out.println(paint(BOLD, text));
    }

    void step(boolean asExpected, String who, String what, String answer) {
        String mark = asExpected ? paint(GREEN, "✔") : paint(RED, "✘");
        out.println(mark + " " + padded(who, 20) + " " + padded(what, 62) + " → " + answer);
    }

    void verdict(boolean good, String text) {
        out.println();
        out.println(paint(good ? GREEN : RED, text));
    }

    /** Prints rows in columns as wide as their widest cell. */
    void table(List<String> header, List<List<String>> rows) {
        int[] widths = new int[header.size()];
        for (int column = 0; column < widths.length; column++) {
            int at = column;
            widths[column] = Math.max(
                    cells(header.get(column)),
                    rows.stream().mapToInt(row -> cells(row.get(at))).max().orElse(0));
        }
        out.println(paint(BOLD, row(header, widths)));
        rows.forEach(row -> out.println(row(row, widths)));
    }

    private static String row(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder("  ");
        for (int column = 0; column < widths.length; column++) {
            line.append(padded(row.get(column), widths[column] + 2));
        }
        return line.toString().stripTrailing();
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - cells(text)));
    }

    /** Cells a text takes on a terminal. */
    static int cells(String text) {
        return text.codePoints().map(point -> isWide(point) ? 2 : 1).sum();
    }

    private static boolean isWide(int point) {
        return Character.isIdeographic(point)
                || point >= 0x3000 && point <= 0x303F
                || point >= 0xFF01 && point <= 0xFF60;
    }

    private String paint(String code, String text) {
        return colour ? "\033[" + code + "m" + text + "\033[0m" : text;
    }
}

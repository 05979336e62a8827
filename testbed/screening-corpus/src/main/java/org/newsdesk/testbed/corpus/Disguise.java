package org.newsdesk.testbed.corpus;

import java.util.Random;

/** How a datum is written so that a plain search does not find it; still the same datum to a reader. */
enum Disguise {
    NONE,
    /** Cut into several runs, as Word does after an edit. */
    RUNS,
    /** A line break (w:br) within. */
    LINE,
    /** A paragraph break within. */
    PARAGRAPH,
    BLANKS,
    ZERO_WIDTH,
    FULL_WIDTH,
    CIRCLED,
    /** The whole passage in traditional characters. */
    TRADITIONAL;

    private static final char[] ZERO_WIDTHS = {'\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u00AD'};
    private static final char[] BLANK = {' ', '\u3000', '\u00A0'};

    /** The words around the data, in which only {@link #TRADITIONAL} changes anything. */
    String surroundings(String text) {
        return this == TRADITIONAL ? Traditional.of(text) : text;
    }

    String apply(String text, Random random) {
        return switch (this) {
            case NONE, TRADITIONAL -> text;
            case RUNS -> part(text, Character.toString(Passage.RUN), 3, random);
            case LINE -> part(text, Character.toString(Passage.LINE), text.length(), random);
            case PARAGRAPH -> part(text, Character.toString(Passage.PARAGRAPH), text.length(), random);
            case BLANKS ->
                part(text, Character.toString(BLANK[random.nextInt(BLANK.length)]), text.length() > 8 ? 4 : 1, random);
            case ZERO_WIDTH ->
                part(text, Character.toString(ZERO_WIDTHS[random.nextInt(ZERO_WIDTHS.length)]), 2, random);
            case FULL_WIDTH -> map(text, Disguise::fullWidth);
            case CIRCLED -> map(text, random.nextInt(3) == 0 ? Disguise::filledCircle : Disguise::circled);
        };
    }

    /** Puts the separator after every {@code step} characters; once in the middle when the step is the whole length. */
    private static String part(String text, String separator, int step, Random random) {
        if (step >= text.length()) {
            int cut = text.length() / 2 + (text.length() > 6 ? random.nextInt(3) - 1 : 0);
            return text.substring(0, cut) + separator + text.substring(cut);
        }
        var parted = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (i > 0 && i % step == 0) {
                parted.append(separator);
            }
            parted.append(text.charAt(i));
        }
        return parted.toString();
    }

    private static String map(String text, java.util.function.IntUnaryOperator change) {
        var changed = new StringBuilder();
        text.chars().map(change).forEach(changed::appendCodePoint);
        return changed.toString();
    }

    private static int fullWidth(int c) {
        return c > ' ' && c < 127 ? c + 0xFEE0 : c;
    }

    private static int circled(int c) {
        if (c == '0') {
            return '\u24EA';
        }
        return c >= '1' && c <= '9' ? '\u2460' + c - '1' : c;
    }

    /** White digits in black circles. */
    private static int filledCircle(int c) {
        if (c == '0') {
            return '\u24FF';
        }
        return c >= '1' && c <= '9' ? '\u2776' + c - '1' : c;
    }
}

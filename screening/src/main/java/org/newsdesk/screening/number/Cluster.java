package org.newsdesk.screening.number;

import java.util.Arrays;

/**
 * Tokens that stand so close together that they may be the parts of one number: runs of Latin letters and digits, or of
 * Chinese numerals, with nothing but separators between them.
 */
final class Cluster {

    private static final String NUMERALS = "〇零○一壹幺二贰三叁四肆五伍六陆七柒八捌九玖";
    private static final String NUMERAL_VALUES = "0001112233445566778899";
    private static final String SEPARATORS = " -.·_()\n";
    private static final int WIDEST_GAP = 3;

    private final String text;
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int size;

    Cluster(String text) {
        this.text = text;
    }

    /** Collects the cluster that begins at or behind an offset; returns where to go on, -1 when there is none. */
    int collect(int from) {
        size = 0;
        int at = from;
        while (at < text.length() && !isToken(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return -1;
        }
        while (at >= 0) {
            int end = tokenEnd(at);
            add(at, end);
            at = next(end);
        }
        return ends[size - 1];
    }

    /** How many tokens there are. */
    int size() {
        return size;
    }

    /** The text that the tokens stand in. */
    String text() {
        return text;
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    int length(int token) {
        return ends[token] - starts[token];
    }

    /** Whether a token is made of digits or numerals alone. */
    boolean isDigits(int token) {
        for (int i = starts[token]; i < ends[token]; i++) {
            if (digit(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Joins tokens from the first on until they have exactly so many digits.
     *
     * @return the last token of them, -1 when they do not come out even or one of them is not made of digits
     */
    int join(int first, int digits) {
        int length = 0;
        for (int token = first; token < size && length < digits && isDigits(token); token++) {
            length += length(token);
            if (length == digits) {
                return token;
            }
        }
        return -1;
    }

    /** The digits of these tokens, numerals as digits; other characters as they are. */
    String value(int first, int last) {
        StringBuilder value = new StringBuilder(24);
        for (int token = first; token <= last; token++) {
            for (int i = starts[token]; i < ends[token]; i++) {
                char c = text.charAt(i);
                int digit = digit(c);
                value.append(digit < 0 ? c : (char) ('0' + digit));
            }
        }
        return value.toString();
    }

    /** Everything that separates these tokens, gap after gap. */
    String gaps(int first, int last) {
        StringBuilder gaps = new StringBuilder();
        for (int token = first; token < last; token++) {
            gaps.append(text, ends[token], starts[token + 1]);
        }
        return gaps.toString();
    }

    /** Whether each of these tokens is one character long, as in the boxes of a form. */
    boolean boxed(int first, int last) {
        for (int token = first; token <= last; token++) {
            if (length(token) > 1) {
                return false;
            }
        }
        return true;
    }

    /** What a digit or Chinese numeral stands for; -1 for anything else. */
    static int digit(char c) {
        if (c <= '9') {
            return c >= '0' ? c - '0' : -1;
        }
        int numeral = isNumeral(c) ? NUMERALS.indexOf(c) : -1;
        return numeral < 0 ? -1 : NUMERAL_VALUES.charAt(numeral) - '0';
    }

    private static boolean isToken(char c) {
        return isLatin(c) || isNumeral(c);
    }

    private static boolean isLatin(char c) {
        return c <= 'z' && (c >= 'a' || c >= '0' && c <= '9');
    }

    /** Cheap for the many ideographs that are none. */
    private static boolean isNumeral(char c) {
        return switch (c) {
            case '〇',
                    '零',
                    '○',
                    '一',
                    '壹',
                    '幺',
                    '二',
                    '贰',
                    '三',
                    '叁',
                    '四',
                    '肆',
                    '五',
                    '伍',
                    '六',
                    '陆',
                    '七',
                    '柒',
                    '八',
                    '捌',
                    '九',
                    '玖' -> true;
            default -> false;
        };
    }

    private int tokenEnd(int start) {
        boolean latin = isLatin(text.charAt(start));
        int end = start + 1;
        while (end < text.length() && (latin ? isLatin(text.charAt(end)) : isNumeral(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    /** Where the next token of the cluster begins; -1 when it is over. */
    private int next(int end) {
        int at = end;
        while (at < text.length() && at - end <= WIDEST_GAP) {
            char c = text.charAt(at);
            if (isToken(c)) {
                return isListNumber(end, at) ? -1 : at;
            }
            if (SEPARATORS.indexOf(c) < 0) {
                return -1;
            }
            at++;
        }
        return -1;
    }

    /** A numeral that begins the line behind a number of digits: 一、二、三 or a word such as 一番. */
    private boolean isListNumber(int end, int at) {
        return isNumeral(text.charAt(at))
                && isLatin(text.charAt(end - 1))
                && text.substring(end, at).indexOf('\n') >= 0;
    }

    private void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        starts[size] = start;
        ends[size++] = end;
    }
}

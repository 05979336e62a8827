package org.newsdesk.screening.wording;

import org.newsdesk.screening.text.View;

/**
 * What stands by itself around a word: a line, a cell, or what a tabulator or a wide blank sets apart on a line.
 *
 * @param from offset in the view where it begins
 * @param to offset where it ends
 */
record Segment(int from, int to) {

    private static final int FARTHEST = 60;

    /** The segment around a word; it is cut short where a word so far away could not matter any more. */
    static Segment around(View view, int from, int to) {
        boolean spaced = isWide(view, from + 1);
        int passage = view.passageAt(from);
        int first = Math.max(view.start(passage), from - FARTHEST);
        int start = from;
        while (start > first && !divides(view, start, spaced)) {
            start--;
        }
        int last = Math.min(view.end(passage), to + FARTHEST);
        int end = to;
        while (end < last && !divides(view, end, spaced)) {
            end++;
        }
        return new Segment(start, end);
    }

    /** The normalised text of the segment. */
    String text(View view) {
        return view.text().substring(from, to);
    }

    /** Whether the gap before an offset ends a segment. In letter-spaced words a wide blank does not. */
    private static boolean divides(View view, int offset, boolean spaced) {
        return spaced ? gap(view, offset).indexOf('\n') >= 0 : isWide(view, offset);
    }

    private static boolean isWide(View view, int offset) {
        String gap = gap(view, offset);
        return gap.length() > 1 || gap.equals("\n") || gap.equals("\t") || gap.equals("\u3000") || gap.equals("\u2003");
    }

    /** The blanks that stand in the file before the character at an offset of the same passage. */
    private static String gap(View view, int offset) {
        int end = view.origin(offset);
        int start = view.originEnd(offset - 1);
        return start >= end ? "" : blanks(view.raw(view.passageAt(offset - 1)).substring(start, end));
    }

    private static String blanks(String text) {
        StringBuilder blanks = new StringBuilder();
        for (int i = 0; i < text.length() && blanks.length() < 2; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\u000B' || c == '\u2028') {
                return "\n";
            }
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                blanks.append(c);
            }
        }
        return blanks.toString();
    }
}

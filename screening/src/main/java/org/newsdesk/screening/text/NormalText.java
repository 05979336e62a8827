package org.newsdesk.screening.text;

import java.util.Arrays;

/**
 * Text in the one spelling that detectors and lists share, with the way back. Blanks stay only between two letters or digits
 * of the Latin sort, as one blank: everywhere else they say nothing in Chinese.
 */
public final class NormalText {

    private char[] characters;
    private int[] origins;
    private int length;
    private int passageStart;
    /** Where a blank was met that nothing has decided on yet; -1 for none. */
    private int openBlank = -1;

    NormalText(int capacity) {
        characters = new char[capacity];
        origins = new int[capacity];
    }

    /** The normal spelling of a text, for terms and other lists. */
    public static String of(String text) {
        NormalText result = new NormalText(text.length() + 8);
        result.append(text, 0);
        return result.text();
    }

    /** How many characters there are so far. */
    int length() {
        return length;
    }

    String text() {
        return new String(characters, 0, length);
    }

    /** Where each character begins in the text of its passage; may be longer than the text. */
    int[] origins() {
        return origins;
    }

    /** Appends a stretch of a passage; a blank before it is remembered from the stretch before. */
    void append(String raw, int originOfFirst) {
        int i = 0;
        while (i < raw.length()) {
            char c = raw.charAt(i);
            char mapped = Characters.of(c);
            if (mapped == Characters.SPELLED) {
                int point = raw.codePointAt(i);
                spell(Characters.spelled(point), originOfFirst + i);
                i += Character.charCount(point);
                continue;
            }
            if (mapped == Characters.BLANK) {
                openBlank = openBlank < 0 ? originOfFirst + i : openBlank;
            } else if (mapped != Characters.VANISHES) {
                put(mapped, originOfFirst + i);
            }
            i++;
        }
    }

    /** Ends a passage; what is appended next begins another. Nothing happens when the passage came to nothing. */
    void endPassage(int origin) {
        openBlank = -1;
        if (length > passageStart) {
            write(View.PASSAGE_END, origin);
            passageStart = length;
        }
    }

    /** Makes the last passage's end the end of its story as well. */
    void endStory() {
        if (length > 0) {
            characters[length - 1] = View.STORY_END;
        }
    }

    private void spell(String spelling, int origin) {
        for (int i = 0; i < spelling.length(); i++) {
            put(spelling.charAt(i), origin);
        }
    }

    private void put(char c, int origin) {
        if (openBlank >= 0) {
            if (length > passageStart && isLatin(characters[length - 1]) && isLatin(c)) {
                write(' ', openBlank);
            }
            openBlank = -1;
        }
        write(c, origin);
    }

    private static boolean isLatin(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z';
    }

    private void write(char c, int origin) {
        if (length == characters.length) {
            int capacity = length + (length >> 1) + 16;
            characters = Arrays.copyOf(characters, capacity);
            origins = Arrays.copyOf(origins, capacity);
        }
        characters[length] = c;
        origins[length++] = origin;
    }
}

package org.newsdesk.screening.person.name;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words that are looked for at one place of a text, forwards or backwards. Asking where none is costs one look-up. */
public final class WordSet {

    private final Set<String> words;
    /** Length of the longest word that begins with a character. */
    private final byte[] longestFrom = new byte[0x10000];
    /** Length of the longest word that ends with a character. */
    private final byte[] longestTo = new byte[0x10000];

    /** These words; none is empty. */
    public WordSet(Collection<String> words) {
        this.words = new HashSet<>(words);
        for (String word : words) {
            byte length = (byte) word.length();
            char first = word.charAt(0);
            char last = word.charAt(length - 1);
            longestFrom[first] = (byte) Math.max(longestFrom[first], length);
            longestTo[last] = (byte) Math.max(longestTo[last], length);
        }
    }

    /** These words. */
    public static WordSet of(String words) {
        return new WordSet(List.of(words.split(" ")));
    }

    /** Whether the word is one of them. */
    public boolean has(String word) {
        return words.contains(word);
    }

    /** Whether one of them begins with the character. */
    public boolean mayBegin(char c) {
        return longestFrom[c] > 0;
    }

    /** Length of the longest word that begins at a place; 0 when none does. */
    public int longestAt(String text, int from) {
        if (from < 0 || from >= text.length()) {
            return 0;
        }
        int longest = longestFrom[text.charAt(from)];
        for (int length = Math.min(longest, text.length() - from); length > 0; length--) {
            if (words.contains(text.substring(from, from + length))) {
                return length;
            }
        }
        return 0;
    }

    /** Length of the longest word that ends at a place; 0 when none does. */
    public int longestBefore(String text, int to) {
        if (to <= 0) {
            return 0;
        }
        int longest = longestTo[text.charAt(to - 1)];
        for (int length = Math.min(longest, to); length > 0; length--) {
            if (words.contains(text.substring(to - length, to))) {
                return length;
            }
        }
        return 0;
    }

    /** Where the first of the words begins in a stretch of text, -1 when none stands there wholly. */
    public int firstIn(String text, int from, int to) {
        for (int i = Math.max(0, from); i < to; i++) {
            int length = longestAt(text, i);
            if (length > 0 && i + length <= to) {
                return i;
            }
        }
        return -1;
    }

    /** Whether one of the words stands in a stretch of text. */
    public boolean isIn(String text, int from, int to) {
        return firstIn(text, from, to) >= 0;
    }
}

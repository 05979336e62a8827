package org.newsdesk.screening.person.name;

import java.util.Collection;
import java.util.List;

/** Words that are looked for at one place of a text, forwards or backwards. */
public final class WordSet {

    private final Trie forwards = new Trie();
    private final Trie backwards = new Trie();
    private final CharacterSet first;
    private final CharacterSet last;

    /** These words; none is empty. */
    public WordSet(Collection<String> words) {
        StringBuilder firsts = new StringBuilder();
        StringBuilder lasts = new StringBuilder();
        for (String word : words) {
            forwards.add(word);
            backwards.add(new StringBuilder(word).reverse());
            firsts.append(word.charAt(0));
            lasts.append(word.charAt(word.length() - 1));
        }
        first = new CharacterSet(firsts.toString());
        last = new CharacterSet(lasts.toString());
    }

    /** These words, divided by blanks. */
    public static WordSet of(String words) {
        return new WordSet(List.of(words.split(" ")));
    }

    /** Whether the word is one of them. */
    public boolean has(String word) {
        return !word.isEmpty() && longestAt(word, 0) == word.length();
    }

    /** Whether one of them begins with the character. */
    public boolean mayBegin(char c) {
        return first.has(c);
    }

    /** Length of the longest word that begins at a place; 0 when none does. */
    public int longestAt(String text, int from) {
        return from < 0 || from >= text.length() || !first.has(text.charAt(from)) ? 0 : forwards.longest(text, from, 1);
    }

    /** Length of the longest word that ends at a place; 0 when none does. */
    public int longestBefore(String text, int to) {
        return to <= 0 || !last.has(text.charAt(to - 1)) ? 0 : backwards.longest(text, to - 1, -1);
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

package org.newsdesk.screening.wording;

/** Looks for words between two offsets of a text, no further. */
final class Sentences {

    private Sentences() {}

    /** Whether one of the words stands wholly between the offsets. */
    static boolean has(String text, int from, int to, String... words) {
        for (String word : words) {
            int last = to - word.length();
            char first = word.charAt(0);
            for (int i = from; i <= last; i++) {
                if (text.charAt(i) == first && text.startsWith(word, i)) {
                    return true;
                }
            }
        }
        return false;
    }
}

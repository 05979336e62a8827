package org.newsdesk.screening.number;

/** The words around a number, which say what it is. Looks no further than a clause, and never far. */
final class Surroundings {

    private static final int FAR = 40;
    private static final String CLAUSE_ENDS = ",;。!?\n\f";
    private static final String SENTENCE_ENDS = "。!?\n\f";
    private static final String STORY_ENDS = "。!?\f";

    private final String text;

    Surroundings(String text) {
        this.text = text;
    }

    /** At most so many characters before an offset, back to the beginning of the clause. */
    String before(int offset, int characters) {
        return before(offset, characters, CLAUSE_ENDS);
    }

    /** The words before an offset, back to the beginning of the sentence, at most forty characters. */
    String sentenceBefore(int offset) {
        return before(offset, FAR, SENTENCE_ENDS);
    }

    /** The words before an offset in a table, in the cells before as well, at most forty characters. */
    String cellsBefore(int offset) {
        return before(offset, FAR, STORY_ENDS);
    }

    /** At most so many characters from an offset on, to the end of the clause. */
    String after(int offset, int characters) {
        int end = offset;
        while (end < text.length() && end - offset < characters && CLAUSE_ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(offset, end);
    }

    private String before(int offset, int characters, String ends) {
        int start = offset;
        while (start > 0 && offset - start < characters && ends.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return text.substring(start, offset);
    }

    /** Where the last of the words that stand in a text ends in it; -1 when none does. */
    static int lastOf(String text, String... words) {
        int last = -1;
        for (String word : words) {
            int at = text.lastIndexOf(word);
            last = at < 0 ? last : Math.max(last, at + word.length());
        }
        return last;
    }

    /** Whether one of the words stands in a text. */
    static boolean has(String text, String... words) {
        return lastOf(text, words) >= 0;
    }
}

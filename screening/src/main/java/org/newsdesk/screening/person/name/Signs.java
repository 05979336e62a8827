package org.newsdesk.screening.person.name;

/** What the signs of a normalised text mean for words beside them. */
public final class Signs {

    private static final CharacterSet SENTENCE_ENDS = new CharacterSet("。!?！？;；\n\f");
    private static final CharacterSet CLAUSE_ENDS = new CharacterSet("。!?！？;；\n\f,，:：…");
    private static final CharacterSet LIST_SIGNS = new CharacterSet("、与和及跟同");

    private Signs() {}

    /** A Chinese character. */
    public static boolean isHan(char c) {
        return c >= 0x4E00 && c <= 0x9FFF || c >= 0x3400 && c <= 0x4DBF;
    }

    /** A digit as normalised text has it. */
    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Ends a sentence, or a part of one that stands for itself. */
    public static boolean endsSentence(char c) {
        return SENTENCE_ENDS.has(c);
    }

    /** Ends a clause. */
    public static boolean endsClause(char c) {
        return CLAUSE_ENDS.has(c);
    }

    /** Stands between the members of a list. */
    public static boolean isListSign(char c) {
        return LIST_SIGNS.has(c);
    }

    /** Neither letter nor digit nor Chinese character. */
    public static boolean isPunctuation(char c) {
        return !Character.isLetterOrDigit(c);
    }

    /** Where the sentence around a place begins, looking back no further than so many characters. */
    public static int sentenceStart(String text, int at, int window) {
        int start = at;
        while (start > 0 && at - start < window && !endsSentence(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** Where the sentence around a place ends, looking no further than so many characters. */
    public static int sentenceEnd(String text, int at, int window) {
        int end = at;
        while (end < text.length() && end - at < window && !endsSentence(text.charAt(end))) {
            end++;
        }
        return end;
    }
}

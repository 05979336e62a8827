package org.newsdesk.screening.person.name;

/** What the words that a text is divided into say for or against a name, as points. */
final class WordEvidence {

    /** The words take it for a name themselves. */
    private static final int NAME = 4;

    /** A name and what may be more of it. */
    private static final int HALF_NAME = 1;

    /** No word at all in it: 童春晖 is no more than three characters to whoever knows none of the name. */
    private static final int LOOSE = 1;

    /** Two characters are a word more often than a name. */
    private static final int SHORT = -1;

    private static final int FAMILY = -8;
    private static final int ORDINARY_WORD = -6;
    private static final int ORDINARY_WORD_ANNOUNCED = -3;

    /** Begins inside a word: hardly ever a name, unless a cue stands right before. */
    private static final int BEGINS_INSIDE = -8;

    /** 向李秀|英: what stands before and the name are taken together. */
    private static final int BEGINS_INSIDE_NAME = -3;

    /** Ends inside a word. */
    private static final int ENDS_INSIDE = -5;

    /** Words that follow names are often taken together with the end of the name, wrongly: 龚桂|英才|6岁. */
    private static final int ENDS_INSIDE_DOUBTFUL = -1;

    /** Holds a character that is none of given names, or ends after two with one that is more often something else. */
    private static final int UNKNOWN = -2;

    /** 成苗语: an ordinary word behind what may be a surname. */
    private static final int WORD_AS_GIVEN_NAME = -2;

    /** Each character that is a particle, number or pronoun by itself. */
    private static final int FUNCTION = -2;

    private final GivenNames givenNames;

    WordEvidence(GivenNames givenNames) {
        this.givenNames = givenNames;
    }

    /**
     * Points for a name between two places.
     *
     * @param given where the given name begins
     * @param cue how long the word is that announces a name and ends where it begins
     * @param announced whether anything announces a name there
     * @param clear whether what follows is known to follow names
     */
    int points(Words words, int from, int given, int to, int cue, boolean announced, boolean clear) {
        boolean usualEnd = givenNames.isUsual(words.text().charAt(to - 1));
        if (isFamily(words, from, given, to) && !(usualEnd && words.isName(from))) {
            return FAMILY;
        }
        boolean merged = cue > 0 && words.isName(from);
        if (words.isInside(from) && words.start(from) <= from - cue && !merged) {
            return words.isName(from) ? BEGINS_INSIDE_NAME : BEGINS_INSIDE;
        }
        if (words.isInside(to)) {
            return clear ? 0 : announced || words.isName(to) ? ENDS_INSIDE_DOUBTFUL : ENDS_INSIDE;
        }
        int end = words.end(from);
        boolean known = isKnown(words.text(), given, to) && (to - from > 2 || usualEnd);
        int unknown = announced || known ? 0 : UNKNOWN;
        if (words.isName(from) && end >= given) {
            return unknown
                    + (end == to && isUsual(words.text(), given, to) ? NAME : HALF_NAME + functions(words, end, to));
        }
        if (end == to) {
            return announced ? ORDINARY_WORD_ANNOUNCED : ORDINARY_WORD;
        }
        int points = unknown + (to - from == 2 && !announced ? SHORT : 0);
        boolean wordy = to - given == 2 && words.end(given) == to && !words.isName(given);
        if (wordy && !announced && !givenNames.isUsual(words.text().charAt(given))) {
            points += WORD_AS_GIVEN_NAME;
        }
        if (!givenNames.isWhole(words.text(), given, to)) {
            points += functions(words, given, to);
        }
        boolean loose = to - given == 2 && words.end(given) - given == 1;
        return points == 0 && loose ? LOOSE : points;
    }

    /** The most points that a name can get; told before the text is divided. */
    int most(String text, int given, int to) {
        return isUsual(text, given, to) ? NAME : LOOSE;
    }

    private boolean isUsual(String text, int given, int to) {
        return givenNames.points(text, given, to) > to - given;
    }

    /** 王家苦不堪言: a family and what it does. */
    private static boolean isFamily(Words words, int from, int given, int to) {
        return to - from == 3 && to - given == 2 && words.text().charAt(given) == '家';
    }

    private static int functions(Words words, int from, int to) {
        int points = 0;
        for (int i = from; i < to; i++) {
            points += words.isFunction(i) ? FUNCTION : 0;
        }
        return points;
    }

    private boolean isKnown(String text, int given, int to) {
        for (int i = given; i < to; i++) {
            if (!givenNames.knows(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word that is no name, of two characters and more, begins at a place. */
    static boolean isWordBehind(Words words, int at) {
        return at < words.text().length() && !words.isInside(at) && words.end(at) - at > 1 && !words.isName(at);
    }
}

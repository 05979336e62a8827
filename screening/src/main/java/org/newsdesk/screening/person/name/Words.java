package org.newsdesk.screening.person.name;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;

/**
 * A text and the words it is made of, as a dictionary and the likelihood of their sequence tell them apart. Divided piece by piece
 * where somebody asks, so that a text nobody asks about costs nothing. For one reader at a time.
 */
public final class Words {

    /** A piece ends with its clause, or after so many characters. */
    private static final int LONGEST_PIECE = 60;

    /** First letters of prepositions, conjunctions, particles, adverbs, pronouns and modal words. */
    private static final CharacterSet FUNCTION_WORDS = new CharacterSet("pcudry");

    private static final Segment SEGMENT = new ViterbiSegment()
            .enablePlaceRecognize(false)
            .enableOrganizationRecognize(false)
            .enableNameRecognize(true)
            .enableTranslatedNameRecognize(true);

    private final String text;
    private final boolean divided;
    private int pieceFrom;
    private int pieceTo;
    private int[] starts = new int[0];
    private int[] ends = starts;
    private boolean[] names = new boolean[0];
    private boolean[] functions = names;

    private Words(String text, boolean divided) {
        this.text = text;
        this.divided = divided;
    }

    /** The words of a normalised text. */
    public static Words of(String text) {
        return new Words(text, true);
    }

    /** Each character for itself, where dividing is not worth its time. */
    public static Words characters(String text) {
        return new Words(text, false);
    }

    /** The text itself. */
    public String text() {
        return text;
    }

    /** Whether a word begins before a place and ends behind it. */
    public boolean isInside(int at) {
        return at > 0 && at < text.length() && start(at) < at;
    }

    /** Where the word begins that a character belongs to. */
    int start(int at) {
        divideAround(at);
        return starts[at - pieceFrom];
    }

    /** Where the word ends that a character belongs to. */
    int end(int at) {
        divideAround(at);
        return ends[at - pieceFrom];
    }

    /** Whether a word that looks like somebody's name begins at a place. */
    boolean beginsName(int at) {
        return isName(at) && start(at) == at && end(at) - at > 1;
    }

    /** Whether the word that a character belongs to looks like somebody's name. */
    boolean isName(int at) {
        divideAround(at);
        return names[at - pieceFrom];
    }

    /** Whether the word that a character belongs to is a particle, pronoun or the like. */
    boolean isFunction(int at) {
        divideAround(at);
        return functions[at - pieceFrom];
    }

    private void divideAround(int at) {
        if (at >= pieceFrom && at < pieceTo) {
            return;
        }
        pieceFrom = at;
        while (pieceFrom > 0 && at - pieceFrom < LONGEST_PIECE && !Signs.endsClause(text.charAt(pieceFrom - 1))) {
            pieceFrom--;
        }
        pieceTo = at;
        while (pieceTo < text.length() && pieceTo - at < LONGEST_PIECE && !Signs.endsClause(text.charAt(pieceTo))) {
            pieceTo++;
        }
        // with the sign that ends it, for what ends there is asked about it
        pieceTo = Math.min(text.length(), pieceTo + 1);
        int length = pieceTo - pieceFrom;
        starts = new int[length];
        ends = new int[length];
        names = new boolean[length];
        functions = new boolean[length];
        if (!divided) {
            for (int i = 0; i < length; i++) {
                starts[i] = pieceFrom + i;
                ends[i] = starts[i] + 1;
            }
            return;
        }
        int from = 0;
        for (Term word : SEGMENT.seg(text.substring(pieceFrom, pieceTo))) {
            int to = Math.min(length, from + word.length());
            for (int i = from; i < to; i++) {
                starts[i] = pieceFrom + from;
                ends[i] = pieceFrom + to;
                names[i] = word.nature.startsWith("nr");
                functions[i] = FUNCTION_WORDS.has(word.nature.firstChar());
            }
            from = to;
        }
    }
}

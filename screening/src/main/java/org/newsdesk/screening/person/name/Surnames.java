package org.newsdesk.screening.person.name;

/** Family names, and how far each can be trusted to be one. */
final class Surnames {

    /** Points of a surname of two characters. */
    static final int COMPOUND = 4;

    /** Points of what is no surname. */
    static final int NONE = -100;

    private static final int TRUSTED = 3;
    private static final int USUAL = 2;
    private static final int RARE = 1;
    private static final int WORDY_PENALTY = 2;
    private static final int WORDY_PENALTY_BEHIND_CUE = 1;

    private final WordList list = WordList.read("surnames.txt");
    private final WordSet compound = list.section("compound");
    private final CharacterSet frequent = list.characters("frequent");
    private final CharacterSet distinctive = list.characters("distinctive");
    private final CharacterSet usual = list.characters("usual");
    private final CharacterSet rare = list.characters("rare");
    private final CharacterSet cueOnly = list.characters("cue-only");
    private final CharacterSet wordy = list.characters("wordy");

    /** Length of the surname of two and more characters that begins at a place, 0 when none does. */
    int compoundAt(String text, int from) {
        return compound.longestAt(text, from);
    }

    /** Length of the surname that begins at a place, 0 when none does. */
    int lengthAt(String text, int from) {
        int length = compoundAt(text, from);
        return length > 0 ? length : points(text.charAt(from), true) > 0 ? 1 : 0;
    }

    /** Points of a surname of one character; below zero for those that are mostly words, unless a cue stands before. */
    int points(char c, boolean behindCue) {
        if (frequent.has(c) || distinctive.has(c)) {
            return TRUSTED - penalty(c, behindCue);
        }
        if (usual.has(c)) {
            return USUAL - penalty(c, behindCue);
        }
        if (cueOnly.has(c)) {
            return behindCue ? RARE : NONE;
        }
        return rare.has(c) ? behindCue ? RARE : RARE - WORDY_PENALTY : NONE;
    }

    /** Whether a surname begins with the character. */
    boolean mayBegin(char c) {
        return frequent.has(c)
                || distinctive.has(c)
                || usual.has(c)
                || rare.has(c)
                || cueOnly.has(c)
                || compound.mayBegin(c);
    }

    /** Whether the character is more often a word than a surname. */
    boolean isWordy(char c) {
        return wordy.has(c) || rare.has(c) || cueOnly.has(c);
    }

    /** Whether the character is a surname so rarely that the given name must be beyond doubt. */
    boolean isDoubtful(char c) {
        return cueOnly.has(c) && !frequent.has(c) && !distinctive.has(c) && !usual.has(c);
    }

    /** Whether hardly anybody is called so. */
    boolean isRare(char c) {
        return rare.has(c) || isDoubtful(c);
    }

    private int penalty(char c, boolean behindCue) {
        return wordy.has(c) ? behindCue ? WORDY_PENALTY_BEHIND_CUE : WORDY_PENALTY : 0;
    }
}

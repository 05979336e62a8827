package org.newsdesk.screening.person.name;

/** How likely characters behind a surname are a given name. */
final class GivenNames {

    private static final int USUAL = 2;
    /** Taken where no character at all is one of given names. */
    private static final int UNKNOWN_PENALTY = 4;

    private static final int NEVER = -100;

    private final WordList list = WordList.read("given-names.txt");
    private final CharacterSet usual = list.characters("usual");
    private final CharacterSet possible = list.characters("possible");
    private final CharacterSet reluctant = list.characters("reluctant");
    private final CharacterSet never = list.characters("never");
    private final WordSet whole = list.section("whole");

    /** Points for the one or two characters between these places; far below zero when no name holds them. */
    int points(String text, int from, int to) {
        if (isWhole(text, from, to)) {
            return (to - from) * USUAL;
        }
        int points = 0;
        boolean known = false;
        for (int i = from; i < to; i++) {
            points += points(text.charAt(i), i == to - 1);
            known |= knows(text.charAt(i));
        }
        return known ? points : points - UNKNOWN_PENALTY;
    }

    /** Whether people are called by the very word between these places: 解放, 得水. */
    boolean isWhole(String text, int from, int to) {
        return to - from > 1 && to <= text.length() && whole.has(text.substring(from, to));
    }

    /** Whether no given name holds the character. */
    boolean never(char c) {
        return never.has(c) || !Signs.isHan(c);
    }

    /** Whether what begins at a place is beyond doubt a given name, or a name and what follows it. */
    boolean likely(String text, int from) {
        if (from >= text.length()) {
            return false;
        }
        if (whole.longestAt(text, from) > 0) {
            return true;
        }
        char first = text.charAt(from);
        boolean second = from + 1 < text.length() && usual.has(text.charAt(from + 1));
        return usual.has(first) || possible.has(first) || reluctant.has(first) && second;
    }

    /** Whether the character is one of the usual ones. */
    boolean isUsual(char c) {
        return usual.has(c);
    }

    /** Whether given names hold the character. */
    boolean knows(char c) {
        return usual.has(c) || possible.has(c) || reluctant.has(c);
    }

    private int points(char c, boolean last) {
        if (never(c)) {
            return NEVER;
        }
        if (usual.has(c)) {
            return USUAL;
        }
        if (possible.has(c)) {
            return 1;
        }
        // 从, 来, 家 end a name less often than they begin what follows it
        return reluctant.has(c) ? last ? -2 : 1 : -1;
    }
}

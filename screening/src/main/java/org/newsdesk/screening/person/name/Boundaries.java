package org.newsdesk.screening.person.name;

/** What stands before and behind a name, as points for its beginning and ending there. */
final class Boundaries {

    /** From here on the end of the name is clear. */
    static final int CLEAR = 3;

    private static final int SIGN = 4;
    private static final int WORD = 4;
    private static final int WEAK = 1;
    private static final int NOTHING = -3;
    private static final int PLACE = -8;

    private static final CharacterSet PLACE_ENDS = new CharacterSet("镇乡村县市区省州街路寨屯湾坝沟坪坡岭山河桥井组社巷");

    /** Behind half a name: what veils the rest, and the middle dot that joins two parts. */
    private static final CharacterSet UNFINISHED = new CharacterSet("·★×○〇□〔[");

    private final WordSet behind;
    private final CharacterSet weakBehind;
    private final WordSet before;
    private final WordSet across;
    private final WordSet roles;

    Boundaries() {
        WordList list = WordList.read("boundaries.txt");
        behind = list.section("behind");
        weakBehind = list.characters("weak-behind");
        before = list.section("before");
        across = WordList.read("words.txt").section("across");
        roles = WordList.read("roles.txt").section("office-behind", "minor-behind", "victim-behind");
    }

    /** Points of what follows a name that ends at a place. */
    int behind(String text, int to) {
        if (to >= text.length()) {
            return SIGN;
        }
        char c = text.charAt(to);
        if (Signs.isPunctuation(c)) {
            return UNFINISHED.has(c) ? PLACE : SIGN;
        }
        if (!Signs.isHan(c)) {
            return Signs.isDigit(c) ? WEAK : NOTHING;
        }
        int word = Math.max(behind.longestAt(text, to), roles.longestAt(text, to));
        if (word >= 2) {
            return WORD;
        }
        if (word == 1 && !weakBehind.has(c)) {
            return CLEAR;
        }
        if (PLACE_ENDS.has(c)) {
            return PLACE;
        }
        return weakBehind.has(c) ? WEAK : NOTHING;
    }

    /** Whether the character at a place ends a word that begins before it, as 程 does in 工程. */
    boolean isAcross(String text, int from) {
        return across.longestBefore(text, from + 1) >= 2;
    }

    /** Whether a word that follows names begins at a place, such as 正在 or 照料. */
    boolean isWordBehind(String text, int at) {
        return behind.longestAt(text, at) >= 2;
    }

    /** Points of what stands before a name that begins at a place; negative when nothing there ends. */
    int before(String text, int from) {
        if (from == 0) {
            return CLEAR;
        }
        char c = text.charAt(from - 1);
        boolean schoolClass = text.charAt(from) == '班' && (c == ')' || Character.isDigit(c));
        boolean side = text.charAt(from) == '方' && (c == '告' || c == '人');
        if (schoolClass || side) {
            return -1;
        }
        if (!Character.isLetterOrDigit(c)) {
            return c == '·' || c == '★' || c == '《' ? -1 : CLEAR;
        }
        if (isAcross(text, from)) {
            return -1;
        }
        int word = before.longestBefore(text, from);
        return word >= 2 ? CLEAR : word == 1 ? 2 : -1;
    }
}

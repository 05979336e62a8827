package org.newsdesk.screening.person.name;

/** What stands before and behind a name, as points for its beginning and ending there. */
final class Boundaries {

    /** From here on the end of the name is clear. */
    static final int CLEAR = 3;

    private static final int SIGN = 4;
    private static final int WORD = 4;
    private static final int WEAK = 1;
    static final int NOTHING = -3;

    /** Points of a character that no name holds: rather the next word than more of the name. */
    static final int UNNAMED = 0;

    private static final int PLACE = -8;

    private static final int LONGEST_PEOPLE = 4;

    /** What stands before them is a verb: 王建国换了, 王建国红着. */
    private static final CharacterSet ASPECTS = new CharacterSet("了着过");

    /** Behind a name: 王建国一万二, 王建国两次. */
    private static final CharacterSet NUMERALS = new CharacterSet("一二三四五六七八九十两几半百千");

    private static final CharacterSet UNITS = new CharacterSet("百千万亿元块角");

    private static final CharacterSet COUNTED =
            new CharacterSet("一二三四五六七八九十百千万亿元块角份次句口声个名位人天年月岁间套亩棵头只条件笔把张顿拳脚辆台家户套边度直时");

    /** Words that end with 家, where it is not somebody's home. */
    private static final CharacterSet PEOPLE_OF_A_TRADE = new CharacterSet("国大专商农作厂店买卖东亲老住全自回成持人客居世名画发赢行管起公私玩百万安当酒分");

    /** Before a measure, which many a surname is as well: 半包, 每席. */
    private static final CharacterSet COUNTING = new CharacterSet("第半一二三四五六七八九十两几数多每某各这那该此");

    private static final CharacterSet PLACE_ENDS = new CharacterSet("镇乡村县市区省州街路寨屯湾坝沟坪坡岭山河桥井组社巷");

    /** Behind half a name: what veils the rest, and the middle dot that joins two parts. */
    private static final CharacterSet UNFINISHED = new CharacterSet("·★×○〇□〔[");

    private final WordSet behind;
    private final CharacterSet weakBehind;
    private final WordSet before;
    private final WordSet across;
    private final WordSet roles;
    private final GivenNames givenNames;

    Boundaries(GivenNames givenNames) {
        this.givenNames = givenNames;
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
        boolean last = to + 1 == text.length() || !Signs.isHan(text.charAt(to + 1));
        if (c == '之' && last) {
            return NOTHING;
        }
        if (isAutonomous(text, to)) {
            return PLACE;
        }
        if (!last && ASPECTS.has(text.charAt(to + 1))) {
            return CLEAR;
        }
        int word = Math.max(behind.longestAt(text, to), roles.longestAt(text, to));
        if (word >= 2) {
            return WORD;
        }
        if (word == 1 && !weakBehind.has(c)) {
            return CLEAR;
        }
        if (PLACE_ENDS.has(c) || c == '某') {
            return PLACE;
        }
        if (weakBehind.has(c)) {
            return isHome(text, to) || isNumber(text, to) ? CLEAR : WEAK;
        }
        return isNumber(text, to) ? CLEAR : givenNames.knows(c) ? NOTHING : UNNAMED;
    }

    /** 王建国家的牛, but not 国家 and 王建家湾. */
    private static boolean isHome(String text, int to) {
        return text.charAt(to) == '家'
                && to > 0
                && !PEOPLE_OF_A_TRADE.has(text.charAt(to - 1))
                && (to + 1 == text.length() || !PLACE_ENDS.has(text.charAt(to + 1)));
    }

    /** 乌石苗族自治县, 石桥彝族乡: a people's name between a place's and its kind. */
    private static boolean isAutonomous(String text, int to) {
        int people = to;
        while (people + 1 < text.length() && people - to < LONGEST_PEOPLE && text.charAt(people) != '族') {
            people++;
        }
        return people + 1 < text.length() && text.charAt(people) == '族' && "自乡镇村".indexOf(text.charAt(people + 1)) >= 0;
    }

    /** 付三百元: whether a number goes on across a place. */
    boolean isAmount(String text, int to) {
        return NUMERALS.has(text.charAt(to - 1)) && to < text.length() && UNITS.has(text.charAt(to));
    }

    private static boolean isNumber(String text, int to) {
        if ("才刚仅已".indexOf(text.charAt(to)) >= 0 && to + 1 < text.length() && Signs.isDigit(text.charAt(to + 1))) {
            return true;
        }
        return NUMERALS.has(text.charAt(to)) && to + 1 < text.length() && COUNTED.has(text.charAt(to + 1));
    }

    /** Whether the character at a place ends a word that begins before it, as 程 does in 工程. */
    boolean isAcross(String text, int from) {
        return across.longestBefore(text, from + 1) >= 2;
    }

    /** Whether a word that follows names begins at a place, such as 正在 or 照料. */
    boolean isWordBehind(String text, int at) {
        return behind.longestAt(text, at) >= 2;
    }

    /** Whether a word of whatever kind may end at a place, and no number, unit or half of a name. */
    boolean mayEnd(Words words, int from) {
        char last = words.text().charAt(from - 1);
        return words.end(from - 1) - words.start(from - 1) > 1
                ? !words.isFunction(from - 1)
                : Signs.isHan(last) && !COUNTING.has(last);
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

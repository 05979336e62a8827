package org.newsdesk.screening.person.name;

import java.util.Optional;

/**
 * Names of the minorities that are written sound for sound: 买买提·吐尔逊, 扎西次仁, 阿依古丽. The middle dot makes them sure;
 * without it only a cue does.
 */
final class TransliteratedNames {

    private static final int SHORTEST = 3;
    private static final int LONGEST_PART = 8;
    private static final int SURE = 12;

    private static final CharacterSet SOUNDS =
            new CharacterSet("山兰素外迪丽娜塔菲谢茹萨贾米莱祖拜妮莎夏帕娅孜尤甫司努海依达吐孙托合什肉斯克江凯赛阿艾买提尔逊古木拉热卡德里玛亚森汗扎西卓次仁旦增格桑洛巴旺姆多吉平"
                    + "措瓦尼央金白曲珍普加布罗让贡尕绒索南才顿珠边赤列朗杰班丹嘎藏云登坚参吾曼麦苏力坦库散比农玉如则穆罕默卜杜地伊音胡哈沙叶波勒别恩特乌其日琴高图"
                    + "雅乐宝朝鲁那满都敖呼和浩孟来呷约铁色石以惹史子各俄莫果且火体伍机牛居守洪毛乎牙生宗久仓康琼益强太确觉完么万");

    /** Words by themselves, and sounds as well. */
    private static final CharacterSet COMMON = new CharacterSet("和来各给多外高其都能也才依完且可子么万让果合守立要");

    /** End a name whose element stands before them. */
    private static final CharacterSet SUFFIXES = new CharacterSet("玛江汗古拜别娜娅提木");

    private final Boundaries boundaries;

    /** What such names are composed of: 扎西 and 次仁 in 扎西次仁. */
    private final WordSet elements = WordList.read("given-names.txt").section("elements");

    TransliteratedNames(Boundaries boundaries) {
        this.boundaries = boundaries;
    }

    /** Whether sounds enough for a name begin at a place. */
    boolean mayBegin(String text, int from) {
        return from + 2 < text.length()
                        && SOUNDS.has(text.charAt(from))
                        && SOUNDS.has(text.charAt(from + 1))
                        && (SOUNDS.has(text.charAt(from + 2)) || text.charAt(from + 2) == '·')
                || elements.longestAt(text, from) > 0;
    }

    /** The name that begins at a place. */
    Optional<Name> at(Words words, int from, boolean behindCue) {
        String text = words.text();
        int end = part(text, from);
        if (end - from >= 2 && end < text.length() && text.charAt(end) == '·') {
            return dotted(text, from, end);
        }
        int composed = composed(text, from);
        if (composed > from) {
            return Optional.of(new Name(from, composed, SURE));
        }
        int recognised = recognised(words, from, end);
        if (recognised > from) {
            return Optional.of(new Name(from, recognised, SURE));
        }
        return behindCue && !isWord(words, from) ? single(text, from, end) : Optional.empty();
    }

    private static boolean isWord(Words words, int from) {
        return words.isInside(from) || words.end(from) - from > 1 && !words.isName(from);
    }

    /** 阿木尔, 吉伍木呷: where a name ends that the words take for one, perhaps but for its last sound. */
    private static int recognised(Words words, int from, int end) {
        if (end - from < SHORTEST
                || !words.beginsName(from)
                || words.end(from) - from < SHORTEST
                || words.end(from) > end) {
            return from;
        }
        int to = words.end(from);
        if (to == words.text().length() || !Signs.isHan(words.text().charAt(to))) {
            return from;
        }
        boolean more =
                to < end && words.end(to) == to + 1 && !COMMON.has(words.text().charAt(to));
        return more ? to + 1 : to;
    }

    /** 扎西次仁, 其其格玛: where a name of several elements ends, each of them known; the place itself when none does. */
    private int composed(String text, int from) {
        int count = 0;
        int to = from;
        for (int length = elements.longestAt(text, to); length > 0; length = elements.longestAt(text, to)) {
            to += length;
            count++;
        }
        boolean suffix = to - from >= SHORTEST && to < text.length() && SUFFIXES.has(text.charAt(to));
        return count > 1 ? to : count == 1 && suffix ? to + 1 : from;
    }

    /** A name that only its cue tells from a word: 玛依拉, 卓玛. */
    private Optional<Name> single(String text, int from, int end) {
        int element = from + elements.longestAt(text, from);
        if (element > from && boundaries.behind(text, element) >= Boundaries.CLEAR) {
            return Optional.of(new Name(from, element, SURE));
        }
        return end - from < SHORTEST
                ? Optional.empty()
                : clearEnd(text, from + SHORTEST, end).map(to -> new Name(from, to, SURE));
    }

    private Optional<Name> dotted(String text, int from, int firstEnd) {
        int start = firstEnd;
        int end = firstEnd;
        while (end < text.length() && text.charAt(end) == '·') {
            start = end + 1;
            end = part(text, start);
        }
        if (end - start < 2) {
            return Optional.empty();
        }
        int last = end;
        return Optional.of(new Name(from, clearEnd(text, start + 2, end).orElse(last), SURE));
    }

    /** The furthest place at which the name can end, because a boundary follows. */
    private Optional<Integer> clearEnd(String text, int shortest, int longest) {
        for (int to = longest; to >= shortest; to--) {
            int behind = boundaries.behind(text, to);
            if (behind >= Boundaries.CLEAR || to == longest && behind > 0) {
                return Optional.of(to);
            }
        }
        return Optional.empty();
    }

    private static int part(String text, int from) {
        int end = from;
        while (end < text.length() && end - from < LONGEST_PART && SOUNDS.has(text.charAt(end))) {
            end++;
        }
        return end;
    }
}

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
            new CharacterSet("迪丽娜塔菲谢茹萨贾米莱祖拜妮莎夏帕娅孜娅尤甫司努海依达吐孙托合塔什肉斯拜克江凯赛阿艾买提吐尔逊古丽江木拉合孜热依克卡德里玛亚森汗帕扎西卓次仁旦增格桑洛巴桑旺姆多吉平措"
                    + "达瓦尼央金白曲珍普加布桑罗让贡尕绒索南才仁顿珠边巴米玛拉姆赤列朗杰班丹嘎藏索朗云登坚参吾斯曼麦麦苏力坦吾买尔库尔班艾"
                    + "合散赛迪孜比努尔祖农玉如则穆罕默阿卜杜热西提斯地克萨伊布拉音胡赛哈力沙吾列赛尔江叶尔波勒别恩巴特乌云其苏日娜斯琴"
                    + "高娃图雅格日乐宝音朝鲁那仁满都敖登呼和浩特孟和达来木呷约布铁色石以惹古吉史曲比子各尔史沙马俄洛哈莫果阿日莎曲且"
                    + "加拉里打莫火体呷伍各日扎拉洛伊莫色作且沙依机牛惹木果史体");

    private final Boundaries boundaries;

    TransliteratedNames(Boundaries boundaries) {
        this.boundaries = boundaries;
    }

    /** Whether sounds enough for a name begin at a place. */
    boolean mayBegin(String text, int from) {
        return from + 2 < text.length()
                && SOUNDS.has(text.charAt(from))
                && SOUNDS.has(text.charAt(from + 1))
                && (SOUNDS.has(text.charAt(from + 2)) || text.charAt(from + 2) == '·');
    }

    /** The name that begins at a place. */
    Optional<Name> at(String text, int from, boolean behindCue) {
        int end = part(text, from);
        if (end - from < 2) {
            return Optional.empty();
        }
        if (end < text.length() && text.charAt(end) == '·') {
            return dotted(text, from, end);
        }
        if (!behindCue || end - from < SHORTEST) {
            return Optional.empty();
        }
        return clearEnd(text, from + SHORTEST, end).map(to -> new Name(from, to, SURE));
    }

    private Optional<Name> dotted(String text, int from, int firstEnd) {
        int start = firstEnd;
        int end = firstEnd;
        while (end < text.length() && text.charAt(end) == '·') {
            start = end + 1;
            end = part(text, start);
        }
        return end - start < 2
                ? Optional.empty()
                : clearEnd(text, start + 2, end).map(to -> new Name(from, to, SURE));
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

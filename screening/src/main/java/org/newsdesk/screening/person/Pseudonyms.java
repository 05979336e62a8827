package org.newsdesk.screening.person;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsdesk.screening.person.name.Signs;
import org.newsdesk.screening.person.name.WordSet;

/** Which names a text declares to be pseudonyms: (化名), 均为化名, 文中人物均为化名. */
final class Pseudonyms {

    private static final String WORD = "化名";
    private static final int WINDOW = 40;
    private static final int NEAR = 14;
    private static final int LONGEST_BRACKET = 24;

    private static final WordSet SUBJECTS =
            WordSet.of("文中 本文 以上 上述 文内 全文 人物 人名 姓名 名字 当事人 受援人 主人公 涉案人员 双方 报道中 稿件 案例中 所涉 涉及 所有 案中 材料中 下文 本案");
    private static final WordSet ALL =
            WordSet.of("均为 均系 均属 均是 均用 皆为 皆系 都是 都为 全为 全部为 全系 一律 为 系 是 使用 采用 用 均使用 均采用 均已使用 都用 已作 已做 做了 均");
    private static final WordSet RULES =
            WordSet.of("应当 应使用 应用 要使用 要用 须使用 须用 必须 须 需使用 需用 未使用 未用 不使用 没有使用 未采用 要求 改成 改用 改为 换成 请用 请使用 记得 别忘 建议");

    private final Set<String> declared = new HashSet<>();
    private boolean everybody;

    /** Reads what a text says of the persons mentioned in it, who stand in reading order. */
    Pseudonyms(String text, List<Mention> mentions) {
        int at = text.indexOf(WORD);
        int next = 0;
        while (at >= 0) {
            while (next < mentions.size() && mentions.get(next).from() < at) {
                next++;
            }
            if (!declareNames(text, at, mentions, next)) {
                everybody |= speaksOfEverybody(text, at);
            }
            at = text.indexOf(WORD, at + WORD.length());
        }
    }

    boolean has(String name) {
        return everybody || declared.contains(name);
    }

    /** Marks the names right before (or behind) the word; false when none stands there. */
    private boolean declareNames(String text, int at, List<Mention> mentions, int next) {
        if (next < mentions.size()
                && isRightBehind(text, at + WORD.length(), mentions.get(next).from())) {
            declared.add(mentions.get(next).name());
            return true;
        }
        boolean several = text.startsWith("均", at - 1)
                || text.startsWith("均", at - 2)
                || text.startsWith("都", at - 2)
                || text.startsWith("皆", at - 2);
        int sentence = Signs.sentenceStart(text, at, WINDOW);
        boolean any = false;
        for (int i = next - 1; i >= 0 && mentions.get(i).to() > sentence; i--) {
            Mention mention = mentions.get(i);
            if (!several && !standsFor(text, mention.to(), at)) {
                break;
            }
            if (mention.role() != Role.OFFICE) {
                declared.add(mention.name());
                any = true;
            }
            if (!several) {
                break;
            }
        }
        return any;
    }

    private static boolean isRightBehind(String text, int end, int from) {
        return from == end || from == end + 1 && ":为叫是“\"".indexOf(text.charAt(end)) >= 0;
    }

    /** 王建国(受援人,系化名): the word stands in the bracket right behind the name. */
    private static boolean standsFor(String text, int to, int at) {
        return at - to <= 2
                || text.charAt(to) == '('
                        && at - to <= LONGEST_BRACKET
                        && text.substring(to, at).indexOf(')') < 0;
    }

    private static boolean speaksOfEverybody(String text, int at) {
        int from = Signs.sentenceStart(text, at, WINDOW);
        return ALL.longestBefore(text, at) > 0
                && SUBJECTS.isIn(text, from, at)
                && !RULES.isIn(text, Math.max(from, at - NEAR), at);
    }
}

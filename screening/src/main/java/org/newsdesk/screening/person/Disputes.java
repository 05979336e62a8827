package org.newsdesk.screening.person;

import java.util.regex.Pattern;
import org.newsdesk.screening.person.name.Signs;
import org.newsdesk.screening.person.name.WordSet;

/** Two persons whom the text itself sets against each other: 甲诉乙, 甲与乙离婚纠纷一案, 甲与乙因宅基地发生争执. */
final class Disputes {

    private static final int WINDOW = 40;

    private static final Pattern GOES_ON =
            Pattern.compile("^(?:、?被告)?(?:之间)?的?(?:两人|二人|双方|夫妇|两家|等人?)?(?:多次|曾|又|常|长期|一直)?(?:因|为|就|由于"
                    + "|离婚|婚约|婚姻|同居|借款|借贷|民间|买卖|合同|租赁|房屋|赡养|抚养|继承|遗产|分家|邻里|土地|林地|山林|宅基地|相邻|劳务|劳动|交通|机动车|道路|侵权|排除|债务|物业"
                    + "|人身|生命|健康|财产|追索|工伤|彩礼|发生|产生|打架|一案|纠纷|案|不当得利|名誉|承揽|返还|雇佣|提供劳务)");

    private static final WordSet QUARRELS = WordSet.of("纠纷 一案 案件 争执 争吵 口角 打架 冲突 矛盾 争议 离婚 官司 斗殴 肢体 分歧 反目 诉讼 诉至 起诉");

    private Disputes() {}

    /** Whether two names that follow each other in the text belong to the two sides of a dispute. */
    static boolean between(String text, Mention one, Mention other) {
        if (!one.named() || !other.named()) {
            return false;
        }
        String joint = text.substring(one.to(), Math.max(one.to(), Math.min(other.from(), one.to() + 3)));
        if (other.from() - one.to() > 2) {
            return false;
        }
        if (joint.equals("诉") || joint.equals("起诉") || joint.equals("状告")) {
            return true;
        }
        if (joint.length() != 1 || !Signs.isListSign(joint.charAt(0)) && joint.charAt(0) != '诉') {
            return false;
        }
        int end = Signs.sentenceEnd(text, other.to(), WINDOW);
        return GOES_ON.matcher(text).region(other.to(), text.length()).lookingAt()
                && QUARRELS.isIn(text, other.to(), end);
    }
}

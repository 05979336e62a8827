package org.newsdesk.screening.person;

import java.util.List;
import java.util.TreeSet;
import org.newsdesk.screening.person.name.Signs;
import org.newsdesk.screening.person.name.WordSet;

/**
 * A report that calls its parties 张某 and 王女士 names nobody else but those who helped. There a bare name is a party's only
 * where the sentence speaks of the matter itself.
 */
final class Anonymity {

    private static final int WINDOW = 80;

    private static final WordSet MATTERS = WordSet.of(
            "诉至 诉称 起诉 欠 赔 纠纷 争执 争吵 争议 口角 借 离婚 结婚 彩礼 打伤 撞 砍 协议 返还 拖欠 受伤 摔 道歉 谅解 分歧 不服 拒绝 不肯 不愿 不同意"
                    + " 地界 宅基地 工资 赡养 抚养 继承 遗产 房产 房屋 房款 货款 欠条 借条 债 讨要 讨薪 侵占 占用 盗窃 诈骗 判决 判处 医疗费 丧葬 邻居 两家 双方 合同 租金 申请法律援助 求助");

    private final String text;
    private final TreeSet<Integer> unnamedAt = new TreeSet<>();
    private final TreeSet<Integer> partiesAt = new TreeSet<>();
    private final boolean anonymous;

    Anonymity(String text, List<Mention> mentions) {
        this.text = text;
        for (Mention mention : mentions) {
            if (!mention.named()) {
                unnamedAt.add(mention.from());
            } else if (mention.role().compareTo(Role.PERSON) >= 0) {
                partiesAt.add(mention.from());
            }
        }
        this.anonymous = !unnamedAt.isEmpty()
                && mentions.stream().noneMatch(mention -> mention.named() && mention.role() == Role.PARTY);
    }

    /** Whether a bare name may be a party's. */
    boolean allows(Mention mention) {
        if (!anonymous) {
            return true;
        }
        int from = Signs.sentenceStart(text, mention.from(), WINDOW);
        int to = Signs.sentenceEnd(text, mention.to(), WINDOW);
        return isAnyIn(unnamedAt, from, to) || isAnyIn(partiesAt, from, to) || MATTERS.isIn(text, from, to);
    }

    private static boolean isAnyIn(TreeSet<Integer> places, int from, int to) {
        Integer next = places.ceiling(from);
        return next != null && next < to;
    }
}

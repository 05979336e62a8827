package org.newsdesk.screening.person;

import org.newsdesk.screening.person.name.WordSet;

/** Whether a text tells of a case even though nobody has said that the draft does. */
final class CaseReport {

    /** So many of the signs, each of which general reports hold now and then. */
    private static final int ENOUGH = 3;

    private static final String[] SIGNS = {
        "诉至",
        "一案",
        "发生争执",
        "发生口角",
        "发生争吵",
        "发生冲突",
        "发生纠纷",
        "产生纠纷",
        "大打出手",
        "达成调解协议",
        "达成和解协议",
        "达成协议",
        "达成如下协议",
        "达成一致意见",
        "自愿达成",
        "调解协议书上",
        "签订调解协议",
        "签订了调解协议",
        "签订人民调解协议",
        "签订了人民调解协议",
        "当场履行",
        "履行完毕",
        "握手言和",
        "受援人",
        "一纸诉状",
        "起诉至",
        "提起诉讼",
        "判决被告",
        "请求法院",
        "判令",
        "原告",
        "被告",
        "被申请人",
        "双方当事人",
        "当事双方",
        "背靠背",
        "各执一词",
        "互不相让",
        "经调查了解",
        "死亡赔偿金",
        "误工费",
        "指派律师"
    };

    private static final WordSet UNNAMED = WordSet.of("张某 李某 王某 刘某 陈某 杨某 赵某 黄某 周某 吴某 徐某 孙某 马某 朱某 胡某 郭某 何某 林某 罗某 高某");

    private CaseReport() {}

    /** Whether the text reads as the report of a case. */
    static boolean reads(String text) {
        int found = UNNAMED.isIn(text, 0, text.length()) ? 1 : 0;
        for (String sign : SIGNS) {
            if (text.contains(sign) && ++found >= ENOUGH) {
                return true;
            }
        }
        return false;
    }
}

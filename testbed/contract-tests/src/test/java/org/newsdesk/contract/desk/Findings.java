package org.newsdesk.contract.desk;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.bureau.Drafts;
import org.newsdesk.contract.bureau.Samples;
import org.newsdesk.contract.bureau.Unit;
import org.newsdesk.contract.bureau.Word;

/** Drafts in which the machine finds something, for the tests of the desk. */
final class Findings {
    /** A mobile number; nobody's. */
    static final String MOBILE = "13987650021";
    /** Of an area that is no county's; the check digit is right. */
    static final String ID_CARD = "530999198802156017";

    private static final int PARAGRAPHS = 5_000;
    private static final int EVERY = 10;
    private static final Map<String, ?> OWN_MEDIA = Map.of("channels", List.of("own-media"));

    private final Drafts drafts;

    Findings(Drafts drafts) {
        this.drafts = drafts;
    }

    /** Two numbers that block (K6) and two vague dates that advise (K11), in five paragraphs. */
    Draft inFiveParagraphs() {
        return drafts.uploaded(
                Unit.PUFA,
                Word.of(
                        "法治宣传进村寨",
                        "近日，云岭县司法局组织志愿者走进村寨，开展法治宣传活动。",
                        "群众说，有事可以打电话" + MOBILE + "找工作人员。",
                        "登记表上写着身份证号码" + ID_CARD + "。",
                        "日前，活动圆满结束。"),
                OWN_MEDIA);
    }

    /** Tracked changes, comments, names in deleted text. */
    Draft notVisibleInPrint() {
        return drafts.uploaded(Unit.PUFA, Samples.CHANGES.bytes(), Map.of("concernsCase", true));
    }

    /** Two pictures without captions. */
    Draft picturesWithoutCaptions() {
        return drafts.uploaded(Unit.PUFA, Samples.PICTURES.bytes(), Map.of());
    }

    /** Two hundred pages with five hundred vague dates, one in each tenth paragraph. */
    Draft inTwoHundredPages() {
        String[] paragraphs = IntStream.range(0, PARAGRAPHS)
                .mapToObj(i -> i % EVERY == EVERY - 1
                        ? "近日，志愿者走进村寨，向群众讲解法律知识，受到欢迎。"
                        : "志愿者走进村寨，向群众讲解法律知识，现场解答问题，受到群众欢迎，大家表示听得懂、用得上。")
                .toArray(String[]::new);
        return drafts.uploaded(Unit.PUFA, Word.of(paragraphs), OWN_MEDIA);
    }

    /** A file nobody can read without its password. */
    Draft unreadable() {
        return drafts.uploaded(Unit.PUFA, Samples.ENCRYPTED.bytes(), Map.of());
    }
}

package org.newsdesk.screening.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsdesk.document.Location;
import org.newsdesk.screening.FindingKind;
import org.newsdesk.screening.ScreeningContext;
import org.newsdesk.screening.detection.Detector;
import org.newsdesk.screening.detection.Hits;
import org.newsdesk.screening.text.View;

/**
 * Figures that speak for a region or a trend and name no source (K8): percentages, growth and decline, totals of a county and
 * more. What an office counted at its own event, and what parties agreed on, needs none.
 */
public final class UnsourcedFigure implements Detector {

    private static final String SENTENCE_ENDS = "。!?;\n\f";
    private static final int LONGEST_SENTENCE = 400;
    private static final int SHORTEST_SENTENCE = 14;
    private static final String NUMBER = "\\d{1,12}(?:\\.\\d{1,4})?+";

    private static final Pattern PERCENT = Pattern.compile("(?:(?:同比|环比)?+(?:增长|下降|上升|减少|提高|增加|降低|提升)[了到至]?+)?+(?:"
            + NUMBER + "(?:%|‰|个百分点)|百分之(?:" + NUMBER + ")|百分之[〇零一二三四五六七八九十百点]{1,8}|[一二三四五六七八九十]{1,3}成)"
            + "|[千万]分之(?:\\d{1,4}(?:[.点]\\d{1,3})?+|[〇零一二三四五六七八九十百点]{1,8})"
            + "|翻了?+(?:" + NUMBER + "|[一二三四五六七八九两]+)(?:倍|番)"
            + "|[少降减增升涨多][了到至]?+近?+[二三四五六七八九十]分之[一二三四五六七八九]");
    /** Counts with decimals are averages. */
    private static final Pattern AVERAGE = Pattern.compile("\\d{1,12}\\.\\d{1,4}(?:万|亿)?+(?:件|起|人|例|次|元|户|亩)");

    private static final String[] AVERAGES = {"率", "万人比", "人均", "户均", "村均", "所均", "平均每", "年均", "月均"};
    private static final Pattern TREND =
            Pattern.compile("(?:同比|环比|较上年|较去年|比上年|比去年|较上月)[^,]{0,8}?(?:增长|下降|上升|减少|提高|增加|降低|翻)了?+(?:" + NUMBER
                    + "|[一二三四五六七八九两]+)(?:余|多)?+(?:万|亿)?+(?:倍|番|件|起|人|元|名|户|个|家)?+");
    private static final Pattern TOTAL = Pattern.compile("(?:全县|全市|全省|全国|全州|全区|全盟|全旗|全自治区|我县|我市|我省)(?!各级)([^,]{0,24}?)("
            + NUMBER + ")(万|亿)?+(?:余|多)?+(?:万|亿)?+(?:件|人|起|元|户|个|名|家|次|场|份|宗|吨|亩|例)");
    private static final String[] COUNTING = {
        "共", "累计", "总", "达", "有", "完成", "办理", "调解", "化解", "受理", "发生", "审结", "登记", "排查", "接收", "开展", "建成", "建立", "新增",
        "实现", "突破", "超过", "现有"
    };
    private static final String NUMERALS = "一二两三四五六七八九十";
    private static final int SMALLEST_TOTAL = 100;

    private static final String[] SOURCES = {
        "根据", "统计", "的数据", "表明", "通报", "公报", "来源", "发布", "介绍", "公布", "年鉴", "普查", "规定", "依照", "依据", "显示", "获悉", "披露",
        "测算自", "白皮书", "蓝皮书", "年报", "月报", "台账", "工作报告", "年度报告", "调查报告", "评估报告", "出自", "测评", "引自", "摘自", "源自", "给出的数",
        "载明", "写着", "核定", "审计", "提供)", "供稿)", "供图)", "数据:", "口径", "调查发现", "测算"
    };
    /** Behind these 据 is the end of another word. */
    private static final String NO_SOURCE_BEFORE = "证数票占收单字凭借论割";

    /** Behind 据: 据说 and 据传 name nobody. */
    private static final String HEARSAY = "说传";

    /** Shares that parties agree on, and what the law sets. */
    private static final String[] AGREED = {
        "赔偿", "补偿", "承担", "支付", "利息", "利率", "违约金", "责任比例", "份额", "遗产", "协议", "股份", "第一顺位", "彩礼", "返还", "民法典", "条例",
        "法第", "折扣", "打折", "合同法", "劳动法", "继承", "定金", "违约", "试用期", "标的额", "上限", "下限", "不得超过", "不得低于", "不得高于", "平分", "均分"
    };

    @Override
    public void detect(View view, ScreeningContext context, Hits hits) {
        String text = view.text();
        for (int passage = 0; passage < view.passages().size(); passage++) {
            Location location = view.passages().get(passage).location();
            boolean read = !location.hidden() && location != Location.FILENAME;
            if (read && isProse(location, view.end(passage) - view.start(passage))) {
                passage(text, view.start(passage), view.end(passage), hits);
            }
        }
    }

    /** Bare figures fill the cells of a table, whose title says where they come from. */
    private static boolean isProse(Location location, int length) {
        return location == Location.BODY || length >= SHORTEST_SENTENCE;
    }

    private static void passage(String text, int from, int to, Hits hits) {
        int before = from;
        int start = from;
        while (start < to) {
            int end = sentenceEnd(text, start, to);
            // most sentences have no figure at all, and need not be asked for a source
            if (hasFigure(text, start, end)) {
                boolean sourced = namesSource(text, before, end) || sourceFollows(text, end, to);
                if (!sourced && !Sentences.has(text, start, end, AGREED)) {
                    sentence(text, start, end, hits);
                }
            }
            before = start;
            start = end + 1;
        }
    }

    private static int sentenceEnd(String text, int start, int to) {
        int end = start;
        while (end < to && end - start < LONGEST_SENTENCE && SENTENCE_ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static void sentence(String text, int from, int to, Hits hits) {
        Matcher percent = PERCENT.matcher(text).region(from, to);
        boolean found = false;
        while (percent.find()) {
            if (!isWhole(text, percent)) {
                hits.add(FindingKind.UNSOURCED_FIGURE, percent.start(), percent.end());
                found = true;
            }
        }
        Matcher trend = TREND.matcher(text).region(from, to);
        while (!found && trend.find()) {
            hits.add(FindingKind.UNSOURCED_FIGURE, trend.start(), trend.end());
            found = true;
        }
        Matcher average = AVERAGE.matcher(text).region(from, to);
        boolean averages = !found && Sentences.has(text, from, to, AVERAGES);
        while (averages && average.find()) {
            hits.add(FindingKind.UNSOURCED_FIGURE, average.start(), average.end());
            found = true;
        }
        Matcher total = TOTAL.matcher(text).region(from, to);
        while (!found && total.find()) {
            if (isTotal(total)) {
                hits.add(FindingKind.UNSOURCED_FIGURE, total.start(), total.end());
                found = true;
            }
        }
    }

    /** All of something is a demand or a promise rather than a figure, unless it is called a rate. */
    private static boolean isWhole(String text, Matcher percent) {
        boolean whole = percent.group().equals("100%") || percent.group().equals("百分之百");
        return whole
                && !text.substring(Math.max(0, percent.start() - 4), percent.start())
                        .contains("率");
    }

    private static boolean isTotal(Matcher total) {
        boolean large = total.group(3) != null || Double.parseDouble(total.group(2)) >= SMALLEST_TOTAL;
        return large && Sentences.has(total.group(1), 0, total.group(1).length(), COUNTING);
    }

    /** Whether any of the patterns could match; one look at each character. */
    private static boolean hasFigure(String text, int from, int to) {
        boolean number = false;
        boolean compared = false;
        for (int i = from; i < to; i++) {
            switch (text.charAt(i)) {
                case '%', '‰' -> {
                    return true;
                }
                case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '倍' -> number = true;
                case '比', '较', '全', '我', '均', '率' -> compared = true;
                case '翻' -> {
                    return true;
                }
                case '分', '成' -> {
                    char before = i > from ? text.charAt(i - 1) : ' ';
                    if ("百千万".indexOf(before) >= 0 || NUMERALS.indexOf(before) >= 0) {
                        return true;
                    }
                }
                default -> {}
            }
        }
        return number && compared;
    }

    private static boolean namesSource(String text, int from, int to) {
        if (Sentences.has(text, from, to, SOURCES)) {
            return true;
        }
        for (int at = text.indexOf('据', from); at >= 0 && at < to; at = text.indexOf('据', at + 1)) {
            boolean hearsay = at + 1 < to && HEARSAY.indexOf(text.charAt(at + 1)) >= 0;
            if (!hearsay && (at == from || NO_SOURCE_BEFORE.indexOf(text.charAt(at - 1)) < 0)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the next sentence does nothing but name the source. */
    private static boolean sourceFollows(String text, int end, int to) {
        int next = end + 1;
        return next < to && text.charAt(next) == '(' && Sentences.has(text, next, sentenceEnd(text, next, to), SOURCES);
    }
}

package org.newsdesk.screening.wording;

import org.newsdesk.document.Location;
import org.newsdesk.screening.FindingKind;
import org.newsdesk.screening.ScreeningContext;
import org.newsdesk.screening.detection.Detector;
import org.newsdesk.screening.detection.Hits;
import org.newsdesk.screening.text.View;

/** 近日 and 日前, which channels of the office's own avoid (K11). Both also arise where two other words meet. */
public final class VagueDate implements Detector {

    private static final String BEFORE_NEAR = "附最临靠邻毗逼接渐相贴挨走将";
    private static final String BEHIND_NEAR = "本子用点照常光暮落";
    /** What ends in 日 and is a certain day. */
    private static final String BEFORE_DAY =
            "今昨明当次翌节假生念每隔末止期息庭境婚忌单双周两几数多天庆诞限约缴效赛汛旦曜满集街圩题放益毒票举款薪准" + "即往某同本整终连之署订签付还租稿刊落烈夏冬春秋近日一二三四五六七八九十〇半旬";

    private static final int LONGEST_TITLE = 30;
    private static final int FARTHEST_WORD = 10;
    private static final String[] ABOUT_WORDS = {"写", "词", "字", "开头", "表述", "措辞", "说法", "句", "标题", "题目", "例子", "用语"};

    private static final String[] DAYS = {
        "工作日", "宪法日", "开放日", "接待日", "交付日", "出生日", "劳动日", "植树日", "开学日", "报到日", "交易日", "国庆日"
    };

    @Override
    public void detect(View view, ScreeningContext context, Hits hits) {
        if (!context.ownMedia()) {
            return;
        }
        String text = view.text();
        for (int at = text.indexOf('日'); at >= 0; at = text.indexOf('日', at + 1)) {
            if (at > 0 && text.charAt(at - 1) == '近' && isNear(text, at - 1) && isRead(view, at)) {
                hits.add(FindingKind.VAGUE_DATE, at - 1, at + 1);
            } else if (at + 1 < text.length() && text.charAt(at + 1) == '前' && isBefore(text, at) && isRead(view, at)) {
                hits.add(FindingKind.VAGUE_DATE, at, at + 2);
            }
        }
    }

    private static boolean isNear(String text, int at) {
        return BEFORE_NEAR.indexOf(before(text, at)) < 0
                && BEHIND_NEAR.indexOf(behind(text, at + 2)) < 0
                && !isQuoted(text, at);
    }

    private static boolean isBefore(String text, int at) {
        char before = before(text, at);
        char behind = behind(text, at + 2);
        boolean certain =
                BEFORE_DAY.indexOf(before) >= 0 || before >= '0' && before <= '9' || behind == '后' || behind == '夕';
        boolean leaves = behind == '往' && Character.isLetter(before);
        return !certain && !leaves && !isCalendarDay(text, at) && !isCounted(text, at + 2) && !isQuoted(text, at);
    }

    /** 纪念日前一天: counted back from a certain day. */
    private static boolean isCounted(String text, int behind) {
        boolean number = "一两三四五六七八九十几数0123456789".indexOf(behind(text, behind)) >= 0;
        return number && "天日周".indexOf(behind(text, behind + 1)) >= 0;
    }

    private static boolean isCalendarDay(String text, int at) {
        for (String day : DAYS) {
            if (text.startsWith(day, at - 2)) {
                return true;
            }
        }
        return false;
    }

    /** A text about the words themselves puts them in quotation marks, and so stands the title of a work. */
    private static boolean isQuoted(String text, int at) {
        if (isInTitle(text, at)) {
            return true;
        }
        boolean begins = "“\"‘「".indexOf(before(text, at)) >= 0;
        return begins && ("”\"’」".indexOf(behind(text, at + 2)) >= 0 || isAboutWords(text, at));
    }

    private static boolean isInTitle(String text, int at) {
        for (int i = at - 1; i >= 0 && at - i <= LONGEST_TITLE; i--) {
            char c = text.charAt(i);
            if (c == '《') {
                return true;
            }
            if (c == '》' || c == '。' || c == View.PASSAGE_END || c == View.STORY_END) {
                return false;
            }
        }
        return false;
    }

    /** 诗里写“近日楼台”, “日前，我局召开会议”这样的开头: the sentence speaks of how something is written. */
    private static boolean isAboutWords(String text, int at) {
        int from = at;
        while (from > 0 && at - from < FARTHEST_WORD && "。\n\f".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        int close = at;
        while (close < text.length() && close - at < LONGEST_TITLE && "”\"’」".indexOf(text.charAt(close)) < 0) {
            close++;
        }
        int to = Math.min(text.length(), close + FARTHEST_WORD);
        return Sentences.has(text, from, at, ABOUT_WORDS) || Sentences.has(text, close, to, ABOUT_WORDS);
    }

    /** Whether it stands where readers read it. */
    private static boolean isRead(View view, int at) {
        Location location = view.location(at);
        return !location.hidden() && location != Location.FILENAME;
    }

    private static char before(String text, int at) {
        return at > 0 ? text.charAt(at - 1) : View.PASSAGE_END;
    }

    private static char behind(String text, int at) {
        return at < text.length() ? text.charAt(at) : View.PASSAGE_END;
    }
}

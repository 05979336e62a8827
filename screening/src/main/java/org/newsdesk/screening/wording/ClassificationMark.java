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
 * Marks of secrecy (K1, I12): 秘密, 机密 and 绝密 with a star, behind 密级, in brackets, or standing alone, with or without a
 * term. The same words in running text are ordinary words. A mark is found by its word; the patterns look at a short stretch
 * around it only.
 */
public final class ClassificationMark implements Detector {

    private static final String LEVEL = "(?:工作秘密|秘密|机密|绝密)";
    private static final String ORNAMENT = "[·\\-★:,./|()\\[\\]{}【】〔〕〖〗「」『』<>_=~!#※◆■□]*+";
    private static final String DATE = "(?:至|到)?+\\d{4}年(?:\\d{1,2}月)?+(?:\\d{1,2}日)?+(?:前|止|解密)?+";
    private static final String SPELL = "(?:\\d{1,3}|[一二两三四五六七八九十百壹贰叁肆伍陆柒捌玖拾]{1,5})(?:年|个月|月|天|日)(?:以内|内)?+";
    private static final String TERM =
            "(?:(?:保密期限|解密日期|解密时间|期限|解密):?+)?+(?:" + DATE + "|" + SPELL + "|长期|永久|启用前|公布前|公开前|使用前|考试结束前|解密)";
    private static final String URGENCY = "(?:特急|加急|急件|特提|平急|紧急)";

    /** Behind the word: the star and, where it is given, the term. */
    private static final Pattern STARRED =
            Pattern.compile("[)\\]】〕级件·:\\-]{0,2}\\n?★[★(\\[·:\\-]{0,3}(?:" + TERM + ")?+[)\\]】]?");

    private static final Pattern ALONE = Pattern.compile(ORNAMENT + "(?:" + URGENCY + ORNAMENT + ")?+"
            + "(?:(?:密级|保密等级|保密级别)" + ORNAMENT + ")?+" + LEVEL + "[级件]?+" + ORNAMENT + "(?:" + TERM + ORNAMENT + ")?+"
            + "(?:" + URGENCY + ORNAMENT + ")?+(?:(?:no|第|编号|份号)?+" + ORNAMENT + "\\d{1,8}[号份]?+" + ORNAMENT + ")?+");

    /** Before the word: what announces the level of a document. */
    private static final Pattern ANNOUNCED =
            Pattern.compile("(?:密级|保密等级|保密级别|涉密等级|涉密级别|秘密等级|密级标志|密级标识)[)\\]】]?[:\\[(【〔]{1,2}$");

    private static final Pattern ENGLISH = Pattern.compile(
            "[^a-z]*+(?:top ?|strictly ?|t o p )?+(?:secret|confidential|s e c r e t|c o n f i d e n t i a l)(?://[a-z /]{2,24}+)?+[^a-z]*+");
    private static final String[] ENGLISH_WORDS = {"secret", "confidential", "s e c r e t", "c o n f i d e n t i a l"};

    private static final String OPENING = "【[〔〖(";
    private static final String CLOSING = "】]〕〗)";
    private static final int NEAR = 16;
    private static final int NEIGHBOURS = 4;

    @Override
    public void detect(View view, ScreeningContext context, Hits hits) {
        String text = view.text();
        int done = 0;
        for (int at = text.indexOf('密'); at >= 0; at = text.indexOf('密', at + 1)) {
            int from = at - 1;
            if (from >= done && "秘机绝".indexOf(text.charAt(from)) >= 0) {
                done = level(view, from, at + 1, hits);
            }
        }
        for (String word : ENGLISH_WORDS) {
            english(view, word, hits);
        }
    }

    /** Returns the offset up to which everything has been looked at. */
    private static int level(View view, int from, int to, Hits hits) {
        String text = view.text();
        Matcher starred = STARRED.matcher(text).region(to, Math.min(text.length(), to + 2 * NEAR));
        if (starred.lookingAt()) {
            if (!isQuotedExample(text, from, starred.end())) {
                hits.add(FindingKind.CLASSIFICATION_MARK, withWork(text, from), starred.end());
            }
            return starred.end();
        }
        int start = announced(text, from, to);
        if (start >= 0) {
            hits.add(FindingKind.CLASSIFICATION_MARK, start, to);
            return to;
        }
        if (isBracketed(view, from, to)) {
            hits.add(FindingKind.CLASSIFICATION_MARK, withWork(text, from) - 1, to + 1);
            return to;
        }
        return alone(view, from, to, hits);
    }

    private static int alone(View view, int from, int to, Hits hits) {
        Segment segment = segment(view, from, to);
        boolean mark = ALONE.matcher(segment.text(view)).matches() && !isListOfLevels(view, from, to);
        if (mark) {
            hits.add(FindingKind.CLASSIFICATION_MARK, segment.from(), segment.to());
            return segment.to();
        }
        return to;
    }

    /** In a file's name, hyphens set a part of it apart. */
    private static Segment segment(View view, int from, int to) {
        Segment segment = Segment.around(view, from, to);
        if (view.location(from) != Location.FILENAME) {
            return segment;
        }
        int start = from;
        while (start > segment.from() && "-_()[]【】,·".indexOf(view.text().charAt(start - 1)) < 0) {
            start--;
        }
        int end = to;
        while (end < segment.to() && "-_()[]【】,·".indexOf(view.text().charAt(end)) < 0) {
            end++;
        }
        return new Segment(start, end);
    }

    /** Where the words begin that announce the level; -1 when nothing does, or when all levels are listed. */
    private static int announced(String text, int from, int to) {
        int start = Math.max(0, from - NEAR);
        Matcher announced = ANNOUNCED.matcher(text).region(start, from);
        boolean listed = to < text.length() && "、/或和及与".indexOf(text.charAt(to)) >= 0;
        return !listed && announced.find() ? announced.start() : -1;
    }

    /** In square brackets anywhere; in round ones, which also explain, only where a line begins or ends with them. */
    private static boolean isBracketed(View view, int from, int to) {
        String text = view.text();
        int start = withWork(text, from) - 1;
        int kind = start < 0 || to >= text.length() ? -1 : OPENING.indexOf(text.charAt(start));
        if (kind < 0 || CLOSING.indexOf(text.charAt(to)) != kind) {
            return false;
        }
        Segment segment = Segment.around(view, from, to);
        return OPENING.charAt(kind) != '(' || segment.from() == start || segment.to() == to + 1;
    }

    /** A table of the three levels explains them. */
    private static boolean isListOfLevels(View view, int from, int to) {
        if (view.location(from) != Location.TABLE) {
            return false;
        }
        int passage = view.passageAt(from);
        int start = view.start(Math.max(0, passage - NEIGHBOURS));
        int end = view.end(Math.min(view.passages().size() - 1, passage + NEIGHBOURS));
        String around = view.text().substring(Math.max(start, from - 4 * NEAR), Math.min(end, to + 4 * NEAR));
        int levels = 0;
        for (String level : new String[] {"秘密", "机密", "绝密"}) {
            levels += around.contains(level) ? 1 : 0;
        }
        return levels > 1;
    }

    /** What a text about marks quotes is none. */
    private static boolean isQuotedExample(String text, int from, int to) {
        boolean quoted = from > 0
                && to < text.length()
                && "“\"‘「『".indexOf(text.charAt(from - 1)) >= 0
                && "”\"’」』".indexOf(text.charAt(to)) >= 0;
        String before = text.substring(Math.max(0, from - 2 * NEAR), from);
        return quoted && before.chars().anyMatch(c -> "如例式".indexOf(c) >= 0);
    }

    private static int withWork(String text, int from) {
        return from >= 2 && text.startsWith("工作", from - 2) ? from - 2 : from;
    }

    private static void english(View view, String word, Hits hits) {
        String text = view.text();
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
            Segment segment = Segment.around(view, at, at + word.length());
            if (ENGLISH.matcher(segment.text(view)).matches()) {
                hits.add(FindingKind.CLASSIFICATION_MARK, segment.from(), segment.to());
            }
        }
    }
}

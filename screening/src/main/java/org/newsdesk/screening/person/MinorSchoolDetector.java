package org.newsdesk.screening.person;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsdesk.screening.FindingKind;
import org.newsdesk.screening.ScreeningContext;
import org.newsdesk.screening.detection.Detector;
import org.newsdesk.screening.detection.Hits;
import org.newsdesk.screening.person.name.CharacterSet;
import org.newsdesk.screening.person.name.NameReader;
import org.newsdesk.screening.person.name.Signs;
import org.newsdesk.screening.person.name.WordList;
import org.newsdesk.screening.person.name.WordSet;
import org.newsdesk.screening.person.name.Words;
import org.newsdesk.screening.text.View;

/**
 * The school by which a minor can be known (K12): where somebody goes (就读于云岭县第一中学初二3班), and in a case the school before
 * one pupil (石桥中学学生李某). A lecture at a school is ordinary news.
 */
public final class MinorSchoolDetector implements Detector {

    private static final int LONGEST_NAME = 20;
    private static final int WINDOW = 16;

    private static final Pattern CLASS = Pattern.compile(
            "^[(]?(?:(?:小学|初中|高中)?(?:[一二三四五六七八九1-9]年级|[初高][一二三123]|20\\d{2}级))?(?:年级)?[(]?[一二三四五六七八九十\\d]{0,2}[)]?班?[)]?");
    private static final Pattern GRADE = Pattern.compile("年级|[初高][一二三123]|班");
    private static final Pattern FORMER = Pattern.compile("(?:曾经?|毕业|原来|早年|小时候|当年)(?:就读)?(?:于|在)?$");

    private static final Pattern MANY = Pattern.compile(
            "^(?:就读|上学|读书)?的?(?:(?:\\d+(?!\\d|周?岁)|[两三四五六七八九十百几数多]+(?![两三四五六七八九十百几数多]|周?岁)|全体|部分|广大|所有|众多)余?多?[名位个]?|[^,。、]{0,6}们|留守儿童达|学生占|适龄儿童)");

    private final WordList list = WordList.read("schools.txt");
    private final WordSet schools = list.section("school");
    private final WordSet properNames = list.section("proper");
    private final WordSet attends = list.section("attends");
    private final WordSet attending = list.section("attending");
    private final WordSet pupil = list.section("pupil");
    private final WordSet many = list.section("many");
    private final WordSet general = list.section("general");
    private final CharacterSet stops = list.characters("stop");
    private final NameReader names = new NameReader();

    @Override
    public void detect(View view, ScreeningContext context, Hits hits) {
        String text = view.text();
        boolean sensitive = context.concernsCase() || context.concernsMinor() || CaseReport.reads(text);
        int i = 1;
        while (i < text.length()) {
            int kind = schools.longestAt(text, i);
            i = kind == 0 ? i + 1 : detectAt(text, i, schoolEnd(text, i, i + kind), sensitive, hits);
        }
    }

    /** 第一中学 is more than a 一中, 实验学校 no 学校 alone. */
    private int schoolEnd(String text, int from, int end) {
        int last = end;
        for (int i = from + 1; i <= last && i < text.length(); i++) {
            int kind = schools.longestAt(text, i);
            last = kind > 0 ? Math.max(last, i + kind) : last;
        }
        return last;
    }

    /** Looks at the school whose kind stands between two places; returns where to go on. */
    private int detectAt(String text, int kind, int end, boolean sensitive, Hits hits) {
        int from = begin(text, kind);
        if (isGeneral(text, from, kind, end)) {
            return end;
        }
        int to = end + classLength(text, end);
        if (isAttended(text, from, to) || sensitive && isOfOnePupil(text, from, to)) {
            hits.add(FindingKind.MINOR_IDENTITY, from, to);
        }
        return to;
    }

    private int begin(String text, int kind) {
        int from = kind;
        while (from > 0
                && kind - from < LONGEST_NAME
                && Signs.isHan(text.charAt(from - 1))
                && !stops.has(text.charAt(from - 1))) {
            from--;
        }
        for (int i = from; i < kind; i++) {
            int cue = attends.longestAt(text, i);
            if (cue > 0) {
                return i + cue;
            }
        }
        return from;
    }

    private boolean isGeneral(String text, int from, int kind, int end) {
        return kind - from < 1 && !properNames.has(text.substring(kind, end))
                || from < kind && general.longestAt(text, from) > 0 && kind - from - general.longestAt(text, from) < 2
                || text.substring(from, kind).indexOf('某') >= 0;
    }

    private static int classLength(String text, int end) {
        String window = text.substring(end, Math.min(text.length(), end + WINDOW));
        Matcher matcher = CLASS.matcher(window);
        return matcher.find() && GRADE.matcher(matcher.group()).find() ? matcher.end() : 0;
    }

    private boolean isAttended(String text, int from, int to) {
        boolean before = attends.longestBefore(text, from) > 0
                || attends.longestBefore(text, from - 1) > 0 && "在于:".indexOf(text.charAt(from - 1)) >= 0;
        boolean behind = attending.longestAt(text, to) > 0 && from > 0 && text.charAt(from - 1) == '在';
        return (before || behind)
                && !FORMER.matcher(text.substring(Math.max(0, from - 8), from)).find()
                && !isOfMany(text, to);
    }

    /** 就读于石桥小学的30名学生: nobody is known by it. */
    private static boolean isOfMany(String text, int to) {
        String window = text.substring(to, Math.min(text.length(), to + 14));
        return MANY.matcher(window).find();
    }

    private boolean isOfOnePupil(String text, int from, int to) {
        int at = text.startsWith("的", to) ? to + 1 : to;
        at = text.startsWith("一名", at) ? at + 2 : at;
        int word = pupil.longestAt(text, at);
        if (word == 0) {
            return false;
        }
        int behind = at + word;
        boolean said = from > 0 && "系是为".indexOf(text.charAt(from - 1)) >= 0 && many.longestAt(text, behind) == 0;
        return said || behind < text.length() && isPerson(text, behind);
    }

    private boolean isPerson(String text, int from) {
        char c = text.charAt(from);
        return c == '小' && from + 2 < text.length() && many.longestAt(text, from) == 0 && !text.startsWith("小组", from)
                || names.unnamedEnd(text, from) > from
                || many.longestAt(text, from) == 0
                        && names.behindCue(Words.of(text), from).isPresent();
    }
}

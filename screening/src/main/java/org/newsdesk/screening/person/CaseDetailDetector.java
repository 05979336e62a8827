package org.newsdesk.screening.person;

import java.util.regex.Pattern;
import org.newsdesk.screening.FindingKind;
import org.newsdesk.screening.ScreeningContext;
import org.newsdesk.screening.detection.Detector;
import org.newsdesk.screening.detection.Hits;
import org.newsdesk.screening.person.name.Signs;
import org.newsdesk.screening.person.name.WordList;
import org.newsdesk.screening.person.name.WordSet;
import org.newsdesk.screening.text.View;

/**
 * What a case under investigation holds (K7): a detail, such as what somebody confessed, in one sentence with words that say the
 * case is open, or in the next or the one before. A circumstance that any report may tell of, such as what was found where, is one
 * beside words of a crime only. Closed cases and lessons drawn from cases are none.
 */
public final class CaseDetailDetector implements Detector {

    private static final int LONGEST_SENTENCE = 600;
    private static final String NOT_COME_TO = "未没待将拟期有等";
    private static final WordSet SPEECH = WordSet.of("供述 供称 供认 交代 交待 显示");
    private static final String NOT_YET = "(?:未|没有?|待|择期|无法)(?:能|被|完全|最终|正式|全部|彻底|予以|及)?";
    private static final String GOES_ON =
            "(?:正在?|[仍还尚]在?|一直在|继续|目前在|着手)(?:进一步|全力|全面|加紧|抓紧|继续|深入|秘密|连夜|持续|进行|开展|依法|组织|对[^,。]{1,12}){0,2}";
    private static final String STILL =
            "(?:工作|活动)?(?:[还仍尚正]?在?(?:进行|继续|持续|推进|开展|当中|之中|中|阶段|期间)|[还仍尚]?[没未]有?(?:结束|完|终结|了结))";
    /** What only the police leave undone. */
    private static final String INVESTIGATION = "(?:侦查|侦办|侦破|侦控|深挖|追捕|抓捕|缉捕|追逃|通缉|追查|搜捕|追缉|审讯|讯问|留置|扩线|串并|搜寻)";
    /** What courts and boards leave undone as well. */
    private static final String PROCEEDING = "(?:审查调查|审查|调查|初核|审理|查办|查处|核查|办理|处理|审判)";

    private static final String OTHERS_AT_LARGE = "(?:[另尚还仍]有|其余|其他|剩余|剩下)[^,。]{0,14}(?:在逃|潜逃|外逃)";
    private static final Pattern UNSOLVED = Pattern.compile(NOT_YET
            + "(?:告破|侦破|破获|破案|破|抓[到着](?:人|他|她|凶|嫌|主|案|[,。])|抓获|抓住|找到凶|露面|现身|落网|归案|到案|侦结|侦查终结)|" + GOES_ON + "(?:"
            + INVESTIGATION + "|[追挖])|" + INVESTIGATION + STILL + "|悬而未|(?:抓捕|追捕|专案)组[已正还仍]|" + OTHERS_AT_LARGE);
    private static final Pattern PENDING = Pattern.compile(NOT_YET
            + "(?:结案|办结|审结|了结|终结|结束|宣判|判决|开庭|批捕|逮捕|起诉|定案|定性|查清|结|判)|" + GOES_ON + "(?:" + PROCEEDING
            + "|[查审办])(?!阅|询|看|讨|批|议|理赔)|"
            + PROCEEDING + STILL);

    private final WordList list = WordList.read("cases.txt");
    private final WordSet open = list.section("open");
    private final WordSet underWay = list.section("under-way");
    private final WordSet pursuit = list.section("pursuit");
    private final WordSet caught = list.section("caught");
    private final WordSet detail = list.section("detail");
    private final WordSet plain = list.section("plain");
    private final WordSet closed = list.section("closed");
    private final WordSet rule = list.section("rule");
    private final WordSet crime = list.section("crime", "pursuit");
    private final WordSet about = list.section("case", "crime", "pursuit");
    private final WordSet circumstance = list.section("circumstance");
    private final WordSet leaveOut = list.section("leave-out");

    @Override
    public void detect(View view, ScreeningContext context, Hits hits) {
        String text = view.text();
        Sentence before = Sentence.NONE;
        Sentence current = sentence(text, 0);
        while (current.from < text.length()) {
            Sentence next = sentence(text, current.to + 1);
            if (tellsOfOpenCase(text, before, current, next)) {
                report(text, current, hits);
            }
            before = current;
            current = next;
        }
    }

    /** A stretch between two ends of sentences; behind the text it begins at the text's end. */
    private record Sentence(int from, int to, boolean open, boolean crime, boolean closed) {
        static final Sentence NONE = new Sentence(0, 0, false, false, false);
    }

    private Sentence sentence(String text, int from) {
        if (from >= text.length()) {
            return new Sentence(text.length(), text.length(), false, false, false);
        }
        int to = Signs.sentenceEnd(text, from, LONGEST_SENTENCE);
        boolean ofCrime = crime.isIn(text, from, to);
        boolean unsolved = says(UNSOLVED, text, from, to);
        boolean open = unsolved
                || (ofCrime || leaveOut.isIn(text, from, to)) && says(PENDING, text, from, to)
                || isOpen(text, from, to);
        return new Sentence(from, to, open, unsolved || ofCrime, isSaid(closed, text, from, to));
    }

    /** Whether a sentence is about a case and says so of it. */
    private boolean says(Pattern state, String text, int from, int to) {
        return about.isIn(text, from, to)
                && state.matcher(text).region(from, to).find();
    }

    /** Whether one of the words stands there; 尚未宣判 and 择期宣判 say the opposite. */
    private static boolean isSaid(WordSet words, String text, int from, int to) {
        for (int at = words.firstIn(text, from, to); at >= 0; at = words.firstIn(text, at + 1, to)) {
            if (at == from || NOT_COME_TO.indexOf(text.charAt(at - 1)) < 0) {
                return true;
            }
        }
        return false;
    }

    /** What only happens while somebody is sought says so unless he was caught. */
    private boolean isOpen(String text, int from, int to) {
        if (open.isIn(text, from, to)) {
            return true;
        }
        int next = Math.min(text.length(), to + 1);
        return underWay.isIn(text, from, to)
                && pursuit.isIn(text, from, to)
                && !isSaid(caught, text, from, Signs.sentenceEnd(text, next, LONGEST_SENTENCE));
    }

    private boolean tellsOfOpenCase(String text, Sentence before, Sentence current, Sentence next) {
        if (current.closed || rule.isIn(text, current.from, current.to)) {
            return false;
        }
        boolean open = current.open
                || before.open && !before.closed && touches(text, before, current)
                || next.open && !next.closed && touches(text, current, next);
        return open && firstDetail(text, current, current.from) >= 0;
    }

    /** Sentences of one passage; a rule stated beside the detail does not make it open. */
    private boolean touches(String text, Sentence one, Sentence other) {
        Sentence neighbour = one.open ? one : other;
        return one.to < text.length()
                && text.charAt(one.to) != View.PASSAGE_END
                && text.charAt(one.to) != View.STORY_END
                && !rule.isIn(text, neighbour.from, neighbour.to);
    }

    private int firstDetail(String text, Sentence sentence, int from) {
        for (int i = from; i < sentence.to; i++) {
            int length = detail.longestAt(text, i);
            boolean sure = sentence.open || length > 0 && !plain.has(text.substring(i, i + length));
            if (length > 0 && i + length <= sentence.to && sure || isCircumstance(text, i, sentence)) {
                return i;
            }
        }
        return -1;
    }

    /** What is a detail beside words of a crime only, and what somebody asks to leave out of the report. */
    private boolean isCircumstance(String text, int at, Sentence sentence) {
        int length = sentence.crime ? circumstance.longestAt(text, at) : 0;
        int request = sentence.open ? leaveOut.longestAt(text, at) : 0;
        return length > 0 && at + length <= sentence.to || request > 0 && at + request <= sentence.to;
    }

    /** Reports from the begin of the first clause with a detail to the end of the last. */
    private void report(String text, Sentence sentence, Hits hits) {
        int first = firstDetail(text, sentence, sentence.from);
        int from = clauseStart(text, first, sentence.from);
        int to = clauseEnd(text, first, sentence.to);
        int next = firstDetail(text, sentence, to);
        while (next >= 0) {
            to = clauseEnd(text, next, sentence.to);
            next = firstDetail(text, sentence, to);
        }
        if (SPEECH.longestBefore(text, to) > 0 && to < sentence.to) {
            int end = clauseEnd(text, to + 1, sentence.to);
            to = open.isIn(text, to + 1, end) ? to : end;
        }
        hits.add(FindingKind.CASE_DETAIL, from, to);
    }

    /** Field codes hold their text in quotation marks. */
    private static boolean endsClause(char c) {
        return Signs.endsClause(c) || c == '"';
    }

    private static int clauseStart(String text, int at, int earliest) {
        int from = at;
        while (from > earliest && !endsClause(text.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    private static int clauseEnd(String text, int at, int latest) {
        int to = at;
        while (to < latest && !endsClause(text.charAt(to))) {
            to++;
        }
        return to;
    }
}

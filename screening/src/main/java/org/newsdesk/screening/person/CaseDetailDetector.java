package org.newsdesk.screening.person;

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
 * case is open, or in the next or the one before. Closed cases and lessons drawn from cases are none.
 */
public final class CaseDetailDetector implements Detector {

    private static final int LONGEST_SENTENCE = 600;
    private static final WordSet SPEECH = WordSet.of("供述 供称 供认 交代 交待 显示");

    private final WordList list = WordList.read("cases.txt");
    private final WordSet open = list.section("open");
    private final WordSet underWay = list.section("under-way");
    private final WordSet pursuit = list.section("pursuit");
    private final WordSet caught = list.section("caught");
    private final WordSet detail = list.section("detail");
    private final WordSet plain = list.section("plain");
    private final WordSet closed = list.section("closed");
    private final WordSet rule = list.section("rule");

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
    private record Sentence(int from, int to, boolean open, boolean closed) {
        static final Sentence NONE = new Sentence(0, 0, false, false);
    }

    private Sentence sentence(String text, int from) {
        if (from >= text.length()) {
            return new Sentence(text.length(), text.length(), false, false);
        }
        int to = Signs.sentenceEnd(text, from, LONGEST_SENTENCE);
        return new Sentence(from, to, isOpen(text, from, to), closed.isIn(text, from, to));
    }

    /** What only happens while somebody is sought says so unless he was caught. */
    private boolean isOpen(String text, int from, int to) {
        if (open.isIn(text, from, to)) {
            return true;
        }
        int next = Math.min(text.length(), to + 1);
        return underWay.isIn(text, from, to)
                && pursuit.isIn(text, from, to)
                && !isCaught(text, from, Signs.sentenceEnd(text, next, LONGEST_SENTENCE));
    }

    private boolean isCaught(String text, int from, int to) {
        for (int at = caught.firstIn(text, from, to); at >= 0; at = caught.firstIn(text, at + 1, to)) {
            if (at == from || "未没待将拟".indexOf(text.charAt(at - 1)) < 0) {
                return true;
            }
        }
        return false;
    }

    private boolean tellsOfOpenCase(String text, Sentence before, Sentence current, Sentence next) {
        if (current.closed || rule.isIn(text, current.from, current.to)) {
            return false;
        }
        boolean open = current.open
                || before.open && !before.closed && touches(text, before, current)
                || next.open && !next.closed && touches(text, current, next);
        return open && firstDetail(text, current.from, current.to, current.open) >= 0;
    }

    /** Sentences of one passage; a rule stated beside the detail does not make it open. */
    private boolean touches(String text, Sentence one, Sentence other) {
        Sentence neighbour = one.open ? one : other;
        return one.to < text.length()
                && text.charAt(one.to) != View.PASSAGE_END
                && text.charAt(one.to) != View.STORY_END
                && !rule.isIn(text, neighbour.from, neighbour.to);
    }

    private int firstDetail(String text, int from, int to, boolean sure) {
        for (int i = from; i < to; i++) {
            int length = detail.longestAt(text, i);
            if (length > 0 && i + length <= to && (sure || !plain.has(text.substring(i, i + length)))) {
                return i;
            }
        }
        return -1;
    }

    /** Reports from the begin of the first clause with a detail to the end of the last. */
    private void report(String text, Sentence sentence, Hits hits) {
        int first = firstDetail(text, sentence.from, sentence.to, sentence.open);
        int from = clauseStart(text, first, sentence.from);
        int to = clauseEnd(text, first, sentence.to);
        int next = firstDetail(text, to, sentence.to, sentence.open);
        while (next >= 0) {
            to = clauseEnd(text, next, sentence.to);
            next = firstDetail(text, to, sentence.to, sentence.open);
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

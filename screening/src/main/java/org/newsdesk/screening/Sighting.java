package org.newsdesk.screening;

import java.util.Comparator;
import org.newsdesk.screening.text.View;

/**
 * Where something was seen, in the terms of the file, so that what two readings of it show can be compared.
 *
 * @param onPage whether the page itself shows it, so that what is deleted or hidden between its characters says nothing
 * @param passage index of the passage it begins in
 * @param start where it begins there
 * @param lastPassage index of the passage it ends in
 * @param end where it ends there
 */
record Sighting(
        FindingKind kind,
        String rule,
        Severity severity,
        boolean onPage,
        int passage,
        int start,
        int lastPassage,
        int end) {

    /** In reading order, the longer first where two begin together. */
    static final Comparator<Sighting> READING_ORDER = Comparator.comparingInt(Sighting::passage)
            .thenComparingInt(Sighting::start)
            .thenComparing(Comparator.comparingInt(Sighting::lastPassage)
                    .thenComparingInt(Sighting::end)
                    .reversed());

    /** What stands at these offsets of a view. */
    static Sighting of(View view, int from, int to, FindingKind kind, String rule, Severity severity) {
        int last = Math.max(from, to - 1);
        return new Sighting(
                kind,
                rule,
                severity,
                view.onPage(),
                view.passageAt(from),
                view.origin(from),
                view.passageAt(last),
                view.originEnd(last));
    }

    /** Whether both cover a character; this one does not begin behind the other. */
    boolean overlaps(Sighting later) {
        return later.passage < lastPassage || later.passage == lastPassage && later.start < end;
    }

    /** Whether this one ends behind the other. */
    boolean endsBehind(Sighting other) {
        return lastPassage > other.lastPassage || lastPassage == other.lastPassage && end > other.end;
    }
}

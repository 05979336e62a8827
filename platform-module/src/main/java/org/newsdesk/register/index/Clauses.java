package org.newsdesk.register.index;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;

/** Conditions that must all hold; each is a set of terms of which an entry has at least one. */
final class Clauses {

    private Clauses() {}

    static BitSet matching(List<Set<Long>> clauses, LongFunction<BitSet> having, int entries) {
        List<BitSet> each = clauses.stream().map(clause -> any(clause, having)).toList();
        BitSet all = new BitSet();
        if (each.stream().noneMatch(BitSet::isEmpty)) {
            all.set(0, entries);
            each.forEach(all::and);
        }
        return all;
    }

    private static BitSet any(Set<Long> clause, LongFunction<BitSet> having) {
        if (clause.size() == 1) {
            return having.apply(clause.iterator().next());
        }
        BitSet any = new BitSet();
        clause.forEach(term -> any.or(having.apply(term)));
        return any;
    }
}

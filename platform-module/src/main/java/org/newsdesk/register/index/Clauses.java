package org.newsdesk.register.index;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;

/** Conditions that must all hold; each is a set of terms of which an entry has at least one. */
final class Clauses {

    private Clauses() {}

    static BitSet matching(List<Set<Long>> clauses, LongFunction<BitSet> having, int entries) {
        BitSet all = new BitSet(entries);
        all.set(0, entries);
        for (Set<Long> clause : clauses) {
            BitSet any = new BitSet(entries);
            clause.forEach(term -> any.or(having.apply(term)));
            all.and(any);
        }
        return all;
    }
}

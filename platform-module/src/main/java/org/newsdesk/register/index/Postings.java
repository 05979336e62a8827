package org.newsdesk.register.index;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** The terms of consecutive entries, each with the positions of the entries that have it. */
final class Postings {

    private final Map<Long, Positions> positions = new HashMap<>();
    private int entries;

    /** Adds the terms of the next entry. */
    void add(Set<Long> terms) {
        terms.forEach(
                term -> positions.computeIfAbsent(term, key -> new Positions()).add(entries));
        entries++;
    }

    int entries() {
        return entries;
    }

    /** Which entries have a term. */
    BitSet having(long term) {
        Positions found = positions.get(term);
        return found == null ? new BitSet() : found.bits();
    }

    void forEach(BiConsumer<Long, Positions> consumer) {
        positions.forEach(consumer);
    }
}

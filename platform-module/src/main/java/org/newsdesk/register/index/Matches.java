package org.newsdesk.register.index;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** The entries that match, by their sequence. */
public final class Matches {

    private final List<Range> ranges;

    /** Consecutive entries from a first sequence on, and which of them match. */
    record Range(long first, BitSet bits) {

        LongStream sequences(boolean ascending) {
            return (ascending ? bits.stream() : descending()).mapToLong(position -> first + position);
        }

        private IntStream descending() {
            return IntStream.iterate(
                    bits.length() - 1, position -> position >= 0, position -> bits.previousSetBit(position - 1));
        }
    }

    /** Matches in ranges that follow each other. */
    Matches(List<Range> ranges) {
        this.ranges = List.copyOf(ranges);
    }

    /** How many there are. */
    public long count() {
        return ranges.stream().mapToLong(range -> range.bits().cardinality()).sum();
    }

    /** Whether an entry matches. */
    public boolean contains(long sequence) {
        for (int i = ranges.size() - 1; i >= 0; i--) {
            Range range = ranges.get(i);
            if (sequence >= range.first()) {
                return range.bits().get((int) (sequence - range.first()));
            }
        }
        return false;
    }

    /** Their sequences in order; found one by one as they are asked for. */
    public LongStream sequences(boolean ascending) {
        List<Range> order = new ArrayList<>(ranges);
        if (!ascending) {
            Collections.reverse(order);
        }
        return order.stream().flatMapToLong(range -> range.sequences(ascending));
    }
}

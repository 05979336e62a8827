package org.newsdesk.register.index;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** The entries that match, by their sequence. Where they are is worked out range by range, as far as somebody asks. */
public final class Matches {

    private final List<Range> ranges;

    /** Consecutive entries from a first sequence on, and which of them match. */
    static final class Range {
        private final long first;
        private final Supplier<BitSet> matching;
        private BitSet bits;

        Range(long first, Supplier<BitSet> matching) {
            this.first = first;
            this.matching = matching;
        }

        private BitSet bits() {
            if (bits == null) {
                bits = matching.get();
            }
            return bits;
        }

        private boolean contains(long sequence) {
            return bits().get((int) (sequence - first));
        }

        private LongStream sequences(boolean ascending) {
            return (ascending ? bits().stream() : descending()).mapToLong(position -> first + position);
        }

        private Range without(Set<Long> sequences) {
            return new Range(first, () -> {
                BitSet left = (BitSet) bits().clone();
                sequences.stream()
                        .filter(sequence -> sequence >= first && sequence - first < left.size())
                        .forEach(sequence -> left.clear((int) (sequence - first)));
                return left;
            });
        }

        private IntStream descending() {
            return IntStream.iterate(
                    bits().length() - 1, position -> position >= 0, position -> bits().previousSetBit(position - 1));
        }
    }

    /** Matches in ranges that follow each other. */
    Matches(List<Range> ranges) {
        this.ranges = List.copyOf(ranges);
    }

    /** The same but for these entries. */
    public Matches without(Set<Long> sequences) {
        return sequences.isEmpty()
                ? this
                : new Matches(
                        ranges.stream().map(range -> range.without(sequences)).toList());
    }

    /** How many there are; when there are more than so many, at least one more than that. */
    public long count(long most) {
        long count = 0;
        for (int i = ranges.size() - 1; i >= 0 && count <= most; i--) {
            count += ranges.get(i).bits().cardinality();
        }
        return count;
    }

    /** Whether an entry matches. */
    public boolean contains(long sequence) {
        for (int i = ranges.size() - 1; i >= 0; i--) {
            if (sequence >= ranges.get(i).first) {
                return ranges.get(i).contains(sequence);
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

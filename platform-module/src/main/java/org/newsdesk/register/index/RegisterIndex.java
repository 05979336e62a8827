package org.newsdesk.register.index;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.newsdesk.register.index.IndexStore.Place;

/** Finds entries by their terms. */
public class RegisterIndex {

    private static final BitSet NONE = new BitSet();

    private final IndexStore store;
    private final Entries entries;
    private final Indexing indexing;
    private final BlockSizes sizes;
    private final Tail tail = new Tail();

    /** An index in the register's database. */
    public RegisterIndex(DataSource dataSource, Entries entries, Indexing indexing) {
        this.store = new IndexStore(dataSource);
        this.entries = entries;
        this.indexing = indexing;
        this.sizes = indexing.sizes();
    }

    /**
     * The entries that fulfil every clause.
     *
     * @param clauses each a set of terms of which an entry has at least one; without clauses every entry matches
     */
    public Matches matching(List<Set<Long>> clauses) {
        long last = entries.last();
        Extent extent = store.extent();
        if (last - extent.lastSequence(sizes) > sizes.longestTail()) {
            indexing.catchUp();
            extent = store.extent();
        }
        List<Matches.Range> ranges = inBlocks(clauses, extent);
        long indexed = extent.lastSequence(sizes);
        if (last > indexed) {
            ranges.add(new Matches.Range(indexed + 1, tail.matching(clauses, indexed, last, entries)));
        }
        return new Matches(ranges);
    }

    private List<Matches.Range> inBlocks(List<Set<Long>> clauses, Extent extent) {
        long firstSmall = extent.large() * sizes.smallInLarge();
        Set<Long> terms = clauses.stream().flatMap(Set::stream).collect(Collectors.toSet());
        Map<Place, BitSet> found = store.read(terms, extent, firstSmall);
        List<Matches.Range> ranges = new ArrayList<>();
        addRanges(ranges, clauses, found, new Blocks(IndexStore.LARGE, 0, extent.large(), sizes.large()));
        addRanges(ranges, clauses, found, new Blocks(IndexStore.SMALL, firstSmall, extent.small(), sizes.small()));
        return ranges;
    }

    private record Blocks(int level, long from, long to, int size) {}

    private static void addRanges(
            List<Matches.Range> ranges, List<Set<Long>> clauses, Map<Place, BitSet> found, Blocks blocks) {
        for (long block = blocks.from(); block < blocks.to(); block++) {
            long number = block;
            BitSet matching = Clauses.matching(
                    clauses, term -> found.getOrDefault(new Place(term, blocks.level(), number), NONE), blocks.size());
            ranges.add(new Matches.Range(block * blocks.size() + 1, matching));
        }
    }
}

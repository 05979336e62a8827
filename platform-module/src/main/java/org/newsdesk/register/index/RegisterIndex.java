package org.newsdesk.register.index;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.newsdesk.register.index.Extent.Block;

/** Finds entries by their terms. */
public class RegisterIndex {

    private static final BitSet NONE = new BitSet();

    private final IndexStore store;
    private final Entries entries;
    private final Indexing indexing;
    private final BlockSizes sizes;
    private final RecentTerms recent = new RecentTerms();
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
            BitSet behind = tail.matching(clauses, indexed, last, entries);
            ranges.add(new Matches.Range(indexed + 1, () -> behind));
        }
        return new Matches(ranges);
    }

    private List<Matches.Range> inBlocks(List<Set<Long>> clauses, Extent extent) {
        Map<Long, Map<Block, BitSet>> found =
                positions(clauses.stream().flatMap(Set::stream).collect(Collectors.toSet()), extent);
        List<Matches.Range> ranges = new ArrayList<>();
        for (Block block : extent.blocks(sizes)) {
            ranges.add(new Matches.Range(
                    block.first(),
                    () -> Clauses.matching(clauses, term -> found.get(term).getOrDefault(block, NONE), block.size())));
        }
        return ranges;
    }

    private Map<Long, Map<Block, BitSet>> positions(Set<Long> terms, Extent extent) {
        Map<Long, Map<Block, BitSet>> found = recent.of(terms, extent);
        Set<Long> others = new HashSet<>(terms);
        others.removeAll(found.keySet());
        if (!others.isEmpty()) {
            Map<Long, Map<Block, BitSet>> read = store.read(others, extent, sizes);
            recent.keep(read, extent);
            found.putAll(read);
        }
        return found;
    }
}

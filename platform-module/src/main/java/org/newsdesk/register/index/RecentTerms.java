package org.newsdesk.register.index;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.newsdesk.register.index.Extent.Block;

/**
 * In which entries the terms lie that were asked for lately: filters are repeated, and blocks never change. All of it belongs to one
 * extent of the index; when that grew, or an older backup was restored, it is forgotten.
 */
final class RecentTerms {

    private static final long MOST_BYTES = 16L * 1024 * 1024;

    private final Map<Long, Map<Block, BitSet>> known = new LinkedHashMap<>(16, 0.75f, true);
    private Extent extent = new Extent(0, 0, null);
    private long bytes;

    /** Those of the terms that are known, each with the entries that have it by their blocks. */
    synchronized Map<Long, Map<Block, BitSet>> of(Set<Long> terms, Extent wanted) {
        Map<Long, Map<Block, BitSet>> found = new HashMap<>();
        if (extent.equals(wanted)) {
            terms.stream().filter(known::containsKey).forEach(term -> found.put(term, known.get(term)));
        }
        return found;
    }

    /** Keeps what was read of an extent, instead of what was not asked for the longest time. */
    synchronized void keep(Map<Long, Map<Block, BitSet>> read, Extent wanted) {
        if (!extent.equals(wanted)) {
            known.clear();
            bytes = 0;
            extent = wanted;
        }
        read.forEach((term, blocks) -> {
            if (known.putIfAbsent(term, blocks) == null) {
                bytes += bytes(blocks);
            }
        });
        Iterator<Map<Block, BitSet>> eldest = known.values().iterator();
        while (bytes > MOST_BYTES) {
            bytes -= bytes(eldest.next());
            eldest.remove();
        }
    }

    /** About what a term takes in memory. */
    private static long bytes(Map<Block, BitSet> blocks) {
        return 200
                + blocks.values().stream()
                        .mapToLong(bits -> 200 + bits.size() / Byte.SIZE)
                        .sum();
    }
}

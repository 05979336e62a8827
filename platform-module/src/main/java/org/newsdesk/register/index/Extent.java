package org.newsdesk.register.index;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * How far the index reaches.
 *
 * @param large number of large blocks, from the first entry on
 * @param small number of small blocks, from the first entry on; those that a large block covers count too
 * @param lastHash hash of the last entry in a block, null while there is none: it tells of which register the index was made
 */
record Extent(long large, long small, String lastHash) {

    /**
     * Consecutive entries in the index.
     *
     * @param number from 0, counted among those of its level
     */
    record Block(int level, long number, int size) {

        long first() {
            return number * size + 1;
        }
    }

    /** Sequence of the last entry in a block. */
    long lastSequence(BlockSizes sizes) {
        return Math.max(large * sizes.large(), small * sizes.small());
    }

    /** The first small block that no large one covers. */
    long firstSmall(BlockSizes sizes) {
        return large * sizes.smallInLarge();
    }

    /** The blocks that together hold every indexed entry once, in the order of the entries. */
    List<Block> blocks(BlockSizes sizes) {
        return Stream.concat(
                        LongStream.range(0, large)
                                .mapToObj(number -> new Block(IndexStore.LARGE, number, sizes.large())),
                        LongStream.range(firstSmall(sizes), small)
                                .mapToObj(number -> new Block(IndexStore.SMALL, number, sizes.small())))
                .toList();
    }
}

package org.newsdesk.register.index;

/**
 * How far the index reaches.
 *
 * @param large number of large blocks, from the first entry on
 * @param small number of small blocks, from the first entry on; those that a large block covers count too
 */
record Extent(long large, long small) {

    /** Sequence of the last entry in a block. */
    long lastSequence(BlockSizes sizes) {
        return Math.max(large * sizes.large(), small * sizes.small());
    }
}

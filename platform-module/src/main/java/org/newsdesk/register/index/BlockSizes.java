package org.newsdesk.register.index;

/**
 * How many entries a block has: small ones are made as the register grows, and many of them are made into a large one, so that a
 * search reads few of either.
 */
public record BlockSizes(int small, int large) {

    /** What a register of hundreds to millions of entries needs. */
    public static final BlockSizes DEFAULT = new BlockSizes(4096, 65_536);

    /** How many entries a search leaves to memory before it has them indexed first. */
    int longestTail() {
        return 2 * small;
    }

    int smallInLarge() {
        return large / small;
    }
}

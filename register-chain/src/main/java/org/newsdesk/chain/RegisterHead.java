package org.newsdesk.chain;

/**
 * The end of the register. Printed on sheets and exports, it shows later whether a tail is missing.
 *
 * @param sequence position of the last entry, 0 while there is none
 * @param hash hash of the last entry, 64 zeros while there is none
 */
public record RegisterHead(long sequence, String hash) {

    /** The head of an empty register. */
    public static final RegisterHead EMPTY = new RegisterHead(0, "0".repeat(64));
}

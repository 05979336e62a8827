package org.newsdesk.register.index;

/** A property that entries are found by, as a number: 64 bits of a digest of what kind of property it is and its value. */
public final class Term {

    private static final long FNV_BASIS = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final int SPREAD = 32;

    private Term() {}

    /**
     * The term of a value.
     *
     * @param kind tells apart equal values of different properties
     */
    public static long of(char kind, CharSequence value) {
        long digest = (FNV_BASIS ^ kind) * FNV_PRIME;
        for (int i = 0; i < value.length(); i++) {
            digest = (digest ^ value.charAt(i)) * FNV_PRIME;
        }
        return digest ^ digest >>> SPREAD;
    }
}

package org.newsdesk.register.index;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;

/** Ascending positions within a block, counted from 0; each fits 16 bits. */
final class Positions {

    private static final byte LIST = 0;
    private static final byte BITS = 1;

    private char[] values = new char[2];
    private int count;

    /** Adds the next position; one that was added last is passed over. */
    void add(int position) {
        if (count > 0 && values[count - 1] == position) {
            return;
        }
        if (count == values.length) {
            values = Arrays.copyOf(values, count * 2);
        }
        values[count++] = (char) position;
    }

    BitSet bits() {
        BitSet bits = new BitSet();
        for (int i = 0; i < count; i++) {
            bits.set(values[i]);
        }
        return bits;
    }

    /** The shorter one of two forms: a list, or one bit for each position up to the last. */
    byte[] encoded() {
        if (count * Character.BYTES > values[count - 1] / Byte.SIZE) {
            byte[] bits = bits().toByteArray();
            return ByteBuffer.allocate(1 + bits.length).put(BITS).put(bits).array();
        }
        ByteBuffer list = ByteBuffer.allocate(1 + count * Character.BYTES).put(LIST);
        list.asCharBuffer().put(values, 0, count);
        return list.array();
    }

    static BitSet decoded(byte[] encoded) {
        ByteBuffer rest = ByteBuffer.wrap(encoded);
        if (rest.get() == BITS) {
            return BitSet.valueOf(rest);
        }
        BitSet bits = new BitSet();
        while (rest.hasRemaining()) {
            bits.set(rest.getChar());
        }
        return bits;
    }
}

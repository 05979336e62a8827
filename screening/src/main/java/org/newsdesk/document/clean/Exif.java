package org.newsdesk.document.clean;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The one entry of EXIF that belongs to the picture: how it is turned. */
final class Exif {

    private static final int HEADER_BYTES = 8;
    private static final int ENTRY_BYTES = 12;
    private static final short MAGIC = 42;
    private static final short ORIENTATION = 0x0112;
    private static final short SHORT = 3;
    private static final int UPRIGHT = 1;
    private static final int LAST_ORIENTATION = 8;

    private Exif() {}

    /** A block that says how the picture is turned and nothing else; empty when it stands upright or the block is no EXIF. */
    static byte[] orientationOnly(byte[] tiff) {
        int orientation = orientation(tiff);
        return orientation > UPRIGHT && orientation <= LAST_ORIENTATION ? block(orientation) : new byte[0];
    }

    private static int orientation(byte[] tiff) {
        if (tiff.length < HEADER_BYTES) {
            return UPRIGHT;
        }
        ByteBuffer block = ByteBuffer.wrap(tiff);
        block.order(tiff[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        long directory = Integer.toUnsignedLong(block.getInt(4));
        if (block.getShort(2) != MAGIC || directory > tiff.length - 2) {
            return UPRIGHT;
        }
        int entries = Short.toUnsignedInt(block.getShort((int) directory));
        for (int i = 0; i < entries; i++) {
            int entry = (int) directory + 2 + i * ENTRY_BYTES;
            if (entry + ENTRY_BYTES > tiff.length) {
                return UPRIGHT;
            }
            if (block.getShort(entry) == ORIENTATION && block.getShort(entry + 2) == SHORT) {
                return Short.toUnsignedInt(block.getShort(entry + 8));
            }
        }
        return UPRIGHT;
    }

    private static byte[] block(int orientation) {
        return ByteBuffer.allocate(HEADER_BYTES + 2 + ENTRY_BYTES + 4)
                .put((byte) 'M')
                .put((byte) 'M')
                .putShort(MAGIC)
                .putInt(HEADER_BYTES)
                .putShort((short) 1)
                .putShort(ORIENTATION)
                .putShort(SHORT)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }
}

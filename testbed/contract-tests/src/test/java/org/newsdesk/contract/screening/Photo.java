package org.newsdesk.contract.screening;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** JPEG pictures, with and without what a telephone writes into them. */
final class Photo {
    private static final int GPS_POINTER = 0x8825;
    private static final int ASCII = 2;
    private static final int LONG = 4;
    private static final int RATIONAL = 5;

    private Photo() {}

    static byte[] plain() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Taken at 27°30′0″ N, 103°45′0″ E. */
    static byte[] withPosition() {
        byte[] plain = plain();
        byte[] exif = exif();
        ByteBuffer whole = ByteBuffer.allocate(plain.length + exif.length + 4);
        whole.put(plain, 0, 2);
        whole.putShort((short) 0xFFE1).putShort((short) (exif.length + 2)).put(exif);
        whole.put(plain, 2, plain.length - 2);
        return whole.array();
    }

    private static byte[] exif() {
        ByteBuffer tiff = ByteBuffer.allocate(140);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 1);
        entry(tiff, GPS_POINTER, LONG, 1, 26);
        tiff.putInt(0);
        tiff.putShort((short) 4);
        entry(tiff, 1, ASCII, 2, 'N' << 24);
        entry(tiff, 2, RATIONAL, 3, 80);
        entry(tiff, 3, ASCII, 2, 'E' << 24);
        entry(tiff, 4, RATIONAL, 3, 104);
        tiff.putInt(0);
        rationals(tiff, 27, 30, 0);
        rationals(tiff, 103, 45, 0);
        ByteBuffer exif = ByteBuffer.allocate(6 + tiff.position());
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff.array(), 0, tiff.position());
        return exif.array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    private static void rationals(ByteBuffer tiff, int... values) {
        for (int value : values) {
            tiff.putInt(value).putInt(1);
        }
    }
}

package org.newsdesk.document.clean;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Small pictures with more in them than pixels. */
final class Pictures {

    private static final int AFTER_START = 2;
    private static final int AFTER_HEADER = 33;

    private Pictures() {}

    /** Four pixels in a format of that name. */
    static byte[] plain(String format) {
        BufferedImage image = new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, 0x3366CC);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A JPEG with a camera's maker and an orientation in its EXIF, a comment and an XMP packet. */
    static byte[] jpegWithExif(int orientation) {
        byte[] tiff = ByteBuffer.allocate(8 + 2 + 24 + 4 + 8)
                .put("MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 2)
                .putShort((short) 0x010F)
                .putShort((short) 2)
                .putInt(7)
                .putInt(38)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .put("CANON5\0\0".getBytes(StandardCharsets.US_ASCII))
                .array();
        byte[] plain = plain("jpeg");
        return joined(
                Arrays.copyOf(plain, AFTER_START),
                segment(0xE1, joined("Exif\0\0".getBytes(StandardCharsets.US_ASCII), tiff)),
                segment(0xE1, "http://ns.adobe.com/xap/1.0/\0<x>somebody</x>".getBytes(StandardCharsets.US_ASCII)),
                segment(0xFE, "somebody".getBytes(StandardCharsets.US_ASCII)),
                segment(0xE2, "ICC_PROFILE\0\1\1profile".getBytes(StandardCharsets.US_ASCII)),
                Arrays.copyOfRange(plain, AFTER_START, plain.length),
                "behind the end".getBytes(StandardCharsets.US_ASCII));
    }

    /** A PNG with a text chunk. */
    static byte[] pngWithText() {
        byte[] plain = plain("png");
        byte[] text = "tEXtAuthor\0somebody".getBytes(StandardCharsets.US_ASCII);
        CRC32 checksum = new CRC32();
        checksum.update(text);
        byte[] chunk = ByteBuffer.allocate(text.length + 8)
                .putInt(text.length - 4)
                .put(text)
                .putInt((int) checksum.getValue())
                .array();
        return joined(Arrays.copyOf(plain, AFTER_HEADER), chunk, Arrays.copyOfRange(plain, AFTER_HEADER, plain.length));
    }

    static byte[] joined(byte[]... pieces) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            all.writeBytes(piece);
        }
        return all.toByteArray();
    }

    private static byte[] segment(int marker, byte[] body) {
        int length = body.length + 2;
        return joined(new byte[] {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length}, body);
    }
}

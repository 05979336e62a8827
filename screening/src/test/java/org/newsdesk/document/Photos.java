package org.newsdesk.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Makes pictures for tests, with notes in them. */
final class Photos {

    private Photos() {}

    static byte[] jpeg() {
        return encoded("jpeg");
    }

    static byte[] png() {
        return encoded("png");
    }

    private static byte[] encoded(String format) {
        BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 40 * 30; i++) {
            image.setRGB(i % 40, i / 40, i * 7919);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A JPEG with segments behind its start marker. */
    static byte[] jpeg(byte[]... segments) {
        byte[] plain = jpeg();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(plain, 0, 2);
        for (byte[] segment : segments) {
            bytes.writeBytes(segment);
        }
        bytes.write(plain, 2, plain.length - 2);
        return bytes.toByteArray();
    }

    /** A PNG with one more chunk behind its header. */
    static byte[] png(String type, byte[] content) {
        byte[] plain = png();
        int header = 8 + 12 + 13;
        CRC32 checksum = new CRC32();
        checksum.update(type.getBytes(StandardCharsets.US_ASCII));
        checksum.update(content);
        ByteBuffer bytes = ByteBuffer.allocate(plain.length + content.length + 12);
        bytes.put(plain, 0, header)
                .putInt(content.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .putInt((int) checksum.getValue())
                .put(plain, header, plain.length - header);
        return bytes.array();
    }

    static byte[] segment(int marker, byte[] content) {
        return ByteBuffer.allocate(content.length + 4)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .put(content)
                .array();
    }

    /** EXIF with camera, author and, when asked, a place at 26°30'N 100°15'E. */
    static byte[] exif(String make, String model, String artist, boolean place) {
        ByteBuffer tiff = ByteBuffer.allocate(1000);
        tiff.put(new byte[] {'M', 'M', 0, 42}).putInt(8);
        int texts = 200;
        tiff.putShort((short) (place ? 4 : 3));
        texts = text(tiff, 0x010F, make, texts);
        texts = text(tiff, 0x0110, model, texts);
        texts = text(tiff, 0x013B, artist, texts);
        if (place) {
            tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(600);
        }
        tiff.putInt(0);
        tiff.position(600);
        tiff.putShort((short) 4);
        reference(tiff, 1, 'N');
        angle(tiff, 2, 700, 26, 30);
        reference(tiff, 3, 'E');
        angle(tiff, 4, 740, 100, 15);
        tiff.putInt(0);
        byte[] bytes = new byte[1006];
        System.arraycopy("Exif\0\0".getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, 6);
        System.arraycopy(tiff.array(), 0, bytes, 6, 1000);
        return bytes;
    }

    private static int text(ByteBuffer tiff, int tag, String text, int at) {
        byte[] bytes = (text + "\0\0\0\0").getBytes(StandardCharsets.UTF_8);
        tiff.putShort((short) tag).putShort((short) 2).putInt(bytes.length).putInt(at);
        tiff.put(at, bytes);
        return at + bytes.length + bytes.length % 2;
    }

    private static void reference(ByteBuffer tiff, int tag, char direction) {
        tiff.putShort((short) tag)
                .putShort((short) 2)
                .putInt(2)
                .put((byte) direction)
                .put(new byte[3]);
    }

    private static void angle(ByteBuffer tiff, int tag, int at, int degrees, int minutes) {
        tiff.putShort((short) tag).putShort((short) 5).putInt(3).putInt(at);
        int[] parts = {degrees, 1, minutes, 1, 0, 1};
        for (int i = 0; i < parts.length; i++) {
            tiff.putInt(at + i * 4, parts[i]);
        }
    }
}

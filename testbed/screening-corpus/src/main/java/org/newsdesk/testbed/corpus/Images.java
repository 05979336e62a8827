package org.newsdesk.testbed.corpus;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import javax.imageio.ImageIO;

/** Small JPEG pictures, with or without EXIF. */
final class Images {
    private static final int ORIENTATION = 0x0112;
    private static final int GPS_POINTER = 0x8825;

    private Images() {}

    static byte[] jpeg(Random random) {
        var image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        int base = random.nextInt(200);
        for (int x = 0; x < 64; x++) {
            for (int y = 0; y < 48; y++) {
                image.setRGB(x, y, new Color(base, (x * 4) & 255, (y * 5) & 255).getRGB());
            }
        }
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A picture as a telephone takes it, with the place where it was taken. */
    static byte[] withPosition(Random random) {
        return withExif(
                jpeg(random),
                Map.of(),
                new int[] {24 + random.nextInt(8), random.nextInt(60), random.nextInt(6000)},
                new int[] {98 + random.nextInt(8), random.nextInt(60), random.nextInt(6000)});
    }

    /** A picture with the name of whoever took it. */
    static byte[] withAuthor(Random random, String author) {
        return withExif(jpeg(random), Map.of(0x013B, author), null, null);
    }

    /** A picture that says which way up it is and which program wrote it, and no more. */
    static byte[] harmless(Random random) {
        return withExif(jpeg(random), Map.of(0x0131, "Adobe Photoshop CS6 (Windows)"), null, null);
    }

    /** Puts an EXIF segment behind the start of the picture: text tags, and a position in degrees, minutes, hundredths of seconds. */
    private static byte[] withExif(byte[] jpeg, Map<Integer, String> texts, int[] north, int[] east) {
        var tiff = tiff(new TreeMap<>(texts), north, east);
        var segment = ByteBuffer.allocate(jpeg.length + tiff.length + 10);
        segment.put(jpeg, 0, 2);
        segment.putShort((short) 0xFFE1).putShort((short) (tiff.length + 8));
        segment.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff);
        segment.put(jpeg, 2, jpeg.length - 2);
        return segment.array();
    }

    private static byte[] tiff(TreeMap<Integer, String> texts, int[] north, int[] east) {
        int entries = texts.size() + 1 + (north == null ? 0 : 1);
        int data = 8 + 2 + entries * 12 + 4;
        var tiff = ByteBuffer.allocate(2000);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) entries);
        var values = ByteBuffer.allocate(1000);
        entry(tiff, ORIENTATION, 3, 1, 1 << 16);
        for (var text : texts.entrySet()) {
            var bytes = (text.getValue() + "\0").getBytes(StandardCharsets.UTF_8);
            entry(tiff, text.getKey(), 2, bytes.length, data + values.position());
            values.put(bytes);
        }
        if (north != null) {
            entry(tiff, GPS_POINTER, 4, 1, data + values.position());
            position(values, data + values.position(), north, east);
        }
        tiff.putInt(0);
        tiff.put(values.flip());
        var bytes = new byte[tiff.position()];
        tiff.flip().get(bytes);
        return bytes;
    }

    private static void entry(ByteBuffer buffer, int tag, int type, int count, int value) {
        buffer.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    private static void position(ByteBuffer values, int start, int[] north, int[] east) {
        int rationals = start + 2 + 4 * 12 + 4;
        values.putShort((short) 4);
        entry(values, 1, 2, 2, 'N' << 24);
        entry(values, 2, 5, 3, rationals);
        entry(values, 3, 2, 2, 'E' << 24);
        entry(values, 4, 5, 3, rationals + 24);
        values.putInt(0);
        for (var degrees : new int[][] {north, east}) {
            values.putInt(degrees[0])
                    .putInt(1)
                    .putInt(degrees[1])
                    .putInt(1)
                    .putInt(degrees[2])
                    .putInt(100);
        }
    }
}

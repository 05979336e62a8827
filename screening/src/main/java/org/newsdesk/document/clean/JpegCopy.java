package org.newsdesk.document.clean;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Copies a JPEG segment by segment without those that only describe it, and without what follows its end. */
final class JpegCopy {

    private static final int MARKER = 0xFF;
    private static final int START_OF_IMAGE = 0xD8;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int START_OF_SCAN = 0xDA;
    private static final int FIRST_RESTART = 0xD0;
    private static final int LAST_RESTART = 0xD7;
    private static final int TEMPORARY = 0x01;
    private static final int JFIF = 0xE0;
    private static final int EXIF_OR_XMP = 0xE1;
    private static final int PROFILE = 0xE2;
    private static final int ADOBE = 0xEE;
    private static final int LAST_APPLICATION = 0xEF;
    private static final int COMMENT = 0xFE;
    private static final byte[] EXIF_NAME = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PROFILE_NAME = "ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] JFIF_NAME = "JFIF\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ADOBE_NAME = "Adobe".getBytes(StandardCharsets.US_ASCII);
    /** JFIF's own fields; behind them is a preview. */
    private static final int JFIF_BYTES = 14;

    private final DataInputStream in;
    private final OutputStream out;
    private boolean leftOut;

    JpegCopy(InputStream in, OutputStream out) {
        this.in = new DataInputStream(in);
        this.out = out;
    }

    /** Whether something was left out. */
    boolean copy() throws IOException {
        in.readUnsignedShort();
        marker(START_OF_IMAGE);
        int marker = nextMarker();
        while (marker != END_OF_IMAGE) {
            if (marker == START_OF_SCAN) {
                marker(marker);
                segment(body());
                marker = scan();
            } else {
                if (standsAlone(marker)) {
                    marker(marker);
                } else {
                    copySegment(marker, body());
                }
                marker = nextMarker();
            }
        }
        marker(END_OF_IMAGE);
        return in.read() >= 0 || leftOut;
    }

    private int nextMarker() throws IOException {
        if (in.readUnsignedByte() != MARKER) {
            throw new PictureFormatException("no marker where a segment must begin");
        }
        return afterFillBytes();
    }

    private byte[] body() throws IOException {
        int length = in.readUnsignedShort() - 2;
        byte[] body = in.readNBytes(Math.max(0, length));
        if (body.length != length) {
            throw new PictureFormatException("cut off");
        }
        return body;
    }

    private void copySegment(int marker, byte[] body) throws IOException {
        byte[] kept = marker >= JFIF && marker <= LAST_APPLICATION || marker == COMMENT ? kept(marker, body) : body;
        leftOut |= !Arrays.equals(kept, body);
        if (kept != null) {
            marker(marker);
            segment(kept);
        }
    }

    /** What is kept of a segment that is not needed for decoding; null when it is left out. */
    private static byte[] kept(int marker, byte[] body) {
        if (marker == JFIF && startsWith(body, JFIF_NAME)) {
            return body.length > JFIF_BYTES ? withoutPreview(body) : body;
        }
        if (marker == EXIF_OR_XMP && startsWith(body, EXIF_NAME)) {
            byte[] turned = Exif.orientationOnly(Arrays.copyOfRange(body, EXIF_NAME.length, body.length));
            return turned.length == 0 ? null : concatenated(EXIF_NAME, turned);
        }
        boolean needed = marker == PROFILE && startsWith(body, PROFILE_NAME)
                || marker == ADOBE && startsWith(body, ADOBE_NAME); // says how colours are coded
        return needed ? body : null;
    }

    private static byte[] withoutPreview(byte[] jfif) {
        byte[] kept = Arrays.copyOf(jfif, JFIF_BYTES);
        kept[JFIF_BYTES - 2] = 0; // width and height of the preview
        kept[JFIF_BYTES - 1] = 0;
        return kept;
    }

    /** Copies coded pixels; returns the marker that ends them. A picture that just stops ends there. */
    private int scan() throws IOException {
        int value = in.read();
        while (value >= 0) {
            if (value != MARKER) {
                out.write(value);
            } else {
                int marker = afterFillBytes();
                if (marker != 0 && (marker < FIRST_RESTART || marker > LAST_RESTART)) {
                    return marker;
                }
                marker(marker);
            }
            value = in.read();
        }
        return END_OF_IMAGE;
    }

    private int afterFillBytes() throws IOException {
        int marker = in.read();
        while (marker == MARKER) {
            marker = in.read();
        }
        return marker < 0 ? END_OF_IMAGE : marker;
    }

    private static boolean standsAlone(int marker) {
        return marker == TEMPORARY || marker >= FIRST_RESTART && marker <= LAST_RESTART;
    }

    private void marker(int marker) throws IOException {
        out.write(MARKER);
        out.write(marker);
    }

    private void segment(byte[] body) throws IOException {
        int length = body.length + 2;
        out.write(length >> 8);
        out.write(length);
        out.write(body);
    }

    private static byte[] concatenated(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}

package org.newsdesk.document;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.newsdesk.document.ImageReader.MalformedImage;

/** Follows the segments of a JPEG file from its start marker to its end marker. */
final class JpegParser {

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int REMARK = 0xFE;
    private static final int APPLICATION_1 = 0xE1;
    private static final int APPLICATION_13 = 0xED;
    private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};
    private static final byte[] XMP = "http://ns.adobe.com/xap/1.0/\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PHOTOSHOP = "Photoshop 3.0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int BYTES_BETWEEN_CHECKS = 0xFFFF;

    private final InputStream in;
    private final ImageNotes notes;
    private final Deadline deadline;
    private boolean frame;
    private boolean scan;

    JpegParser(InputStream in, ImageNotes notes, Deadline deadline) {
        this.in = in;
        this.notes = notes;
        this.deadline = deadline;
    }

    void parse() throws IOException {
        if (in.read() != 0xFF || in.read() != START) {
            throw new MalformedImage("no start of image");
        }
        int marker = marker();
        while (marker != END) {
            deadline.check();
            marker = segment(marker);
        }
        if (!frame || !scan) {
            throw new MalformedImage("no picture in it");
        }
    }

    /** Reads the segment of a marker; returns the marker behind it. */
    private int segment(int marker) throws IOException {
        if (isAlone(marker)) {
            return marker();
        }
        if (marker < 0xC0) {
            throw new MalformedImage("unknown marker");
        }
        int length = (octet() << 8 | octet()) - 2;
        if (length < 0) {
            throw new MalformedImage("segment too short");
        }
        byte[] content = in.readNBytes(length);
        if (content.length < length) {
            throw new EOFException();
        }
        note(marker, content);
        if (marker == SCAN) {
            scan = true;
            return behindScan();
        }
        return marker();
    }

    private void note(int marker, byte[] content) throws IOException {
        if (isFrame(marker)) {
            frame = true;
            if (content.length < 6 || (content[3] | content[4]) == 0) {
                throw new MalformedImage("picture without width");
            }
        } else if (marker == REMARK) {
            ImageNotes.keep(notes.remarks, Encodings.guess(content));
        } else if (marker == APPLICATION_1 && begins(content, EXIF)) {
            ImageNotes.keep(notes.exif, Arrays.copyOfRange(content, EXIF.length, content.length));
        } else if (marker == APPLICATION_1 && begins(content, XMP)) {
            ImageNotes.keep(notes.xmp, Arrays.copyOfRange(content, XMP.length, content.length));
        } else if (marker == APPLICATION_13 && begins(content, PHOTOSHOP)) {
            ImageNotes.keep(notes.photoshop, content);
        }
    }

    /** Passes over compressed data up to the next marker that is not part of it. */
    private int behindScan() throws IOException {
        for (int read = 0; ; read++) {
            if ((read & BYTES_BETWEEN_CHECKS) == 0) {
                deadline.check();
            }
            if (octet() == 0xFF) {
                int next = octet();
                while (next == 0xFF) {
                    next = octet();
                }
                if (next != 0 && !isAlone(next)) {
                    return next;
                }
            }
        }
    }

    private int marker() throws IOException {
        if (octet() != 0xFF) {
            throw new MalformedImage("marker expected");
        }
        int marker = octet();
        while (marker == 0xFF) {
            marker = octet();
        }
        return marker;
    }

    private int octet() throws IOException {
        int value = in.read();
        if (value < 0) {
            throw new EOFException();
        }
        return value;
    }

    private static boolean isAlone(int marker) {
        return marker >= 0xD0 && marker <= 0xD7 || marker == 0x01;
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static boolean begins(byte[] content, byte[] with) {
        return content.length >= with.length && Arrays.equals(content, 0, with.length, with, 0, with.length);
    }
}

package org.newsdesk.document;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;

/**
 * A file that the object packager of Windows wrapped: its name, where it came from, and its bytes.
 *
 * @param content the bytes, to be read before the stream they come from is closed
 */
record PackagedFile(String label, String path, InputStream content) {

    private static final int LONGEST_NAME = 4096;
    private static final Charset NAMES = Charset.forName("GB18030");

    /** Reads the stream {@code \1Ole10Native}. */
    static PackagedFile read(InputStream in) throws IOException {
        number(in); // size of all that follows
        in.skipNBytes(2);
        String label = name(in);
        String path = name(in);
        in.skipNBytes(4);
        in.skipNBytes(number(in)); // the path of a temporary copy
        long size = number(in);
        return new PackagedFile(label, path, new Bounded(in, size));
    }

    private static long number(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(4);
        if (bytes.length < 4) {
            throw new EOFException();
        }
        return bytes[0] & 0xFFL | (bytes[1] & 0xFFL) << 8 | (bytes[2] & 0xFFL) << 16 | (bytes[3] & 0xFFL) << 24;
    }

    private static String name(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int each = in.read(); each != 0; each = in.read()) {
            if (each < 0 || bytes.size() > LONGEST_NAME) {
                throw new EOFException();
            }
            bytes.write(each);
        }
        return bytes.toString(NAMES);
    }

    private static final class Bounded extends InputStream {
        private final InputStream in;
        private long left;

        Bounded(InputStream in, long left) {
            this.in = in;
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            return left-- > 0 ? in.read() : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (left <= 0) {
                return -1;
            }
            int read = in.read(buffer, offset, (int) Math.min(length, left));
            left -= Math.max(0, read);
            return read;
        }
    }
}

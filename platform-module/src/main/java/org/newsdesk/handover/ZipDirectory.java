package org.newsdesk.handover;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.newsdesk.rule.RuleViolation;

/**
 * Looks through the directory at the end of a zip before anything opens it: how long it is, whether it holds links or encrypted
 * files. Only the directory tells links, and reading it into memory is only safe once its size is known.
 */
final class ZipDirectory {
    private static final int END = 0x06054b50;
    private static final int END_64 = 0x06064b50;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final int HEADER = 0x02014b50;
    private static final int END_BYTES = 22;
    private static final int LOCATOR_BYTES = 20;
    private static final int END_64_BYTES = 56;
    private static final int HEADER_BYTES = 46;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final long LARGEST_BYTES = 256L * 1024 * 1024;
    private static final int ENCRYPTED = 1;
    private static final int UNIX = 3;
    private static final int KIND = 0xF000;
    private static final int PLAIN_FILE = 0x8000;
    private static final int FOLDER = 0x4000;

    private final FileChannel file;

    private ZipDirectory(FileChannel file) {
        this.file = file;
    }

    /**
     * Checks the directory.
     *
     * @param mostEntries how many files a package may have
     * @throws RuleViolation 422 (G7) naming what is wrong
     */
    static void check(Path zip, long mostEntries) throws IOException {
        try (FileChannel file = FileChannel.open(zip)) {
            new ZipDirectory(file).check(mostEntries);
        }
    }

    private void check(long mostEntries) throws IOException {
        long end = end();
        ByteBuffer record = read(end, END_BYTES);
        long entries = Short.toUnsignedLong(record.getShort(10));
        long size = Integer.toUnsignedLong(record.getInt(12));
        long start = Integer.toUnsignedLong(record.getInt(16));
        long end64 = end64(end);
        if (end64 >= 0) {
            ByteBuffer large = read(end64, END_64_BYTES);
            entries = large.getLong(32);
            size = large.getLong(40);
            start = large.getLong(48);
        }
        if (entries < 0 || entries > mostEntries || size > LARGEST_BYTES) {
            throw BagProblem.of("tooManyFiles", Long.toString(mostEntries));
        }
        if (size < 0 || start < 0 || start + size > end) {
            throw BagProblem.of("noZip");
        }
        walk(start, start + size);
    }

    private void walk(long start, long end) throws IOException {
        ByteBuffer directory = read(start, (int) (end - start));
        int position = 0;
        while (position + HEADER_BYTES <= directory.limit() && directory.getInt(position) == HEADER) {
            int madeBy = Short.toUnsignedInt(directory.getShort(position + 4)) >> 8;
            int flags = directory.getShort(position + 8);
            int kind = (directory.getInt(position + 38) >>> 16) & KIND;
            if ((flags & ENCRYPTED) != 0) {
                throw BagProblem.of("encrypted");
            }
            if (madeBy == UNIX && kind != 0 && kind != PLAIN_FILE && kind != FOLDER) {
                throw BagProblem.of("link");
            }
            position += HEADER_BYTES
                    + Short.toUnsignedInt(directory.getShort(position + 28))
                    + Short.toUnsignedInt(directory.getShort(position + 30))
                    + Short.toUnsignedInt(directory.getShort(position + 32));
        }
        if (position != directory.limit()) {
            throw BagProblem.of("noZip");
        }
    }

    /** Where the end record begins. */
    private long end() throws IOException {
        int length = (int) Math.min(file.size(), END_BYTES + LONGEST_COMMENT);
        ByteBuffer tail = read(file.size() - length, length);
        for (int at = length - END_BYTES; at >= 0; at--) {
            if (tail.getInt(at) == END && at + END_BYTES + Short.toUnsignedInt(tail.getShort(at + 20)) == length) {
                return file.size() - length + at;
            }
        }
        throw BagProblem.of("noZip");
    }

    /** Where the end record of a large zip begins; -1 when it is a small one. */
    private long end64(long end) throws IOException {
        if (end < LOCATOR_BYTES) {
            return -1;
        }
        ByteBuffer locator = read(end - LOCATOR_BYTES, LOCATOR_BYTES);
        if (locator.getInt(0) != LOCATOR_64) {
            return -1;
        }
        long at = locator.getLong(8);
        if (at < 0 || at + END_64_BYTES > end || read(at, END_64_BYTES).getInt(0) != END_64) {
            throw BagProblem.of("noZip");
        }
        return at;
    }

    private ByteBuffer read(long position, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining()) {
            if (file.read(buffer, position + buffer.position()) < 0) {
                throw BagProblem.of("noZip");
            }
        }
        return buffer.flip();
    }
}

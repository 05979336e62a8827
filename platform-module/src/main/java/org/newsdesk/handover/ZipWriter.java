package org.newsdesk.handover;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes a zip of any number of files in the memory that one takes: its directory grows in a temporary file, where the zip of the
 * platform keeps every entry in memory until the end. Sizes and checksums follow the files (APPNOTE 4.3.9); files, offsets and
 * numbers of entries beyond the old limits are written as Zip64 (APPNOTE 4.3.14, 4.5.3).
 */
final class ZipWriter implements AutoCloseable {
    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int DESCRIPTOR = 0x08074b50;
    private static final int HEADER = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int END_64 = 0x06064b50;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final int LOCAL_HEADER_BYTES = 30;
    private static final int DESCRIPTOR_BYTES = 24;
    private static final int HEADER_BYTES = 46;
    private static final int END_BYTES = 22;
    private static final int END_64_BYTES = 56;
    private static final int END_64_COUNTED_BYTES = 44;
    private static final int LOCATOR_BYTES = 20;
    private static final int EXTRA_64_BYTES = 28;

    private static final short VERSION = 20;
    private static final short VERSION_64 = 45;
    /** Sizes follow the file, names are UTF-8. */
    private static final short FLAGS = 0x0808;

    private static final short DEFLATED = 8;
    /** The first of January 1980, so that the same files give the same zip. */
    private static final short DAY = 0x21;

    private static final short EXTRA_64 = 1;
    private static final long MOST = 0xFFFFFFFFL;
    private static final int MOST_SHORT = 0xFFFF;

    private final Counted out;
    private final Path directory;
    private final Counted directoryOut;
    private final Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    private long entries;

    /** Begins a zip in this file, over whatever is there. */
    ZipWriter(Path file) throws IOException {
        this.directory = Files.createTempFile("newsdesk-zip-", ".tmp");
        this.directoryOut = new Counted(Files.newOutputStream(directory));
        this.out = new Counted(Files.newOutputStream(file));
    }

    /** Adds a file under a path of at most 65,535 bytes. */
    void add(String path, BagWriter.Content content) throws IOException {
        byte[] name = path.getBytes(StandardCharsets.UTF_8);
        if (name.length > MOST_SHORT) {
            throw new IOException("a path is too long for a zip: " + path);
        }
        long offset = out.count;
        out.write(record(LOCAL_HEADER_BYTES)
                .putInt(LOCAL_HEADER)
                .putShort(VERSION)
                .putShort(FLAGS)
                .putShort(DEFLATED)
                .putShort((short) 0)
                .putShort(DAY)
                .putInt(0)
                .putInt(0)
                .putInt(0)
                .putShort((short) name.length)
                .putShort((short) 0)
                .array());
        out.write(name);
        Entry entry = write(name, content, offset);
        out.write(entry.descriptor());
        directoryOut.write(entry.header());
        entries++;
    }

    private Entry write(byte[] name, BagWriter.Content content, long offset) throws IOException {
        CRC32 checksum = new CRC32();
        deflater.reset();
        DeflaterOutputStream deflated = new DeflaterOutputStream(out, deflater);
        content.writeTo(new CheckedOutputStream(deflated, checksum));
        deflated.finish();
        return new Entry(name, (int) checksum.getValue(), deflater.getBytesRead(), deflater.getBytesWritten(), offset);
    }

    /** Ends the zip with its directory. */
    void finish() throws IOException {
        directoryOut.flush();
        long start = out.count;
        Files.copy(directory, out);
        long size = out.count - start;
        if (entries >= MOST_SHORT || size >= MOST || start >= MOST) {
            end64(start, size);
        }
        out.write(record(END_BYTES)
                .putInt(END)
                .putInt(0)
                .putShort((short) Math.min(entries, MOST_SHORT))
                .putShort((short) Math.min(entries, MOST_SHORT))
                .putInt((int) Math.min(size, MOST))
                .putInt((int) Math.min(start, MOST))
                .putShort((short) 0)
                .array());
        out.flush();
    }

    private void end64(long start, long size) throws IOException {
        long end = out.count;
        out.write(record(END_64_BYTES)
                .putInt(END_64)
                .putLong(END_64_COUNTED_BYTES)
                .putShort(VERSION_64)
                .putShort(VERSION_64)
                .putLong(0)
                .putLong(entries)
                .putLong(entries)
                .putLong(size)
                .putLong(start)
                .array());
        out.write(record(LOCATOR_BYTES)
                .putInt(LOCATOR_64)
                .putInt(0)
                .putLong(end)
                .putInt(1)
                .array());
    }

    @Override
    public void close() throws IOException {
        deflater.end();
        try (out;
                directoryOut) {
            Files.deleteIfExists(directory);
        }
    }

    private static ByteBuffer record(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] written(ByteBuffer record) {
        byte[] bytes = new byte[record.position()];
        record.flip().get(bytes);
        return bytes;
    }

    /**
     * A file in the zip.
     *
     * @param offset where its local header begins
     */
    private record Entry(byte[] name, int checksum, long size, long compressed, long offset) {

        /** What follows the file. */
        byte[] descriptor() {
            ByteBuffer record = record(DESCRIPTOR_BYTES).putInt(DESCRIPTOR).putInt(checksum);
            if (isLarge()) {
                record.putLong(compressed).putLong(size);
            } else {
                record.putInt((int) compressed).putInt((int) size);
            }
            return written(record);
        }

        /** The line of the directory. */
        byte[] header() {
            byte[] extra = extra();
            short version = extra.length == 0 ? VERSION : VERSION_64;
            return written(record(HEADER_BYTES + name.length + extra.length)
                    .putInt(HEADER)
                    .putShort(version)
                    .putShort(version)
                    .putShort(FLAGS)
                    .putShort(DEFLATED)
                    .putShort((short) 0)
                    .putShort(DAY)
                    .putInt(checksum)
                    .putInt((int) (isLarge() ? MOST : compressed))
                    .putInt((int) (isLarge() ? MOST : size))
                    .putShort((short) name.length)
                    .putShort((short) extra.length)
                    .putLong(0)
                    .putShort((short) 0)
                    .putInt((int) Math.min(offset, MOST))
                    .put(name)
                    .put(extra));
        }

        /** What does not fit into the line. */
        private byte[] extra() {
            ByteBuffer values = record(EXTRA_64_BYTES).putShort(EXTRA_64).putShort((short) 0);
            if (isLarge()) {
                values.putLong(size).putLong(compressed);
            }
            if (offset >= MOST) {
                values.putLong(offset);
            }
            int length = values.position() - 2 * Short.BYTES;
            return length == 0 ? new byte[0] : written(values.putShort(Short.BYTES, (short) length));
        }

        private boolean isLarge() {
            return size >= MOST || compressed >= MOST;
        }
    }

    /** Counts what goes through. */
    private static final class Counted extends FilterOutputStream {
        private long count;

        Counted(OutputStream out) {
            super(new BufferedOutputStream(out));
        }

        @Override
        public void write(int value) throws IOException {
            out.write(value);
            count++;
        }

        @Override
        public void write(byte[] buffer, int offset, int length) throws IOException {
            out.write(buffer, offset, length);
            count += length;
        }
    }
}

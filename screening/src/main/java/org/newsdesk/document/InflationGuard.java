package org.newsdesk.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;

/**
 * Counts what really comes out of the entries of a package and of the packages embedded in it, whatever their headers claim, and
 * stops a bomb or a reading that takes too long.
 */
public final class InflationGuard {

    private static final long SMALL_ENTRY_BYTES = 1024 * 1024;

    private final ReadingLimits limits;
    private final Deadline deadline;
    private long inflated;
    private int entries;

    /** Counts against these limits. */
    public InflationGuard(ReadingLimits limits, Deadline deadline) {
        this.limits = limits;
        this.deadline = deadline;
    }

    Deadline deadline() {
        return deadline;
    }

    /** Counts the entries of one more package. */
    void entries(int more) {
        entries += more;
        if (entries > limits.maxEntries()) {
            throw new UnreadableFile(UnreadableReason.TOO_MANY_ENTRIES);
        }
    }

    InputStream guard(InputStream in, ZipEntry entry) throws IOException {
        if (in == null) {
            throw new IOException("no such entry");
        }
        return new Counted(in, Math.max(1, entry.getCompressedSize()));
    }

    /** Counts what comes out of one compressed stream that is no entry of a package. */
    Count count() {
        return new Count();
    }

    /** What came out of one stream so far. */
    final class Count {
        private long ofStream;

        /** Counts more bytes; the other number is how many compressed ones they all came from. */
        void add(int bytes, long compressed) {
            deadline.check();
            ofStream += Math.max(0, bytes);
            inflated += Math.max(0, bytes);
            if (ofStream > SMALL_ENTRY_BYTES && ofStream / Math.max(1, compressed) > limits.maxRatio()) {
                throw new UnreadableFile(UnreadableReason.INFLATES_TOO_MUCH);
            }
            if (inflated > limits.maxInflatedBytes()) {
                throw new UnreadableFile(UnreadableReason.INFLATES_TOO_FAR);
            }
        }
    }

    private final class Counted extends FilterInputStream {
        private final long compressed;
        private final Count count = new Count();

        Counted(InputStream in, long compressed) {
            super(in);
            this.compressed = compressed;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count.add(value < 0 ? 0 : 1, compressed);
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count.add(read, compressed);
            return read;
        }
    }
}

package org.newsdesk.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import org.newsdesk.document.WordFile.Limit;

/** Counts what really comes out of the entries of a package, whatever their headers claim, and stops a bomb. */
final class InflationGuard {

    private static final long SMALL_ENTRY_BYTES = 1024 * 1024;

    private final WordLimits limits;
    private long inflated;

    InflationGuard(WordLimits limits) {
        this.limits = limits;
    }

    /** Forgets what was counted, before the package is read a second time. */
    void restart() {
        inflated = 0;
    }

    InputStream guard(InputStream in, ZipEntry entry) throws IOException {
        if (in == null) {
            throw new IOException("no such entry");
        }
        return new Counted(in, Math.max(1, entry.getCompressedSize()));
    }

    /** A limit was exceeded. */
    static final class Exceeded extends IOException {
        private static final long serialVersionUID = 1L;

        private final Limit limit;

        Exceeded(Limit limit) {
            super(limit.name());
            this.limit = limit;
        }

        Limit limit() {
            return limit;
        }
    }

    private final class Counted extends FilterInputStream {
        private final long compressed;
        private long ofEntry;

        Counted(InputStream in, long compressed) {
            super(in);
            this.compressed = compressed;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(read);
            return read;
        }

        private void count(int bytes) throws Exceeded {
            ofEntry += Math.max(0, bytes);
            inflated += Math.max(0, bytes);
            if (ofEntry > SMALL_ENTRY_BYTES && ofEntry / compressed > limits.maxRatio()) {
                throw new Exceeded(Limit.RATIO);
            }
            if (inflated > limits.maxInflatedBytes()) {
                throw new Exceeded(Limit.INFLATED);
            }
        }
    }
}

package org.newsdesk.testbed.host.rest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The largest content that the host takes.
 *
 * @param bytes the limit, or a negative number for none
 */
public record BodyLimit(long bytes) {

    /** A stream that ends with a 413 when it passes the limit. */
    InputStream guard(InputStream in) {
        return bytes < 0 ? in : new Guarded(in, bytes);
    }

    /** The 413 of ACS. */
    static RestException tooLarge(Throwable cause) {
        RestException refusal = new RestException(
                413,
                "framework.exception.RequestEntityTooLarge",
                "Content is longer than the maximum content size allowed for this repository");
        refusal.initCause(cause);
        return refusal;
    }

    private static final class Guarded extends FilterInputStream {
        private long left;

        Guarded(InputStream in, long left) {
            super(in);
            this.left = left;
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
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw tooLarge(null);
            }
        }
    }
}

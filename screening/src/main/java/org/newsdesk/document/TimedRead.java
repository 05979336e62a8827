package org.newsdesk.document;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/** Reads a PDF for the library, and stops it when the time is over: its parser may search a crafted file for very long. */
final class TimedRead extends RandomAccessReadBufferedFile {

    private static final int READS_BETWEEN_CHECKS = 0xFFF;

    private final Deadline deadline;
    private int reads;

    TimedRead(Path file, Deadline deadline) throws IOException {
        super(file);
        this.deadline = deadline;
    }

    @Override
    public int read() throws IOException {
        check();
        return super.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        check();
        return super.read(bytes, offset, length);
    }

    @Override
    public void seek(long position) throws IOException {
        check();
        super.seek(position);
    }

    private void check() {
        if ((++reads & READS_BETWEEN_CHECKS) == 0) {
            deadline.check();
        }
    }
}

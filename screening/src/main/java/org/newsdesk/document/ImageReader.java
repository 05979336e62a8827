package org.newsdesk.document;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** Reads what pictures say besides what they show: place, camera, author, remarks. JPEG and PNG are followed to their end. */
final class ImageReader {

    private static final int HEAD_BYTES = 8;

    private final TextCollector collector;
    private final Deadline deadline;

    ImageReader(TextCollector collector, Deadline deadline) {
        this.collector = collector;
        this.deadline = deadline;
    }

    /** Reads a picture on a page. A broken one only fails to show, so that is no mistake of the page. */
    void read(InputStream content) throws IOException {
        ImageNotes notes = new ImageNotes();
        try {
            parse(content, notes);
        } catch (EOFException | MalformedImage e) {
            // what came before the break still counts
        }
        new PhotoReport(collector).add(notes);
    }

    /** Reads a picture that is all there is; one that is cut off or broken makes the file a damaged one. */
    void readStrictly(InputStream content) throws IOException {
        ImageNotes notes = new ImageNotes();
        try {
            if (!parse(content, notes)) {
                throw new UnreadableFile(UnreadableReason.DAMAGED);
            }
        } catch (EOFException | MalformedImage e) {
            throw UnreadableFile.damaged(e);
        }
        new PhotoReport(collector).add(notes);
    }

    private boolean parse(InputStream content, ImageNotes notes) throws IOException {
        BufferedInputStream in = new BufferedInputStream(content, 16 * 1024);
        in.mark(HEAD_BYTES);
        FileKind kind = FileKind.of(in.readNBytes(HEAD_BYTES));
        in.reset();
        switch (kind) {
            case JPEG -> new JpegParser(in, notes, deadline).parse();
            case PNG -> new PngParser(in, notes, deadline).parse();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The structure of a picture does not hold. */
    static final class MalformedImage extends IOException {
        private static final long serialVersionUID = 1L;

        MalformedImage(String message) {
            super(message);
        }
    }
}

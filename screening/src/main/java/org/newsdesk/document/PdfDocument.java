package org.newsdesk.document;

import java.nio.file.Path;

final class PdfDocument {
    private PdfDocument() {}

    static void read(Path file, Deadline deadline, EmbeddedObjects objects, TextCollector collector) {
        throw new UnreadableFile(UnreadableReason.PDF_SUPPORT_MISSING);
    }
}

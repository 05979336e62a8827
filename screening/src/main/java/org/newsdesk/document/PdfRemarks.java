package org.newsdesk.document;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** Reads what is laid over the pages of a PDF: remarks, links, attached files. */
final class PdfRemarks {

    private final TextCollector collector;
    private final EmbeddedObjects objects;

    PdfRemarks(TextCollector collector, EmbeddedObjects objects) {
        this.collector = collector;
        this.objects = objects;
    }

    /**
     * Reads what is over a page.
     *
     * @param text what the page itself says
     */
    void read(PDPage page, List<Passage> text) throws IOException {
        for (PDAnnotation annotation : page.getAnnotations()) {
            remark(annotation);
            if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI action) {
                link(action.getURI(), text);
            }
            if (annotation instanceof PDAnnotationFileAttachment attached
                    && attached.getFile() instanceof PDComplexFileSpecification file) {
                PdfDocument.attachment(file, objects);
            }
        }
    }

    private void remark(PDAnnotation annotation) {
        boolean popup = "Popup".equals(annotation.getSubtype());
        String contents = annotation.getContents();
        if (contents != null && !popup) {
            Story story = collector.story(Location.COMMENT);
            if (story.plain(contents)) {
                story.traceLast(Trace.Kind.COMMENT);
            }
        }
    }

    private void link(String address, List<Passage> text) {
        if (address != null) {
            Story story = collector.story(Location.FIELDCODE);
            String visible = text.stream().map(Passage::text).collect(Collectors.joining("\n"));
            if (story.plain(address) && !FieldCode.shows(visible, address)) {
                story.traceLast(Trace.Kind.FIELD_URL);
            }
        }
    }
}

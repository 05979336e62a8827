package org.newsdesk.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;

/** Reads PDF: the text of its pages, remarks, fields, attachments and properties. Only loaded when there is a PDF to read. */
final class PdfDocument {

    private static final long MAIN_MEMORY_BYTES = 16 * 1024 * 1024;
    private static final int DEEPEST_NAME_TREE = 20;
    private static final Map<String, String> WORD_NAMES =
            Map.of("Author", "creator", "Title", "title", "Subject", "subject", "Keywords", "keywords");
    private static final Set<String> OF_PROGRAMS =
            Set.of("Creator", "Producer", "CreationDate", "ModDate", "Trapped", "SourceModified");

    private final PDDocument document;
    private final InflationGuard guard;
    private final EmbeddedObjects objects;
    private final TextCollector collector;

    private PdfDocument(PDDocument document, InflationGuard guard, EmbeddedObjects objects, TextCollector collector) {
        this.document = document;
        this.guard = guard;
        this.objects = objects;
        this.collector = collector;
    }

    /** Reads a file to its end; the library may be missing, which shows as a {@link LinkageError}. */
    static void read(Path file, InflationGuard guard, EmbeddedObjects objects, TextCollector collector) {
        try {
            boolean whole = PdfStreams.areWhole(file, guard);
            MemoryUsageSetting memory = MemoryUsageSetting.setupMixed(MAIN_MEMORY_BYTES);
            try (PDDocument document =
                    Loader.loadPDF(new TimedRead(file, guard.deadline()), "", null, null, memory.streamCache)) {
                if (document.isEncrypted()) {
                    throw new UnreadableFile(UnreadableReason.ENCRYPTED);
                }
                if (!whole) {
                    throw new UnreadableFile(UnreadableReason.DAMAGED);
                }
                new PdfDocument(document, guard, objects, collector).read();
            }
        } catch (InvalidPasswordException e) {
            throw new UnreadableFile(UnreadableReason.ENCRYPTED, e);
        } catch (UnreadableFile e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw UnreadableFile.damaged(e); // the library throws what it likes at a crafted file
        }
    }

    private void read() throws IOException {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        if (form != null && form.getXFA() != null) {
            throw new UnreadableFile(UnreadableReason.NOT_WORD); // its pages are drawn from a form that is not read
        }
        Story pages = collector.story(Location.BODY);
        PdfPages reader = new PdfPages(guard.deadline(), pages);
        PdfRemarks remarks = new PdfRemarks(collector, objects);
        int number = 0;
        for (PDPage page : document.getPages()) {
            guard.deadline().check();
            int before = pages.next();
            reader.read(document, ++number);
            remarks.read(page, pages.passages().subList(before, pages.next()));
        }
        if (number == 0) {
            throw new UnreadableFile(UnreadableReason.DAMAGED);
        }
        if (form != null) {
            fields(form);
        }
        attachments();
        properties();
    }

    private void fields(PDAcroForm form) {
        for (PDField field : form.getFieldTree()) {
            guard.deadline().check();
            String value = field.getValueAsString();
            if (value != null) {
                collector.plain(Location.TEXTBOX, value);
            }
        }
    }

    private void attachments() throws IOException {
        PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
        PDEmbeddedFilesNameTreeNode files = names == null ? null : names.getEmbeddedFiles();
        if (files != null) {
            attachments(files, 0);
        }
    }

    private void attachments(PDNameTreeNode<PDComplexFileSpecification> node, int depth) throws IOException {
        guard.deadline().check();
        if (depth > DEEPEST_NAME_TREE) {
            throw new UnreadableFile(UnreadableReason.DAMAGED);
        }
        if (node.getNames() != null) {
            for (PDComplexFileSpecification file : node.getNames().values()) {
                attachment(file, objects);
            }
        }
        if (node.getKids() != null) {
            for (PDNameTreeNode<PDComplexFileSpecification> kid : node.getKids()) {
                attachments(kid, depth + 1);
            }
        }
    }

    /** Reads an attached file; a reference without content has nothing to read. */
    static void attachment(PDComplexFileSpecification file, EmbeddedObjects objects) throws IOException {
        PDEmbeddedFile content =
                file.getEmbeddedFileUnicode() == null ? file.getEmbeddedFile() : file.getEmbeddedFileUnicode();
        if (content != null) {
            String name = file.getFilename() == null ? "" : file.getFilename();
            try (InputStream in = content.createInputStream()) {
                objects.read(name, in);
            }
        }
    }

    private void properties() throws IOException {
        DocumentProperties properties = new DocumentProperties();
        PDDocumentInformation information = document.getDocumentInformation();
        for (String key : information.getMetadataKeys()) {
            if (!OF_PROGRAMS.contains(key)) {
                properties.add(
                        WORD_NAMES.getOrDefault(key, key),
                        information.getCustomMetadataValue(key),
                        !WORD_NAMES.containsKey(key));
            }
        }
        if (document.getDocumentCatalog().getMetadata() != null) {
            byte[] packet = document.getDocumentCatalog().getMetadata().toByteArray();
            XmpPacket.read(packet).values().forEach((name, value) -> {
                if (Set.of("creator", "title", "description", "subject", "Keywords")
                        .contains(name)) {
                    properties.add(name.toLowerCase(java.util.Locale.ROOT), value, false);
                }
            });
        }
        properties.report(collector);
    }
}

package org.newsdesk.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * An independent look at whether a file is whole, by other means than the reader's. For a package: every entry inflates to its
 * size and checksum, every part of XML is well-formed for a DOM parser, and every text run was read. For a PDF and a picture:
 * its last mark is there. What no format protects (a changed letter in an uncompressed text, a changed pixel) no reader can
 * notice; it is not asked here.
 */
final class Wholeness {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private Wholeness() {}

    /** What is broken in a file that was called readable. */
    static Optional<String> mistake(FuzzSeed seed, byte[] file, DocumentText text) {
        return switch (seed) {
            case DOCX -> packageMistake(file, text);
            case PDF -> pdfMistake(file);
            case JPEG -> contains(file, 0xFF, 0xD9) ? Optional.empty() : Optional.of("no end of picture");
            case PNG ->
                new String(file, StandardCharsets.ISO_8859_1).contains("IEND")
                        ? Optional.empty()
                        : Optional.of("no end chunk");
        };
    }

    private static Optional<String> pdfMistake(byte[] file) {
        String all = new String(file, StandardCharsets.ISO_8859_1);
        return all.contains("%%EOF") && all.contains("startxref") ? Optional.empty() : Optional.of("no end of file");
    }

    private static Optional<String> packageMistake(byte[] file, DocumentText text) {
        try {
            Path path = Files.createTempFile("fuzz", ".docx");
            try {
                Files.write(path, file);
                try (ZipFile zip = new ZipFile(path.toFile())) {
                    return entriesMistake(zip, text);
                }
            } finally {
                Files.delete(path);
            }
        } catch (IOException e) {
            return Optional.of("package: " + e);
        }
    }

    private static Optional<String> entriesMistake(ZipFile zip, DocumentText text) throws IOException {
        String read = text.passages().stream().map(Passage::text).collect(Collectors.joining("\n"));
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            byte[] content;
            try (InputStream in = zip.getInputStream(entry)) {
                content = in.readAllBytes();
            }
            String name = entry.getName().toLowerCase(Locale.ROOT);
            if (content.length != entry.getSize()) {
                return Optional.of("size of " + name);
            }
            if (name.endsWith(".xml") || name.endsWith(".rels")) {
                Optional<String> mistake = xmlMistake(name, content, read);
                if (mistake.isPresent()) {
                    return mistake;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> xmlMistake(String name, byte[] content, String read) {
        try {
            Document xml = builder().parse(new ByteArrayInputStream(content));
            NodeList runs = xml.getElementsByTagNameNS(WORD, "t");
            for (int i = 0; i < runs.getLength(); i++) {
                String run = runs.item(i).getTextContent();
                if (!run.isBlank() && !read.contains(run.strip())) {
                    return Optional.of(name + ": not read: " + run);
                }
            }
            return Optional.empty();
        } catch (SAXException e) {
            return Optional.of(name + ": " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean contains(byte[] file, int first, int second) {
        for (int i = 0; i + 1 < file.length; i++) {
            if ((file[i] & 0xFF) == first && (file[i + 1] & 0xFF) == second) {
                return true;
            }
        }
        return false;
    }
}

package org.newsdesk.testbed.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Word files of any length: a sample draft whose text is repeated, with all its other parts. */
final class BenchDocx {
    /** Characters on a page of an official document: 22 lines of 28. */
    private static final int CHARACTERS_PER_PAGE = 22 * 28;

    private static final String SAMPLE = "望河司法所-2026年3月18日工作信息.docx";
    private static final String TEXT = "word/document.xml";
    private static final String BODY = "<w:body>";
    private static final String SECTION = "<w:sectPr";

    private BenchDocx() {}

    /** Writes a file of so many pages. */
    static Path write(Path testbed, Path target, int pages) throws IOException {
        try (ZipFile sample =
                        new ZipFile(testbed.resolve("samples").resolve(SAMPLE).toFile());
                ZipOutputStream copy = new ZipOutputStream(Files.newOutputStream(target))) {
            for (Enumeration<? extends ZipEntry> entries = sample.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                copy.putNextEntry(new ZipEntry(entry.getName()));
                try (InputStream in = sample.getInputStream(entry)) {
                    byte[] part = in.readAllBytes();
                    copy.write(entry.getName().equals(TEXT) ? repeated(part, pages) : part);
                }
                copy.closeEntry();
            }
        }
        return target;
    }

    private static byte[] repeated(byte[] part, int pages) {
        String xml = new String(part, StandardCharsets.UTF_8);
        int start = xml.indexOf(BODY) + BODY.length();
        int end = xml.lastIndexOf(SECTION);
        String paragraphs = xml.substring(start, end);
        int characters = paragraphs.replaceAll("<[^>]+>", "").length();
        int times = Math.max(1, Math.round((float) pages * CHARACTERS_PER_PAGE / characters));
        return (xml.substring(0, start) + paragraphs.repeat(times) + xml.substring(end))
                .getBytes(StandardCharsets.UTF_8);
    }
}

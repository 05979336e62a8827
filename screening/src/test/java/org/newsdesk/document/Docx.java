package org.newsdesk.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds .docx files for tests, honest and otherwise. */
public final class Docx {

    private static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
            + " xmlns:adec=\"http://schemas.microsoft.com/office/drawing/2017/decorative\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:o=\"urn:schemas-microsoft-com:office:office\"";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder body = new StringBuilder();
    private final StringBuilder relationships = new StringBuilder();
    private String prolog = "";

    /** An empty document. */
    public Docx() {
        part("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
                </Types>""");
        part("_rels/.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
                </Relationships>""");
    }

    /** A run with properties. */
    public static String run(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t>" + text + "</w:t></w:r>";
    }

    /** A part of WordprocessingML with that root element. */
    public static String part(String root, String content, boolean paragraph) {
        return "<w:" + root + NAMESPACES + ">" + (paragraph ? "<w:p>" + run(content) + "</w:p>" : content) + "</w:"
                + root + ">";
    }

    public static String run(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }

    public Docx paragraph(String text) {
        return xml("<w:p>" + run(text) + "</w:p>");
    }

    public Docx paragraph(String properties, String text) {
        return xml("<w:p><w:pPr>" + properties + "</w:pPr>" + run(text) + "</w:p>");
    }

    public Docx xml(String fragment) {
        body.append(fragment);
        return this;
    }

    /** A relationship of the main part. */
    public Docx relationship(String id, String type, String target, boolean external) {
        relationships
                .append("<Relationship Id=\"" + id + "\" Target=\"" + target + "\"")
                .append(" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type + "\"")
                .append(external ? " TargetMode=\"External\"/>" : "/>");
        return this;
    }

    public Docx prolog(String text) {
        prolog = text;
        return this;
    }

    public Docx part(String name, String text) {
        return part(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public Docx part(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    public Docx without(String name) {
        parts.remove(name);
        return this;
    }

    public byte[] bytes() {
        parts.putIfAbsent("word/document.xml", document().getBytes(StandardCharsets.UTF_8));
        if (relationships.length() > 0) {
            part(
                    "word/_rels/document.xml.rels",
                    "<Relationships"
                            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relationships
                            + "</Relationships>");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    InputStream stream() {
        return new ByteArrayInputStream(bytes());
    }

    String document() {
        return prolog + "<w:document" + NAMESPACES + "><w:body>" + body + "</w:body></w:document>";
    }
}

package org.newsdesk.contract.screening;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes .docx files with all the places in which a text can stand, seen and unseen. */
final class Docx {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String AUTHOR = " w:author=\"甲\" w:date=\"2026-03-01T09:00:00Z\"";

    private final StringBuilder body = new StringBuilder();
    private final StringBuilder comments = new StringBuilder();
    private final StringBuilder footnotes = new StringBuilder();
    private final StringBuilder types = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private final StringBuilder rootRelations = new StringBuilder();
    private final StringBuilder section = new StringBuilder();
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private int number;

    /** A page of harmless news, to which a test adds what it is about. */
    static Docx news() {
        return new Docx().paragraph("普法宣传进社区 法治服务到家门").paragraph("本报讯 云岭县司法局组织志愿者走进社区，开展法治宣传活动，现场解答群众的法律问题。");
    }

    Docx paragraph(String text) {
        return runs(text);
    }

    /** One paragraph whose text is split over runs. */
    Docx runs(String... pieces) {
        body.append("<w:p>");
        for (String piece : pieces) {
            body.append(run("", piece));
        }
        body.append("</w:p>");
        return this;
    }

    Docx deleted(String text) {
        body.append("<w:p>")
                .append(run("", "双方"))
                .append("<w:del w:id=\"")
                .append(++number)
                .append('"')
                .append(AUTHOR);
        body.append("><w:r><w:delText xml:space=\"preserve\">")
                .append(escaped(text))
                .append("</w:delText></w:r></w:del>");
        body.append(run("", "达成协议。")).append("</w:p>");
        return this;
    }

    Docx inserted(String text) {
        body.append("<w:p><w:ins w:id=\"")
                .append(++number)
                .append('"')
                .append(AUTHOR)
                .append('>');
        body.append(run("", text)).append("</w:ins></w:p>");
        return this;
    }

    Docx hidden(String text) {
        return formatted("<w:vanish/>", text);
    }

    Docx white(String text) {
        return formatted("<w:color w:val=\"FFFFFF\"/>", text);
    }

    Docx table(String... cells) {
        body.append("<w:tbl><w:tr>");
        for (String cell : cells) {
            body.append("<w:tc><w:p>").append(run("", cell)).append("</w:p></w:tc>");
        }
        body.append("</w:tr></w:tbl>");
        return this;
    }

    Docx textBox(String text) {
        body.append(
                        "<w:p><w:r><w:pict xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:shape><v:textbox><w:txbxContent><w:p>")
                .append(run("", text))
                .append("</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>");
        return this;
    }

    Docx comment(String text) {
        int id = ++number;
        body.append("<w:p><w:commentRangeStart w:id=\"")
                .append(id)
                .append("\"/>")
                .append(run("", "这一段已核对。"));
        body.append("<w:commentRangeEnd w:id=\"").append(id).append("\"/><w:r><w:commentReference w:id=\"");
        body.append(id).append("\"/></w:r></w:p>");
        comments.append("<w:comment w:id=\"")
                .append(id)
                .append('"')
                .append(AUTHOR)
                .append("><w:p>");
        comments.append(run("", text)).append("</w:p></w:comment>");
        return this;
    }

    Docx footnote(String text) {
        int id = ++number;
        body.append("<w:p>").append(run("", "见注。")).append("<w:r><w:footnoteReference w:id=\"");
        body.append(id).append("\"/></w:r></w:p>");
        footnotes.append("<w:footnote w:id=\"").append(id).append("\"><w:p>").append(run("", text));
        footnotes.append("</w:p></w:footnote>");
        return this;
    }

    Docx header(String text) {
        section.append("<w:headerReference w:type=\"default\" r:id=\"")
                .append(wordPart("header1.xml", "header", xml("hdr", "<w:p>" + run("", text) + "</w:p>")))
                .append("\"/>");
        return this;
    }

    Docx footer(String text) {
        section.append("<w:footerReference w:type=\"default\" r:id=\"")
                .append(wordPart("footer1.xml", "footer", xml("ftr", "<w:p>" + run("", text) + "</w:p>")))
                .append("\"/>");
        return this;
    }

    /** A picture in the text, with an alternative text for those who cannot see it. */
    Docx picture(byte[] jpeg, String alternative) {
        String name = "image" + (++number) + ".jpeg";
        parts.put("word/media/" + name, jpeg);
        body.append("<w:p><w:r><w:drawing><wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/")
                .append("wordprocessingDrawing\"><wp:extent cx=\"3000000\" cy=\"2000000\"/><wp:docPr id=\"")
                .append(number)
                .append("\" name=\"图\" descr=\"")
                .append(escaped(alternative))
                .append(
                        "\"/><a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:graphicData ")
                .append("uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic ")
                .append("xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:blipFill>")
                .append("<a:blip r:embed=\"")
                .append(relation("image", "media/" + name))
                .append(
                        "\"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>");
        return this;
    }

    /** Document properties as they come from the writer's computer. */
    Docx properties(String creator, String keywords) {
        String core = HEAD + "<cp:coreProperties "
                + "xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
                + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:creator>" + escaped(creator) + "</dc:creator>"
                + "<cp:keywords>" + escaped(keywords) + "</cp:keywords></cp:coreProperties>";
        parts.put("docProps/core.xml", core.getBytes(StandardCharsets.UTF_8));
        types.append("<Override PartName=\"/docProps/core.xml\" ContentType=\"")
                .append("application/vnd.openxmlformats-package.core-properties+xml\"/>");
        rootRelations
                .append("<Relationship Id=\"rIdCore\" Target=\"docProps/core.xml\" Type=\"")
                .append("http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\"/>");
        return this;
    }

    /** A file within the file, such as another document or a PDF. */
    Docx embedded(String name, byte[] bytes) {
        parts.put("word/embeddings/" + name, bytes);
        relation("package", "embeddings/" + name);
        return this;
    }

    /** Any part under any name, for files that no word processor writes. */
    Docx part(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    byte[] bytes() {
        if (!comments.isEmpty()) {
            wordPart("comments.xml", "comments", xml("comments", comments.toString()));
        }
        if (!footnotes.isEmpty()) {
            wordPart("footnotes.xml", "footnotes", xml("footnotes", footnotes.toString()));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entry(zip, "[Content_Types].xml", contentTypes().getBytes(StandardCharsets.UTF_8));
            entry(
                    zip,
                    "_rels/.rels",
                    relations("<Relationship Id=\"rIdDocument\" Target=\"word/document.xml\" Type=\"" + RELATION
                            + "/officeDocument\"/>" + rootRelations));
            parts.putIfAbsent("word/document.xml", document());
            entry(zip, "word/_rels/document.xml.rels", relations(relations.toString()));
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                entry(zip, part.getKey(), part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private byte[] document() {
        return xml("document", "<w:body>" + body + "<w:sectPr>" + section + "</w:sectPr></w:body>");
    }

    private String contentTypes() {
        return HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Default Extension=\"jpeg\" ContentType=\"image/jpeg\"/>"
                + "<Default Extension=\"docx\" ContentType=\"" + TYPE + "document\"/>"
                + "<Default Extension=\"pdf\" ContentType=\"application/pdf\"/>"
                + "<Default Extension=\"bin\" ContentType=\"application/octet-stream\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"" + TYPE + "document.main+xml\"/>"
                + types + "</Types>";
    }

    private Docx formatted(String format, String text) {
        body.append("<w:p>").append(run("", "会后合影。")).append(run(format, text)).append("</w:p>");
        return this;
    }

    private String wordPart(String file, String kind, byte[] content) {
        parts.put("word/" + file, content);
        types.append("<Override PartName=\"/word/").append(file).append("\" ContentType=\"");
        types.append(TYPE).append(kind).append("+xml\"/>");
        return relation(kind, file);
    }

    private String relation(String kind, String target) {
        String id = "rId" + (++number);
        relations
                .append("<Relationship Id=\"")
                .append(id)
                .append("\" Target=\"")
                .append(target)
                .append("\" Type=\"");
        relations.append(RELATION).append('/').append(kind).append("\"/>");
        return id;
    }

    private static byte[] relations(String each) {
        return (HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + each
                        + "</Relationships>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] xml(String root, String inside) {
        return (HEAD + "<w:" + root + " xmlns:w=\"" + WORD + "\" xmlns:r=\"" + RELATION + "\">" + inside + "</w:" + root
                        + ">")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String run(String format, String text) {
        String properties = format.isEmpty() ? "" : "<w:rPr>" + format + "</w:rPr>";
        return "<w:r>" + properties + "<w:t xml:space=\"preserve\">" + escaped(text) + "</w:t></w:r>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}

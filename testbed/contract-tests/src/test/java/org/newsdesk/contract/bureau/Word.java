package org.newsdesk.contract.bureau;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes small valid .docx files, no two alike. */
public final class Word {
    private static final String TYPES = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Default Extension=\"bin\" ContentType=\"application/octet-stream\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/"
            + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    private static final String RELATIONS = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
            + "officeDocument\" Target=\"word/document.xml\"/></Relationships>";

    private Word() {}

    /** A page of harmless news with a sentence of its own. */
    public static byte[] unique() {
        return of("普法宣传进社区 法治服务到家门", "本报讯 云岭县司法局组织志愿者走进社区,开展法治宣传活动,现场解答群众的法律问题。", "文稿" + letters() + "。");
    }

    /** A document of the given paragraphs. */
    public static byte[] of(String... paragraphs) {
        return pack(document(paragraphs), null);
    }

    /** A valid document made big by a part of incompressible bytes. */
    public static byte[] ofSize(int bytes) {
        byte[] ballast = new byte[bytes];
        new Random(bytes).nextBytes(ballast);
        return pack(document("大文件" + letters()), ballast);
    }

    /** A word that nobody used before; letters only, so that it looks like no number of anything. */
    public static String letters() {
        return UUID.randomUUID()
                .toString()
                .replace("-", "")
                .chars()
                .map(hex -> 'a' + Character.digit(hex, 16))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static String document(String... paragraphs) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
                + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");
        for (String paragraph : paragraphs) {
            xml.append("<w:p><w:r><w:t xml:space=\"preserve\">")
                    .append(paragraph.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
                    .append("</w:t></w:r></w:p>");
        }
        return xml.append("<w:sectPr/></w:body></w:document>").toString();
    }

    private static byte[] pack(String document, byte[] ballast) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entry(zip, "[Content_Types].xml", TYPES);
            entry(zip, "_rels/.rels", RELATIONS);
            entry(zip, "word/document.xml", document);
            if (ballast != null) {
                stored(zip, "word/media/ballast.bin", ballast);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static void stored(ZipOutputStream zip, String name, byte[] content) throws IOException {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(checksum.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}

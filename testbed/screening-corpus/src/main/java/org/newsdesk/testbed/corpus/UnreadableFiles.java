package org.newsdesk.testbed.corpus;

import static org.newsdesk.testbed.corpus.OoxmlPackage.utf8;
import static org.newsdesk.testbed.corpus.Sample.unreadable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Files that cannot be read, or that try to harm whoever reads them. None may be called clean. */
final class UnreadableFiles {
    private static final String WORD = "word/document.xml";

    private final Random random;
    private final byte[] good;
    private final List<String> lines;
    private final List<Sample> samples = new ArrayList<>();

    /**
     * @param good a Word file that could be read
     * @param lines text for pages of PDF
     */
    UnreadableFiles(Random random, byte[] good, List<String> lines) {
        this.random = random;
        this.good = good;
        this.lines = lines;
    }

    List<Sample> all() {
        encrypted();
        cut();
        bombs();
        wrongExtensions();
        crafted();
        rareForms();
        pdfs();
        return samples;
    }

    private void add(String name, byte[] content, String recipe) {
        samples.add(unreadable(name, content, recipe));
    }

    private void encrypted() {
        var streams = List.of("EncryptedPackage", "EncryptionInfo");
        add("法律援助中心-2026年3月13日工作信息.docx", CompoundFile.of(streams, random), "encrypted");
        add("加密稿件.docx", CompoundFile.of(streams, random), "encrypted");
        samples.add(new Sample(
                "城关司法所-2026年1月12日工作信息.doc",
                CompoundFile.of(List.of("WordDocument", "1Table"), random),
                "old binary Word file",
                "NOT_CLEAN",
                List.of()));
        add("办公室-2026年3月2日工作信息.docx", CompoundFile.of(List.of("WordDocument", "1Table"), random), ".doc named .docx");
    }

    private void cut() {
        for (int percent : new int[] {3, 30, 60, 97}) {
            add(
                    "柳坝司法所-2026年3月6日工作信息.docx",
                    Arrays.copyOf(good, good.length * percent / 100),
                    "cut at " + percent + "%");
        }
        add("空文件.docx", new byte[0], "empty");
        var damaged = good.clone();
        for (int i = damaged.length / 4; i < damaged.length / 2; i += 7) {
            damaged[i] ^= (byte) (1 + random.nextInt(255));
        }
        add("损坏稿件.docx", damaged, "damaged in the middle");
        add("缺正文.docx", without(good, WORD), "no document part");
        add("断尾.docx", replaced(xml -> xml.substring(0, xml.length() * 2 / 3)), "XML cut");
        add("错标签.docx", replaced(xml -> xml.replaceFirst("</w:p>", "</w:q>")), "XML not well-formed");
    }

    private void bombs() {
        var zeros = new byte[1 << 20];
        add("会议材料汇编.docx", bomb(WORD, 300, zeros), "bomb in the document part");
        add("会议材料汇编（二）.docx", bomb("word/media/image1.jpeg", 400, zeros), "bomb in a picture");
        var entries = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < 70_000; i++) {
            entries.put("word/media/i" + i + ".xml", new byte[0]);
        }
        add("图片集.docx", with(entries), "very many entries");
    }

    private void wrongExtensions() {
        add("通知.docx", utf8("关于开展普法宣传活动的通知\n各司法所：请按要求组织实施。\n"), "text named .docx");
        add(
                "简报.docx",
                utf8("{\\rtf1\\ansi\\ansicpg936 {\\fonttbl{\\f0 SimSun;}}\\f0 \\u24037?\\u20316?}"),
                "RTF named .docx");
        add(
                "网页稿.docx",
                utf8("<html><head><meta charset=\"utf-8\"></head><body><p>普法宣传进乡村</p></body></html>"),
                "HTML named .docx");
        add("照片.docx", Images.jpeg(random), "JPEG named .docx");
        add("统计表.docx", OoxmlPackage.workbook("单位", "件数"), "workbook named .docx");
        add("扫描件.docx", PdfFiles.text(lines), "PDF named .docx");
        add("稿件.pdf", good, "Word file named .pdf");
        add("现场.jpg", utf8("not a picture"), "text named .jpg");
    }

    private void crafted() {
        var doctype = "<!DOCTYPE w:document [<!ENTITY secret SYSTEM \"file:///etc/hostname\">]>";
        add(
                "外部实体.docx",
                replaced(xml -> xml.replace("?>\n", "?>\n" + doctype).replaceFirst("</w:t>", "&secret;</w:t>")),
                "external entity");
        var laughs = new StringBuilder("<!DOCTYPE w:document [<!ENTITY a0 \"哈\">");
        for (int i = 1; i < 12; i++) {
            laughs.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
        }
        laughs.append("]>");
        add(
                "实体膨胀.docx",
                replaced(xml -> xml.replace("?>\n", "?>\n" + laughs).replaceFirst("</w:t>", "&a11;</w:t>")),
                "entities of entities");
        var deep = "<w:sdt><w:sdtContent>".repeat(60_000)
                + Wml.paragraphs("联系电话13900004821", "", "")
                + "</w:sdtContent></w:sdt>".repeat(60_000);
        samples.add(new Sample(
                "层层嵌套.docx",
                replaced(xml -> xml.replace("<w:body>", "<w:body>" + deep)),
                "very deep nesting",
                "NOT_CLEAN",
                List.of()));
    }

    /** Right Word files of rarer forms; whoever cannot read them says so. Each holds a mobile number. */
    private void rareForms() {
        var number = Wml.paragraphs("联系电话13900004821", "", "");
        var withNumber = (UnaryOperator<String>) xml -> xml.replace("<w:body>", "<w:body>" + number);
        var entries = entries(replaced(withNumber));
        var document = entries.remove(WORD);
        entries.put("word/document2.xml", document);
        for (var part : List.of("[Content_Types].xml", "_rels/.rels")) {
            entries.put(part, utf8(text(entries.get(part)).replace("word/document.xml", "word/document2.xml")));
        }
        entries.put("word/_rels/document2.xml.rels", entries.remove("word/_rels/document.xml.rels"));
        rare("在线编辑.docx", OoxmlPackage.zip(entries), "main part of another name");
        rare("严格格式.docx", replaced(withNumber.andThen(UnreadableFiles::strict)::apply), "strict Open XML");
        var wide = entries(replaced(withNumber));
        wide.put(WORD, text(wide.get(WORD)).replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16));
        rare("宽字符.docx", OoxmlPackage.zip(wide), "document in UTF-16");
        var chunk = entries(replaced(xml -> xml.replace("<w:sectPr>", "<w:altChunk r:id=\"rChunk\"/><w:sectPr>")));
        chunk.put("word/afchunk.html", utf8("<html><body><p>联系电话13900004821</p></body></html>"));
        chunk.put(
                "word/_rels/document.xml.rels",
                utf8(
                        text(chunk.get("word/_rels/document.xml.rels"))
                                .replace(
                                        "</Relationships>",
                                        "<Relationship Id=\"rChunk\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk\" Target=\"afchunk.html\"/></Relationships>")));
        rare("拼接稿件.docx", OoxmlPackage.zip(chunk), "text in an HTML chunk");
    }

    private void rare(String name, byte[] content, String recipe) {
        samples.add(new Sample(name, content, recipe, "NOT_CLEAN", List.of()));
    }

    private static String strict(String xml) {
        return xml.replace(
                        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                        "http://purl.oclc.org/ooxml/wordprocessingml/main")
                .replace(
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                        "http://purl.oclc.org/ooxml/officeDocument/relationships");
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }

    private void pdfs() {
        var scan = Images.jpeg(random);
        add("扫描件.pdf", PdfFiles.scan(scan), "PDF of a scanned page");
        add("扫描附件.pdf", PdfFiles.scan(Images.withPosition(random)), "PDF of a scanned page");
        add("会议纪要.pdf", PdfFiles.mixed(lines, scan), "PDF, second page scanned");
        add("加密.pdf", PdfFiles.encrypted(lines), "encrypted PDF");
        var text = PdfFiles.text(lines);
        add("残缺.pdf", Arrays.copyOf(text, text.length / 3), "PDF cut");
        add("空.pdf", new byte[0], "empty PDF");
        add("只有文件头.pdf", utf8("%PDF-1.7\n%%EOF\n"), "PDF without pages");
    }

    private byte[] replaced(UnaryOperator<String> change) {
        var entries = entries(good);
        var xml = text(entries.get(WORD));
        entries.put(WORD, utf8(change.apply(xml)));
        return OoxmlPackage.zip(entries);
    }

    private byte[] with(LinkedHashMap<String, byte[]> more) {
        var entries = entries(good);
        entries.putAll(more);
        return OoxmlPackage.zip(entries);
    }

    private static byte[] without(byte[] zip, String name) {
        var entries = entries(zip);
        entries.remove(name);
        return OoxmlPackage.zip(entries);
    }

    private static LinkedHashMap<String, byte[]> entries(byte[] zip) {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var stream = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                entries.put(entry.getName(), stream.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    /** The good file with one more or replaced entry that inflates to {@code times} blocks of zeros. */
    private byte[] bomb(String name, int times, byte[] block) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries(without(good, name)).entrySet()) {
                put(zip, entry.getKey(), entry.getValue(), 1);
            }
            put(zip, name, block, times);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] block, int times) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(2026, 1, 5, 9, 0));
        zip.putNextEntry(entry);
        for (int i = 0; i < times; i++) {
            zip.write(block);
        }
        zip.closeEntry();
    }
}

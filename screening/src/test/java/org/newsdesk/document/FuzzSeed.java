package org.newsdesk.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** A good file of each kind, with something in every corner, to be spoiled. */
enum FuzzSeed {
    DOCX("稿件.docx"),
    PDF("附件.pdf"),
    JPEG("现场.jpg"),
    PNG("现场.png");

    private final String fileName;
    private byte[] file;

    FuzzSeed(String fileName) {
        this.fileName = fileName;
    }

    String fileName() {
        return fileName;
    }

    synchronized byte[] file() {
        if (file == null) {
            file = switch (this) {
                case DOCX -> docx();
                case PDF -> pdf();
                case JPEG -> Photos.jpeg(Photos.segment(0xE1, Photos.exif("HUAWEI", "ELS-AN00", "卢国强", true)));
                case PNG -> Photos.png("eXIf", Arrays.copyOfRange(Photos.exif("a", "b", "c", true), 6, 1006));
            };
        }
        return file;
    }

    /** Spoils the file: its bytes, or what is in the package when it is one. */
    byte[] spoil(Mutations mutations, int number) {
        int way = this == DOCX ? number / values().length % 3 : 0;
        return switch (way) {
            case 1 -> mutations.entries(file());
            case 2 -> mutations.markup(file());
            default -> mutations.bytes(file());
        };
    }

    private static byte[] docx() {
        String change = "<w:del><w:r><w:delText>删</w:delText></w:r></w:del><w:ins>" + Docx.run("插") + "</w:ins>";
        String field = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>HYPERLINK \"http://a.example\""
                + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + Docx.run("链接")
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        String box = "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:wsp><wps:txbx><w:txbxContent><w:p>"
                + Docx.run("框") + "</w:p></w:txbxContent></wps:txbx></wps:wsp></mc:Choice><mc:Fallback/>"
                + "</mc:AlternateContent></w:r>";
        return new Docx()
                .part(
                        "word/styles.xml",
                        Docx.part(
                                "styles",
                                "<w:style w:type=\"paragraph\" w:styleId=\"a\"><w:rPr><w:vanish/></w:rPr></w:style>",
                                false))
                .relationship("p", "image", "media/image1.jpeg", false)
                .paragraph("<w:jc w:val=\"center\"/>", "标题")
                .paragraph("<w:pStyle w:val=\"a\"/>", "藏")
                .xml("<w:p>" + change + field + box + Drawing.picture("p", 8, "说明") + "</w:p>")
                .xml("<w:tbl><w:tr><w:tc><w:p>" + Docx.run("<w:color w:val=\"FFFFFF\"/>", "白")
                        + "</w:p></w:tc></w:tr></w:tbl>")
                .part("word/header1.xml", Docx.part("hdr", "眉", true))
                .part(
                        "word/comments.xml",
                        Docx.part("comments", "<w:comment><w:p>" + Docx.run("注") + "</w:p></w:comment>", false))
                .part("customXml/item1.xml", "<data>数据</data>")
                .part("docProps/core.xml", "<coreProperties><creator>卢国强</creator></coreProperties>")
                .part("word/media/image1.jpeg", JPEG.file())
                .part("word/embeddings/a.docx", new Docx().paragraph("内嵌").bytes())
                .part("word/embeddings/oleObject1.bin", CompoundFiles.with("\u0001Ole10Native", new byte[900]))
                .bytes();
    }

    private static byte[] pdf() {
        try (PDDocument document = new PDDocument()) {
            for (int number = 1; number <= 2; number++) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.newLineAtOffset(50, 700);
                    content.showText("Page " + number + " says something long enough");
                    content.endText();
                }
            }
            document.getDocumentInformation().setAuthor("somebody");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

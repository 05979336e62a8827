package org.newsdesk.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.Test;

class PdfDocumentTest {

    private static final String FULL_LINE = "This line is as long as the column of the page is wide and goes on in";

    @Test
    void lines_of_a_paragraph_stay_together() throws IOException {
        assertThat(passages(pdf("A title", FULL_LINE, "the next one, 138", "Then an end.")))
                .containsExactly("body: A title", "body: " + FULL_LINE + "\nthe next one, 138", "body: Then an end.");
    }

    @Test
    void properties_remarks_and_attachments() throws IOException {
        PDDocument document = document("Some text on the page");
        document.getDocumentInformation().setAuthor("卢国强");
        document.getDocumentInformation().setProducer("Some Program");
        PDAnnotationText remark = new PDAnnotationText();
        remark.setContents("call 13800007316");
        document.getPage(0).setAnnotations(List.of(remark));
        attach(document, new Docx().paragraph("附件里的字").bytes());
        DocumentText text = ((Reading.Read) Readings.of(bytes(document), "a.pdf")).text();

        assertThat(Readings.passages(text))
                .containsExactly(
                        "body: Some text on the page", "comment: call 13800007316", "embedded: 附件里的字", "docprops: 卢国强");
        assertThat(Readings.traces(text))
                .containsExactly(
                        "COMMENT comment: call 13800007316",
                        "EMBEDDED_OBJECT embedded: a.docx",
                        "PROPERTY docprops: 卢国强");
    }

    @Test
    void i9_page_that_is_only_a_picture_blocks() throws IOException {
        PDDocument document = document("The first page has text");
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            BufferedImage scan = new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB);
            content.drawImage(LosslessFactory.createFromImage(document, scan), 0, 0, 500, 700);
        }

        assertThat(Readings.of(bytes(document), "a.pdf"))
                .isEqualTo(Readings.unreadable(UnreadableReason.IMAGE_ONLY_PAGE));
    }

    @Test
    void i9_pdf_without_text_blocks() throws IOException {
        PDDocument document = new PDDocument();
        document.addPage(new PDPage());

        assertThat(Readings.of(bytes(document), "a.pdf")).isEqualTo(Readings.unreadable(UnreadableReason.NO_TEXT));
    }

    @Test
    void i9_encrypted_pdf_blocks() throws IOException {
        PDDocument document = document("Secret text");
        document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));

        assertThat(Readings.of(bytes(document), "a.pdf")).isEqualTo(Readings.unreadable(UnreadableReason.ENCRYPTED));
    }

    @Test
    void i9_pdf_cut_off_anywhere_is_damaged() throws IOException {
        byte[] whole = pdf("Some text on the page");
        for (int length = 8; length < whole.length - 6; length += 13) {
            assertThat(Readings.of(Arrays.copyOf(whole, length), "a.pdf"))
                    .as("cut at %d of %d", length, whole.length)
                    .isInstanceOf(Reading.Unreadable.class);
        }
    }

    @Test
    void i9_page_that_can_only_be_inflated_in_part_is_damaged() throws IOException {
        byte[] whole = pdf("Some text on the page", "and some more of it");
        String text = new String(whole, java.nio.charset.StandardCharsets.ISO_8859_1);
        whole[text.indexOf("stream\r\n") + 60] ^= 0x55;

        assertThat(Readings.of(whole, "a.pdf")).isEqualTo(Readings.unreadable(UnreadableReason.DAMAGED));
    }

    @Test
    void i9_bomb_is_counted_before_the_library_sees_it() throws IOException {
        PDDocument document = document("Some text on the page");
        attach(document, new byte[32 << 20]);

        assertThat(Readings.of(bytes(document), "a.pdf"))
                .isEqualTo(Readings.unreadable(UnreadableReason.INFLATES_TOO_MUCH));
    }

    private static List<String> passages(byte[] pdf) {
        return Readings.passages(((Reading.Read) Readings.of(pdf, "a.pdf")).text());
    }

    private static void attach(PDDocument document, byte[] content) throws IOException {
        PDEmbeddedFile file = new PDEmbeddedFile(
                document, new java.io.ByteArrayInputStream(content), org.apache.pdfbox.cos.COSName.FLATE_DECODE);
        PDComplexFileSpecification reference = new PDComplexFileSpecification();
        reference.setFile("a.docx");
        reference.setEmbeddedFile(file);
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of("a", reference));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
    }

    private static byte[] pdf(String... lines) throws IOException {
        return bytes(document(lines));
    }

    private static PDDocument document(String... lines) throws IOException {
        PDDocument document = new PDDocument();
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            content.setLeading(15);
            content.newLineAtOffset(50, 700);
            for (String line : lines) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
        return document;
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (document) {
            document.save(bytes);
        }
        return bytes.toByteArray();
    }
}

package org.newsdesk.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Files within a file. */
class EmbeddedObjectsTest {

    @Test
    void workbook_with_shared_inline_and_numeric_cells() {
        byte[] workbook = zip(
                Map.of(
                        "[Content_Types].xml",
                        "<Types/>",
                        "xl/workbook.xml",
                        "<workbook/>",
                        "xl/sharedStrings.xml",
                        "<sst><si><r><t>卢国</t></r><r><t>强</t></r></si></sst>",
                        "xl/worksheets/sheet1.xml",
                        "<worksheet><c t=\"s\"><v>0</v></c><c><v>13800007316</v></c><c t=\"inlineStr\"><is><t>备注</t></is></c></worksheet>"));
        DocumentText text = embedding("Microsoft_Excel_Sheet1.xlsx", workbook);

        assertThat(Readings.passages(text))
                .containsExactlyInAnyOrder("body: 正文", "embedded: 卢国强", "embedded: 13800007316", "embedded: 备注");
        assertThat(Readings.traces(text)).containsExactly("EMBEDDED_OBJECT embedded: Microsoft_Excel_Sheet1.xlsx");
    }

    @Test
    void presentation_and_word_file() {
        byte[] slides = zip(Map.of(
                "[Content_Types].xml", "<Types/>",
                "ppt/presentation.xml", "<p/>",
                "ppt/slides/slide1.xml", "<s xmlns:a=\"a\"><a:p><a:r><a:t>一页</a:t></a:r></a:p></s>"));

        assertThat(Readings.passages(embedding("a.pptx", slides))).containsExactly("body: 正文", "embedded: 一页");
        assertThat(Readings.passages(
                        embedding("a.docx", new Docx().paragraph("内嵌").bytes())))
                .containsExactly("body: 正文", "embedded: 内嵌");
    }

    @Test
    void file_wrapped_by_the_packager() {
        byte[] wrapped =
                CompoundFiles.with("\u0001Ole10Native", packaged("名单.txt", "卢国强".getBytes(StandardCharsets.UTF_8)));
        DocumentText text = embedding("oleObject1.bin", wrapped);

        assertThat(Readings.passages(text))
                .containsExactly("body: 正文", "embedded: 名单.txt", "embedded: C:\\名单.txt", "embedded: 卢国强");
        assertThat(Readings.traces(text)).containsExactly("EMBEDDED_OBJECT embedded: oleObject1.bin");
    }

    @Test
    void i9_what_nobody_can_read_is_said() {
        assertThat(Readings.traces(embedding("oleObject1.bin", CompoundFiles.with("WordDocument"))))
                .containsExactly("EMBEDDED_OBJECT embedded: oleObject1.bin", "UNREAD_OBJECT embedded: oleObject1.bin");
        assertThat(Readings.traces(embedding("strange.bin", new byte[] {1, 2, 3, 4})))
                .hasSize(2);
        assertThat(Readings.traces(embedding("broken.docx", new byte[] {'P', 'K', 3, 4})))
                .hasSize(2);
    }

    @Test
    void i9_nesting_ends_at_the_third_level() {
        byte[] document = new Docx().paragraph("最里面").bytes();
        for (int level = 0; level < 3; level++) {
            document = new Docx()
                    .paragraph("第" + level)
                    .part("word/embeddings/a.docx", document)
                    .bytes();
        }
        DocumentText third = ((Reading.Read) Readings.of(document, "x.docx")).text();
        assertThat(Readings.passages(third)).contains("embedded: 最里面");
        assertThat(Readings.traces(third)).noneMatch(trace -> trace.startsWith("UNREAD"));

        byte[] deeper = new Docx()
                .paragraph("外")
                .part("word/embeddings/a.docx", document)
                .bytes();
        assertThat(Readings.traces(((Reading.Read) Readings.of(deeper, "x.docx")).text()))
                .contains("UNREAD_OBJECT embedded: a.docx");
    }

    @Test
    void i9_bomb_in_an_embedded_file_stops_the_reading() {
        byte[] bomb = new Docx()
                .paragraph("正文")
                .part("word/media/b.png", new byte[8 << 20])
                .bytes();

        assertThat(Readings.of(
                        new Docx()
                                .paragraph("正文")
                                .part("word/embeddings/a.docx", bomb)
                                .bytes(),
                        "x.docx"))
                .isEqualTo(Readings.unreadable(UnreadableReason.INFLATES_TOO_MUCH));
    }

    private static DocumentText embedding(String name, byte[] object) {
        return Readings.text(new Docx().paragraph("正文").part("word/embeddings/" + name, object));
    }

    private static byte[] packaged(String name, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] label = (name + "\0").getBytes(java.nio.charset.Charset.forName("GB18030"));
        byte[] path = ("C:\\" + name + "\0").getBytes(java.nio.charset.Charset.forName("GB18030"));
        bytes.writeBytes(number(0));
        bytes.writeBytes(new byte[] {2, 0});
        bytes.writeBytes(label);
        bytes.writeBytes(path);
        bytes.writeBytes(new byte[] {0, 0, 3, 0});
        bytes.writeBytes(number(path.length));
        bytes.writeBytes(path);
        bytes.writeBytes(number(content.length));
        bytes.writeBytes(content);
        return bytes.toByteArray();
    }

    private static byte[] number(int value) {
        return new byte[] {(byte) value, (byte) (value >> 8), (byte) (value >> 16), (byte) (value >> 24)};
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}

package org.newsdesk.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsdesk.document.Passage.Style;

class DocumentReaderTest {

    private static final String NAME = "稿件.docx";
    private static final long MEBIBYTE = 1024 * 1024;

    private final DocumentReader reader = new DocumentReader(ReadingLimits.defaults());

    @Test
    void g2_word_file_is_accepted() {
        assertThat(text(new Docx().paragraph("一个段落。")).passages())
                .containsExactly(Passage.plain(Location.BODY, 0, "一个段落。"), Passage.plain(Location.FILENAME, 1, "稿件"));
    }

    @Test
    void main_part_is_found_by_its_relationship() {
        Docx docx = new Docx().paragraph("别处的正文");
        docx.part("word/document2.xml", docx.document())
                .part("word/document.xml", "<other/>")
                .part("[Content_Types].xml", """
                        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                        <Override PartName="/word/document2.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
                        </Types>""")
                .part("_rels/.rels", """
                        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                        <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="/word/document2.xml"/>
                        </Relationships>""");

        assertThat(body(docx)).containsExactly("别处的正文");
    }

    @Test
    void g2_other_files_are_refused_whatever_their_name() {
        assertThat(check("%PDF-1.7")).isEqualTo(unreadable(UnreadableReason.NOT_WORD));
        assertThat(check("{\\rtf1 text}")).isEqualTo(unreadable(UnreadableReason.NOT_WORD));
        assertThat(check("plain")).isEqualTo(unreadable(UnreadableReason.NOT_WORD));
        assertThat(check("P")).isEqualTo(unreadable(UnreadableReason.NOT_WORD));
        assertThat(check(new Docx().without("[Content_Types].xml").stream()))
                .isEqualTo(unreadable(UnreadableReason.NOT_WORD));
    }

    @Test
    void g2_word_file_with_macros_is_refused() {
        Docx macros = new Docx().part("[Content_Types].xml", """
                        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                        <Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/>
                        </Types>""");

        assertThat(check(macros.stream())).isEqualTo(unreadable(UnreadableReason.NOT_WORD));
    }

    @Test
    void g2_old_word_file_is_refused_with_advice() {
        assertThat(check(new ByteArrayInputStream(CompoundFiles.with("WordDocument"))))
                .isEqualTo(unreadable(UnreadableReason.LEGACY_WORD));
    }

    @Test
    void i9_password_is_noticed() {
        assertThat(check(new ByteArrayInputStream(CompoundFiles.with("EncryptedPackage"))))
                .isEqualTo(unreadable(UnreadableReason.ENCRYPTED));
    }

    @Test
    void g2_other_compound_file_is_no_word_file() {
        assertThat(check(new ByteArrayInputStream(CompoundFiles.with("Workbook"))))
                .isEqualTo(unreadable(UnreadableReason.NOT_WORD));
        assertThat(check(new ByteArrayInputStream(Arrays.copyOf(CompoundFiles.with("WordDocument"), 300))))
                .isEqualTo(unreadable(UnreadableReason.NOT_WORD));
    }

    @Test
    void i9_compound_file_whose_directory_runs_in_a_circle_ends() {
        assertThat(check(new ByteArrayInputStream(CompoundFiles.circular())))
                .isEqualTo(unreadable(UnreadableReason.NOT_WORD));
    }

    @Test
    void i9_empty_file_blocks() {
        assertThat(check(InputStream.nullInputStream())).isEqualTo(unreadable(UnreadableReason.EMPTY));
    }

    @Test
    void i9_truncated_file_blocks_wherever_it_is_cut() {
        byte[] whole = new Docx().paragraph("正文").bytes();
        for (int length = 2; length < whole.length; length++) {
            assertThat(check(new ByteArrayInputStream(whole, 0, length)))
                    .as("cut at %d of %d", length, whole.length)
                    .isEqualTo(unreadable(UnreadableReason.DAMAGED));
        }
    }

    @Test
    void i9_flipped_byte_in_a_picture_blocks() {
        byte[] picture = new byte[5000];
        new java.util.Random(1).nextBytes(picture);
        byte[] whole = new Docx()
                .part("word/media/image1.jpg", picture)
                .paragraph("正文")
                .bytes();
        int inside = new String(whole, StandardCharsets.ISO_8859_1).indexOf("image1.jpg") + 2000;
        whole[inside] ^= 0x55;

        assertThat(check(new ByteArrayInputStream(whole))).isEqualTo(unreadable(UnreadableReason.DAMAGED));
    }

    @Test
    void i9_malformed_text_blocks() {
        assertThat(check(new Docx().xml("<w:p>").stream())).isEqualTo(unreadable(UnreadableReason.DAMAGED));
    }

    @Test
    void i9_zip_bomb_is_never_inflated_to_its_end() {
        Docx bomb = new Docx().paragraph("正文").part("word/media/bomb.bin", new byte[(int) (64 * MEBIBYTE)]);

        assertThat(check(bomb.stream())).isEqualTo(unreadable(UnreadableReason.INFLATES_TOO_MUCH));
    }

    @Test
    void i9_bomb_in_the_text_is_stopped_too() {
        Docx bomb = new Docx().xml("<w:p/>".repeat((int) MEBIBYTE));

        assertThat(check(bomb.stream())).isEqualTo(unreadable(UnreadableReason.INFLATES_TOO_MUCH));
    }

    @Test
    void i9_limits_of_file_entries_and_inflated_size() {
        byte[] noise = new byte[40_000];
        new java.util.Random(1).nextBytes(noise);
        Docx docx = new Docx().paragraph("正文").part("word/media/noise.bin", noise);

        assertThat(limited(1_000, 2_000, MEBIBYTE).read(docx.stream(), NAME, deadline()))
                .isEqualTo(unreadable(UnreadableReason.FILE_TOO_LARGE));
        assertThat(limited(MEBIBYTE, 3, MEBIBYTE).read(docx.stream(), NAME, deadline()))
                .isEqualTo(unreadable(UnreadableReason.TOO_MANY_ENTRIES));
        assertThat(limited(MEBIBYTE, 9, 20_000).read(docx.stream(), NAME, deadline()))
                .isEqualTo(unreadable(UnreadableReason.INFLATES_TOO_FAR));
        assertThat(limited(MEBIBYTE, 9, MEBIBYTE).read(docx.stream(), NAME, deadline()))
                .isInstanceOf(Reading.Read.class);
    }

    @Test
    void i9_document_type_and_external_entity_block() throws IOException {
        Path secret = Files.createTempFile("secret", ".txt");
        try {
            Files.writeString(secret, "机密");
            Docx attack = new Docx()
                    .prolog("<!DOCTYPE d [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>")
                    .paragraph("&x;");

            assertThat(check(attack.stream())).isEqualTo(unreadable(UnreadableReason.DAMAGED));
        } finally {
            Files.delete(secret);
        }
    }

    @Test
    void i9_bottomless_nesting_blocks() {
        assertThat(check(new Docx().xml("<w:p>".repeat(5000) + "</w:p>".repeat(5000)).stream()))
                .isEqualTo(unreadable(UnreadableReason.DAMAGED));
    }

    @Test
    void i9_more_text_than_is_kept_blocks() {
        DocumentReader small = new DocumentReader(new ReadingLimits(MEBIBYTE, 99, MEBIBYTE, 200, 3, 10));
        Docx manyParagraphs =
                new Docx().paragraph("1").paragraph("2").paragraph("3").paragraph("4");

        assertThat(small.read(manyParagraphs.stream(), "x.docx", deadline()))
                .isEqualTo(unreadable(UnreadableReason.TOO_MUCH_TEXT));
        assertThat(small.read(new Docx().paragraph("0123456789超出").stream(), "x.docx", deadline()))
                .isEqualTo(unreadable(UnreadableReason.TOO_MUCH_TEXT));
        assertThat(small.read(new Docx().paragraph("012345678").stream(), "x.docx", deadline()))
                .isInstanceOf(Reading.Read.class);
    }

    @Test
    void i9_file_without_text_blocks() {
        assertThat(check(new Docx().xml("<w:p/>").stream())).isEqualTo(unreadable(UnreadableReason.NO_TEXT));
    }

    @Test
    void i9_reading_ends_when_the_time_is_over() {
        assertThat(reader.read(new Docx().paragraph("正文").stream(), NAME, Deadline.in(Duration.ZERO)))
                .isEqualTo(unreadable(UnreadableReason.TIME_OUT));
    }

    @Test
    void styles_make_titles_and_headings_also_by_inheritance() {
        Docx styled = new Docx()
                .part("word/styles.xml", """
                        <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
                        <w:style w:type="paragraph" w:styleId="a3"><w:name w:val="Title"/></w:style>
                        <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>
                        <w:style w:type="paragraph" w:styleId="own"><w:name w:val="我的标题"/><w:basedOn w:val="1"/></w:style>
                        <w:style w:type="paragraph" w:styleId="loop"><w:name w:val="x"/><w:basedOn w:val="loop"/></w:style>
                        </w:styles>""")
                .paragraph("<w:pStyle w:val='loop'/>", "导语。")
                .paragraph("<w:pStyle w:val='a3'/>", "真正的 标题")
                .paragraph("<w:pStyle w:val='own'/>", "小标题")
                .paragraph("<w:outlineLvl w:val='1'/>", "二级")
                .paragraph("<w:outlineLvl w:val='9'/>", "正文。");

        DocumentText text = text(styled);
        assertThat(inBody(text))
                .extracting(Passage::style)
                .containsExactly(Style.BODY, Style.TITLE, Style.HEADING, Style.HEADING, Style.BODY);
        assertThat(text.suggestedTitle()).contains("真正的 标题");
    }

    @Test
    void title_is_guessed_from_the_first_centred_line_behind_a_mark() {
        Docx docx = new Docx()
                .paragraph("秘密★1年")
                .paragraph("<w:jc w:val='center'/>", "部署专项排查")
                .paragraph("3月19日，会议召开。");

        assertThat(text(docx).suggestedTitle()).contains("部署专项排查");
    }

    @Test
    void title_is_the_short_first_line_and_never_a_sentence() {
        assertThat(text(new Docx().paragraph("短标题").paragraph("正文。")).suggestedTitle())
                .contains("短标题");
        assertThat(text(new Docx().paragraph("这是一句话。")).suggestedTitle()).isEmpty();
    }

    @Test
    void title_is_cut_at_200_characters_without_splitting_an_emoji() {
        Docx docx = new Docx().paragraph("<w:jc w:val='center'/>", "长".repeat(199) + "😀" + "尾");

        assertThat(text(docx).suggestedTitle()).contains("长".repeat(199));
    }

    @Test
    void nothing_is_left_behind_in_the_temporary_folder(@TempDir Path folder) throws IOException {
        DocumentReader own = new DocumentReader(ReadingLimits.defaults(), folder);
        own.read(new Docx().paragraph("正文").stream(), NAME, deadline());
        own.read(new Docx().xml("<w:p>").stream(), NAME, deadline());
        own.read(new ByteArrayInputStream("plain".getBytes(StandardCharsets.UTF_8)), NAME, deadline());

        assertThat(folder).isEmptyDirectory();
    }

    private Reading check(String content) {
        return check(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    private Reading check(InputStream content) {
        return reader.read(content, NAME, deadline());
    }

    private DocumentText text(Docx docx) {
        return ((Reading.Read) check(docx.stream())).text();
    }

    private List<String> body(Docx docx) {
        return inBody(text(docx)).stream().map(Passage::text).toList();
    }

    private static List<Passage> inBody(DocumentText text) {
        return text.passages().stream()
                .filter(passage -> passage.location() == Location.BODY)
                .toList();
    }

    private static Reading unreadable(UnreadableReason reason) {
        return new Reading.Unreadable(reason);
    }

    private static DocumentReader limited(long fileBytes, int entries, long inflatedBytes) {
        return new DocumentReader(new ReadingLimits(fileBytes, entries, inflatedBytes, 200, 99, 9999));
    }

    private static Deadline deadline() {
        return Deadline.in(Duration.ofSeconds(20));
    }
}

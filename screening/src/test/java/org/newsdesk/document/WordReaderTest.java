package org.newsdesk.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsdesk.document.Paragraph.Style;
import org.newsdesk.document.WordFile.Limit;

class WordReaderTest {

    private static final long MEBIBYTE = 1024 * 1024;

    private final WordReader reader = new WordReader(WordLimits.defaults());

    @Test
    void g2_word_file_is_accepted() {
        WordFile file = reader.check(new Docx().paragraph("一个段落。").stream());

        assertThat(file.reason()).isEmpty();
        assertThat(text(file).paragraphs()).containsExactly(new Paragraph("一个段落。", Style.BODY));
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

        assertThat(text(reader.check(docx.stream())).paragraphs()).hasSize(1);
    }

    @Test
    void g2_other_files_are_refused_whatever_their_name() {
        assertThat(check("%PDF-1.7")).isEqualTo(new WordFile.NotWord());
        assertThat(check("{\\rtf1 text}")).isEqualTo(new WordFile.NotWord());
        assertThat(check("plain")).isEqualTo(new WordFile.NotWord());
        assertThat(check("P")).isEqualTo(new WordFile.NotWord());
        assertThat(reader.check(new Docx().without("[Content_Types].xml").stream()))
                .isEqualTo(new WordFile.NotWord());
    }

    @Test
    void g2_word_file_with_macros_is_refused() {
        Docx macros = new Docx().part("[Content_Types].xml", """
                        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                        <Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/>
                        </Types>""");

        assertThat(reader.check(macros.stream())).isEqualTo(new WordFile.NotWord());
    }

    @Test
    void g2_old_word_file_is_refused_with_advice() {
        WordFile file = reader.check(new ByteArrayInputStream(CompoundFiles.with("WordDocument")));

        assertThat(file).isEqualTo(new WordFile.LegacyWord());
        assertThat(file.reason()).contains(UnreadableReason.LEGACY_WORD);
    }

    @Test
    void i9_password_is_noticed() {
        assertThat(reader.check(new ByteArrayInputStream(CompoundFiles.with("EncryptedPackage"))))
                .isEqualTo(new WordFile.Encrypted());
    }

    @Test
    void g2_other_compound_file_is_no_word_file() {
        assertThat(reader.check(new ByteArrayInputStream(CompoundFiles.with("Workbook"))))
                .isEqualTo(new WordFile.NotWord());
        assertThat(reader.check(new ByteArrayInputStream(Arrays.copyOf(CompoundFiles.with("WordDocument"), 300))))
                .isEqualTo(new WordFile.NotWord());
    }

    @Test
    void i9_compound_file_whose_directory_runs_in_a_circle_ends() {
        assertThat(reader.check(new ByteArrayInputStream(CompoundFiles.circular())))
                .isEqualTo(new WordFile.NotWord());
    }

    @Test
    void i9_empty_file_blocks() {
        assertThat(reader.check(InputStream.nullInputStream())).isEqualTo(new WordFile.Empty());
    }

    @Test
    void i9_truncated_file_blocks_wherever_it_is_cut() {
        byte[] whole = new Docx().paragraph("正文").bytes();
        for (int length = 2; length < whole.length; length++) {
            assertThat(reader.check(new ByteArrayInputStream(whole, 0, length)))
                    .as("cut at %d of %d", length, whole.length)
                    .isEqualTo(new WordFile.Damaged());
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

        assertThat(reader.check(new ByteArrayInputStream(whole))).isEqualTo(new WordFile.Damaged());
    }

    @Test
    void i9_malformed_text_blocks() {
        assertThat(reader.check(new Docx().xml("<w:p>").stream())).isEqualTo(new WordFile.Damaged());
    }

    @Test
    void i9_zip_bomb_is_never_inflated_to_its_end() {
        Docx bomb = new Docx().paragraph("正文").part("word/media/bomb.bin", new byte[(int) (64 * MEBIBYTE)]);

        assertThat(reader.check(bomb.stream())).isEqualTo(new WordFile.TooLarge(Limit.RATIO));
    }

    @Test
    void i9_bomb_in_the_text_is_stopped_even_when_only_the_text_is_read() {
        Docx bomb = new Docx().xml("<w:p/>".repeat((int) MEBIBYTE));

        assertThat(reader.text(bomb.stream())).isEqualTo(new WordFile.TooLarge(Limit.RATIO));
    }

    @Test
    void i9_limits_of_file_entries_and_inflated_size() {
        byte[] noise = new byte[40_000];
        new java.util.Random(1).nextBytes(noise);
        Docx docx = new Docx().paragraph("正文").part("word/media/noise.bin", noise);

        assertThat(limited(1_000, 2_000, MEBIBYTE).check(docx.stream())).isEqualTo(new WordFile.TooLarge(Limit.FILE));
        assertThat(limited(MEBIBYTE, 3, MEBIBYTE).check(docx.stream())).isEqualTo(new WordFile.TooLarge(Limit.ENTRIES));
        assertThat(limited(MEBIBYTE, 9, 20_000).check(docx.stream())).isEqualTo(new WordFile.TooLarge(Limit.INFLATED));
        assertThat(limited(MEBIBYTE, 9, MEBIBYTE).check(docx.stream()).reason()).isEmpty();
    }

    @Test
    void i9_document_type_and_external_entity_block() throws IOException {
        Path secret = Files.createTempFile("secret", ".txt");
        try {
            Files.writeString(secret, "机密");
            Docx attack = new Docx()
                    .prolog("<!DOCTYPE d [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>")
                    .paragraph("&x;");

            assertThat(reader.check(attack.stream())).isEqualTo(new WordFile.Damaged());
        } finally {
            Files.delete(secret);
        }
    }

    @Test
    void i9_bottomless_nesting_blocks() {
        assertThat(reader.check(new Docx().xml("<w:p>".repeat(5000) + "</w:p>".repeat(5000)).stream()))
                .isEqualTo(new WordFile.Damaged());
    }

    @Test
    void long_text_is_cut_short_and_says_so() {
        WordReader small = new WordReader(new WordLimits(MEBIBYTE, 99, MEBIBYTE, 200, 3, 10));
        Docx manyParagraphs =
                new Docx().paragraph("1").paragraph("2").paragraph("3").paragraph("4");
        Docx longParagraph = new Docx().paragraph("0123456789超出");

        assertThat(text(small.text(manyParagraphs.stream())).truncated()).isTrue();
        assertThat(text(small.text(longParagraph.stream())))
                .isEqualTo(new WordText(List.of(new Paragraph("0123456789", Style.TITLE)), true));
        assertThat(text(small.text(new Docx().paragraph("0123456789").stream())).truncated())
                .isFalse();
    }

    @Test
    void deleted_and_moved_text_is_left_out_inserted_and_hidden_text_is_kept() {
        Docx tracked = new Docx()
                .xml("<w:p>" + Docx.run("保留")
                        + "<w:del><w:r><w:delText>删除</w:delText></w:r></w:del>"
                        + "<w:ins>" + Docx.run("插入") + "</w:ins>"
                        + "<w:moveFrom>" + Docx.run("移走") + "</w:moveFrom>"
                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏。</w:t></w:r></w:p>");

        assertThat(text(reader.text(tracked.stream())).paragraphs())
                .extracting(Paragraph::text)
                .containsExactly("保留插入隐藏。");
    }

    @Test
    void tables_text_boxes_tabs_and_breaks_are_read_once() {
        Docx docx = new Docx()
                .xml("<w:tbl><w:tr><w:tc><w:p>" + Docx.run("单元格。") + "</w:p></w:tc></w:tr></w:tbl>")
                .xml("<w:p>" + Docx.run("甲")
                        + "<w:r><w:tab/><w:t>乙</w:t><w:br/><w:t>丙。</w:t></w:r>"
                        + "<mc:AlternateContent><mc:Choice><w:p>" + Docx.run("文本框。") + "</w:p></mc:Choice>"
                        + "<mc:Fallback><w:p>" + Docx.run("文本框。") + "</w:p></mc:Fallback></mc:AlternateContent></w:p>");

        assertThat(text(reader.text(docx.stream())).paragraphs())
                .extracting(Paragraph::text)
                .containsExactly("单元格。", "文本框。", "甲\t乙\n丙。");
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

        WordText text = text(reader.text(styled.stream()));
        assertThat(text.paragraphs())
                .extracting(Paragraph::style)
                .containsExactly(Style.BODY, Style.TITLE, Style.HEADING, Style.HEADING, Style.BODY);
        assertThat(text.suggestedTitle()).contains("真正的 标题");
    }

    @Test
    void title_is_guessed_from_the_first_centred_line_behind_a_mark() {
        Docx docx = new Docx()
                .paragraph("秘密★1年")
                .paragraph("<w:jc w:val='center'/>", "部署专项排查")
                .paragraph("3月19日，会议召开。");

        assertThat(text(reader.text(docx.stream())).suggestedTitle()).contains("部署专项排查");
    }

    @Test
    void title_is_the_short_first_line_and_never_a_sentence() {
        assertThat(text(reader.text(new Docx().paragraph("短标题").paragraph("正文。").stream()))
                        .suggestedTitle())
                .contains("短标题");
        assertThat(text(reader.text(new Docx().paragraph("这是一句话。").stream())).suggestedTitle())
                .isEmpty();
    }

    @Test
    void title_is_cut_at_200_characters_without_splitting_an_emoji() {
        Docx docx = new Docx().paragraph("<w:jc w:val='center'/>", "长".repeat(199) + "😀" + "尾");

        assertThat(text(reader.text(docx.stream())).suggestedTitle()).contains("长".repeat(199));
    }

    @Test
    void nothing_is_left_behind_in_the_temporary_folder(@TempDir Path folder) throws IOException {
        WordReader own = new WordReader(WordLimits.defaults(), folder);
        own.check(new Docx().paragraph("正文").stream());
        own.text(new Docx().xml("<w:p>").stream());
        own.check(new ByteArrayInputStream("plain".getBytes(StandardCharsets.UTF_8)));

        assertThat(folder).isEmptyDirectory();
    }

    private WordFile check(String content) {
        return reader.check(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    private static WordReader limited(long fileBytes, int entries, long inflatedBytes) {
        return new WordReader(new WordLimits(fileBytes, entries, inflatedBytes, 200, 99, 9999));
    }

    private static WordText text(WordFile file) {
        return ((WordFile.Word) file).text();
    }
}

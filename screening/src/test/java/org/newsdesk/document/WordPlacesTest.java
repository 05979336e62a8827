package org.newsdesk.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where text stands in a Word file. */
class WordPlacesTest {

    private static final String TEXT_BOX = "<w:txbxContent><w:p>" + Docx.run("文本框。") + "</w:p></w:txbxContent>";
    private static final String SHAPE = "<wps:wsp><wps:txbx>" + TEXT_BOX + "</wps:txbx></wps:wsp>";
    private static final String VML = "<w:pict><v:shape><v:textbox>" + TEXT_BOX + "</v:textbox></v:shape></w:pict>";

    @Test
    void tables_tabs_breaks_and_odd_characters() {
        DocumentText text = Readings.text(
                new Docx()
                        .xml("<w:tbl><w:tr><w:tc><w:p>" + Docx.run("单元格。") + "</w:p></w:tc></w:tr></w:tbl>")
                        .xml(
                                "<w:p>" + Docx.run("甲")
                                        + "<w:r><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:noBreakHyphen/><w:softHyphen/>"
                                        + "<w:sym w:font=\"Wingdings\" w:char=\"F083\"/><w:sym w:font=\"宋体\" w:char=\"F037\"/></w:r></w:p>"));

        assertThat(Readings.passages(text)).containsExactly("table: 单元格。", "body: 甲\t乙\n丙-37");
    }

    @Test
    void offsets_count_blanks_at_the_beginning() {
        assertThat(Readings.passages(Readings.text(new Docx().paragraph("　　近日，"))))
                .containsExactly("body: 　　近日，");
    }

    @Test
    void text_box_is_read_once_and_apart() {
        DocumentText text = Readings.text(new Docx()
                .xml("<w:p>" + Docx.run("甲") + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">" + SHAPE
                        + "</mc:Choice><mc:Fallback>" + VML + "</mc:Fallback></mc:AlternateContent></w:r>"
                        + Docx.run("乙") + "</w:p>")
                .paragraph("丙"));

        assertThat(Readings.passages(text)).containsExactly("body: 甲乙", "body: 丙", "textbox: 文本框。");
        assertThat(text.passages().get(0).story())
                .isEqualTo(text.passages().get(1).story())
                .isNotEqualTo(text.passages().get(2).story());
    }

    @Test
    void fallback_that_says_something_else_is_read_too() {
        String other = VML.replace("文本框", "另一个");
        DocumentText text = Readings.text(new Docx()
                .xml("<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">" + SHAPE + "</mc:Choice><mc:Fallback>"
                        + other + "</mc:Fallback></mc:AlternateContent></w:r></w:p>"));

        assertThat(Readings.passages(text)).containsExactly("textbox: 文本框。", "textbox: 另一个。");
    }

    @Test
    void fallback_without_a_choice_stands_in_the_line() {
        DocumentText text = Readings.text(new Docx()
                .xml("<w:p>" + Docx.run("1380000")
                        + "<w:r><mc:AlternateContent><mc:Choice Requires=\"x\"><x:y xmlns:x=\"x\"/></mc:Choice><mc:Fallback>"
                        + "<w:t>73</w:t></mc:Fallback></mc:AlternateContent></w:r>" + Docx.run("16") + "</w:p>"));

        assertThat(Readings.passages(text)).containsExactly("body: 13800007316");
    }

    @Test
    void old_text_box_and_watermark() {
        DocumentText text = Readings.text(new Docx()
                .xml("<w:p><w:r>" + VML + "</w:r></w:p>")
                .part(
                        "word/header1.xml",
                        Docx.part(
                                "hdr",
                                "<w:p><w:r><w:pict><v:shape><v:textpath string=\"内部资料\"/></v:shape></w:pict></w:r></w:p>",
                                false)));

        assertThat(Readings.passages(text)).containsExactly("textbox: 文本框。", "textbox: 内部资料");
    }

    @Test
    void content_controls_on_every_level_and_their_choices() {
        DocumentText text = Readings.text(new Docx()
                .xml(
                        "<w:sdt><w:sdtPr><w:dropDownList><w:listItem w:displayText=\"甲村\" w:value=\"甲村\"/></w:dropDownList>"
                                + "</w:sdtPr><w:sdtContent><w:p><w:sdt><w:sdtContent>" + Docx.run("块")
                                + "</w:sdtContent></w:sdt>"
                                + "</w:p></w:sdtContent></w:sdt>")
                .xml("<w:tbl><w:tr><w:sdt><w:sdtContent><w:tc><w:p>" + Docx.run("格")
                        + "</w:p></w:tc></w:sdtContent></w:sdt></w:tr></w:tbl>"));

        assertThat(Readings.passages(text)).containsExactly("body: 块", "table: 格", "fieldcode: 甲村");
    }

    @Test
    void headers_footers_and_notes() {
        DocumentText text = Readings.text(new Docx()
                .paragraph("正文")
                .part("word/header2.xml", Docx.part("hdr", "眉", true))
                .part("word/footer1.xml", Docx.part("ftr", "脚", true))
                .part(
                        "word/footnotes.xml",
                        Docx.part(
                                "footnotes",
                                "<w:footnote w:id=\"1\"><w:p>" + Docx.run("注") + "</w:p></w:footnote>",
                                false))
                .part(
                        "word/endnotes.xml",
                        Docx.part(
                                "endnotes",
                                "<w:endnote w:id=\"1\"><w:p>" + Docx.run("尾") + "</w:p></w:endnote>",
                                false)));

        assertThat(Readings.passages(text))
                .containsExactly("body: 正文", "header: 眉", "footer: 脚", "footnote: 注", "footnote: 尾");
    }

    @Test
    void part_under_another_name_is_read_by_what_it_holds() {
        DocumentText text = Readings.text(new Docx()
                .paragraph("正文")
                .part("other/strange.xml", Docx.part("hdr", "眉", true))
                .part("word/glossary/document.xml", Docx.part("glossaryDocument", "词条", true)));

        assertThat(Readings.passages(text)).containsExactly("body: 正文", "hidden: 词条", "header: 眉");
    }

    @Test
    void each_comment_is_a_story_and_a_trace() {
        DocumentText text = Readings.text(new Docx()
                .paragraph("正文")
                .part(
                        "word/comments.xml",
                        Docx.part(
                                "comments",
                                "<w:comment w:id=\"0\"><w:p>" + Docx.run("电话13800007316") + "</w:p><w:p>"
                                        + Docx.run("再核") + "</w:p></w:comment><w:comment w:id=\"1\"><w:p/></w:comment>",
                                false)));

        assertThat(Readings.passages(text)).containsExactly("body: 正文", "comment: 电话13800007316", "comment: 再核");
        assertThat(Readings.traces(text)).containsExactly("COMMENT comment: 电话13800007316\n再核", "COMMENT comment: ");
    }

    @Test
    void pronunciation_does_not_split_what_it_stands_over() {
        DocumentText text = Readings.text(new Docx()
                .xml("<w:p>" + Docx.run("张")
                        + "<w:r><w:ruby><w:rubyPr/><w:rt>" + Docx.run("san") + "</w:rt><w:rubyBase>" + Docx.run("三")
                        + "</w:rubyBase></w:ruby></w:r>" + Docx.run("说") + "</w:p>"));

        assertThat(Readings.passages(text)).containsExactly("body: 张三说", "body: san");
    }

    @Test
    void charts_diagrams_and_variables() {
        String points =
                "<dgm:dataModel xmlns:dgm=\"d\" xmlns:a=\"a\"><a:p><a:r><a:t>步骤</a:t></a:r></a:p></dgm:dataModel>";
        DocumentText text = Readings.text(new Docx()
                .paragraph("正文")
                .part("word/charts/chart1.xml", "<c:chartSpace xmlns:c=\"c\"><c:pt><c:v>张三</c:v></c:pt></c:chartSpace>")
                .part("word/diagrams/data1.xml", points)
                .part("word/diagrams/drawing1.xml", points.replace("dataModel", "drawing"))
                .part(
                        "word/settings.xml",
                        Docx.part("settings", "<w:docVars><w:docVar w:name=\"n\" w:val=\"变量\"/></w:docVars>", false)));

        assertThat(Readings.passages(text)).containsExactly("body: 正文", "textbox: 张三", "textbox: 步骤", "docprops: 变量");
    }

    @Test
    void custom_data_with_its_attributes_but_not_the_markup_of_office() {
        DocumentText text = Readings.text(new Docx()
                .paragraph("正文")
                .part("customXml/item1.xml", "<data who=\"卢国强\"><tel>13800007316</tel></data>")
                .part(
                        "customXml/item2.xml",
                        "<b:Sources SelectedStyle=\"\\APA.XSL\" StyleName=\"APA\" xmlns:b=\"http://schemas.openxmlformats.org"
                                + "/officeDocument/2006/bibliography\"/>"));

        assertThat(Readings.passages(text)).containsExactly("body: 正文", "customxml: 卢国强", "customxml: 13800007316");
    }

    @Test
    void imported_parts_are_read_or_the_file_is_damaged() {
        Docx importing = new Docx()
                .xml("<w:altChunk r:id=\"c\"/>")
                .relationship("c", "aFChunk", "chunk.txt", false)
                .part("word/chunk.txt", "导入的正文");
        assertThat(Readings.passages(Readings.text(importing))).containsExactly("body: 导入的正文");

        Docx other = new Docx()
                .paragraph("正文")
                .relationship("c", "aFChunk", "chunk.docx", false)
                .part("word/chunk.docx", new Docx().paragraph("别的文档").bytes());
        assertThat(Readings.passages(Readings.text(other))).containsExactly("body: 正文", "body: 别的文档");

        Docx broken = new Docx()
                .paragraph("正文")
                .relationship("c", "aFChunk", "chunk.mht", false)
                .part("word/chunk.mht", new byte[] {0, 1, 2, 3});
        assertThat(Readings.of(broken.bytes(), "x.docx")).isEqualTo(Readings.unreadable(UnreadableReason.DAMAGED));
    }

    @Test
    void parts_in_other_encodings_are_read() {
        String header = Docx.part("hdr", "眉", true);
        for (Charset encoding : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            String declared = "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>" + header;
            assertThat(Readings.passages(Readings.text(
                            new Docx().paragraph("文").part("word/header1.xml", declared.getBytes(encoding)))))
                    .as("%s", encoding)
                    .containsExactly("body: 文", "header: 眉");
        }
        byte[] marked = ("\uFEFF" + header).getBytes(StandardCharsets.UTF_8);
        assertThat(Readings.passages(Readings.text(new Docx().paragraph("文").part("word/header1.xml", marked))))
                .hasSize(2);
    }

    @Test
    void g2_macros_under_another_type_are_refused() {
        Docx macros = new Docx().paragraph("正文").part("word/vbaProject.bin", new byte[10]);

        assertThat(Readings.of(macros.bytes(), "x.docx")).isEqualTo(Readings.unreadable(UnreadableReason.NOT_WORD));
    }
}

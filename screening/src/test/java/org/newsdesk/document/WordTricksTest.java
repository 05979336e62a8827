package org.newsdesk.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Text that the reader of the printed page cannot see, or that a tracked change left behind. */
class WordTricksTest {

    private static final String WHITE = "<w:color w:val=\"FFFFFF\"/>";

    @Test
    void tracked_changes_are_marked_and_neighbours_joined() {
        DocumentText text = Readings.text(new Docx()
                .xml("<w:p>" + Docx.run("留") + "<w:del>" + deleted("删") + "</w:del><w:del>"
                        + deleted("除") + "</w:del><w:ins>" + Docx.run("插") + "</w:ins><w:ins><w:del>" + deleted("又删")
                        + "</w:del></w:ins><w:moveFrom>" + Docx.run("移走") + "</w:moveFrom><w:moveTo>" + Docx.run("移来")
                        + "</w:moveTo></w:p>"));

        assertThat(Readings.spans(text.passages().get(0)))
                .containsExactly("plain: 留", "deleted: 删除", "inserted: 插", "deleted: 又删移走", "inserted: 移来");
        assertThat(Readings.traces(text))
                .containsExactlyInAnyOrder(
                        "TRACKED_CHANGE deleted: 删除",
                        "TRACKED_CHANGE inserted: 插",
                        "TRACKED_CHANGE deleted: 又删移走",
                        "TRACKED_CHANGE inserted: 移来");
    }

    @Test
    void rows_and_cells_can_be_changed_as_a_whole() {
        DocumentText text = Readings.text(new Docx()
                .xml("<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p>" + Docx.run("行")
                        + "</w:p></w:tc></w:tr><w:tr><w:tc><w:tcPr><w:cellIns/></w:tcPr><w:p>" + Docx.run("格")
                        + "</w:p></w:tc><w:tc><w:p>" + Docx.run("留") + "</w:p></w:tc></w:tr></w:tbl>"));

        assertThat(Readings.traces(text)).containsExactly("TRACKED_CHANGE deleted: 行", "TRACKED_CHANGE inserted: 格");
    }

    @Test
    void changes_of_format_count_once_and_only_when_there_is_no_other() {
        String formatted = "<w:p>" + Docx.run("<w:b/><w:rPrChange><w:rPr/></w:rPrChange>", "甲") + "</w:p>";
        String mark = "<w:p><w:pPr><w:rPr><w:ins/></w:rPr></w:pPr>" + Docx.run("乙") + "</w:p>";

        assertThat(Readings.traces(Readings.text(new Docx().xml(formatted).xml(mark))))
                .containsExactly("TRACKED_CHANGE inserted: 甲");
        assertThat(Readings.traces(
                        Readings.text(new Docx().xml(mark).xml("<w:p><w:ins>" + Docx.run("丙") + "</w:ins></w:p>"))))
                .containsExactly("TRACKED_CHANGE inserted: 丙");
        assertThat(Readings.traces(Readings.text(new Docx().paragraph("<w:pPrChange><w:pPr/></w:pPrChange>", "丁"))))
                .containsExactly("TRACKED_CHANGE inserted: 丁");
    }

    @Test
    void hidden_and_tiny_text_is_one_trace_a_stretch() {
        DocumentText text = Readings.text(new Docx()
                .xml("<w:p>" + Docx.run("见") + Docx.run("<w:vanish/>", "藏")
                        + Docx.run("<w:sz w:val=\"2\"/>", "小") + Docx.run("<w:vanish w:val=\"0\"/>", "见")
                        + Docx.run("<w:specVanish/>", "隐") + Docx.run("<w:vanish/>", " ")
                        + Docx.run("<w:sz w:val=\"5\"/>", "见")
                        + Docx.run("<w:vanish/>", "  ") + "</w:p>"));

        assertThat(Readings.spans(text.passages().get(0)))
                .containsExactly("plain: 见", "hidden: 藏小", "plain: 见", "hidden: 隐 ", "plain: 见", "hidden:   ");
        assertThat(Readings.traces(text)).containsExactly("HIDDEN_TEXT hidden: 藏小", "HIDDEN_TEXT hidden: 隐 ");
    }

    @Test
    void styles_hide_and_direct_formatting_shows_again() {
        Docx docx = new Docx()
                .part("word/styles.xml", Docx.part("styles", """
                        <w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>
                        <w:style w:type="paragraph" w:styleId="p"><w:rPr><w:vanish/></w:rPr></w:style>
                        <w:style w:type="paragraph" w:styleId="q"><w:basedOn w:val="p"/></w:style>
                        <w:style w:type="character" w:styleId="c"><w:rPr><w:color w:val="FEFEFE"/></w:rPr></w:style>
                        <w:style w:type="character" w:styleId="v"><w:rPr><w:vanish/></w:rPr></w:style>
                        <w:style w:type="table" w:styleId="t"><w:rPr><w:sz w:val="1"/></w:rPr></w:style>""", false))
                .xml("<w:p><w:pPr><w:pStyle w:val=\"q\"/></w:pPr>" + Docx.run("藏")
                        + Docx.run("<w:vanish w:val=\"false\"/>", "见") + Docx.run("<w:rStyle w:val=\"v\"/>", "又见")
                        + "</w:p>")
                .xml("<w:p>" + Docx.run("<w:rStyle w:val=\"c\"/>", "白") + Docx.run("<w:rStyle w:val=\"v\"/>", "隐")
                        + "</w:p>")
                .xml("<w:tbl><w:tblPr><w:tblStyle w:val=\"t\"/></w:tblPr><w:tr><w:tc><w:p>" + Docx.run("小")
                        + "</w:p></w:tc></w:tr></w:tbl>");
        DocumentText text = Readings.text(docx);

        assertThat(Readings.spans(text.passages().get(0))).containsExactly("hidden: 藏", "plain: 见又见");
        assertThat(Readings.spans(text.passages().get(1))).containsExactly("whitetext: 白", "hidden: 隐");
        assertThat(Readings.spans(text.passages().get(2))).containsExactly("hidden: 小");
    }

    @Test
    void default_style_hides_too() {
        Docx docx = new Docx()
                .part(
                        "word/styles.xml",
                        Docx.part(
                                "styles",
                                "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:rPr><w:vanish/></w:rPr></w:style>",
                                false))
                .paragraph("藏");

        assertThat(Readings.traces(Readings.text(docx))).containsExactly("HIDDEN_TEXT hidden: 藏");
    }

    @Test
    void lines_and_rows_without_height_hide() {
        DocumentText text = Readings.text(new Docx()
                .paragraph("<w:spacing w:line=\"20\" w:lineRule=\"exact\"/>", "扁")
                .xml("<w:tbl><w:tr><w:trPr><w:trHeight w:val=\"10\" w:hRule=\"exact\"/></w:trPr><w:tc><w:p>"
                        + Docx.run("行") + "</w:p></w:tc></w:tr></w:tbl>"));

        assertThat(Readings.traces(text)).containsExactly("HIDDEN_TEXT hidden: 扁", "HIDDEN_TEXT hidden: 行");
    }

    @Test
    void white_text_on_white_is_marked() {
        DocumentText text = Readings.text(new Docx()
                .xml("<w:p>" + Docx.run("见") + Docx.run(WHITE, "白")
                        + Docx.run("<w:color w:val=\"F0F0F0\"/>", "灰白") + Docx.run("<w:color w:val=\"D0D0D0\"/>", "灰")
                        + Docx.run("<w:color w:val=\"auto\" w:themeColor=\"background1\"/>", "主题")
                        + Docx.run("<w:color w:val=\"BFBFBF\" w:themeColor=\"background1\" w:themeShade=\"BF\"/>", "暗")
                        + Docx.run("<w14:textFill><w14:noFill/></w14:textFill>", "空") + "</w:p>"));

        assertThat(Readings.spans(text.passages().get(0)))
                .containsExactly("plain: 见", "whitetext: 白灰白", "plain: 灰", "whitetext: 主题", "plain: 暗", "whitetext: 空");
        assertThat(Readings.traces(text))
                .containsExactly("WHITE_TEXT whitetext: 白灰白", "WHITE_TEXT whitetext: 主题", "WHITE_TEXT whitetext: 空");
    }

    @Test
    void white_text_on_a_colour_can_be_seen() {
        String onRun = Docx.run(WHITE + "<w:shd w:val=\"clear\" w:fill=\"C00000\"/>", "字");
        String highlighted = Docx.run(WHITE + "<w:highlight w:val=\"red\"/>", "亮");
        String cell = "<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val=\"clear\" w:fill=\"1F4E79\"/></w:tcPr><w:p>"
                + Docx.run(WHITE, "格") + "</w:p></w:tc></w:tr></w:tbl>";
        String box = "<w:p><w:r><wps:wsp><wps:spPr><a:solidFill><a:srgbClr val=\"C00000\"/></a:solidFill></wps:spPr>"
                + "<wps:txbx><w:txbxContent><w:p>" + Docx.run(WHITE, "框")
                + "</w:p></w:txbxContent></wps:txbx></wps:wsp></w:r></w:p>";
        Docx docx = new Docx()
                .part("word/styles.xml", Docx.part("styles", """
                        <w:style w:type="table" w:styleId="t"><w:tblStylePr w:type="firstRow"><w:tcPr>
                        <w:shd w:val="clear" w:color="auto" w:fill="4472C4"/></w:tcPr></w:tblStylePr></w:style>""", false))
                .xml("<w:p>" + onRun + highlighted + "</w:p>" + cell + box)
                .paragraph("<w:shd w:val=\"clear\" w:fill=\"000000\"/><w:rPr>" + WHITE + "</w:rPr>", "段")
                .xml("<w:tbl><w:tblPr><w:tblStyle w:val=\"t\"/></w:tblPr><w:tr><w:tc><w:p>" + Docx.run(WHITE, "头")
                        + "</w:p></w:tc></w:tr></w:tbl>");

        assertThat(Readings.traces(Readings.text(docx))).isEmpty();
    }

    @Test
    void text_in_the_colour_of_its_shading_is_as_invisible_as_white_on_white() {
        DocumentText text = Readings.text(new Docx()
                .xml("<w:p>" + Docx.run("<w:color w:val=\"000000\"/><w:shd w:val=\"clear\" w:fill=\"000000\"/>", "黑底黑字")
                        + "</w:p>"));

        assertThat(Readings.traces(text)).containsExactly("WHITE_TEXT whitetext: 黑底黑字");
    }

    @Test
    void hidden_run_hides_its_text_box() {
        DocumentText text = Readings.text(new Docx()
                .xml("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:pict><v:shape><v:textbox>" + "<w:txbxContent><w:p>"
                        + Docx.run("框") + "</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"));

        assertThat(Readings.traces(text)).containsExactly("HIDDEN_TEXT hidden: 框");
    }

    private static String deleted(String text) {
        return "<w:r><w:delText>" + text + "</w:delText></w:r>";
    }
}

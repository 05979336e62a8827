package org.newsdesk.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Codes of fields, links, pictures and their alternative texts. */
class WordFieldsTest {

    private static final String DECORATIVE = "<a:extLst><a:ext><adec:decorative val=\"1\"/></a:ext></a:extLst>";

    @Test
    void address_in_a_field_that_the_text_does_not_show() {
        DocumentText text =
                Readings.text(new Docx().xml("<w:p>" + field("HYPERLINK \"http://a.example/x\"", "详情") + "</w:p>"));

        assertThat(Readings.passages(text)).containsExactly("body: 详情", "fieldcode: HYPERLINK \"http://a.example/x\"");
        assertThat(Readings.traces(text)).containsExactly("FIELD_URL fieldcode: http://a.example/x");
    }

    @Test
    void address_that_the_text_shows_is_no_trace() {
        DocumentText text = Readings.text(new Docx()
                .xml("<w:p>" + field("HYPERLINK \"http://www.a.example/\"", "见www.a.example。") + "</w:p>")
                .xml("<w:p><w:hyperlink r:id=\"l\">" + Docx.run("邮箱 a@b.example") + "</w:hyperlink></w:p>")
                .relationship("l", "hyperlink", "mailto:a@b.example", true));

        assertThat(Readings.traces(text)).isEmpty();
    }

    @Test
    void simple_fields_links_and_linked_pictures_have_addresses_too() {
        DocumentText text = Readings.text(new Docx()
                .xml("<w:p><w:fldSimple w:instr=\" INCLUDEPICTURE &quot;C:\\\\Users\\\\lu\\\\a.jpg&quot; \"/>")
                .xml("<w:hyperlink r:id=\"l\">" + Docx.run("附件") + "</w:hyperlink></w:p>")
                .relationship("l", "hyperlink", "\\\\server\\share\\名单.docx", true)
                .relationship("i", "image", "file:///D:/照片/a.jpg", true));

        assertThat(Readings.traces(text))
                .containsExactlyInAnyOrder(
                        "FIELD_URL fieldcode: C:\\\\Users\\\\lu\\\\a.jpg",
                        "FIELD_URL fieldcode: \\\\server\\share\\名单.docx",
                        "FIELD_URL fieldcode: file:///D:/照片/a.jpg");
    }

    @Test
    void code_may_be_split_and_nested_and_what_stands_in_it_is_no_text() {
        String split = character("begin")
                + code("INCLUDETEXT \"htt")
                + code("p://a.exa")
                + character("begin")
                + code(" QUOTE 13800007316 ")
                + character("end")
                + code("mple\"")
                + Docx.run("藏在代码里")
                + character("end");
        DocumentText text = Readings.text(new Docx().xml("<w:p>" + Docx.run("文") + split + "</w:p>"));

        assertThat(Readings.passages(text))
                .containsExactly(
                        "body: 文",
                        "fieldcode:  QUOTE 13800007316 ",
                        "fieldcode: INCLUDETEXT \"http://a.example\"藏在代码里");
    }

    @Test
    void codes_of_layout_are_left_out_unless_they_carry_something() {
        DocumentText text = Readings.text(new Docx()
                .xml("<w:p>" + field(" PAGE  \\* MERGEFORMAT ", "1") + field(" PAGEREF _Toc123456789 \\h ", "2")
                        + field(" SEQ 13800007316 ", "3") + "</w:p>"));

        assertThat(Readings.passages(text)).containsExactly("body: 123", "fieldcode:  SEQ 13800007316 ");
    }

    @Test
    void pictures_lead_to_their_paragraph_or_the_next_one() {
        DocumentText text = Readings.text(new Docx()
                .relationship("p", "image", "media/image1.jpeg", false)
                .paragraph("甲")
                .xml("<w:p>" + Drawing.picture("p", 8, "") + "</w:p>")
                .paragraph("图为乙")
                .xml("<w:p>" + Docx.run("丙") + Drawing.picture("p", 8, "") + "</w:p>")
                .xml("<w:tbl><w:tr><w:tc><w:p>" + Drawing.picture("p", 1, "") + "</w:p></w:tc></w:tr></w:tbl>")
                .xml("<w:p>" + Drawing.picture("p", 8, "", DECORATIVE) + "</w:p>")
                .xml("<w:p><w:del>" + Drawing.picture("p", 8, "") + "</w:del></w:p>")
                .xml(
                        "<w:p><w:r><w:pict><v:shape style=\"width:300pt;height:200pt\"><v:imagedata r:id=\"p\"/></v:shape></w:pict>"
                                + "</w:r></w:p>"));

        assertThat(text.pictures())
                .containsExactly(
                        new Picture(1, false, false, false, "image1.jpeg"),
                        new Picture(2, false, true, false, "image1.jpeg"),
                        new Picture(3, true, false, true, "image1.jpeg"),
                        new Picture(3, false, false, true, "image1.jpeg"),
                        new Picture(3, false, false, false, "image1.jpeg"));
        assertThat(Readings.traces(text)).hasSize(1);
    }

    @Test
    void what_stands_centred_below_a_picture_is_its_caption() {
        String centred = "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>%s</w:p>";
        DocumentText text = Readings.text(new Docx()
                .relationship("p", "image", "media/image1.jpeg", false)
                .xml(centred.formatted(Docx.run("题目")))
                .xml("<w:p>" + Drawing.picture("p", 8, "") + "</w:p>")
                .xml(centred.formatted(Docx.run("社工蹲下来系鞋带")))
                .xml(centred.formatted(Docx.run("二、成效")))
                .xml("<w:p>" + Drawing.picture("p", 8, "") + "</w:p>")
                .paragraph("社工蹲下来系鞋带"));

        assertThat(text.passages().stream().filter(passage -> passage.style() == Passage.Style.CAPTION))
                .extracting(Passage::text)
                .containsExactly("社工蹲下来系鞋带");
    }

    @Test
    void pictures_in_headers_and_of_objects_are_ornaments_or_none() {
        DocumentText text = Readings.text(new Docx()
                .relationship("p", "image", "media/image1.jpeg", false)
                .xml("<w:p>" + Docx.run("甲")
                        + "<w:r><w:object><v:shape><v:imagedata r:id=\"p\"/></v:shape></w:object></w:r></w:p>")
                .part("word/header1.xml", Docx.part("hdr", "<w:p>" + Drawing.picture("p", 8, "") + "</w:p>", false)));

        assertThat(text.pictures()).extracting(Picture::ornament).containsExactly(true);
    }

    @Test
    void alternative_text_counts_once_and_only_when_somebody_wrote_it() {
        DocumentText text = Readings.text(new Docx()
                .paragraph("甲")
                .xml("<w:p>" + Drawing.picture("p", 8, "卢国强在家中") + Drawing.picture("p", 8, "图片 3")
                        + Drawing.picture("p", 8, "IMG_0023.jpg") + "</w:p>")
                .xml("<w:p><w:r><w:pict><v:shape alt=\"旧式说明\"/></w:pict></w:r></w:p>"));

        assertThat(Readings.passages(text)).containsExactly("body: 甲", "alt-text: 卢国强在家中", "alt-text: 旧式说明");
    }

    private static String field(String code, String result) {
        return character("begin") + code(code) + character("separate") + Docx.run(result) + character("end");
    }

    private static String character(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    }

    private static String code(String code) {
        return "<w:r><w:instrText>" + code + "</w:instrText></w:r>";
    }
}

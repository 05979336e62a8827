package org.newsdesk.document.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.newsdesk.document.Docx;

class CleanCopyChangesTest {

    private final Cleaner cleaner = new Cleaner();

    @Test
    void tracked_changes_are_accepted() {
        Docx docx = new Docx()
                .xml("<w:p><w:pPr><w:pPrChange w:author='甲'><w:pPr><w:jc w:val='left'/></w:pPr></w:pPrChange></w:pPr>"
                        + Docx.run("保留")
                        + "<w:del w:author='甲'><w:r><w:delText>删去</w:delText></w:r></w:del>"
                        + "<w:ins w:author='甲'>" + Docx.run("<w:rPrChange w:author='甲'><w:rPr/></w:rPrChange>", "加入")
                        + "</w:ins>"
                        + "<w:moveFrom w:author='甲'>" + Docx.run("移走") + "</w:moveFrom>"
                        + "<w:moveTo w:author='甲'>" + Docx.run("移来") + "</w:moveTo></w:p>");

        byte[] after = cleaner.copy(docx.bytes());

        assertThat(Cleaner.visible(after)).containsExactly("body: 保留加入移来");
        assertThat(Cleaner.traces(after)).isEmpty();
        assertThat(Cleaner.part(after, "word/document.xml")).doesNotContain("甲", "删去", "移走", "Change");
    }

    @Test
    void paragraphs_are_joined_where_the_mark_between_them_was_deleted() {
        Docx docx = new Docx()
                .xml(markDeleted("<w:jc w:val='left'/>", Docx.run("前半，")))
                .xml(markDeleted("<w:jc w:val='right'/>", Docx.run("中间，")))
                .xml("<w:bookmarkStart w:id='1' w:name='x'/>")
                .xml("<w:p><w:pPr><w:jc w:val='center'/></w:pPr>" + Docx.run("后半。") + "</w:p>")
                .paragraph("另一段。");

        byte[] after = cleaner.copy(docx.bytes());

        assertThat(Cleaner.visible(after)).containsExactly("body: 前半，中间，后半。", "body: 另一段。");
        assertThat(Cleaner.part(after, "word/document.xml"))
                .contains("bookmarkStart", "w:val=\"left\"")
                .doesNotContain("center", "right");
    }

    @Test
    void of_a_paragraph_deleted_as_a_whole_nothing_stays_not_even_its_style() {
        String deletedRun = "<w:del w:author='甲'><w:r><w:delText>标题</w:delText></w:r></w:del>";
        Docx docx = new Docx()
                .xml(markDeleted(
                        "<w:jc w:val='right'/>",
                        "<w:bookmarkStart w:id='1' w:name='x'/>" + deletedRun + "<w:bookmarkEnd w:id='1'/>"))
                .xml("<w:p><w:pPr><w:jc w:val='center'/></w:pPr>" + Docx.run("正文。") + "</w:p>")
                .xml("<w:tbl><w:tr><w:tc>" + markDeleted("", deletedRun) + "</w:tc></w:tr></w:tbl>")
                .xml(markDeleted("", deletedRun));

        byte[] after = cleaner.copy(docx.bytes());

        assertThat(Cleaner.visible(after)).containsExactly("body: 正文。");
        assertThat(Cleaner.part(after, "word/document.xml"))
                .contains("bookmarkStart", "bookmarkEnd", "center", "<w:tc><w:p><w:pPr><w:rPr/></w:pPr></w:p></w:tc>")
                .doesNotContain("right");
    }

    @Test
    void deleted_rows_cells_and_tables_go() {
        String row =
                "<w:tr><w:trPr><w:del w:author='甲'/></w:trPr><w:tc><w:p>" + Docx.run("删行") + "</w:p></w:tc></w:tr>";
        Docx docx = new Docx()
                .xml("<w:tbl><w:tblPr/>" + row + "<w:tr><w:trPr><w:ins w:author='甲'/></w:trPr>"
                        + "<w:tc><w:tcPr><w:cellDel w:author='甲'/></w:tcPr><w:p>" + Docx.run("删格") + "</w:p></w:tc>"
                        + "<w:tc><w:tcPr><w:cellIns w:author='甲'/></w:tcPr><w:p>" + Docx.run("留格")
                        + "</w:p></w:tc></w:tr>"
                        + "</w:tbl>")
                .xml("<w:tbl><w:tblPr/><w:tblGrid/>" + row + row + "</w:tbl>")
                .paragraph("正文。");

        byte[] after = cleaner.copy(docx.bytes());

        assertThat(Cleaner.visible(after)).containsExactly("table: 留格", "body: 正文。");
        assertThat(Cleaner.part(after, "word/document.xml")).containsOnlyOnce("<w:tbl>");
    }

    private static String markDeleted(String properties, String content) {
        return "<w:p><w:pPr>" + properties + "<w:rPr><w:del w:author='甲'/></w:rPr></w:pPr>" + content + "</w:p>";
    }
}

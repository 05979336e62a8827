package org.newsdesk.document.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsdesk.document.Docx;
import org.newsdesk.document.UnreadableReason;

class CleanCopyTest {

    private static final Path SAMPLES = Path.of("..", "testbed", "samples");

    private final Cleaner cleaner = new Cleaner();

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".docx")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void k1_a_sample_loses_what_it_hides_and_nothing_else(Path sample) throws IOException {
        byte[] before = Files.readAllBytes(sample);
        if (cleaner.cleaning(before) instanceof Cleaning.Unreadable) {
            return;
        }
        byte[] after = cleaner.copy(before);

        assertThat(Cleaner.visible(after)).isEqualTo(Cleaner.visible(before));
        assertThat(Cleaner.traces(after)).isEmpty();
        assertThat(cleaner.copy(after)).isEqualTo(after);
        Cleaner.requireConsistent(after);
    }

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

    @Test
    void hidden_tiny_and_white_text_goes_also_by_style() {
        Docx docx = new Docx()
                .part("word/styles.xml", Docx.part("styles", """
                        <w:style w:type="character" w:styleId="h"><w:rPr><w:vanish/></w:rPr></w:style>
                        """, false))
                .xml("<w:p>" + Docx.run("看得见") + Docx.run("<w:vanish/>", "隐藏") + Docx.run("<w:rStyle w:val='h'/>", "样式")
                        + Docx.run("<w:color w:val='FFFFFF'/>", "白字") + Docx.run("<w:sz w:val='2'/>", "小字") + "</w:p>");

        byte[] after = cleaner.copy(docx.bytes());

        assertThat(Cleaner.visible(after)).containsExactly("body: 看得见");
        assertThat(Cleaner.traces(after)).isEmpty();
        assertThat(Cleaner.part(after, "word/document.xml")).doesNotContain("隐藏", "样式", "白字", "小字");
    }

    @Test
    void comments_go_with_their_parts_people_and_references() {
        Docx docx = new Docx()
                .xml("<w:p><w:commentRangeStart w:id='0'/>" + Docx.run("正文。") + "<w:commentRangeEnd w:id='0'/>"
                        + "<w:r><w:commentReference w:id='0'/></w:r></w:p>")
                .relationship("r5", "comments", "comments.xml", false)
                .relationship("r6", "people", "people.xml", false)
                .part("word/comments.xml", Docx.part("comments", "<w:comment w:id='0' w:author='甲'/>", false))
                .part("word/people.xml", "<people>甲</people>");

        byte[] after = cleaner.copy(docx.bytes());

        assertThat(Cleaner.names(after))
                .containsExactlyInAnyOrder(
                        "[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/_rels/document.xml.rels");
        assertThat(Cleaner.part(after, "word/document.xml"))
                .doesNotContain("comment")
                .contains("正文。");
        Cleaner.requireConsistent(after);
    }

    @Test
    void of_fields_with_addresses_the_visible_result_stays_and_page_numbers_stay_fields() {
        Docx docx = new Docx()
                .relationship("r5", "hyperlink", "http://10.1.2.3/inner", true)
                .relationship("r6", "hyperlink", "http://www.example.org/", true)
                .xml("<w:p>" + field("HYPERLINK \"http://10.1.2.3/x\"", "点此") + field("PAGE", "7")
                        + field("XE \"13800000000\"", "") + "<w:hyperlink r:id='r5' w:tooltip='内网'>" + Docx.run("链接")
                        + "</w:hyperlink><w:hyperlink r:id='r6'>" + Docx.run("www.example.org") + "</w:hyperlink>"
                        + "<w:fldSimple w:instr='AUTHOR'>" + Docx.run("某某") + "</w:fldSimple></w:p>");

        byte[] after = cleaner.copy(docx.bytes());

        assertThat(Cleaner.visible(after)).containsExactly("body: 点此7链接www.example.org某某");
        assertThat(Cleaner.traces(after)).isEmpty();
        assertThat(Cleaner.part(after, "word/document.xml"))
                .contains("PAGE", "fldChar", "r:id=\"r6\"")
                .doesNotContain("10.1.2.3", "13800000000", "AUTHOR", "内网");
        assertThat(Cleaner.part(after, "word/_rels/document.xml.rels"))
                .contains("r6")
                .doesNotContain("10.1.2.3");
    }

    @Test
    void a_picture_of_deleted_text_leaves_the_package_and_a_kept_one_loses_its_notes() {
        byte[] photo = Pictures.jpegWithExif(6);
        Docx docx = new Docx()
                .relationship("r5", "image", "media/kept.jpeg", false)
                .relationship("r6", "image", "media/gone.jpeg", false)
                .part("word/media/kept.jpeg", photo)
                .part("word/media/gone.jpeg", photo)
                .xml("<w:p>" + Docx.run("图") + "<w:r><w:drawing><a:blip r:embed='r5'/></w:drawing></w:r>"
                        + "<w:del w:author='甲'><w:r><w:drawing><a:blip r:embed='r6'/></w:drawing></w:r></w:del></w:p>");

        byte[] after = cleaner.copy(docx.bytes());

        assertThat(Cleaner.names(after)).contains("word/media/kept.jpeg").doesNotContain("word/media/gone.jpeg");
        assertThat(Cleaner.traces(after)).isEmpty();
        Cleaner.requireConsistent(after);
    }

    @Test
    void properties_settings_and_custom_data_go_and_a_title_on_the_page_stays() {
        Docx docx = propertied("调解进村").paragraph("调解进村见实效");

        byte[] after = cleaner.copy(docx.bytes());

        assertThat(Cleaner.names(after))
                .contains("docProps/core.xml", "word/settings.xml")
                .doesNotContain("docProps/custom.xml", "customXml/item1.xml", "hidden.txt");
        assertThat(Cleaner.part(after, "docProps/core.xml")).contains("调解进村").doesNotContain("张三");
        assertThat(Cleaner.part(after, "word/settings.xml")).contains("zoom").doesNotContain("rsid", "docVar");
        assertThat(Cleaner.names(cleaner.copy(propertied("内部稿").paragraph("正文").bytes())))
                .doesNotContain("docProps/core.xml");
        Cleaner.requireConsistent(after);
    }

    @Test
    void embedded_objects_stay_and_are_named() {
        Docx docx = new Docx()
                .relationship("r5", "oleObject", "embeddings/oleObject1.bin", false)
                .part("word/embeddings/oleObject1.bin", "内容。")
                .xml("<w:p>" + Docx.run("附表") + "<w:r><w:object><o:OLEObject r:id='r5'/></w:object></w:r></w:p>");

        assertThat(cleaner.cleaning(docx.bytes())).isEqualTo(new Cleaning.Cleaned(List.of("oleObject1.bin")));
    }

    @Test
    void a_note_goes_with_its_reference() {
        Docx docx = new Docx()
                .relationship("r5", "footnotes", "footnotes.xml", false)
                .part("word/footnotes.xml", Docx.part("footnotes", """
                        <w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote>
                        <w:footnote w:id="1"><w:p><w:r><w:t>留下的注</w:t></w:r></w:p></w:footnote>
                        <w:footnote w:id="2"><w:p><w:r><w:t>删去的注</w:t></w:r></w:p></w:footnote>""", false))
                .part("[Content_Types].xml", """
                        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                        <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
                        <Override PartName="/word/footnotes.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"/>
                        </Types>""")
                .xml("<w:p>" + Docx.run("正文") + "<w:r><w:footnoteReference w:id='1'/></w:r>"
                        + "<w:del w:author='甲'><w:r><w:footnoteReference w:id='2'/></w:r></w:del></w:p>");

        byte[] after = cleaner.copy(docx.bytes());

        assertThat(Cleaner.visible(after)).containsExactly("body: 正文", "footnote: 留下的注");
    }

    @Test
    void i9_what_cannot_be_read_is_not_copied() {
        byte[] whole = new Docx().paragraph("正文").bytes();

        assertThat(cleaner.cleaning(Arrays.copyOf(whole, whole.length / 2)))
                .isEqualTo(new Cleaning.Unreadable(UnreadableReason.DAMAGED));
        assertThat(cleaner.cleaning(new Docx()
                        .paragraph("正文")
                        .part("word/media/bomb.bin", new byte[64 << 20])
                        .bytes()))
                .isEqualTo(new Cleaning.Unreadable(UnreadableReason.INFLATES_TOO_MUCH));
    }

    @Test
    void i9_crafted_files_end_in_an_answer() throws IOException {
        byte[] whole = Files.readAllBytes(SAMPLES.resolve("石桥司法所-2026年3月11日工作信息.docx"));
        Random random = new Random(20260311);
        for (int i = 0; i < 100; i++) {
            byte[] mutated = whole.clone();
            for (int change = random.nextInt(4); change >= 0; change--) {
                mutated[random.nextInt(mutated.length)] = (byte) random.nextInt();
            }
            Cleaning cleaning = cleaner.cleaning(mutated);
            assertThat(cleaning).as("mutation %d", i).isNotNull();
        }
    }

    @Test
    void nothing_is_left_behind_in_the_temporary_folder() throws IOException {
        long before = temporaryFiles();

        cleaner.copy(new Docx().paragraph("正文").bytes());
        cleaner.cleaning(new byte[] {'P', 'K', 3, 4});

        assertThat(temporaryFiles()).isEqualTo(before);
    }

    @Test
    void streams_are_left_open() {
        assertThat(new ByteArrayInputStream(
                                cleaner.copy(new Docx().paragraph("正文").bytes()))
                        .readAllBytes())
                .isNotEmpty();
    }

    private static long temporaryFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("newsdesk-clean-"))
                    .count();
        }
    }

    private static Docx propertied(String title) {
        return new Docx()
                .relationship("r5", "customXml", "../customXml/item1.xml", false)
                .relationship("r6", "settings", "settings.xml", false)
                .part("customXml/item1.xml", "<x>数据</x>")
                .part("hidden.txt", "没人看的")
                .part(
                        "word/settings.xml",
                        Docx.part(
                                "settings",
                                "<w:zoom w:percent='100'/><w:rsids><w:rsid w:val='00AA'/></w:rsids>"
                                        + "<w:docVars><w:docVar w:name='x' w:val='y'/></w:docVars>",
                                false))
                .part(
                        "docProps/core.xml",
                        "<cp:coreProperties xmlns:cp='http://schemas.openxmlformats.org/package/2006/metadata/core-properties'"
                                + " xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:title>" + title
                                + "</dc:title><dc:creator>张三</dc:creator></cp:coreProperties>")
                .part("docProps/custom.xml", "<Properties xmlns='x/custom-properties'/>")
                .part("_rels/.rels", """
                        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                        <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
                        <Relationship Id="r2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>
                        <Relationship Id="r3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties" Target="docProps/custom.xml"/>
                        </Relationships>""")
                .part("[Content_Types].xml", """
                        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                        <Default Extension="xml" ContentType="application/xml"/>
                        <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
                        <Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/>
                        <Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>
                        </Types>""");
    }

    private static String markDeleted(String properties, String content) {
        return "<w:p><w:pPr>" + properties + "<w:rPr><w:del w:author='甲'/></w:rPr></w:pPr>" + content + "</w:p>";
    }

    private static String field(String code, String result) {
        return "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>" + code.replace("\"", "&quot;")
                + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>"
                + (result.isEmpty() ? "" : Docx.run(result))
                + "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
    }
}

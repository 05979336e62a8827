package org.newsdesk.document.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsdesk.document.Docx;

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

    private static String field(String code, String result) {
        return "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>" + code.replace("\"", "&quot;")
                + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>"
                + (result.isEmpty() ? "" : Docx.run(result))
                + "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
    }
}

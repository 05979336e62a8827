package org.newsdesk.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files made to take long or to fill the memory: each ends soon, with an answer (I9). */
@Timeout(25)
class HostileFileTest {

    private static final int MANY = 100_000;

    @Test
    void i9_property_without_end_is_judged_at_once() {
        String endless = letters(3_000_000);
        Reading reading = Readings.of(
                new Docx()
                        .paragraph("正文")
                        .part("docProps/core.xml", "<coreProperties><title>" + endless + "</title></coreProperties>")
                        .bytes(),
                "x.docx");

        assertThat(((Reading.Read) reading).text().traces()).hasSize(1);
    }

    @Test
    void i9_code_without_end_is_searched_at_once() {
        for (String piece : new String[] {"ms-", "\\\\a", "http", "a:"}) {
            String code = piece.repeat(1_000_000 / piece.length()) + letters(1000);
            Docx docx = new Docx().xml("<w:p>" + Docx.run("文") + "<w:fldSimple w:instr=\"" + code + "\"/></w:p>");
            assertThat(Readings.of(docx.bytes(), "x.docx")).as(piece).isNotNull();
        }
    }

    @Test
    void i9_alternatives_that_nearly_agree_are_compared_at_once() {
        String almost = letters(800_000);
        String content = "<mc:Choice><w:t>" + almost + almost + "</w:t></mc:Choice><mc:Fallback><w:t>" + almost
                + "!</w:t></mc:Fallback>";
        Docx docx = new Docx().xml("<w:p><w:r><mc:AlternateContent>" + content + "</mc:AlternateContent></w:r></w:p>");

        assertThat(Readings.passages(Readings.text(docx))).hasSize(2);
    }

    @Test
    void i9_things_without_text_are_counted_too() {
        String boxes = unique(
                MANY * 3,
                "<w:r w:rsidR=\"%d\"><w:pict><v:shape><v:textbox><w:txbxContent/></v:textbox></v:shape></w:pict></w:r>");

        assertThat(Readings.of(
                        new Docx()
                                .xml("<w:p>" + Docx.run("文") + boxes + "</w:p>")
                                .bytes(),
                        "x.docx"))
                .isEqualTo(Readings.unreadable(UnreadableReason.TOO_MUCH_TEXT));
    }

    @Test
    void i9_styles_nobody_defined_cost_nothing() {
        String paragraphs = unique(
                MANY,
                "<w:p><w:pPr><w:pStyle w:val=\"s%d\"/></w:pPr><w:r><w:rPr><w:rStyle w:val=\"x\"/></w:rPr></w:r></w:p>");

        assertThat(Readings.text(new Docx().paragraph("文").xml(paragraphs)).passages())
                .hasSize(2);
    }

    @Test
    void i9_nested_fields_end() {
        String begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";

        assertThat(Readings.of(
                        new Docx().xml("<w:p>" + begin.repeat(200) + "</w:p>").bytes(), "x.docx"))
                .isEqualTo(Readings.unreadable(UnreadableReason.DAMAGED));
    }

    private static String letters(int count) {
        Random random = new Random(count);
        StringBuilder letters = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            letters.append((char) ('a' + random.nextInt(26)));
        }
        return letters.toString();
    }

    /** Many pieces that differ in a number, so that they do not compress beyond reason. */
    private static String unique(int count, String piece) {
        StringBuilder pieces = new StringBuilder();
        Random random = new Random(count);
        for (int i = 0; i < count; i++) {
            pieces.append(piece.formatted(random.nextInt(Integer.MAX_VALUE)));
        }
        return pieces.toString();
    }
}

package org.newsdesk.contract.screening;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.bureau.Unit;
import org.newsdesk.contract.bureau.Word;

/** K1, K6: whatever stands anywhere in the file is found, and what the reader of the page cannot see is called hidden. */
class HiddenPlacesTest extends ScreeningTest {
    private static final String TELLING = "家属电话" + MOBILE;

    static Stream<Arguments> places() {
        return Stream.of(
                Arguments.of("body", false, null, Docx.news().paragraph(TELLING)),
                Arguments.of("table", false, null, Docx.news().table("联系方式", TELLING)),
                Arguments.of("textbox", false, null, Docx.news().textBox(TELLING)),
                Arguments.of("header", false, null, Docx.news().header(TELLING)),
                Arguments.of("footer", false, null, Docx.news().footer(TELLING)),
                Arguments.of("footnote", false, null, Docx.news().footnote(TELLING)),
                Arguments.of("inserted", false, "tracked-change", Docx.news().inserted(TELLING)),
                Arguments.of("deleted", true, "tracked-change", Docx.news().deleted(TELLING)),
                Arguments.of("comment", true, "comment", Docx.news().comment(TELLING)),
                Arguments.of("hidden", true, "hidden-text", Docx.news().hidden(TELLING)),
                Arguments.of("whitetext", true, "white-text", Docx.news().white(TELLING)),
                Arguments.of("docprops", true, "docprops", Docx.news().properties("何某人", TELLING)),
                Arguments.of("embedded", true, "embedded-object", Docx.news().embedded("附件.docx", Word.of(TELLING))),
                Arguments.of("alt-text", true, null, Docx.news().picture(Photo.plain(), TELLING)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("places")
    void k6_a_telephone_is_found_where_it_stands(String location, boolean hidden, String kindOfHiding, Docx docx) {
        Draft draft = draft(docx.bytes());

        assertThat(draft.screening().findings("mobile"))
                .as(draft.screening().now().toString())
                .hasSize(1);
        JsonNode mobile = draft.screening().findings("mobile").get(0);
        assertThat(mobile.path("text").asText()).isEqualTo(MOBILE);
        assertThat(mobile.path("location").asText()).isEqualTo(location);
        assertThat(mobile.path("hidden").asBoolean()).isEqualTo(hidden);
        assertThat(mobile.path("severity").asText()).isEqualTo("block");
        assertComplete(mobile);
        if (kindOfHiding != null) {
            assertThat(draft.screening().findings(kindOfHiding))
                    .as("the hiding is a finding of its own")
                    .isNotEmpty()
                    .allSatisfy(finding ->
                            assertThat(finding.path("severity").asText()).isEqualTo("advise"));
        }
    }

    @Test
    void k1_where_a_picture_was_taken_is_found() {
        Draft draft = draft(Docx.news()
                .picture(Photo.withPosition(), "")
                .paragraph("图为宣传现场。")
                .bytes());

        assertThat(draft.screening().findings("exif-gps")).hasSize(1).allSatisfy(finding -> {
            assertThat(finding.path("location").asText()).isEqualTo("image-exif");
            assertThat(finding.path("hidden").asBoolean()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "电话１３９００００４８２１",
                "电话139 0000 4821",
                "电话139\u200b0000\u200b4821",
                "电话139-0000-4821",
                "手机：139\u00a00000\u00a04821"
            })
    void k6_disguises_do_not_help(String text) {
        Draft draft = draft(Docx.news().paragraph(text).bytes());

        assertThat(draft.screening().blocking())
                .as(draft.screening().now().toString())
                .containsExactly("mobile");
    }

    @Test
    void k6_a_number_split_over_runs_is_one_number() {
        Draft draft = draft(Docx.news().runs("电话1", "39", "0000", "48", "21。").bytes());

        assertThat(draft.screening().findings("mobile")).hasSize(1);
        assertThat(draft.screening().findings("mobile").get(0).path("text").asText())
                .isEqualTo(MOBILE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"可拨打12348公共法律服务热线咨询", "发放资料13900份", "身份证号码539901197806143212", "产品型号13900004821A"})
    void k6_what_only_looks_like_one_is_none(String text) {
        assertThat(draft(Docx.news().paragraph(text).bytes()).screening().blocking())
                .isEmpty();
    }

    @Test
    void k1_the_text_shows_what_is_hidden_and_says_so() {
        Draft draft = drafts.brought(
                Unit.PUFA,
                Docx.news().deleted("卢国强").hidden("内部掌握").comment("不要写").bytes());

        JsonNode paragraphs =
                draft.author().get(draft.path("/text")).orFail().json().path("paragraphs");

        assertThat(marks(paragraphs)).contains(Map.entry("卢国强", "deleted"), Map.entry("内部掌握", "hidden"));
        assertThat(paragraphs).anySatisfy(paragraph -> {
            assertThat(paragraph.path("location").asText()).isEqualTo("comment");
            assertThat(paragraph.path("hidden").asBoolean()).isTrue();
            assertThat(paragraph.path("text").asText()).isEqualTo("不要写");
        });
    }

    private static List<Map.Entry<String, String>> marks(JsonNode paragraphs) {
        List<Map.Entry<String, String>> marks = new ArrayList<>();
        paragraphs.forEach(paragraph -> paragraph
                .path("spans")
                .forEach(span -> marks.add(
                        Map.entry(span.path("text").asText(), span.path("mark").asText()))));
        return marks;
    }
}

package org.newsdesk.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChecklistParserTest {

    private static final String TEXT = """
            [K1]
            内容: 涉密信息不上网。
            text.en: Nothing secret goes online.
            原则: confidential
            必填: always
            出处: 工作要点

            [K12]
            内容: 未成年人
            原则: 严保密
            必填: 涉案、minor
            """;

    @Test
    void items_are_read_in_their_order() {
        assertThat(accepted(TEXT))
                .containsExactly(
                        new ChecklistItem(
                                "K1",
                                "涉密信息不上网。",
                                "Nothing secret goes online.",
                                Principle.CONFIDENTIAL,
                                Set.of(Occasion.ALWAYS),
                                "工作要点"),
                        new ChecklistItem(
                                "K12",
                                "未成年人",
                                "未成年人",
                                Principle.CONFIDENTIAL,
                                Set.of(Occasion.CASE, Occasion.MINOR),
                                ""));
    }

    @Test
    void shipped_list_has_k1_to_k14_in_both_languages() throws IOException {
        List<ChecklistItem> items = accepted(shipped());

        assertThat(items)
                .extracting(ChecklistItem::id)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 14).mapToObj(i -> "K" + i).toList());
        assertThat(items).allSatisfy(item -> {
            assertThat(item.textEn()).isNotEqualTo(item.textZh());
            assertThat(item.source()).isNotEmpty();
        });
    }

    @Test
    void shipped_list_asks_k5_k6_k7_k12_of_cases_and_k11_of_own_media() throws IOException {
        List<ChecklistItem> items = accepted(shipped());

        assertThat(mandatory(items, false, false, false)).containsExactly("K1", "K2", "K4");
        assertThat(mandatory(items, true, false, false)).containsExactly("K1", "K2", "K4", "K5", "K6", "K7", "K12");
        assertThat(mandatory(items, false, true, false)).containsExactly("K1", "K2", "K4", "K12");
        assertThat(mandatory(items, false, false, true)).containsExactly("K1", "K2", "K4", "K11");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[K12]            | [K1]          | 8  | newsdesk.problem.LIST.duplicateId",
                "[K12]            | [保密]        | 8  | newsdesk.problem.LIST.id",
                "[K12]            | [K12 x]       | 8  | newsdesk.problem.LIST.id",
                "内容: 未成年人   | 内容:         | 9  | newsdesk.problem.LIST.noText",
                "原则: 严保密     | 原则: 别的    | 10 | newsdesk.problem.LIST.group",
                "原则: 严保密     | 原理: 严保密  | 10 | newsdesk.problem.FORM.unknownKey",
                "涉案、minor      | 有时          | 11 | newsdesk.problem.LIST.mandatory",
                "必填: 涉案、minor| # 没有        | 8  | newsdesk.problem.LIST.mandatory",
                "出处: 工作要点   | 工作要点      | 6  | newsdesk.problem.FORM.noKey",
            })
    void mistake_is_named_with_its_line(String before, String after, int line, String key) {
        assertThat(ChecklistParser.parse(TEXT.replace(before, after)))
                .isInstanceOfSatisfying(
                        ParsedChecklist.Refused.class,
                        refused -> assertThat(refused.problems()).anySatisfy(problem -> {
                            assertThat(problem.key()).isEqualTo(key);
                            assertThat(problem.line()).isEqualTo(line);
                        }));
    }

    @Test
    void empty_list_is_refused() {
        assertThat(ChecklistParser.parse("# nothing")).isInstanceOf(ParsedChecklist.Refused.class);
    }

    static String shipped() throws IOException {
        try (InputStream in = ChecklistParserTest.class.getResourceAsStream(
                "/alfresco/module/newsdesk-platform/checklist/checklist.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static List<ChecklistItem> accepted(String text) {
        return ((ParsedChecklist.Accepted) ChecklistParser.parse(text)).items();
    }

    private static List<String> mandatory(List<ChecklistItem> items, boolean aCase, boolean minor, boolean ownMedia) {
        return items.stream()
                .filter(item -> item.isMandatory(aCase, minor, ownMedia))
                .map(ChecklistItem::id)
                .toList();
    }
}

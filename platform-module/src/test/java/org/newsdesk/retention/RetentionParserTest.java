package org.newsdesk.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsdesk.draft.Suggestions;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;
import org.springframework.core.io.ClassPathResource;

class RetentionParserTest {
    private static final List<String> KINDS = List.of("普法宣传", "人民调解");
    private static final LocalDate LAST_DAY = LocalDate.of(2036, 12, 31);

    @Test
    void the_list_that_comes_along_is_in_force() throws IOException {
        String text = new ClassPathResource("alfresco/module/newsdesk-platform/retention/retention.txt")
                .getContentAsString(StandardCharsets.UTF_8);

        RetentionList list = new RetentionList("1.0", RetentionParser.parse(text, Suggestions.categoryNames()));

        assertThat(list.categoryOf("普法宣传", false).code()).isEqualTo("D10");
        assertThat(list.categoryOf("案例报道", false).code()).isEqualTo("D30");
        assertThat(list.categoryOf("普法宣传", true).code()).isEqualTo("Y");
        assertThat(list.categoryOf(null, false)).isEqualTo(list.others());
    }

    @Test
    void words_are_chinese_or_english_and_widths_do_not_matter() {
        List<RetentionCategory> categories = RetentionParser.parse("""
                【Y】
                name：永久
                年限：Permanent
                pieces：important
                [X1]
                名称: 不归档
                年限: none
                稿件: 人民调解、普法宣传
                [D2]
                名称: 两年
                years: 2
                稿件: others
                """, KINDS);

        assertThat(categories)
                .containsExactly(
                        new RetentionCategory("Y", "永久", null, List.of(), true, false),
                        new RetentionCategory("X1", "不归档", 0, List.of("人民调解", "普法宣传"), false, false),
                        new RetentionCategory("D2", "两年", 2, List.of(), false, true));
    }

    @Test
    void every_mistake_is_named_with_its_line() {
        assertThat(lines("[D10]\n名称: 十年\n年限: 0\n稿件: 天气预报, 其他\n")).containsExactly(3, 4);
        assertThat(lines("[D10]\n年限: 10\n稿件: 其他\n[d10]\n名称: 再来\n年限: 10\n稿件: others\n"))
                .containsExactly(1, 4, 7);
        assertThat(lines("[十年]\n名称: 十年\n年限: 10\n稿件: 其他\n")).containsExactly(1);
        assertThat(lines("[D10]\n名称: 十年\n年限: 10\n")).containsExactly(1);
        assertThat(lines("")).containsExactly(1);
    }

    @Test
    void a_piece_is_due_the_day_after_its_last() {
        RetentionCategory ten = new RetentionCategory("D10", "十年", 10, List.of(), false, true);

        assertThat(ten.until(2026)).contains(LAST_DAY);
        assertThat(ten.isDue(2026, LAST_DAY)).isFalse();
        assertThat(ten.isDue(2026, LAST_DAY.plusDays(1))).isTrue();
        assertThat(ten.lastDueYear(LAST_DAY.plusDays(1))).contains(2026);
    }

    @Test
    void what_is_kept_for_good_is_never_due_and_what_is_not_kept_always() {
        RetentionCategory good = new RetentionCategory("Y", "永久", null, List.of(), true, false);
        RetentionCategory none = new RetentionCategory("N", "不归档", 0, List.of(), false, false);

        assertThat(good.isDue(1950, LAST_DAY)).isFalse();
        assertThat(good.until(1950)).isEmpty();
        assertThat(none.isDue(2036, LAST_DAY)).isTrue();
    }

    private static List<Integer> lines(String text) {
        RuleViolation refusal = catchThrowableOfType(RuleViolation.class, () -> RetentionParser.parse(text, KINDS));
        return refusal.problems().stream().map(Problem::line).toList();
    }
}

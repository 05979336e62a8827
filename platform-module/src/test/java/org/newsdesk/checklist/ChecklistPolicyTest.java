package org.newsdesk.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsdesk.checklist.Answer.Value;
import org.newsdesk.rule.Problem;

class ChecklistPolicyTest {

    private Checklist checklist;

    @BeforeEach
    void read() throws IOException {
        checklist = new Checklist("1.0", ChecklistParserTest.accepted(ChecklistParserTest.shipped()));
    }

    @Test
    void answered_mandatory_items_pass() {
        assertThat(ordinary(yes("K1", "K2", "K4"))).isEmpty();
    }

    @Test
    void blank_mandatory_item_blocks_with_its_id() {
        List<Problem> problems = ordinary(yes("K1", "K4"));

        assertThat(problems).extracting(Problem::item).containsExactly("K2");
        assertThat(problems).extracting(Problem::rule).containsExactly("K2");
        assertThat(problems).extracting(Problem::field).containsExactly("checklist");
    }

    @Test
    void answer_without_value_is_blank() {
        List<Answer> answers = yes("K1", "K4");
        answers.add(new Answer("K2", null, "想一想"));

        assertThat(ordinary(answers)).extracting(Problem::key).containsExactly("newsdesk.problem.K.blank");
    }

    @Test
    void k5_k6_k7_k12_are_mandatory_when_the_draft_concerns_a_case() {
        assertThat(ChecklistPolicy.problems(checklist, yes("K1", "K2", "K4"), true, false, false))
                .extracting(Problem::item)
                .containsExactly("K5", "K6", "K7", "K12");
    }

    @Test
    void k12_is_mandatory_when_the_draft_concerns_a_minor() {
        assertThat(ChecklistPolicy.problems(checklist, yes("K1", "K2", "K4"), false, true, false))
                .extracting(Problem::item)
                .containsExactly("K12");
    }

    @Test
    void k11_is_mandatory_for_own_media() {
        assertThat(ChecklistPolicy.problems(checklist, yes("K1", "K2", "K4"), false, false, true))
                .extracting(Problem::item)
                .containsExactly("K11");
    }

    @Test
    void reported_problem_blocks_even_on_an_item_that_is_not_mandatory() {
        List<Answer> answers = yes("K1", "K2", "K4");
        answers.add(new Answer("K9", Value.NO, "图不清"));

        assertThat(ordinary(answers)).singleElement().satisfies(problem -> {
            assertThat(problem.item()).isEqualTo("K9");
            assertThat(problem.key()).isEqualTo("newsdesk.problem.K.reported");
        });
    }

    @Test
    void not_applicable_is_an_answer() {
        List<Answer> answers = yes("K1", "K2");
        answers.add(new Answer("K4", Value.NA, ""));

        assertThat(ordinary(answers)).isEmpty();
    }

    @Test
    void unknown_item_is_refused() {
        assertThat(ordinary(yes("K1", "K2", "K4", "K99")))
                .extracting(Problem::key)
                .containsExactly("newsdesk.problem.K.unknownItem");
    }

    @Test
    void second_answer_to_an_item_is_refused_and_never_overrides_the_first() {
        List<Answer> answers = yes("K1", "K2", "K4");
        answers.add(0, new Answer("K1", Value.NO, ""));

        assertThat(ordinary(answers))
                .extracting(Problem::key)
                .containsExactly("newsdesk.problem.K.answeredTwice", "newsdesk.problem.K.reported");
    }

    @Test
    void overlong_note_is_refused() {
        List<Answer> answers = yes("K1", "K2");
        answers.add(new Answer("K4", Value.YES, "长".repeat(1001)));

        assertThat(ordinary(answers)).extracting(Problem::key).containsExactly("newsdesk.problem.K.longNote");
    }

    @Test
    void all_problems_come_at_once() {
        assertThat(ChecklistPolicy.problems(checklist, List.of(), true, true, true))
                .extracting(Problem::item)
                .containsExactly("K1", "K2", "K4", "K5", "K6", "K7", "K11", "K12");
    }

    private List<Problem> ordinary(List<Answer> answers) {
        return ChecklistPolicy.problems(checklist, answers, false, false, false);
    }

    private static List<Answer> yes(String... items) {
        List<Answer> answers = new ArrayList<>();
        for (String item : items) {
            answers.add(new Answer(item, Value.YES, ""));
        }
        return answers;
    }
}

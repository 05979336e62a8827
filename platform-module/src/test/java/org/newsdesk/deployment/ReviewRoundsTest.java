package org.newsdesk.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.activiti.engine.ActivitiException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsdesk.review.Outcome;

/** Route and diagrams agree: what the route computes, the definitions can walk. */
class ReviewRoundsTest {
    private static final String SECTION = "newsdeskSectionReview";
    private static final String OFFICE = "newsdeskOfficeReview";

    private static ReviewRounds rounds;

    @BeforeAll
    static void start() {
        rounds = new ReviewRounds(SECTION, OFFICE);
    }

    @AfterAll
    static void stop() {
        rounds.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {SECTION, OFFICE})
    void a1_a2_an_ordinary_draft_passes_head_and_deputy(String definition) {
        assertThat(walk(definition, false, "+", "+", "+", "+")).containsExactly("初审", "审查", "保密审查", "登记", "→ 已登记，可发布");
    }

    @ParameterizedTest
    @ValueSource(strings = {SECTION, OFFICE})
    void a3_an_important_draft_passes_the_director_too(String definition) {
        assertThat(walk(definition, true, "+", "+", "+", "+", "+"))
                .containsExactly("初审", "审查", "局长审查", "保密审查", "登记", "→ 已登记，可发布");
    }

    @ParameterizedTest
    @ValueSource(strings = {SECTION, OFFICE})
    void a3_importance_may_be_raised_by_head_or_deputy(String definition) {
        assertThat(walk(definition, false, "+!", "+", "+", "+", "+"))
                .containsExactly("初审", "审查", "局长审查", "保密审查", "登记", "→ 已登记，可发布");
        assertThat(walk(definition, false, "+", "+!", "+", "+", "+"))
                .containsExactly("初审", "审查", "局长审查", "保密审查", "登记", "→ 已登记，可发布");
    }

    @ParameterizedTest
    @ValueSource(strings = {SECTION, OFFICE})
    void a3_importance_raised_by_the_confidentiality_reviewer_asks_the_director_and_then_registers(String definition) {
        assertThat(walk(definition, false, "+", "+", "+!", "+", "+"))
                .containsExactly("初审", "审查", "保密审查", "局长审查", "登记", "→ 已登记，可发布");
    }

    @ParameterizedTest
    @ValueSource(strings = {SECTION, OFFICE})
    void a3_the_director_signs_once_however_often_importance_is_raised(String definition) {
        assertThat(walk(definition, true, "+!", "+!", "+!", "+!", "+!"))
                .containsExactly("初审", "审查", "局长审查", "保密审查", "登记", "→ 已登记，可发布");
    }

    @ParameterizedTest
    @ValueSource(strings = {SECTION, OFFICE})
    void a3_at_registration_it_is_too_late_for_importance_and_the_task_stays_open(String definition) {
        String draft = rounds.submit(definition, false);
        Stream.of("+", "+", "+").forEach(decision -> decide(draft, decision));

        assertThatThrownBy(() -> decide(draft, "+!")).isInstanceOf(ActivitiException.class);

        assertThat(rounds.where(draft)).isEqualTo("登记");
    }

    @ParameterizedTest
    @ValueSource(strings = {SECTION, OFFICE})
    void a11_an_unsure_head_hands_up_to_the_deputy(String definition) {
        assertThat(walk(definition, false, "?", "+", "+", "+")).containsExactly("初审", "审查", "保密审查", "登记", "→ 已登记，可发布");
    }

    @ParameterizedTest
    @ValueSource(strings = {SECTION, OFFICE})
    void a11_an_unsure_deputy_hands_up_to_the_director(String definition) {
        assertThat(walk(definition, false, "+", "?", "+", "+", "+"))
                .containsExactly("初审", "审查", "局长审查", "保密审查", "登记", "→ 已登记，可发布");
        assertThat(walk(definition, false, "?", "?", "-")).containsExactly("初审", "审查", "局长审查", "→ 退回修改");
    }

    @ParameterizedTest
    @ValueSource(strings = {SECTION, OFFICE})
    void a11_an_unsure_confidentiality_reviewer_asks_the_director_and_then_decides(String definition) {
        assertThat(walk(definition, false, "+", "+", "?", "+", "+", "+"))
                .containsExactly("初审", "审查", "保密审查", "局长审查", "保密审查", "登记", "→ 已登记，可发布");
    }

    static Stream<Arguments> returns() {
        return Stream.of(SECTION, OFFICE)
                .flatMap(definition -> Stream.of(
                        Arguments.of(definition, false, "-"),
                        Arguments.of(definition, false, "+ -"),
                        Arguments.of(definition, true, "+ + -"),
                        Arguments.of(definition, false, "+ + -"),
                        Arguments.of(definition, false, "+ + +! -"),
                        Arguments.of(definition, false, "+ + ? -"),
                        Arguments.of(definition, false, "+ + + -"),
                        Arguments.of(definition, true, "+ + + + -"),
                        Arguments.of(definition, false, "-!")));
    }

    @ParameterizedTest
    @MethodSource("returns")
    void every_level_may_return_the_draft_which_ends_the_round(String definition, boolean important, String decisions) {
        List<String> way = walk(definition, important, decisions.split(" ", -1));

        assertThat(way).last().isEqualTo("→ 退回修改");
    }

    /** Decisions: {@code +} approve, {@code -} return, {@code ?} unsure; with {@code !} the draft is marked as important. */
    private static List<String> walk(String definition, boolean important, String... decisions) {
        String draft = rounds.submit(definition, important);
        List<String> way = new ArrayList<>(List.of(rounds.where(draft)));
        for (String decision : decisions) {
            decide(draft, decision);
            way.add(rounds.where(draft));
        }
        return way;
    }

    private static void decide(String draft, String decision) {
        Outcome outcome = switch (decision.charAt(0)) {
            case '+' -> Outcome.APPROVE;
            case '-' -> Outcome.RETURN;
            default -> Outcome.UNSURE;
        };
        rounds.decide(draft, outcome, decision.endsWith("!"));
    }
}

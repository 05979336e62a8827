package org.newsdesk.workflows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.activiti.engine.ActivitiException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Where each answer of the route leads, on the real engine. What the route answers is the platform module's affair. */
class ReviewFlowTest {
    /** The answers that bring a process to a level. */
    private static final Map<String, List<String>> WAY_TO = Map.of(
            "firstReview", List.of(),
            "review", List.of("REVIEW"),
            "director", List.of("REVIEW", "DIRECTOR"),
            "confidentiality", List.of("REVIEW", "CONFIDENTIALITY"),
            "registration", List.of("REVIEW", "CONFIDENTIALITY", "REGISTRATION"));

    private static ReviewEngine engine;

    @BeforeAll
    static void startEngine() {
        engine = new ReviewEngine();
    }

    @AfterAll
    static void stopEngine() {
        engine.close();
    }

    static Stream<Arguments> steps() {
        return Stream.of(Definition.values())
                .flatMap(definition -> Stream.of(
                        Arguments.of(definition, "firstReview", "REVIEW", "review"),
                        Arguments.of(definition, "review", "DIRECTOR", "director"),
                        Arguments.of(definition, "review", "CONFIDENTIALITY", "confidentiality"),
                        Arguments.of(definition, "director", "CONFIDENTIALITY", "confidentiality"),
                        Arguments.of(definition, "director", "REGISTRATION", "registration"),
                        Arguments.of(definition, "confidentiality", "DIRECTOR", "director"),
                        Arguments.of(definition, "confidentiality", "REGISTRATION", "registration")));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void a1_a2_a3_a11_the_answer_of_the_route_leads_to_its_level(
            Definition definition, String level, String answer, String expected) {
        String process = at(definition, level);

        engine.complete(process, answer);

        assertThat(engine.task(process).getTaskDefinitionKey()).isEqualTo(expected);
        assertThat(engine.end(process)).isNull();
    }

    static Stream<Arguments> levels() {
        return Stream.of(Definition.values())
                .flatMap(definition -> WAY_TO.keySet().stream().map(level -> Arguments.of(definition, level)));
    }

    @ParameterizedTest
    @MethodSource("levels")
    void a_return_at_any_level_ends_the_process(Definition definition, String level) {
        String process = at(definition, level);

        engine.complete(process, "RETURNED");

        assertThat(engine.task(process)).isNull();
        assertThat(engine.end(process)).isEqualToIgnoringCase("returnedBy" + level);
    }

    @ParameterizedTest
    @MethodSource("levels")
    void i4_an_answer_that_has_no_way_is_an_error_and_the_task_stays_open(Definition definition, String level) {
        String process = at(definition, level);

        for (String impossible : List.of("", "FIRST_REVIEW", "ELSEWHERE")) {
            assertThatThrownBy(() -> engine.complete(process, impossible)).isInstanceOf(ActivitiException.class);
        }

        assertThat(engine.task(process).getTaskDefinitionKey()).isEqualTo(level);
        assertThat(engine.end(process)).isNull();
    }

    @ParameterizedTest
    @EnumSource(Definition.class)
    void i1_only_registration_completes_a_review(Definition definition) {
        for (String level : WAY_TO.keySet()) {
            String process = at(definition, level);
            if (level.equals("registration")) {
                engine.complete(process, "DONE");
                assertThat(engine.end(process)).isEqualTo("registered");
            } else {
                assertThatThrownBy(() -> engine.complete(process, "DONE")).isInstanceOf(ActivitiException.class);
            }
        }
    }

    @Test
    void every_level_is_opened_completed_and_decided_by_the_extension() {
        try (ReviewEngine fresh = new ReviewEngine()) {
            String process = fresh.start(Definition.SECTION);
            Stream.of("REVIEW", "DIRECTOR", "CONFIDENTIALITY", "REGISTRATION", "DONE")
                    .forEach(answer -> fresh.complete(process, answer));

            List<String> perLevel = Stream.of("firstReview", "review", "director", "confidentiality", "registration")
                    .flatMap(level -> Stream.of("create " + level, "complete " + level, "decision " + level))
                    .toList();
            assertThat(fresh.calls()).startsWith("submission").containsSubsequence(perLevel);
            assertThat(fresh.calls()).hasSize(1 + perLevel.size());
        }
    }

    private static String at(Definition definition, String level) {
        String process = engine.start(definition);
        WAY_TO.get(level).forEach(answer -> engine.complete(process, answer));
        assertThat(engine.task(process).getTaskDefinitionKey())
                .as(Arrays.toString(WAY_TO.get(level).toArray()))
                .isEqualTo(level);
        return process;
    }
}

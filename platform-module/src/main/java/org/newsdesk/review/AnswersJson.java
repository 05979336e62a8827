package org.newsdesk.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.newsdesk.checklist.Answer;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;

/** Checklist answers as the text in which a task and the trail carry them. */
final class AnswersJson {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<Answer>> ANSWERS = new TypeReference<>() {};

    private AnswersJson() {}

    static String write(List<Answer> answers) {
        try {
            return JSON.writeValueAsString(answers);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("answers cannot be written", e);
        }
    }

    /** Reads answers; whoever fills in the task by hand may have written nonsense: 422. */
    static List<Answer> read(String text) {
        try {
            return text == null || text.isBlank() ? List.of() : JSON.readValue(text, ANSWERS);
        } catch (JsonProcessingException e) {
            throw RuleViolation.of(
                    Problem.of("K1", "newsdesk.problem.K.unreadable").field("checklist"));
        }
    }
}

package org.newsdesk.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Objects;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;

/** Lists of answers and resolutions as the text in which a task and the trail carry them. */
final class TrailJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private TrailJson() {}

    static String write(List<?> values) {
        try {
            return JSON.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("answers cannot be written", e);
        }
    }

    /**
     * Reads a list; whoever fills in the task by hand may have written nonsense: 422.
     *
     * @param field name of the field that carries it
     */
    static <T> List<T> read(String text, Class<T> type, String field) {
        JavaType list = JSON.getTypeFactory().constructCollectionType(List.class, type);
        try {
            List<T> values = text == null || text.isBlank() ? List.of() : JSON.readValue(text, list);
            if (values == null || values.stream().anyMatch(Objects::isNull)) {
                throw unreadable(field);
            }
            return values;
        } catch (JsonProcessingException e) {
            throw unreadable(field);
        }
    }

    private static RuleViolation unreadable(String field) {
        return RuleViolation.of(
                Problem.of("K1", "newsdesk.problem.K.unreadable").field(field));
    }
}

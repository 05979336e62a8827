package org.newsdesk.contract.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** JSON in and out of the tests. */
public final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    /** The text of a value; a string that is already JSON must be sent raw instead. */
    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The tree of a text, a missing node when the text is not JSON. */
    public static JsonNode read(String text) {
        if (text.isBlank()) {
            return Answer.none();
        }
        try {
            JsonNode node = MAPPER.readTree(text);
            return node == null ? Answer.none() : node;
        } catch (JsonProcessingException e) {
            return Answer.none();
        }
    }

    /** A map that may hold nulls: {@code map("a", 1, "b", null)}. */
    public static Map<String, Object> map(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }

    /** The elements of an array. */
    public static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}

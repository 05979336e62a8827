package org.newsdesk.contract.desk;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A language of the desk with its messages, so that tests name keys and not words. */
enum Language {
    ZH_CN("zh_CN"),
    EN("en");

    private final String id;
    private final Map<String, String> messages;

    Language(String id) {
        this.id = id;
        this.messages = all(id);
    }

    String id() {
        return id;
    }

    /** The message of a key, its places filled in pairs of name and value. */
    String text(String key, String... values) {
        String message = messages.get(key);
        if (message == null) {
            throw new IllegalArgumentException(key);
        }
        for (int i = 0; i < values.length; i += 2) {
            message = message.replace("{" + values[i] + "}", values[i + 1]);
        }
        return message;
    }

    private static Map<String, String> all(String language) {
        Map<String, String> messages = new HashMap<>();
        List.of("core", "review", "lists", "records").forEach(area -> messages.putAll(read(language, area)));
        return messages;
    }

    private static Map<String, String> read(String language, String area) {
        String resource = "/META-INF/resources/newsdesk/i18n/" + language + "/" + area + ".json";
        try (InputStream stream = Language.class.getResourceAsStream(resource)) {
            return new ObjectMapper().readValue(stream, new TypeReference<>() {});
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

package org.newsdesk.contract.share;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Objects;
import java.util.Properties;

/** What the share module says in a language, so that tests name keys and not words. */
enum Words {
    CHINESE("zh-CN", ""),
    ENGLISH("en-US", "_en");

    private final String locale;
    private final Properties messages = new Properties();

    Words(String locale, String suffix) {
        this.locale = locale;
        String file = "/alfresco/web-extension/messages/newsdesk-share" + suffix + ".properties";
        try (var reader = new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            messages.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The browser's language. */
    String locale() {
        return locale;
    }

    String text(String key, Object... values) {
        return MessageFormat.format(Objects.requireNonNull(messages.getProperty(key), key), values);
    }
}

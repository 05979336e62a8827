package org.newsdesk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    private static final String FOLDER = "/alfresco/module/newsdesk-platform/messages/";

    private static Stream<String> bundles() {
        return Stream.of(
                "settings",
                "organisation",
                "checklist",
                "register",
                "document",
                "examination",
                "publication",
                "succession");
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void both_languages_have_the_same_keys(String bundle) throws IOException {
        assertThat(read(bundle + "_en").keySet()).isEqualTo(read(bundle).keySet());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void chinese_users_of_an_english_server_get_chinese(String bundle) throws IOException {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.US);
        try {
            String name = FOLDER.substring(1) + bundle;
            ResourceBundle found = ResourceBundle.getBundle(name, Locale.SIMPLIFIED_CHINESE);
            read(bundle)
                    .forEach((key, text) ->
                            assertThat(found.getString(key.toString())).isEqualTo(text));
        } finally {
            Locale.setDefault(before);
            ResourceBundle.clearCache();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void every_message_is_a_valid_format(String bundle) throws IOException {
        for (String name : Set.of(bundle, bundle + "_en")) {
            read(name).forEach((key, message) -> {
                String formatted = new MessageFormat(message.toString()).format(new Object[] {"甲", "乙", "丙", "丁"});
                assertThat(formatted)
                        .as("%s: %s", name, key)
                        .doesNotContain("{")
                        .isNotBlank();
            });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"settings", "organisation", "register", "document", "examination", "publication", "succession"})
    void both_languages_have_the_same_placeholders(String bundle) throws IOException {
        Properties english = read(bundle + "_en");
        read(bundle)
                .forEach((key, message) -> assertThat(placeholders(english.getProperty(key.toString())))
                        .as(key.toString())
                        .isEqualTo(placeholders(message.toString())));
    }

    private static Set<String> placeholders(String message) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{(\\d)").matcher(message);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static Properties read(String name) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = MessagesTest.class.getResourceAsStream(FOLDER + name + ".properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}

package org.newsdesk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every sentence exists in both languages, and every sentence the code asks for exists. */
class MessagesTest {
    private static final Path MESSAGES = Path.of("src/main/resources/alfresco/module/newsdesk-platform/messages");
    private static final Pattern KEY =
            Pattern.compile("\"(newsdesk\\.(?:problem|blocker)\\.[A-Za-z0-9.]*[A-Za-z0-9])\"");

    @Test
    void chinese_and_english_have_the_same_keys() throws IOException {
        for (Path chinese : files(MESSAGES, ".properties")) {
            String name = chinese.getFileName().toString();
            if (!name.endsWith("_en.properties") && !name.endsWith("_zh.properties")) {
                Path english = chinese.resolveSibling(name.replace(".properties", "_en.properties"));
                assertThat(keys(english)).as(name).isEqualTo(keys(chinese));
            }
        }
    }

    /** A JVM that runs in English would answer Chinese users in English if there were no Chinese bundle to find. */
    @Test
    void chinese_does_not_fall_back_to_the_language_of_the_jvm() {
        Locale jvm = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            ResourceBundle.clearCache();
            ResourceBundle chinese = ResourceBundle.getBundle(
                    "alfresco/module/newsdesk-platform/messages/newsdesk", Locale.SIMPLIFIED_CHINESE);
            assertThat(chinese.getString("newsdesk.level.FIRST_REVIEW")).isEqualTo("初审");
        } finally {
            Locale.setDefault(jvm);
        }
    }

    @Test
    void every_key_in_the_code_has_a_sentence() throws IOException {
        Set<String> known = new TreeSet<>();
        for (Path file : files(MESSAGES, ".properties")) {
            known.addAll(keys(file));
        }
        Set<String> used = new TreeSet<>();
        for (Path source : files(Path.of("src/main/java"), ".java")) {
            Matcher matcher = KEY.matcher(Files.readString(source));
            while (matcher.find()) {
                used.add(matcher.group(1));
            }
        }
        assertThat(used).isNotEmpty();
        assertThat(known).containsAll(used);
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static Set<String> keys(Path file) throws IOException {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }
}

package org.newsdesk.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {
    private static final Map<String, String> CHINESE = merged("zh_CN");
    private static final Map<String, String> ENGLISH = merged("en");
    private static final Pattern KEY = Pattern.compile("['`]([a-z]\\w*(?:\\.[\\w-]+)+)['`]");
    private static final Pattern BUILT_KEY = Pattern.compile("`([a-z]\\w*\\.[\\w.]*)\\$\\{[^`]*\\}([\\w.]*)`");
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    @Test
    void both_languages_have_the_same_keys_in_the_same_order() {
        assertThat(DeskFiles.areas("en")).isEqualTo(DeskFiles.areas("zh_CN"));
        for (String area : DeskFiles.areas("en")) {
            assertThat(List.copyOf(DeskFiles.messages("en", area).keySet()))
                    .isEqualTo(List.copyOf(DeskFiles.messages("zh_CN", area).keySet()));
        }
    }

    @Test
    void no_key_is_in_two_areas() {
        int all = DeskFiles.areas("en").stream()
                .mapToInt(area -> DeskFiles.messages("en", area).size())
                .sum();
        assertThat(all).isEqualTo(ENGLISH.size());
    }

    static Stream<DeskFiles.Page> pages() {
        return DeskFiles.pages().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_loads_the_messages_that_it_uses(DeskFiles.Page page) {
        Set<String> loaded = page.areas().stream()
                .flatMap(area -> DeskFiles.messages("en", area).keySet().stream())
                .collect(Collectors.toSet());
        assertThat(usedKeys(DeskFiles.withImports(page.script()))).isSubsetOf(loaded);
    }

    private static Map<String, String> merged(String language) {
        Map<String, String> all = new LinkedHashMap<>();
        DeskFiles.areas(language).forEach(area -> all.putAll(DeskFiles.messages(language, area)));
        return all;
    }

    @Test
    void both_languages_fill_the_same_places() {
        CHINESE.forEach(
                (key, message) -> assertThat(places(ENGLISH.get(key))).as(key).isSubsetOf(places(message)));
        ENGLISH.forEach(
                (key, message) -> assertThat(places(CHINESE.get(key))).as(key).isSubsetOf(places(message)));
    }

    @Test
    void no_message_is_blank() {
        assertThat(CHINESE.values()).noneMatch(String::isBlank);
        assertThat(ENGLISH.values()).noneMatch(String::isBlank);
    }

    @Test
    void every_key_that_a_page_uses_exists() {
        assertThat(usedKeys(DeskFiles.ending(".js"))).isSubsetOf(CHINESE.keySet());
    }

    @Test
    void every_message_is_used() {
        assertThat(CHINESE.keySet()).isSubsetOf(usedKeys(DeskFiles.ending(".js")));
    }

    /** Keys are the only strings of lower-case words with dots, besides file names. */
    private static Set<String> usedKeys(Collection<Path> scripts) {
        Set<String> used = matches(KEY, scripts)
                .map(match -> match.group(1))
                .filter(key -> !key.endsWith(".js") && !key.endsWith(".css") && !key.startsWith("newsdesk."))
                .collect(Collectors.toCollection(TreeSet::new));
        List<Pattern> built = builtKeys(scripts);
        CHINESE.keySet().stream()
                .filter(key ->
                        built.stream().anyMatch(pattern -> pattern.matcher(key).matches()))
                .forEach(used::add);
        return used;
    }

    private static List<Pattern> builtKeys(Collection<Path> scripts) {
        return matches(BUILT_KEY, scripts)
                .map(match ->
                        Pattern.compile(Pattern.quote(match.group(1)) + "[\\w-]+" + Pattern.quote(match.group(2))))
                .toList();
    }

    private static Stream<MatchResult> matches(Pattern pattern, Collection<Path> scripts) {
        return scripts.stream().map(DeskFiles::read).map(pattern::matcher).flatMap(Matcher::results);
    }

    private static Set<String> places(String message) {
        return PLACE.matcher(message)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

package org.newsdesk.share;

import static org.assertj.core.api.Assertions.assertThat;

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

class MessagesTest {
    private static final Map<String, String> CHINESE = DeskFiles.messages("zh_CN");
    private static final Map<String, String> ENGLISH = DeskFiles.messages("en");
    private static final Pattern KEY = Pattern.compile("['`]([a-z]\\w*(?:\\.[\\w-]+)+)['`]");
    private static final Pattern BUILT_KEY = Pattern.compile("`([a-z]\\w*\\.[\\w.]*)\\$\\{[^`]*\\}([\\w.]*)`");
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    @Test
    void both_languages_have_the_same_keys_in_the_same_order() {
        assertThat(List.copyOf(ENGLISH.keySet())).isEqualTo(List.copyOf(CHINESE.keySet()));
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
        assertThat(usedKeys()).isSubsetOf(CHINESE.keySet());
    }

    @Test
    void every_message_is_used() {
        Set<String> used = usedKeys();
        List<Pattern> built = builtKeys();
        assertThat(CHINESE.keySet())
                .allMatch(key -> used.contains(key)
                        || built.stream()
                                .anyMatch(pattern -> pattern.matcher(key).matches()));
    }

    /** Keys are the only strings of lower-case words with dots, besides file names. */
    private static Set<String> usedKeys() {
        return matches(KEY)
                .map(match -> match.group(1))
                .filter(key -> !key.endsWith(".js") && !key.endsWith(".css") && !key.startsWith("newsdesk."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Pattern> builtKeys() {
        return matches(BUILT_KEY)
                .map(match ->
                        Pattern.compile(Pattern.quote(match.group(1)) + "[\\w-]+" + Pattern.quote(match.group(2))))
                .toList();
    }

    private static Stream<MatchResult> matches(Pattern pattern) {
        return DeskFiles.ending(".js").stream()
                .map(DeskFiles::read)
                .map(pattern::matcher)
                .flatMap(Matcher::results);
    }

    private static Set<String> places(String message) {
        return PLACE.matcher(message)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

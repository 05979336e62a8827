package org.newsdesk.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks on what the module adds to Share that Share would only report at run time. */
class ShareFilesTest {
    private static final Path ROOT = Path.of("src/main/resources");
    private static final String MESSAGES = "alfresco/web-extension/messages/newsdesk-share";
    private static final Pattern KEY = Pattern.compile("[\"'>]((?:newsdesk)\\.[a-z]\\w*(?:\\.\\w+)*)[\"'<]");
    private static final Pattern EVALUATOR =
            Pattern.compile(">(newsdesk\\.evaluator\\.[\\w.-]+)<|\"(newsdesk\\.evaluator\\.[\\w.-]+)\"");
    private static final Pattern BEAN = Pattern.compile("<bean id=\"(newsdesk\\.evaluator\\.[\\w.-]+)\"");
    private static final Pattern RESOURCE = Pattern.compile("(?:src=\"|/res)/(newsdesk-share/[\\w.-]+)\"");
    private static final Pattern ICON = Pattern.compile("icon=\"(newsdesk-[\\w-]+\\.svg)\"");
    private static final Pattern CONTROL = Pattern.compile("template=\"/(org/newsdesk/[\\w/.-]+)\"");
    private static final long ADDED_TO_A_PAGE_BYTES = 60 * 1024;

    static List<Path> xml() {
        return files(".xml");
    }

    @ParameterizedTest
    @MethodSource("xml")
    void every_xml_file_is_well_formed(Path file) throws Exception {
        assertThat(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()))
                .isNotNull();
    }

    @Test
    void all_languages_have_the_same_keys_and_nothing_is_blank() {
        Properties base = messages("");
        for (String language : List.of("_en", "_zh")) {
            assertThat(messages(language).keySet()).isEqualTo(base.keySet());
            assertThat(messages(language).values())
                    .noneMatch(text -> text.toString().isBlank());
        }
        assertThat(messages("_zh")).isEqualTo(base);
    }

    @Test
    void every_key_that_is_used_exists() {
        Set<String> used = found(KEY, files(".xml", ".ftl", ".js", ".html"));
        used.removeIf(key -> key.startsWith("newsdesk.evaluator.") || key.endsWith("_"));
        Set<String> known = keys();
        assertThat(used)
                .isNotEmpty()
                .allMatch(key -> known.contains(key) || known.stream().anyMatch(k -> k.startsWith(key)));
    }

    @Test
    void every_evaluator_resource_icon_and_control_that_is_named_exists() {
        Path context = ROOT.resolve("alfresco/web-extension/newsdesk-share-context.xml");
        Path config = ROOT.resolve("META-INF/share-config-custom.xml");
        assertThat(found(BEAN, List.of(context))).containsAll(found(EVALUATOR, List.of(config, context)));
        assertThat(found(RESOURCE, files(".xml", ".ftl")))
                .isNotEmpty()
                .allSatisfy(name ->
                        assertThat(ROOT.resolve("META-INF").resolve(name)).isRegularFile());
        assertThat(found(ICON, List.of(config)))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(ROOT.resolve("META-INF/components/documentlibrary/indicators/" + name))
                        .isRegularFile());
        assertThat(found(CONTROL, List.of(config)))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(ROOT.resolve("alfresco/web-extension/site-webscripts/" + name))
                        .isRegularFile());
    }

    /** Share's own files live elsewhere or have other names; a module that adds to one lies in its own package. */
    @Test
    void no_file_can_stand_in_for_one_of_share() {
        assertThat(files("").stream()
                        .map(file -> ROOT.relativize(file).toString().replace('\\', '/')))
                .allMatch(file -> file.contains("newsdesk") || file.equals("META-INF/share-config-custom.xml"));
        assertThat(DeskFiles.read(ROOT.resolve("META-INF/share-config-custom.xml")))
                .doesNotContain("replace=\"true\"");
    }

    @Test
    void a_page_of_share_that_uses_nothing_of_it_gains_little() throws IOException {
        long added = 0;
        for (Path file : files(".properties")) {
            added += file.toString().endsWith("_zh.properties") ? Files.size(file) : 0;
        }
        for (Path file : files(".js", ".css")) {
            added += file.toString().contains("newsdesk-share") ? Files.size(file) : 0;
        }
        assertThat(added).isLessThan(ADDED_TO_A_PAGE_BYTES);
    }

    private static Set<String> keys() {
        return messages("").keySet().stream().map(Object::toString).collect(Collectors.toSet());
    }

    private static Properties messages(String language) {
        try (Reader reader = Files.newBufferedReader(ROOT.resolve(MESSAGES + language + ".properties"))) {
            Properties messages = new Properties();
            messages.load(reader);
            return messages;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Set<String> found(Pattern pattern, List<Path> files) {
        return files.stream()
                .map(DeskFiles::read)
                .flatMap(text -> pattern.matcher(text).results())
                .map(match -> Stream.iterate(1, group -> group + 1)
                        .limit(match.groupCount())
                        .map(match::group)
                        .filter(group -> group != null)
                        .findFirst()
                        .orElseThrow())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> files(String... endings) {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(DeskFiles.ROOT))
                    .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

package org.newsdesk.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StaticFilesTest {
    private static final Pattern IMPORT = Pattern.compile("(?:from |import |import\\()'(\\.[^']+)'");
    private static final Pattern LINKED = Pattern.compile("(?:href|src)=\"([^\"]+)\"");
    private static final Pattern MARKUP_FROM_DATA =
            Pattern.compile("innerHTML|outerHTML|insertAdjacentHTML|document\\.write|\\beval\\(|new Function");
    private static final Pattern INLINE = Pattern.compile(
            "<style|\\sstyle=|\\son\\w+=|<script(?![^>]*\\ssrc=)|javascript:", Pattern.CASE_INSENSITIVE);
    private static final Pattern ELSEWHERE = Pattern.compile("(?:src|href|url|import|fetch)[^\\n]{0,8}https?://");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\brgba?\\(|\\bhsla?\\(");
    private static final int LARGEST_BYTES = 24 * 1024;
    private static final long PAGE_BYTES = 220 * 1024;
    private static final long ALL_BYTES = 440 * 1024;

    static List<Path> scripts() {
        return DeskFiles.ending(".js");
    }

    static List<Path> styles() {
        return DeskFiles.ending(".css");
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void every_import_leads_to_a_file(Path script) {
        IMPORT.matcher(DeskFiles.read(script))
                .results()
                .map(match -> script.getParent().resolve(match.group(1)).normalize())
                .forEach(target -> assertThat(target).isRegularFile());
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void data_never_becomes_markup(Path script) {
        assertThat(DeskFiles.read(script)).doesNotContainPattern(MARKUP_FROM_DATA);
    }

    @Test
    void the_page_has_no_inline_script_or_style_and_names_only_files_that_exist() {
        String page = DeskFiles.read(DeskFiles.ROOT.resolve("index.html"));
        assertThat(page).doesNotContainPattern(INLINE);
        LINKED.matcher(page)
                .results()
                .map(match -> DeskFiles.ROOT.resolve(match.group(1)))
                .forEach(target -> assertThat(target).isRegularFile());
    }

    @Test
    void every_style_sheet_is_linked() {
        String page = DeskFiles.read(DeskFiles.ROOT.resolve("index.html"));
        assertThat(styles())
                .allSatisfy(style -> assertThat(page)
                        .contains(DeskFiles.ROOT.relativize(style).toString().replace('\\', '/')));
    }

    @Test
    void nothing_is_loaded_from_elsewhere() {
        assertThat(DeskFiles.ending(".js", ".css", ".html"))
                .allSatisfy(file -> assertThat(DeskFiles.read(file)).doesNotContainPattern(ELSEWHERE));
    }

    /** Dark mode comes free only while every colour is a token; paper is black on white. */
    @ParameterizedTest
    @MethodSource("styles")
    void only_the_tokens_name_a_colour(Path style) {
        if (!style.endsWith("tokens.css") && !style.endsWith("print.css")) {
            assertThat(DeskFiles.read(style)).doesNotContainPattern(COLOUR);
        }
    }

    @Test
    void no_file_is_large() {
        assertThat(DeskFiles.ending(".js", ".css", ".html", ".json", ".svg"))
                .allSatisfy(file -> assertThat(file)
                        .satisfies(one -> assertThat(Files.size(one)).isLessThan(LARGEST_BYTES)));
    }

    static List<DeskFiles.Page> pages() {
        return DeskFiles.pages();
    }

    /** A page loads what it needs when it is opened, and nothing of the others. */
    @ParameterizedTest
    @MethodSource("pages")
    void a_page_stays_small(DeskFiles.Page page) throws IOException {
        assertThat(size(DeskFiles.loadedFor(page))).isLessThan(PAGE_BYTES);
    }

    @Test
    void the_desk_stays_small() throws IOException {
        assertThat(size(DeskFiles.ending(".js", ".css", ".html", ".json", ".svg")))
                .isLessThan(ALL_BYTES);
    }

    private static long size(Collection<Path> files) throws IOException {
        long all = 0;
        for (Path file : files) {
            all += Files.size(file);
        }
        return all;
    }
}

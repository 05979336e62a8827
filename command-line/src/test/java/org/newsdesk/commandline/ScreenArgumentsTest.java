package org.newsdesk.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsdesk.screening.ScreeningContext;

class ScreenArgumentsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

    private final ByteArrayOutputStream warnings = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void without_options_nothing_special_is_known_of_a_file() throws UsageException {
        FileToScreen file = files("稿件/甲.docx").get(0);

        assertThat(file.given()).isEqualTo("稿件/甲.docx");
        assertThat(file.context())
                .isEqualTo(new ScreeningContext("甲.docx", "county-bureau", "", false, false, false, TODAY));
    }

    @Test
    void options_hold_for_all_files_wherever_they_stand() throws UsageException {
        List<FileToScreen> files = files(
                "a.docx",
                "--profile",
                "street",
                "--unit-type",
                "village",
                "--case",
                "--minor",
                "--on",
                "2026-01-02",
                "b.docx");

        assertThat(files)
                .extracting(FileToScreen::context)
                .containsExactly(
                        new ScreeningContext(
                                "a.docx", "street", "village", false, true, true, LocalDate.of(2026, 1, 2)),
                        new ScreeningContext(
                                "b.docx", "street", "village", false, true, true, LocalDate.of(2026, 1, 2)));
    }

    @Test
    void k11_own_media_is_a_channel_of_that_name_only() throws UsageException {
        assertThat(files("--channel", "own-media", "a.docx").get(0).context().ownMedia())
                .isTrue();
        assertThat(files("--channel", "county-site", "a.docx").get(0).context().ownMedia())
                .isFalse();
    }

    @Test
    void what_cannot_be_understood_is_named() {
        assertThatThrownBy(() -> files("--chanel", "own-media", "a.docx"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("--chanel");
        assertThatThrownBy(() -> files("a.docx", "--on", "3月1日")).hasMessageContaining("3月1日");
        assertThatThrownBy(() -> files("a.docx", "--on")).hasMessageContaining("--on needs a value");
        assertThatThrownBy(() -> files("--case")).hasMessageContaining("No file");
    }

    @Test
    void behind_two_hyphens_everything_is_a_file() throws UsageException {
        assertThat(files("--", "--case").get(0).given()).isEqualTo("--case");
    }

    @Test
    void a_line_of_a_batch_says_what_holds_for_its_file_and_options_say_the_rest() throws Exception {
        String batch = batch(
                "\uFEFF{\"file\":\"甲.docx\",\"profile\":\"court\",\"unitType\":\"division\",\"concernsCase\":true,"
                        + "\"concernsMinor\":false,\"submittedOn\":\"2026-02-03\"}\n\n{\"file\":\"乙.docx\",\"profile\":null}\n");

        assertThat(files("--batch", batch, "--minor", "--unit-type", "section"))
                .extracting(FileToScreen::context)
                .containsExactly(
                        new ScreeningContext(
                                "甲.docx", "court", "division", false, true, false, LocalDate.of(2026, 2, 3)),
                        new ScreeningContext("乙.docx", "county-bureau", "section", false, false, true, TODAY));
    }

    @Test
    void k11_own_media_of_a_batch_goes_before_its_channel() throws Exception {
        String batch = batch("""
                {"file":"1","channel":"own-media"}
                {"file":"2","channel":"own-media","ownMedia":false}
                {"file":"3","channel":"county-site","ownMedia":true}
                """);

        assertThat(files("--batch", batch))
                .extracting(file -> file.context().ownMedia())
                .containsExactly(true, false, true);
    }

    @Test
    void files_of_a_batch_are_beside_it_or_else_in_the_working_directory() throws Exception {
        Files.writeString(folder.resolve("beside.docx"), "");
        String batch = batch("{\"file\":\"beside.docx\"}\n{\"file\":\"pom.xml\"}\n{\"file\":\"nowhere.docx\"}\n");

        assertThat(files("--batch", batch))
                .extracting(FileToScreen::path)
                .containsExactly(folder.resolve("beside.docx"), Path.of("pom.xml"), folder.resolve("nowhere.docx"));
    }

    @Test
    void mistakes_in_a_batch_are_named_with_their_line() throws IOException {
        assertMistake("{\"file\":\"a\"}\n{\"file\":\n", "line 2");
        assertMistake("[]", "line 1", "object");
        assertMistake("{\"file\":\"a\"} {}", "line 1");
        assertMistake("{}", "line 1", "file");
        assertMistake("{\"file\":\"a\",\"concernsCase\":\"yes\"}", "concernsCase");
        assertMistake("{\"file\":\"a\",\"profile\":1}", "profile");
        assertMistake("{\"file\":\"a\",\"submittedOn\":\"2026-02-30\"}", "2026-02-30");
        assertThatThrownBy(() -> files("--batch", folder.resolve("none.jsonl").toString()))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("none.jsonl");
    }

    @Test
    void unknown_fields_of_a_batch_are_passed_over_with_one_warning() throws Exception {
        files("--batch", batch("{\"file\":\"a\",\"label\":1}\n{\"file\":\"b\",\"label\":2}\n"));

        assertThat(warnings.toString(StandardCharsets.UTF_8)).containsOnlyOnce("label");
    }

    private void assertMistake(String batch, String... words) throws IOException {
        String file = batch(batch);
        assertThatThrownBy(() -> files("--batch", file))
                .isInstanceOf(UsageException.class)
                .hasMessageContainingAll(words);
    }

    private String batch(String lines) throws IOException {
        return Files.writeString(folder.resolve("batch.jsonl"), lines).toString();
    }

    private List<FileToScreen> files(String... arguments) throws UsageException {
        return ScreenArguments.parse(List.of(arguments), TODAY)
                .files(new PrintStream(warnings, true, StandardCharsets.UTF_8));
    }
}

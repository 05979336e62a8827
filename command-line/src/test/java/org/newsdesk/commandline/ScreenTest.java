package org.newsdesk.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScreenTest {

    private static final Path SAMPLES = Path.of("..", "testbed", "samples");
    private static final String HELPED =
            SAMPLES.resolve("法律援助中心-2026年1月21日工作信息.docx").toString();
    private static final String CUT_OFF =
            SAMPLES.resolve("柳坝司法所-2026年3月6日工作信息.docx").toString();
    private static final String LOCKED =
            SAMPLES.resolve("法律援助中心-2026年3月13日工作信息.docx").toString();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void each_file_has_a_line_in_the_order_given() throws IOException {
        assertThat(run("--on", "2026-03-20", "--case", CUT_OFF, HELPED, LOCKED)).isZero();

        assertThat(lines()).extracting(line -> line.get("file").asText()).containsExactly(CUT_OFF, HELPED, LOCKED);
        assertThat(lines())
                .extracting(line -> line.get("status").asText())
                .containsExactly("UNSCREENED", "FINDINGS", "UNSCREENED");
        assertThat(lines())
                .extracting(line -> line.get("reason").asText())
                .containsExactly("damaged", "null", "encrypted");
        assertThat(lines()).allMatch(line -> line.get("blocked").asBoolean());
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void k6_a_finding_carries_the_exact_text_and_where_it_stands() throws IOException {
        run("--case", HELPED);

        assertThat(lines().get(0).get("findings"))
                .filteredOn(finding -> finding.get("kind").asText().equals("id-card"))
                .isNotEmpty()
                .allSatisfy(finding -> {
                    assertThat(finding.get("rule").asText()).isEqualTo("K6");
                    assertThat(finding.get("severity").asText()).isEqualTo("block");
                    assertThat(finding.get("location").asText()).isEqualTo("body");
                    assertThat(finding.get("hidden").asBoolean()).isFalse();
                    assertThat(finding.get("text").asText()).matches("\\d{17}[\\dXx]");
                    assertThat(finding.get("end").asInt() - finding.get("start").asInt())
                            .isEqualTo(18);
                });
    }

    @Test
    void chinese_is_written_as_it_is() {
        run(CUT_OFF);

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("柳坝司法所").doesNotContain("\\u");
    }

    @Test
    void i9_a_file_that_is_not_there_is_unscreened_and_the_next_is_screened() throws IOException {
        assertThat(run("没有.docx", CUT_OFF)).isZero();

        assertThat(lines()).extracting(line -> line.get("reason").asText()).containsExactly("no-such-file", "damaged");
    }

    @Test
    void a_mistake_in_the_batch_screens_nothing_and_names_the_line() throws IOException {
        Path batch = Files.writeString(
                folder.resolve("b.jsonl"), "{\"file\":\"" + Path.of(CUT_OFF).toAbsolutePath() + "\"}\nmistake\n");

        assertThat(run("--batch", batch.toString())).isEqualTo(2);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("line 2");
    }

    @Test
    void the_bureaus_own_lists_decide() throws IOException {
        Path settings = Files.writeString(folder.resolve("settings.txt"), "\uFEFF[级别]\nid-card: advise\n");
        Path terms = Files.writeString(folder.resolve("terms.csv"), "term,severity,rule,note\n法律援助,block,K4,\n");

        assertThat(run("--settings", settings.toString(), "--terms", terms.toString(), HELPED))
                .isZero();

        assertThat(lines().get(0).get("findings"))
                .filteredOn(finding -> finding.get("kind").asText().matches("term|id-card"))
                .extracting(finding -> finding.get("kind").asText() + " "
                        + finding.get("rule").asText() + " "
                        + finding.get("severity").asText())
                .contains("id-card K6 advise", "term K4 block");
        assertThat(lines().get(0).get("listVersion").asText()).isNotEmpty();
    }

    @Test
    void a_mistake_in_a_list_screens_nothing_and_names_the_line() throws IOException {
        Path settings = Files.writeString(folder.resolve("settings.txt"), "[级别]\nmobil: advise\n");

        assertThat(run("--settings", settings.toString(), HELPED)).isEqualTo(2);
        assertThat(run("--terms", folder.resolve("none.csv").toString(), HELPED))
                .isEqualTo(2);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("line 2", "mobil", "none.csv");
    }

    @Test
    void an_unknown_option_is_a_mistake_and_help_is_none() {
        assertThat(run("--all", CUT_OFF)).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();

        assertThat(run("--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("--batch");
    }

    private int run(String... arguments) {
        return new Screen(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(List.of(arguments));
    }

    private List<JsonNode> lines() throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        try (Stream<String> text = out.toString(StandardCharsets.UTF_8).lines()) {
            for (String line : text.toList()) {
                lines.add(new ObjectMapper().readTree(line));
            }
        }
        return lines;
    }
}

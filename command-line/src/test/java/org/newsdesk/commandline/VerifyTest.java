package org.newsdesk.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsdesk.chain.EntryDraft;
import org.newsdesk.chain.EntryKind;
import org.newsdesk.chain.RegisterEntry;
import org.newsdesk.chain.RegisterExport;
import org.newsdesk.chain.RegisterHead;

class VerifyTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private Path file;
    private RegisterHead head = RegisterHead.EMPTY;

    @BeforeEach
    void export() throws IOException {
        List<RegisterEntry> entries = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            EntryDraft draft = new EntryDraft(
                    EntryKind.SUBMISSION, "d" + i, "标题", "pufa", "普法股", "heping", "何平", "a".repeat(64), null, null);
            entries.add(RegisterEntry.following(head, draft, Instant.EPOCH, 2026, null, null));
            head = new RegisterHead(i, entries.get(i - 1).hash());
        }
        file = folder.resolve("register.jsonl");
        try (OutputStream stream = Files.newOutputStream(file)) {
            new RegisterExport(head, after -> after == 0 ? entries : List.of()).write(stream);
        }
    }

    @Test
    void i6_intact_export() {
        assertThat(run(file.toString())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Intact: 5 entries")
                .contains(head.hash());
        assertThat(run(file.toString(), "--head", head.hash())).isZero();
    }

    @Test
    void i6_altered_export_names_the_entry() throws IOException {
        List<String> lines = Files.readAllLines(file);
        lines.set(3, lines.get(3).replace("标题", "假"));
        Files.write(file, lines);

        assertThat(run(file.toString())).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("#3 altered");
    }

    @Test
    void i6_a_printed_head_that_is_missing_shows() {
        assertThat(run(file.toString(), "--head", "f".repeat(64))).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("#6 and everything behind");
    }

    @Test
    void what_cannot_be_understood_says_so() throws IOException {
        Path other = Files.writeString(folder.resolve("other.txt"), "x");

        assertThat(run()).isEqualTo(2);
        assertThat(run(file.toString(), "--head", "12")).isEqualTo(2);
        assertThat(run(folder.resolve("none").toString())).isEqualTo(2);
        assertThat(run(other.toString())).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("is not an export")
                .contains("There is no file");
    }

    private int run(String... arguments) {
        return new Verify(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(List.of(arguments));
    }
}

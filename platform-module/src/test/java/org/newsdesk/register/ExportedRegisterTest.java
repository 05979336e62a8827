package org.newsdesk.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsdesk.chain.EntryKind;
import org.newsdesk.chain.ExportedRegister;
import org.newsdesk.chain.RegisterEntry;
import org.newsdesk.chain.RegisterExport;
import org.newsdesk.chain.RegisterHead;
import org.newsdesk.chain.Verification;
import org.newsdesk.chain.Verification.Kind;
import org.newsdesk.chain.Verification.Mistake;

class ExportedRegisterTest {

    private static final int ENTRIES = 1203;

    private final TestDatabase database = new TestDatabase();

    @TempDir
    private Path folder;

    private Path file;
    private List<String> lines;

    @BeforeEach
    void export() throws IOException {
        database.transactions.executeWithoutResult(status -> IntStream.rangeClosed(1, ENTRIES)
                .forEach(i -> database.register.append(
                        TestDatabase.draft(EntryKind.SUBMISSION, "d" + i, "标题“" + i + "”\n\t\u2028", "pufa"))));
        file = folder.resolve("register.jsonl");
        try (OutputStream out = Files.newOutputStream(file)) {
            export(database.register, out);
        }
        lines = new ArrayList<>(Files.readAllLines(file));
    }

    @Test
    void export_holds_every_entry_and_verifies_without_the_server() throws IOException {
        String head = database.register.head().hash();

        assertThat(lines).hasSize(ENTRIES + 1);
        assertThat(verify(head)).isEqualTo(new Verification(true, ENTRIES, head, true, List.of()));
    }

    @Test
    void empty_register_verifies() throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            export(new TestDatabase().register, out);
        }
        assertThat(verify(null).intact()).isTrue();
    }

    @Test
    void altered_entry_is_named() throws IOException {
        lines.set(700, lines.get(700).replace("标题", "假"));
        assertThat(mistakes()).containsExactly(new Mistake(700, Kind.ALTERED));
    }

    @Test
    void line_that_is_no_entry_is_named() throws IOException {
        lines.set(700, "{\"sequence\":700}");
        lines.set(3, "garbage");
        assertThat(mistakes()).containsExactly(new Mistake(3, Kind.ALTERED), new Mistake(700, Kind.ALTERED));
    }

    @Test
    void missing_entries_are_named() throws IOException {
        lines.subList(5, 7).clear();
        assertThat(mistakes()).containsExactly(new Mistake(5, Kind.MISSING), new Mistake(6, Kind.MISSING));
    }

    @Test
    void exchanged_lines_are_named() throws IOException {
        Collections.swap(lines, 10, 11);
        assertThat(mistakes()).containsExactly(new Mistake(10, Kind.REORDERED));
    }

    @Test
    void repeated_entry_is_named() throws IOException {
        lines.add(12, lines.get(11));
        assertThat(mistakes()).containsExactly(new Mistake(11, Kind.REORDERED));
    }

    @Test
    void cut_tail_is_named() throws IOException {
        lines.subList(ENTRIES - 2, ENTRIES + 1).clear();
        assertThat(mistakes()).containsExactly(new Mistake(ENTRIES - 2, Kind.TRUNCATED));
    }

    @Test
    void cut_tail_with_a_forged_head_is_named_by_a_printed_head() throws IOException {
        String printed = database.register.head().hash();
        RegisterEntry last = database.register.page(ENTRIES - 4, ENTRIES - 3).get(0);
        lines.subList(ENTRIES - 2, ENTRIES + 1).clear();
        lines.set(0, lines.get(0).replace("" + ENTRIES, "" + last.sequence()).replaceAll("[0-9a-f]{64}", last.hash()));
        write();

        assertThat(verify(null).intact()).isTrue();
        assertThat(verify(printed).mistakes()).containsExactly(new Mistake(ENTRIES - 2, Kind.TRUNCATED));
    }

    @Test
    void other_files_are_refused() throws IOException {
        for (String other : List.of("", "text", "{}", "[1]", "{\"form\":\"x\",\"sequence\":1,\"hash\":\"y\"}")) {
            Files.writeString(file, other);
            assertThatThrownBy(() -> verify(null)).as(other).isInstanceOf(ExportedRegister.NotAnExport.class);
        }
    }

    private static void export(Register register, OutputStream out) throws IOException {
        RegisterHead head = register.head();
        new RegisterExport(head, after -> register.page(after, head.sequence())).write(out);
    }

    private List<Mistake> mistakes() throws IOException {
        write();
        Verification found = verify(null);
        assertThat(found.intact()).isFalse();
        return found.mistakes();
    }

    private void write() throws IOException {
        Files.write(file, lines);
    }

    private Verification verify(String witness) throws IOException {
        return new ExportedRegister(file).verify(witness);
    }
}

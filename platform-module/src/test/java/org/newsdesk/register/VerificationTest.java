package org.newsdesk.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.newsdesk.chain.EntryKind;
import org.newsdesk.chain.RegisterEntry;
import org.newsdesk.chain.RegisterHead;
import org.newsdesk.chain.Verification;
import org.newsdesk.chain.Verification.Kind;
import org.newsdesk.chain.Verification.Mistake;

class VerificationTest {

    private static final int ENTRIES = 6;

    private final TestDatabase database = new TestDatabase();

    @BeforeEach
    void fill() {
        IntStream.rangeClosed(1, ENTRIES).forEach(i -> database.append(EntryKind.SUBMISSION, "d" + i));
    }

    @Test
    void untouched_register_is_intact() {
        assertThat(database.verify())
                .isEqualTo(
                        new Verification(true, ENTRIES, database.register.head().hash(), true, List.of()));
    }

    @Test
    void empty_register_is_intact() {
        assertThat(new TestDatabase().verify())
                .isEqualTo(new Verification(true, 0, RegisterHead.EMPTY.hash(), true, List.of()));
    }

    @Test
    void changed_value_is_altered() {
        tamper("UPDATE newsdesk_register_entry SET title = 'x' WHERE seq = 3");
        assertThat(mistakes()).containsExactly(new Mistake(3, Kind.ALTERED));
    }

    @Test
    void changed_value_with_recomputed_hash_is_altered() {
        RegisterEntry third = database.register.byDraft("d3").get(0);
        RegisterEntry forged = RegisterEntry.following(
                new RegisterHead(2, third.previousHash()),
                TestDatabase.draft(EntryKind.SUBMISSION, "d3", "假", "pufa"),
                third.at(),
                third.year(),
                null,
                null);
        tamper("UPDATE newsdesk_register_entry SET title = '假', hash = '" + forged.hash() + "' WHERE seq = 3");
        assertThat(mistakes()).containsExactly(new Mistake(3, Kind.ALTERED));
    }

    @Test
    void last_entry_with_recomputed_hash_is_altered() {
        RegisterEntry last = database.register.byDraft("d6").get(0);
        RegisterEntry forged = RegisterEntry.following(
                new RegisterHead(5, last.previousHash()),
                TestDatabase.draft(EntryKind.SUBMISSION, "d6", "假", "pufa"),
                last.at(),
                last.year(),
                null,
                null);
        tamper("UPDATE newsdesk_register_entry SET title = '假', hash = '" + forged.hash() + "' WHERE seq = 6");
        assertThat(mistakes()).containsExactly(new Mistake(6, Kind.ALTERED));
    }

    @Test
    void deleted_entries_are_missing() {
        tamper("DELETE FROM newsdesk_register_entry WHERE seq IN (1, 3, 4)");
        assertThat(mistakes())
                .containsExactly(
                        new Mistake(1, Kind.MISSING), new Mistake(3, Kind.MISSING), new Mistake(4, Kind.MISSING));
    }

    @Test
    void deleted_end_is_truncated() {
        tamper("DELETE FROM newsdesk_register_entry WHERE seq > 4");
        assertThat(mistakes()).containsExactly(new Mistake(5, Kind.TRUNCATED));
    }

    @Test
    void deleted_everything_is_truncated() {
        tamper("DELETE FROM newsdesk_register_entry");
        assertThat(mistakes()).containsExactly(new Mistake(1, Kind.TRUNCATED));
    }

    @Test
    void exchanged_entries_are_reordered() {
        tamper(
                "UPDATE newsdesk_register_entry SET seq = 99 WHERE seq = 3",
                "UPDATE newsdesk_register_entry SET seq = 3 WHERE seq = 4",
                "UPDATE newsdesk_register_entry SET seq = 4 WHERE seq = 99");
        assertThat(mistakes()).contains(new Mistake(3, Kind.REORDERED), new Mistake(4, Kind.REORDERED));
    }

    @Test
    void head_known_from_elsewhere_must_be_in_the_chain() {
        String printed = database.register.byDraft("d2").get(0).hash();
        assertThat(database.verify(printed).intact()).isTrue();

        Verification other = database.verify(printed, "e".repeat(64));

        assertThat(other.witnessed()).isFalse();
        assertThat(other.mistakes()).containsExactly(new Mistake(ENTRIES + 1, Kind.TRUNCATED));
    }

    @Test
    void lost_head_is_noticed() {
        if (!database.isPostgresql()) {
            tamper("DELETE FROM newsdesk_register_head");
            assertThat(database.verify().intact()).isFalse();
        }
    }

    @Test
    void head_that_was_set_back_is_noticed() {
        tamper(
                "UPDATE newsdesk_register_head SET seq = 5, hash = (SELECT hash FROM newsdesk_register_entry WHERE seq = 5)");
        assertThat(mistakes()).containsExactly(new Mistake(6, Kind.ALTERED));
    }

    @RepeatedTest(40)
    void any_change_of_any_column_is_noticed(RepetitionInfo repetition) {
        List<String> changes = List.of(
                "kind = 'RELEASE'",
                "kind = 'NONSENSE'",
                "entry_year = 1999",
                "entry_number = 77",
                "label = '〔1〕'",
                "draft_id = 'z'",
                "title = title || ' '",
                "unit_code = 'z'",
                "unit_name = 'z'",
                "actor_id = 'z'",
                "actor_name = 'z'",
                "recorded_at = recorded_at + 1",
                "content_sha256 = 'z'",
                "trail_sha256 = NULL",
                "details = '{}'",
                "previous_hash = 'z'",
                "hash = 'z'",
                "seq = 50");
        Random random = new Random(repetition.getCurrentRepetition());
        String change = changes.get(random.nextInt(changes.size()));
        tamper("UPDATE newsdesk_register_entry SET " + change + " WHERE seq = " + (1 + random.nextInt(ENTRIES)));

        assertThat(database.verify().intact()).as(change).isFalse();
    }

    @Test
    void second_row_of_the_same_sequence_is_reordered() {
        tamper(
                "ALTER TABLE newsdesk_register_entry DROP CONSTRAINT newsdesk_register_entry_pk",
                "UPDATE newsdesk_register_entry SET seq = 6 WHERE seq = 1");
        assertThat(mistakes()).contains(new Mistake(1, Kind.MISSING), new Mistake(6, Kind.REORDERED));
    }

    @Test
    void register_of_several_pages_is_read_to_its_end() {
        int more = 10_100;
        database.transactions.executeWithoutResult(status -> IntStream.range(0, more)
                .forEach(i ->
                        database.register.append(TestDatabase.draft(EntryKind.SUBMISSION, "m" + i, "标题", "pufa"))));
        assertThat(database.verify().entries()).isEqualTo(ENTRIES + more);
        assertThat(database.verify().intact()).isTrue();

        tamper(
                "UPDATE newsdesk_register_entry SET title = 'x' WHERE seq IN (5000, 5001)",
                "DELETE FROM newsdesk_register_entry WHERE seq > 10000");
        assertThat(mistakes())
                .containsExactly(
                        new Mistake(5000, Kind.ALTERED),
                        new Mistake(5001, Kind.ALTERED),
                        new Mistake(10_001, Kind.TRUNCATED));
    }

    private List<Mistake> mistakes() {
        return database.verify().mistakes();
    }

    private void tamper(String... statements) {
        database.withoutTriggers(() -> List.of(statements).forEach(database.jdbc::update));
    }
}

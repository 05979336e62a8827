package org.newsdesk.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.newsdesk.chain.EntryKind.REGISTRATION;
import static org.newsdesk.chain.EntryKind.RELEASE;
import static org.newsdesk.chain.EntryKind.SUBMISSION;
import static org.newsdesk.chain.EntryKind.WITHDRAWAL;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsdesk.chain.EntryDraft;
import org.newsdesk.chain.EntryKind;
import org.newsdesk.chain.RegisterEntry;
import org.newsdesk.chain.RegisterHead;
import org.newsdesk.chain.Verification;
import org.newsdesk.rule.RuleViolation;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

class RegisterTest {

    private final TestDatabase database = new TestDatabase();
    private final Register register = database.register;

    @Test
    void entry_reads_back_as_it_was_appended() {
        RegisterEntry entry = database.append(REGISTRATION, "d1");

        assertThat(register.byDraft("d1")).containsExactly(entry);
        assertThat(entry.computedHash()).isEqualTo(entry.hash());
        assertThat(entry.previousHash()).isEqualTo(RegisterHead.EMPTY.hash());
        assertThat(entry.label()).isEqualTo("〔2026〕1号");
        assertThat(register.head()).isEqualTo(new RegisterHead(1, entry.hash()));
    }

    @Test
    void g1_submission_takes_no_number() {
        RegisterEntry entry = database.append(SUBMISSION, "d1");

        assertThat(entry.number()).isNull();
        assertThat(entry.label()).isNull();
    }

    @Test
    void g1_release_and_withdrawal_repeat_the_label_of_the_registration() {
        database.append(REGISTRATION, "d1");

        assertThat(database.append(RELEASE, "d1").label()).isEqualTo("〔2026〕1号");
        assertThat(database.append(WITHDRAWAL, "d1").number()).isNull();
    }

    @Test
    void g1_what_is_not_registered_is_not_released() {
        database.append(SUBMISSION, "d1");

        assertThatThrownBy(() -> database.append(RELEASE, "d1"))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> {
                    assertThat(refusal.status()).isEqualTo(422);
                    assertThat(refusal.problems().get(0).rule()).isEqualTo("G1");
                });
        assertThat(register.byDraft("d1")).hasSize(1);
    }

    @Test
    void i1_what_is_released_is_what_was_registered() {
        database.append(REGISTRATION, "d1");
        EntryDraft other =
                new EntryDraft(RELEASE, "d1", "标题", "pufa", "单位", "heping", "何平", "c".repeat(64), null, null);

        assertThatThrownBy(() -> database.append(other))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.problems().get(0).rule()).isEqualTo("I1"));
    }

    @Test
    void g1_piece_is_registered_once() {
        database.append(REGISTRATION, "d1");

        assertThatThrownBy(() -> database.append(REGISTRATION, "d1"))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.status()).isEqualTo(409));
    }

    @Test
    void i7_piece_is_released_and_withdrawn_once() {
        database.append(REGISTRATION, "d1");
        database.append(RELEASE, "d1");
        refused(409, "I7", RELEASE);
        database.append(WITHDRAWAL, "d1");
        refused(409, "I7", WITHDRAWAL);
        refused(409, "G1", REGISTRATION);
    }

    @Test
    void g1_registration_taken_back_before_release_frees_the_draft_and_keeps_its_number() {
        database.append(REGISTRATION, "d1");
        database.append(WITHDRAWAL, "d1");
        refused(422, "G1", RELEASE);

        assertThat(database.append(REGISTRATION, "d1").label()).isEqualTo("〔2026〕2号");
        assertThat(database.append(RELEASE, "d1").label()).isEqualTo("〔2026〕2号");
    }

    @ParameterizedTest
    @EnumSource(names = {"PUBLICATION", "ENDORSEMENT", "PRIZE", "CORRECTION", "ANNULMENT", "DISPOSAL"})
    void g1_what_follows_a_release_needs_one(EntryKind kind) {
        refused(422, "G1", kind);
        database.append(REGISTRATION, "d1");
        refused(422, "G1", kind);
        database.append(RELEASE, "d1");

        assertThat(database.append(kind, "d1").label()).isEqualTo("〔2026〕1号");
    }

    @Test
    void i7_nothing_is_entered_for_a_piece_that_was_disposed_of() {
        database.append(REGISTRATION, "d1");
        database.append(RELEASE, "d1");
        database.append(EntryKind.DISPOSAL, "d1");

        refused(409, "I7", EntryKind.PUBLICATION);
        refused(409, "I7", EntryKind.DISPOSAL);
    }

    @Test
    void i7_steps_are_known_behind_any_number_of_publications() {
        database.append(REGISTRATION, "d1");
        database.append(RELEASE, "d1");
        database.transactions.executeWithoutResult(
                status -> IntStream.range(0, 50).forEach(i -> register.append(draft(EntryKind.PUBLICATION))));

        refused(409, "I7", RELEASE);
        assertThat(database.append(WITHDRAWAL, "d1").label()).isEqualTo("〔2026〕1号");
        refused(409, "I7", WITHDRAWAL);
    }

    private static EntryDraft draft(EntryKind kind) {
        return TestDatabase.draft(kind, "d1", "标题", "pufa");
    }

    private void refused(int status, String rule, EntryKind kind) {
        long before = register.head().sequence();
        assertThatThrownBy(() -> database.append(kind, "d1")).isInstanceOfSatisfying(RuleViolation.class, refusal -> {
            assertThat(refusal.status()).isEqualTo(status);
            assertThat(refusal.problems().get(0).rule()).isEqualTo(rule);
        });
        assertThat(register.head().sequence()).isEqualTo(before);
    }

    @Test
    void i6_numbers_run_on_and_begin_anew_each_year_at_midnight_of_the_bureau() {
        database.clock.set("2026-12-31T15:59:59.999Z");
        assertThat(database.append(REGISTRATION, "d1").label()).isEqualTo("〔2026〕1号");
        assertThat(database.append(REGISTRATION, "d2").label()).isEqualTo("〔2026〕2号");
        database.clock.set("2026-12-31T16:00:00Z");
        assertThat(database.append(REGISTRATION, "d3").label()).isEqualTo("〔2027〕1号");
    }

    @Test
    void i6_clock_that_lags_at_new_year_still_leaves_no_gap() {
        database.clock.set("2026-12-31T16:00:00Z");
        database.append(REGISTRATION, "d1");
        database.clock.set("2026-12-31T15:59:59Z");
        database.append(REGISTRATION, "d2");
        database.clock.set("2026-12-31T16:00:01Z");

        assertThat(database.append(REGISTRATION, "d3").label()).isEqualTo("〔2027〕2号");
        assertThat(database.verify().intact()).isTrue();
    }

    @Test
    void i6_rolled_back_entry_leaves_no_gap() {
        database.append(REGISTRATION, "d1");
        database.transactions.executeWithoutResult(status -> {
            register.append(TestDatabase.draft(REGISTRATION, "d2", "作废", "pufa"));
            status.setRollbackOnly();
        });

        assertThat(database.append(REGISTRATION, "d3").number()).isEqualTo(2);
        assertThat(database.verify().intact()).isTrue();
    }

    @Test
    void i6_many_threads_on_two_hosts_number_without_gap_or_double() throws Exception {
        DriverManagerDataSource otherHost = new DriverManagerDataSource(database.url);
        Register otherRegister = new Register(
                otherHost,
                TestDatabase.SHANGHAI,
                TestDatabase.FORMAT,
                new Restoration(otherHost, new Witness("")),
                database.clock);
        TransactionTemplate otherTransactions = new TransactionTemplate(new DataSourceTransactionManager(otherHost));
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Future<Integer>> numbers = threads.invokeAll(IntStream.range(0, 200)
                    .<Callable<Integer>>mapToObj(i -> () -> i % 2 == 0
                            ? number(i, register, database.transactions)
                            : number(i, otherRegister, otherTransactions))
                    .toList());
            List<Integer> taken = new ArrayList<>();
            for (Future<Integer> number : numbers) {
                taken.add(number.get());
            }
            assertThat(taken.stream().filter(n -> n > 0).sorted())
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, 150).boxed().toList());
        } finally {
            threads.shutdown();
        }
        assertThat(database.verify())
                .isEqualTo(new Verification(true, 150, register.head().hash(), true, List.of()));
    }

    /** Takes a number; every fourth caller fails afterwards and gives it back. */
    private static int number(int i, Register host, TransactionTemplate transactions) {
        return transactions.execute(status -> {
            RegisterEntry entry = host.append(TestDatabase.draft(REGISTRATION, "d" + i, "标题", "pufa"));
            if (i % 4 == 3) {
                status.setRollbackOnly();
                return -1;
            }
            return entry.number();
        });
    }

    @Test
    void register_is_never_written_outside_a_transaction() {
        assertThatThrownBy(() -> register.append(TestDatabase.draft(SUBMISSION, "d1", "标题", "pufa")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void hostile_and_odd_texts_are_stored_as_text() {
        String odd = "😀 '; DROP TABLE newsdesk_register_entry; -- <script>" + "长".repeat(3000) + "\u0000\uD83D";
        RegisterEntry entry = database.append(TestDatabase.draft(SUBMISSION, "d1", odd, "pufa"));

        assertThat(entry.title()).startsWith("😀 '; DROP TABLE").endsWith("\uFFFD\uFFFD");
        assertThat(register.byDraft("d1")).containsExactly(entry);
        assertThat(database.verify().intact()).isTrue();
    }

    @Test
    void digest_that_is_none_is_refused() {
        assertThatThrownBy(() -> new EntryDraft(SUBMISSION, "d", "t", "u", "n", "a", "b", "xyz", null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void migration_runs_once_and_keeps_entries() {
        database.append(SUBMISSION, "d1");
        database.migrate();

        assertThat(register.byDraft("d1")).hasSize(1);
        assertThat(register.head().sequence()).isEqualTo(1);
        assertThat(database.jdbc.queryForList("SELECT name FROM newsdesk_migration", String.class))
                .startsWith("001-register", "002-details")
                .doesNotHaveDuplicates();
    }

    @Test
    void g7_entries_from_before_there_were_details_keep_their_hash() {
        RegisterEntry earlier = database.append(SUBMISSION, "d1");
        database.jdbc.execute("ALTER TABLE newsdesk_register_entry DROP COLUMN details");
        database.jdbc.update("DELETE FROM newsdesk_migration WHERE name = '002-details'");
        database.migrate();
        database.append(REGISTRATION, "d1");

        assertThat(register.byDraft("d1").get(0)).isEqualTo(earlier);
        assertThat(database.verify().intact()).isTrue();
    }

    @Test
    void i5_the_database_refuses_to_change_or_delete_entries() {
        database.append(SUBMISSION, "d1");

        for (String sql : List.of(
                "UPDATE newsdesk_register_entry SET title = 'x'",
                "DELETE FROM newsdesk_register_entry",
                "DELETE FROM newsdesk_register_head",
                database.isPostgresql()
                        ? "TRUNCATE newsdesk_register_entry"
                        : "MERGE INTO newsdesk_register_head"
                                + " USING newsdesk_register_entry ON id = seq WHEN MATCHED THEN DELETE")) {
            assertThatThrownBy(() -> database.jdbc.execute(sql)).as(sql).isInstanceOf(DataAccessException.class);
        }
        assertThat(database.verify().intact()).isTrue();
    }
}

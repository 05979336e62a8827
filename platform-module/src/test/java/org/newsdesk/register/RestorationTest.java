package org.newsdesk.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.newsdesk.chain.EntryKind.REGISTRATION;
import static org.newsdesk.chain.EntryKind.RESTORATION;
import static org.newsdesk.register.Restoration.State.LOST;
import static org.newsdesk.register.Restoration.State.MISSING;
import static org.newsdesk.register.Restoration.State.OK;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsdesk.chain.EntryDraft;
import org.newsdesk.chain.RegisterEntry;
import org.newsdesk.chain.Verification;
import org.newsdesk.rule.RuleViolation;

class RestorationTest {

    private final TestDatabase database = new TestDatabase();

    @TempDir
    private Path folder;

    /** A host with a witness of its own on the one database. */
    private final class Host {
        final Restoration restoration;
        final Register register;

        Host(String witness) {
            restoration = new Restoration(
                    database.dataSource, new Witness(folder.resolve(witness).toString()));
            register = new Register(
                    database.dataSource, TestDatabase.SHANGHAI, TestDatabase.FORMAT, restoration, database.clock);
        }

        RegisterEntry register(String draftId) {
            return append(TestDatabase.draft(REGISTRATION, draftId, "标题", "pufa"));
        }

        RegisterEntry append(EntryDraft draft) {
            return database.transactions.execute(status -> register.append(draft));
        }

        EntryDraft acknowledgement() {
            return restoration.acknowledgement("qianfang", "钱芳", "磁盘损坏，恢复昨夜备份");
        }
    }

    @Test
    void i6_witness_follows_what_is_committed_and_nothing_else() throws IOException {
        Host host = new Host("a");
        assertThat(host.restoration.check()).isEqualTo(MISSING);
        RegisterEntry entry = host.register("d1");
        database.transactions.executeWithoutResult(status -> {
            host.register.append(TestDatabase.draft(REGISTRATION, "d2", "作废", "pufa"));
            status.setRollbackOnly();
        });

        assertThat(Files.readString(folder.resolve("a"))).contains("\"sequence\":1", entry.hash());
        assertThat(new Host("a").restoration.check()).isEqualTo(OK);
    }

    @Test
    void i6_older_backup_is_noticed_at_start_and_while_running_and_nothing_is_entered() {
        Host running = new Host("a");
        List.of("d1", "d2", "d3", "d4").forEach(running::register);
        restoreBackupOf(2);

        assertRefused(running);
        Host restarted = new Host("a");
        assertThat(restarted.restoration.check()).isEqualTo(LOST);
        assertRefused(restarted);
        Verification found = database.verify(restarted.restoration.expected().orElseThrow());
        assertThat(found.mistakes()).containsExactly(new Verification.Mistake(3, Verification.Kind.TRUNCATED));
    }

    @Test
    void i6_backup_on_which_another_host_wrote_on_is_noticed() {
        Host first = new Host("a");
        List.of("d1", "d2", "d3").forEach(first::register);
        restoreBackupOf(1);
        Host without = new Host("none");
        List.of("x2", "x3", "x4").forEach(without::register);

        Host restarted = new Host("a");
        assertThat(restarted.restoration.check()).isEqualTo(LOST);
        assertRefused(restarted);
    }

    @Test
    void i6_acknowledged_restoration_is_entered_and_numbering_goes_on() {
        Host host = new Host("a");
        Host other = new Host("b");
        host.register("d1");
        host.register("d2");
        RegisterEntry lost = other.register("d3");
        restoreBackupOf(2);
        database.clock.set("2026-03-16T04:00:00Z");
        assertRefused(other);

        RegisterEntry entry = other.append(other.acknowledgement());

        assertThat(entry.kind()).isEqualTo(RESTORATION);
        assertThat(entry.sequence()).isEqualTo(3);
        assertThat(entry.details()).contains(lost.hash(), "\"lostSequence\":3", "磁盘损坏");
        assertThat(other.register("d4").label()).isEqualTo("〔2026〕3号");
        assertThat(host.register("d5").label()).isEqualTo("〔2026〕4号");
        assertThat(new Host("b").restoration.check()).isEqualTo(OK);
        assertThat(database.verify().intact()).isTrue();
    }

    @Test
    void i6_what_one_host_acknowledged_no_other_host_holds_up() {
        Host host = new Host("a");
        Host other = new Host("b");
        host.register("d1");
        host.register("d2");
        other.register("d3");
        restoreBackupOf(1);
        database.clock.set("2026-03-16T04:00:00Z");
        host.append(host.acknowledgement());

        assertThat(other.restoration.check()).isEqualTo(OK);
        assertThat(other.register("d4").number()).isEqualTo(2);
    }

    @Test
    void i6_clock_set_back_does_not_keep_acknowledged_hosts_lost() {
        Host host = new Host("a");
        Host other = new Host("b");
        host.register("d1");
        host.register("d2");
        other.register("d3");
        restoreBackupOf(1);
        database.clock.set("2026-03-14T04:00:00Z");
        host.append(host.acknowledgement());

        assertThat(other.restoration.check()).isEqualTo(OK);
        assertThat(new Host("a").restoration.check()).isEqualTo(OK);
    }

    @Test
    void i6_restoration_dated_in_the_future_hides_no_later_loss() {
        Host host = new Host("a");
        Host other = new Host("b");
        host.register("d1");
        host.register("d2");
        other.register("d3");
        restoreBackupOf(1);
        database.clock.set("2027-03-16T04:00:00Z");
        host.append(host.acknowledgement());
        database.clock.set("2026-03-16T04:00:00Z");
        other.register("e3");
        host.register("e4");
        restoreBackupOf(2);

        assertThat(new Host("a").restoration.check()).isEqualTo(LOST);
        assertThat(new Host("b").restoration.check()).isEqualTo(LOST);
        assertRefused(other);
    }

    @Test
    void i6_loss_of_an_acknowledgement_itself_is_noticed_and_can_be_acknowledged() {
        Host host = new Host("a");
        List.of("d1", "d2", "d3").forEach(host::register);
        restoreBackupOf(2);
        host.append(host.acknowledgement());
        host.register("e4");
        restoreBackupOf(1);
        assertRefused(host);

        host.append(host.acknowledgement());

        assertThat(host.register("f3").sequence()).isEqualTo(3);
        assertThat(new Host("a").restoration.check()).isEqualTo(OK);
    }

    @Test
    void i6_hosts_that_share_a_witness_keep_the_greatest_position() throws IOException {
        Host host = new Host("shared");
        Host other = new Host("shared");
        host.register("d1");
        other.register("d2");
        RegisterEntry last = other.register("d3");
        host.restoration.committed(database.register.entry(1).orElseThrow());

        assertThat(Files.readString(folder.resolve("shared"))).contains(last.hash());
        restoreBackupOf(1);
        assertThat(host.restoration.check()).isEqualTo(LOST);
        host.append(host.acknowledgement());
        assertThat(other.restoration.check()).isEqualTo(OK);
        RegisterEntry next = other.register("e3");
        assertThat(Files.readString(folder.resolve("shared"))).contains(next.hash());
    }

    @Test
    void i6_nothing_lost_is_nothing_to_acknowledge() {
        Host host = new Host("a");
        host.register("d1");

        assertThatThrownBy(host::acknowledgement)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.status()).isEqualTo(409));
    }

    @Test
    void witness_that_cannot_be_read_or_written_holds_nobody_up() throws IOException {
        Files.writeString(folder.resolve("a"), "garbage");
        Host host = new Host("a");
        assertThat(host.restoration.check()).isEqualTo(MISSING);
        assertThat(host.register("d1").number()).isEqualTo(1);
        assertThat(new Host("a").restoration.check()).isEqualTo(OK);

        Host elsewhere = new Host("no/such/folder/w");
        assertThat(elsewhere.register("d2").number()).isEqualTo(2);
    }

    private void assertRefused(Host host) {
        long before = host.register.head().sequence();
        assertThatThrownBy(() -> host.register("refused"))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.status()).isEqualTo(503));
        assertThat(host.register.head().sequence()).isEqualTo(before);
    }

    /** Sets the register back to an earlier state, as restoring a backup does. */
    private void restoreBackupOf(long sequence) {
        database.withoutTriggers(() -> {
            database.jdbc.update("DELETE FROM newsdesk_register_entry WHERE seq > ?", sequence);
            database.jdbc.update(
                    "UPDATE newsdesk_register_head SET seq = ?, hash ="
                            + " (SELECT hash FROM newsdesk_register_entry WHERE seq = ?)",
                    sequence,
                    sequence);
        });
    }
}

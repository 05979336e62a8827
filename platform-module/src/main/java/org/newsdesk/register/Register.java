package org.newsdesk.register;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.newsdesk.chain.ChainVerification;
import org.newsdesk.chain.EntryDraft;
import org.newsdesk.chain.EntryKind;
import org.newsdesk.chain.RegisterEntry;
import org.newsdesk.chain.RegisterHead;
import org.newsdesk.chain.Verification;
import org.newsdesk.rule.RuleViolation;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The register of the general office. Entries are appended in the transaction of the caller and never change; whoever appends
 * holds the one row of the head until that transaction ends, so that numbers have no gaps (I6) and the chain has one order. Append
 * last in a transaction, to hold it shortly.
 */
public class Register {

    private static final int ROWS_AT_A_TIME = 500;

    private static final RowMapper<RegisterHead> HEAD =
            (row, index) -> new RegisterHead(row.getLong("seq"), row.getString("hash"));

    private final JdbcTemplate jdbc;
    private final ZoneId zone;
    private final RegisterNumbers numbers;
    private final Restoration restoration;
    private final Clock clock;

    /**
     * Opens the register; {@link RegisterSchema} must have made its tables.
     *
     * @param dataSource the repository's own, so that both share one transaction
     * @param zone time zone of the bureau; a year begins at its midnight
     * @param numberFormat see {@link RegisterNumbers}
     */
    public Register(DataSource dataSource, ZoneId zone, String numberFormat, Restoration restoration, Clock clock) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.zone = zone;
        this.numbers = new RegisterNumbers(numberFormat);
        this.restoration = restoration;
        this.clock = clock;
    }

    /**
     * Appends an entry in the surrounding transaction.
     *
     * @throws IllegalStateException without a transaction
     * @throws RuleViolation 409 (G1, I7) when the entry stands there already; 422 (G1) when what it builds on is missing, such as
     *     the registration of a release; 422 (I1) when other content is released than was registered; 503 (I6) while an older
     *     backup is restored and nobody has acknowledged it
     */
    public RegisterEntry append(EntryDraft draft) {
        requireTransaction();
        RegisterHead head = lockedHead();
        if (draft.kind() != EntryKind.RESTORATION) {
            restoration.requireWhole(head.sequence());
        }
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        int year = at.atZone(zone).getYear();
        Standing standing = Standing.read(jdbc, year, draft.draftId());
        standing.piece().admit(draft);
        RegisterEntry entry = draft.kind() == EntryKind.REGISTRATION
                ? numbered(head, draft, at, year, standing.lastNumber() + 1)
                : RegisterEntry.following(head, draft, at, year, null, label(standing.piece()));
        jdbc.update(EntryRows.APPEND, EntryRows.appended(entry));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                restoration.committed(entry);
            }
        });
        return entry;
    }

    /**
     * Waits until nobody else appends, and keeps it so until the surrounding transaction ends: for whoever has to look at the
     * register before it appends.
     *
     * @throws IllegalStateException without a transaction
     */
    public void hold() {
        requireTransaction();
        lockedHead();
    }

    /** The registration that took a number (I6); empty when none did. */
    public Optional<RegisterEntry> registration(int year, int number) {
        return jdbc
                .query(EntryRows.SELECT + " WHERE entry_year = ? AND entry_number = ?", EntryRows.ENTRY, year, number)
                .stream()
                .findFirst();
    }

    /** The entry at a position; empty when there is none. */
    public Optional<RegisterEntry> entry(long sequence) {
        return jdbc.query(EntryRows.SELECT + " WHERE seq = ?", EntryRows.ENTRY, sequence).stream()
                .findFirst();
    }

    /** The entries of a draft, oldest first. */
    public List<RegisterEntry> byDraft(String draftId) {
        return jdbc.query(EntryRows.SELECT + " WHERE draft_id = ? ORDER BY seq", EntryRows.ENTRY, draftId);
    }

    /** The end of the register at this moment. */
    public RegisterHead head() {
        return storedHead().orElse(RegisterHead.EMPTY);
    }

    /**
     * Walks through the whole register and names every mistake in its chain. Holds no more than some thousand entries in memory.
     *
     * @param heads hashes of heads that are known from elsewhere: the chain must contain them
     * @param progress is told now and then how many entries were read
     */
    public Verification verify(Collection<String> heads, LongConsumer progress) {
        ChainVerification verification = new ChainVerification(this::known, progress);
        heads.forEach(verification::expect);
        // that of an empty register; otherwise the walk brings a later one
        storedHead().ifPresent(verification::head);
        new EntryWalk(verification).run(jdbc);
        return verification.finish();
    }

    /**
     * Entries by their position, for a walk through all of them.
     *
     * @param after sequence of the last entry that was read, 0 to begin
     * @param upTo sequence of the last entry wanted
     * @return at most {@value #ROWS_AT_A_TIME} entries
     */
    public List<RegisterEntry> page(long after, long upTo) {
        return jdbc.query(
                EntryRows.SELECT + " WHERE seq > ? AND seq <= ? ORDER BY seq LIMIT " + ROWS_AT_A_TIME,
                EntryRows.ENTRY,
                after,
                upTo);
    }

    private static void requireTransaction() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("the register is written inside a transaction only");
        }
    }

    private Set<String> known(Set<String> hashes) {
        String places = String.join(",", Collections.nCopies(hashes.size(), "?"));
        return Set.copyOf(jdbc.queryForList(
                "SELECT hash FROM newsdesk_register_entry WHERE hash IN (" + places + ")",
                String.class,
                hashes.toArray()));
    }

    private Optional<RegisterHead> storedHead() {
        return jdbc.query("SELECT seq, hash FROM newsdesk_register_head WHERE id = 1", HEAD).stream()
                .findFirst();
    }

    private RegisterHead lockedHead() {
        return jdbc.query("SELECT seq, hash FROM newsdesk_register_head WHERE id = 1 FOR UPDATE", HEAD).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the register has lost its head"));
    }

    private RegisterEntry numbered(RegisterHead head, EntryDraft draft, Instant at, int year, int number) {
        return RegisterEntry.following(head, draft, at, year, number, numbers.label(year, number));
    }

    private static String label(PieceRecord piece) {
        return piece.registration().map(Step::label).orElse(null);
    }
}

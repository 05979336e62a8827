package org.newsdesk.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.newsdesk.chain.EntryKind;
import org.newsdesk.chain.RegisterEntry;
import org.newsdesk.chain.RegisterHead;
import org.springframework.jdbc.core.RowMapper;

/** How an entry lies in a row of the register's table. */
final class EntryRows {

    /** In the order of {@link #values} and of what {@link #ENTRY} reads. */
    private static final String COLUMNS =
            "seq, kind, entry_year, entry_number, label, draft_id, title, unit_code, unit_name,"
                    + " actor_id, actor_name, recorded_at, content_sha256, trail_sha256, details, previous_hash, hash";

    static final String SELECT = "SELECT " + COLUMNS + " FROM newsdesk_register_entry";
    private static final String INSERT =
            "INSERT INTO newsdesk_register_entry (" + COLUMNS + ") VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";

    static final RowMapper<RegisterEntry> ENTRY = (row, index) -> new RegisterEntry(
            row.getLong(1),
            EntryKind.valueOf(row.getString(2)),
            row.getInt(3),
            row.getObject(4, Integer.class),
            row.getString(5),
            row.getString(6),
            row.getString(7),
            row.getString(8),
            row.getString(9),
            row.getString(10),
            row.getString(11),
            Instant.ofEpochMilli(row.getLong(12)),
            row.getString(13),
            row.getString(14),
            row.getString(15),
            row.getString(16),
            row.getString(17));

    /** Appends an entry and moves the head to it; takes what {@link #appended} gives. One call to the database, because everybody else waits. */
    static final String APPEND = INSERT + "; UPDATE newsdesk_register_head SET seq = ?, hash = ? WHERE id = 1";

    private static final int HEAD = 18;

    /**
     * Entries from a sequence on, each with the head: one statement, so that an entry appended meanwhile shows in both or in
     * neither.
     */
    static final String WITH_HEAD = "SELECT " + COLUMNS + ", (SELECT seq FROM newsdesk_register_head WHERE id = 1),"
            + " (SELECT hash FROM newsdesk_register_head WHERE id = 1)"
            + " FROM newsdesk_register_entry e WHERE seq >= ? ORDER BY e.seq LIMIT ?";

    private EntryRows() {}

    /** The head in a row of {@link #WITH_HEAD}; empty when the register has lost it. */
    static Optional<RegisterHead> head(ResultSet row) throws SQLException {
        long sequence = row.getLong(HEAD);
        return Optional.ofNullable(row.getString(HEAD + 1)).map(hash -> new RegisterHead(sequence, hash));
    }

    /** The entry in a row, or empty when somebody wrote into it what no entry can be. */
    static Optional<RegisterEntry> readable(ResultSet row) throws SQLException {
        try {
            return row.getString(2) == null ? Optional.empty() : Optional.ofNullable(ENTRY.mapRow(row, 0));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What {@link #APPEND} takes. */
    static Object[] appended(RegisterEntry entry) {
        Object[] values = values(entry);
        Object[] all = Arrays.copyOf(values, values.length + 2);
        all[values.length] = entry.sequence();
        all[values.length + 1] = entry.hash();
        return all;
    }

    private static Object[] values(RegisterEntry entry) {
        return new Object[] {
            entry.sequence(),
            entry.kind().name(),
            entry.year(),
            entry.number(),
            entry.label(),
            entry.draftId(),
            entry.title(),
            entry.unit(),
            entry.unitName(),
            entry.actor(),
            entry.actorName(),
            entry.at().toEpochMilli(),
            entry.contentSha256(),
            entry.trailSha256(),
            entry.details(),
            entry.previousHash(),
            entry.hash()
        };
    }
}

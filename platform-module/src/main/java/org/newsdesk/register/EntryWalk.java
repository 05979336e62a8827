package org.newsdesk.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.newsdesk.chain.ChainVerification;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * Leads a verification through all rows of the register's table, some thousand at a time, so that no database and no driver has to
 * hold the whole of it. Each page begins with the last row of the one before: whatever else claims that position is met, too, and
 * the last page shows the head as it was when nothing followed.
 */
final class EntryWalk implements RowCallbackHandler {

    private static final int ROWS_AT_A_TIME = 5000;

    private final ChainVerification verification;
    private long last = Long.MIN_VALUE;
    private int rows;

    EntryWalk(ChainVerification verification) {
        this.verification = verification;
    }

    /** Reads to the end. */
    void run(JdbcTemplate jdbc) {
        long before;
        do {
            before = last;
            rows = 0;
            jdbc.query(EntryRows.WITH_HEAD, this, before, ROWS_AT_A_TIME);
        } while (rows == ROWS_AT_A_TIME && last > before);
    }

    @Override
    public void processRow(ResultSet row) throws SQLException {
        long sequence = row.getLong(1);
        boolean first = rows++ == 0;
        if (first) {
            EntryRows.head(row).ifPresent(verification::head);
        }
        if (!first || sequence != last) {
            last = sequence;
            var entry = EntryRows.readable(row);
            verification.entry(() -> entry);
        }
    }
}

package org.newsdesk.archive;

import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.newsdesk.retention.UsedCategories;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The table of released pieces: what lists of the archive ask for, beside the repository's tables and in the same transaction. Its
 * row is also the lock under which holds and disposal of a piece follow one another. Why and by whom stands in the trail.
 */
public class PieceTable implements UsedCategories {
    private final JdbcTemplate jdbc;

    /** Opens the table; the migrations of the register must have run. */
    public PieceTable(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /**
     * A row.
     *
     * @param holds how many holds are in force
     * @param disposed whether the piece is gone
     */
    record Row(int holds, boolean disposed) {}

    /** Adds a piece at its release. */
    void add(String pieceId, int yearOfRelease, String category) {
        jdbc.update(
                "INSERT INTO newsdesk_piece (draft_id, release_year, category, holds, disposed) VALUES (?, ?, ?, 0, FALSE)",
                pieceId,
                yearOfRelease,
                category);
    }

    /**
     * Reads the row of a piece and holds it until the transaction ends, so that acts on one piece come one after another.
     *
     * @throws IllegalStateException when there is none: every release adds one
     */
    Row lock(String pieceId) {
        List<Row> rows = jdbc.query(
                "SELECT holds, disposed FROM newsdesk_piece WHERE draft_id = ? FOR UPDATE",
                (row, index) -> new Row(row.getInt("holds"), row.getBoolean("disposed")),
                pieceId);
        if (rows.isEmpty()) {
            throw new IllegalStateException("no row of the released piece " + pieceId);
        }
        return rows.get(0);
    }

    void category(String pieceId, String code) {
        jdbc.update("UPDATE newsdesk_piece SET category = ? WHERE draft_id = ?", code, pieceId);
    }

    void holds(String pieceId, long count) {
        jdbc.update("UPDATE newsdesk_piece SET holds = ? WHERE draft_id = ?", count, pieceId);
    }

    void disposed(String pieceId) {
        jdbc.update("UPDATE newsdesk_piece SET disposed = TRUE WHERE draft_id = ?", pieceId);
    }

    @Override
    public Set<String> used() {
        return Set.copyOf(jdbc.queryForList(
                "SELECT DISTINCT category FROM newsdesk_piece WHERE category IS NOT NULL AND NOT disposed",
                String.class));
    }
}

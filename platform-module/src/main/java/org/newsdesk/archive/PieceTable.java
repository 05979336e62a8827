package org.newsdesk.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.newsdesk.chain.RegisterEntry;
import org.newsdesk.retention.UsedCategories;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The table of released pieces: what lists of the archive ask for, beside the repository's tables and in the same transaction. Its
 * row is also the lock under which holds and disposal of a piece follow one another. Why and by whom stands in the trail.
 */
public class PieceTable implements UsedCategories {
    /** So many positions at most are handed to the register's search. */
    private static final int MOST = 5_000;

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

    /**
     * Adds a piece at its release.
     *
     * @param director whether the director was among its reviewers, and reads it
     */
    void add(RegisterEntry release, String author, boolean director, String category) {
        jdbc.update(
                "INSERT INTO newsdesk_piece (draft_id, release_seq, unit_code, author_id, director, release_year,"
                        + " category, holds, disposed) VALUES (?, ?, ?, ?, ?, ?, ?, 0, FALSE)",
                release.draftId(),
                release.sequence(),
                release.unit(),
                author,
                director,
                release.year(),
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

    /** Positions in the register of the releases of what is due; the oldest {@value #MOST} of them. */
    Set<Long> due(List<Due> due) {
        List<String> ways = new ArrayList<>(List.of("1 = 0"));
        List<Object> values = new ArrayList<>();
        for (Due each : due) {
            ways.add("((category = ?" + (each.others() ? " OR category IS NULL" : "") + ") AND release_year <= ?)");
            values.add(each.category());
            values.add(each.lastYear());
        }
        return sequences("NOT disposed AND (" + String.join(" OR ", ways) + ")", "release_seq", values);
    }

    /**
     * What is due of a category.
     *
     * @param others whether it takes the pieces of which nobody said more
     */
    record Due(String category, boolean others, int lastYear) {}

    /** Positions of the releases of what is held. */
    Set<Long> held() {
        return sequences("NOT disposed AND holds > 0", "release_seq", List.of());
    }

    /** Positions of the releases of all that is gone. */
    Set<Long> disposed() {
        return Set.copyOf(jdbc.queryForList("SELECT release_seq FROM newsdesk_piece WHERE disposed", Long.class));
    }

    /** Positions of the releases of these pieces. */
    Set<Long> releases(Collection<String> pieceIds) {
        return pieceIds.isEmpty()
                ? Set.of()
                : sequences("draft_id IN (" + places(pieceIds) + ")", "release_seq DESC", List.copyOf(pieceIds));
    }

    /** Whether there are pieces that a person reads besides those of these units. */
    boolean readsElsewhere(Reader reader) {
        List<Object> values = new ArrayList<>(List.of(reader.person(), reader.director()));
        values.addAll(reader.units());
        String elsewhere = reader.units().isEmpty() ? "" : " AND unit_code NOT IN (" + places(reader.units()) + ")";
        return !jdbc.queryForList(
                        "SELECT release_seq FROM newsdesk_piece WHERE (author_id = ? OR (director AND ?))" + elsewhere
                                + " LIMIT 1",
                        Long.class,
                        values.toArray())
                .isEmpty();
    }

    /** Positions of the releases of all a person reads; the newest {@value #MOST} of them. */
    Set<Long> readBy(Reader reader) {
        return sequences(readable(reader), "release_seq DESC", readableValues(reader));
    }

    /** How many pieces there are of each year and unit, newest year first; disposed ones do not count. */
    List<Place> places(Optional<Reader> reader) {
        return jdbc.query(
                "SELECT release_year, unit_code, count(*) AS pieces FROM newsdesk_piece WHERE NOT disposed AND "
                        + reader.map(PieceTable::readable).orElse("1 = 1")
                        + " GROUP BY release_year, unit_code ORDER BY release_year DESC, unit_code",
                (row, index) ->
                        new Place(row.getInt("release_year"), row.getString("unit_code"), row.getLong("pieces")),
                reader.map(PieceTable::readableValues).orElse(List.of()).toArray());
    }

    /** A folder of the archive. */
    record Place(int year, String unit, long pieces) {}

    /**
     * Somebody who does not read everything.
     *
     * @param units whose pieces the person reads
     * @param director whether the person reads what came to the director
     */
    record Reader(String person, Set<String> units, boolean director) {}

    private static String readable(Reader reader) {
        String units = reader.units().isEmpty() ? "" : " OR unit_code IN (" + places(reader.units()) + ")";
        return "(author_id = ? OR (director AND ?)" + units + ")";
    }

    private static List<Object> readableValues(Reader reader) {
        List<Object> values = new ArrayList<>(List.of(reader.person(), reader.director()));
        values.addAll(reader.units());
        return values;
    }

    private Set<Long> sequences(String condition, String order, List<?> values) {
        return Set.copyOf(jdbc.queryForList(
                "SELECT release_seq FROM newsdesk_piece WHERE " + condition + " ORDER BY " + order + " LIMIT " + MOST,
                Long.class,
                values.toArray()));
    }

    private static String places(Collection<String> values) {
        return String.join(",", Collections.nCopies(values.size(), "?"));
    }

    @Override
    public Set<String> used() {
        return Set.copyOf(jdbc.queryForList(
                "SELECT DISTINCT category FROM newsdesk_piece WHERE category IS NOT NULL AND NOT disposed",
                String.class));
    }
}

package org.newsdesk.register.index;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.newsdesk.register.index.Extent.Block;
import org.springframework.jdbc.core.JdbcTemplate;

/** The blocks in the database. */
final class IndexStore {

    static final int SMALL = 0;
    static final int LARGE = 1;
    private static final int ROWS_AT_A_TIME = 1000;
    private static final String EXTENT =
            "SELECT large_blocks, small_blocks, last_hash FROM newsdesk_register_extent WHERE id = 1";

    private final JdbcTemplate jdbc;

    IndexStore(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.jdbc.setFetchSize(ROWS_AT_A_TIME);
    }

    Extent extent() {
        return extent(EXTENT);
    }

    /** The extent; until the end of the transaction nobody else can change it. */
    Extent lockedExtent() {
        return extent(EXTENT + " FOR UPDATE");
    }

    private Extent extent(String sql) {
        return jdbc.queryForObject(
                sql,
                (row, index) -> new Extent(
                        row.getLong("large_blocks"), row.getLong("small_blocks"), row.getString("last_hash")));
    }

    /** In which entries of which blocks each of these terms lies; blocks without it are left out. */
    Map<Long, Map<Block, BitSet>> read(Set<Long> terms, Extent extent, BlockSizes sizes) {
        Map<Long, Map<Block, BitSet>> found = new HashMap<>();
        terms.forEach(term -> found.put(term, new HashMap<>()));
        String places = String.join(",", Collections.nCopies(terms.size(), "?"));
        String rows = "SELECT term, level, block, positions FROM newsdesk_register_term WHERE term IN (" + places + ")";
        jdbc.query(
                rows + " AND level = 1 AND block < ? UNION ALL " + rows + " AND level = 0 AND block >= ? AND block < ?",
                row -> {
                    int level = row.getInt(2);
                    int size = level == LARGE ? sizes.large() : sizes.small();
                    found.get(row.getLong(1))
                            .put(new Block(level, row.getLong(3), size), Positions.decoded(row.getBytes(4)));
                },
                Stream.of(
                                terms.stream(),
                                Stream.of(extent.large()),
                                terms.stream(),
                                Stream.of(extent.firstSmall(sizes), extent.small()))
                        .flatMap(each -> each)
                        .toArray());
        return found;
    }

    void write(int level, long block, Postings postings) {
        List<Object[]> rows = new ArrayList<>();
        postings.forEach((term, positions) -> rows.add(new Object[] {term, level, block, positions.encoded()}));
        rows.sort(Comparator.comparing(row -> (Long) row[0]));
        for (int from = 0; from < rows.size(); from += ROWS_AT_A_TIME) {
            jdbc.batchUpdate(
                    "INSERT INTO newsdesk_register_term (term, level, block, positions) VALUES (?,?,?,?)",
                    rows.subList(from, Math.min(from + ROWS_AT_A_TIME, rows.size())));
        }
    }

    void write(Extent extent) {
        jdbc.update(
                "UPDATE newsdesk_register_extent SET large_blocks = ?, small_blocks = ?, last_hash = ? WHERE id = 1",
                extent.large(),
                extent.small(),
                extent.lastHash());
    }

    /** Removes small blocks before this one. */
    void removeSmallBefore(long block) {
        jdbc.update("DELETE FROM newsdesk_register_term WHERE level = 0 AND block < ?", block);
    }

    /** Empties the index when it was made in another form, so that it is made anew. */
    void requireForm(String form) {
        String present =
                jdbc.queryForObject("SELECT form FROM newsdesk_register_extent WHERE id = 1 FOR UPDATE", String.class);
        if (!form.equals(present)) {
            jdbc.update("DELETE FROM newsdesk_register_term");
            jdbc.update(
                    "UPDATE newsdesk_register_extent"
                            + " SET form = ?, large_blocks = 0, small_blocks = 0, last_hash = NULL WHERE id = 1",
                    form);
        }
    }
}

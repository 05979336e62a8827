package org.newsdesk.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.newsdesk.chain.EntryKind;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What has to be known before an entry is appended.
 *
 * @param piece what the register says of the piece
 * @param lastNumber the last number taken in the year, 0 while there is none
 */
record Standing(PieceRecord piece, int lastNumber) {

    /**
     * One statement that reads a few rows only, however often the piece was published: everybody else waits meanwhile. A row comes
     * even without steps. The number is ordered by all columns of its index, or not every database would walk along it.
     */
    private static final String SQL = "SELECT (SELECT entry_number FROM newsdesk_register_entry"
            + " WHERE entry_year = ? AND entry_number IS NOT NULL ORDER BY entry_year DESC, entry_number DESC LIMIT 1),"
            + " s.kind, s.label, s.content_sha256 FROM newsdesk_register_head h"
            + " LEFT JOIN newsdesk_register_entry s ON s.draft_id = ? AND s.kind IN ("
            + String.join(",", Collections.nCopies(PieceRecord.STEPS.size(), "?"))
            + ") WHERE h.id = 1 ORDER BY s.seq";

    /** What stands in the register of a piece and a year at this moment. */
    static Standing read(JdbcTemplate jdbc, int year, String draftId) {
        Stream<Object> kinds = PieceRecord.STEPS.stream().map(EntryKind::name);
        return jdbc.query(
                SQL,
                Standing::of,
                Stream.concat(Stream.of(year, draftId), kinds).toArray());
    }

    private static Standing of(ResultSet rows) throws SQLException {
        int lastNumber = 0;
        List<Step> steps = new ArrayList<>();
        while (rows.next()) {
            lastNumber = rows.getInt(1);
            if (rows.getString(2) != null) {
                steps.add(new Step(EntryKind.valueOf(rows.getString(2)), rows.getString(3), rows.getString(4)));
            }
        }
        return new Standing(PieceRecord.of(steps), lastNumber);
    }
}

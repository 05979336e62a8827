package org.newsdesk.publication;

import java.util.List;
import java.util.Map;
import org.newsdesk.web.ErrorEnvelope;

/**
 * What became of the rows of a file.
 *
 * @param preview whether nothing was recorded, because the caller only wanted to see what would be
 * @param taken how many were, or would be, recorded
 */
record ImportReport(boolean preview, List<Row> rows, int taken, int refused) {

    static ImportReport of(boolean preview, List<Row> rows) {
        int refused =
                (int) rows.stream().filter(row -> row.state == State.REFUSED).count();
        return new ImportReport(preview, rows, rows.size() - refused, refused);
    }

    /** What became of one row. */
    enum State {
        TAKEN,
        WOULD_BE_TAKEN,
        REFUSED
    }

    /**
     * A row.
     *
     * @param texts what was read, by the English names of the columns
     * @param problems why it was refused
     * @param sequence position of its entry in the register, or {@code null}
     */
    record Row(int row, State state, Map<String, String> texts, List<ErrorEnvelope.Entry> problems, Long sequence) {

        static Row refused(ImportRow row, List<ErrorEnvelope.Entry> problems) {
            return new Row(row.row(), State.REFUSED, row.texts(), problems, null);
        }

        static Row acceptable(ImportRow row) {
            return new Row(row.row(), State.WOULD_BE_TAKEN, row.texts(), List.of(), null);
        }

        static Row taken(ImportRow row, long sequence) {
            return new Row(row.row(), State.TAKEN, row.texts(), List.of(), sequence);
        }
    }
}

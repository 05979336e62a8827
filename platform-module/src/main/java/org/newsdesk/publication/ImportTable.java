package org.newsdesk.publication;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;

/** Takes the rows of a file as they are read, the header first, and keeps what stands under the columns it knows. */
final class ImportTable {

    /** Rows of publications in one file at most. */
    static final int MOST_ROWS = 5000;
    /** Columns that are looked at. */
    static final int MOST_COLUMNS = 50;

    private static final int LONGEST_CELL = 4000;

    private final Map<Integer, ImportColumn> columns = new HashMap<>();
    private final List<ImportRow> rows = new ArrayList<>();
    private boolean headed;

    /**
     * Takes the next row; blank ones are passed over.
     *
     * @param cells texts by their column, from 0
     * @throws RuleViolation 422 (G6) for a header that lacks a column, a text that is too long, too many rows
     */
    void row(int number, Map<Integer, String> cells) {
        if (cells.values().stream().allMatch(String::isBlank)) {
            return;
        }
        if (headed) {
            add(number, cells);
        } else {
            head(cells);
        }
    }

    /**
     * The rows below the header.
     *
     * @throws RuleViolation 422 (G6) when there is not even a header
     */
    List<ImportRow> rows() {
        if (!headed) {
            throw refusal("newsdesk.problem.G6.importEmpty");
        }
        return List.copyOf(rows);
    }

    private void head(Map<Integer, String> cells) {
        headed = true;
        cells.forEach((at, text) -> {
            Optional<ImportColumn> column = ImportColumn.of(text);
            if (column.filter(columns::containsValue).isPresent()) {
                throw refusal("newsdesk.problem.G6.importColumnTwice", text.strip());
            }
            column.ifPresent(found -> columns.put(at, found));
        });
        List<Problem> missing = new ArrayList<>();
        for (ImportColumn column : ImportColumn.values()) {
            if (column.required() && !columns.containsValue(column)) {
                missing.add(problem(
                        "newsdesk.problem.G6.importColumn",
                        column.header(Locale.CHINESE),
                        column.header(Locale.ENGLISH)));
            }
        }
        if (!missing.isEmpty()) {
            throw RuleViolation.of(missing);
        }
    }

    private void add(int number, Map<Integer, String> cells) {
        if (rows.size() == MOST_ROWS) {
            throw refusal("newsdesk.problem.G6.importRows", Integer.toString(MOST_ROWS));
        }
        Map<ImportColumn, String> known = new EnumMap<>(ImportColumn.class);
        columns.forEach((at, column) -> {
            String text = cells.getOrDefault(at, "").strip();
            if (text.length() > LONGEST_CELL) {
                throw refusal("newsdesk.problem.G6.importCell", Integer.toString(number));
            }
            known.put(column, text);
        });
        if (known.values().stream().anyMatch(text -> !text.isEmpty())) {
            rows.add(new ImportRow(number, known));
        }
    }

    private static RuleViolation refusal(String key, Object... arguments) {
        return RuleViolation.of(problem(key, arguments));
    }

    private static Problem problem(String key, Object... arguments) {
        return Problem.of("G6", key, arguments).field("file");
    }
}

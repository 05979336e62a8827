package org.newsdesk.publication;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of the sheet by which publications are recorded in bulk.
 *
 * @param row its number as a spreadsheet program counts, the header being in row 1
 */
record ImportRow(int row, Map<ImportColumn, String> cells) {

    private static final Pattern DAY =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?");

    /** The text under a column; empty when there is none. */
    String text(ImportColumn column) {
        return cells.getOrDefault(column, "");
    }

    /** All texts, by the English names of their columns. */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (ImportColumn column : ImportColumn.values()) {
            texts.put(column.header(Locale.ENGLISH), text(column));
        }
        return texts;
    }

    /** What the row says of the publication itself. */
    PublicationForm form() {
        return new PublicationForm(text(ImportColumn.OUTLET), day(), text(ImportColumn.TITLE), text(ImportColumn.LINK));
    }

    /** Whether a text would be a formula if a spreadsheet program read it. */
    boolean holdsFormula() {
        return cells.values().stream().anyMatch(text -> text.startsWith("="));
    }

    private String day() {
        Matcher day = DAY.matcher(text(ImportColumn.DATE));
        return day.matches()
                ? "%s-%02d-%02d".formatted(day.group(1), Integer.valueOf(day.group(2)), Integer.valueOf(day.group(3)))
                : text(ImportColumn.DATE);
    }
}

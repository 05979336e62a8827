package org.newsdesk.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;

/**
 * Fills a Word template: names in braces are replaced wherever they stand, and a table row that names a group is repeated for
 * each of its lines. Word may have split a name over several runs; it takes the format of the first.
 */
public final class WordSheet {

    private final SheetValues values;

    private WordSheet(SheetValues values) {
        this.values = values;
    }

    /**
     * Writes the template with the values filled in; the same template and values give the same bytes.
     *
     * @param template a .docx, not closed
     * @param out not closed
     * @throws IOException when the template is no Word document or the output fails
     */
    public static void fill(InputStream template, SheetValues values, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument(template)) {
            WordSheet sheet = new WordSheet(values);
            sheet.fill(document);
            document.getHeaderList().forEach(sheet::fill);
            document.getFooterList().forEach(sheet::fill);
            POIXMLProperties.CoreProperties properties =
                    document.getProperties().getCoreProperties();
            properties.setCreated(Optional.of(Date.from(values.at())));
            properties.setModified(Optional.of(Date.from(values.at())));
            document.write(new Undated(out));
        }
    }

    private void fill(IBody body) {
        body.getParagraphs().forEach(paragraph -> fill(paragraph, values.single()));
        body.getTables().forEach(this::fill);
    }

    private void fill(XWPFTable table) {
        for (int i = table.getNumberOfRows() - 1; i >= 0; i--) {
            XWPFTableRow row = table.getRow(i);
            String group = Placeholders.group(text(row));
            if (values.groups().containsKey(group)) {
                repeat(table, i, group);
            } else {
                fill(row, values.single());
            }
        }
    }

    private void repeat(XWPFTable table, int position, String group) {
        CTRow pattern = (CTRow) table.getRow(position).getCtRow().copy();
        table.removeRow(position);
        int next = position;
        for (Map<String, String> line : values.groups().get(group)) {
            XWPFTableRow row = new XWPFTableRow((CTRow) pattern.copy(), table);
            fill(row, named(group, line));
            table.addRow(row, next++);
        }
    }

    private Map<String, String> named(String group, Map<String, String> line) {
        Map<String, String> all = new HashMap<>(values.single());
        line.forEach((name, value) -> all.put(group + "." + name, value));
        return all;
    }

    private void fill(XWPFTableRow row, Map<String, String> named) {
        for (XWPFTableCell cell : row.getTableCells()) {
            cell.getParagraphs().forEach(paragraph -> fill(paragraph, named));
            cell.getTables().forEach(this::fill);
        }
    }

    /** What is no text, such as the parts of a page number, stays where it is; a name is found in the text between. */
    private static void fill(XWPFParagraph paragraph, Map<String, String> named) {
        List<XWPFRun> together = new ArrayList<>();
        for (XWPFRun run : paragraph.getRuns()) {
            if (text(run).isEmpty()) {
                fill(together, named);
                together.clear();
            } else {
                together.add(run);
            }
        }
        fill(together, named);
    }

    private static void fill(List<XWPFRun> runs, Map<String, String> named) {
        String text = runs.stream().map(WordSheet::text).collect(Collectors.joining());
        if (!Placeholders.in(text)) {
            return;
        }
        boolean first = true;
        for (XWPFRun run : runs) {
            write(run, first ? Placeholders.fill(text, named) : "");
            first = false;
        }
    }

    /** Line feeds in a value become line breaks. */
    private static void write(XWPFRun run, String text) {
        String[] lines = text.split("\n", -1);
        run.setText(lines[0], 0);
        for (int i = 1; i < lines.length; i++) {
            run.addBreak();
            run.setText(lines[i]);
        }
    }

    private static String text(XWPFRun run) {
        String text = run.getCTR().sizeOfTArray() == 1 ? run.getText(0) : "";
        return text == null ? "" : text;
    }

    /** A package whose parts do not bear the time at which they were written. */
    private static final class Undated extends ZipArchiveOutputStream {
        private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);

        Undated(OutputStream out) {
            super(out);
        }

        @Override
        public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
            entry.setTimeLocal(NEVER);
            super.putArchiveEntry(entry);
        }
    }

    private static String text(XWPFTableRow row) {
        return row.getTableCells().stream().map(XWPFTableCell::getText).collect(Collectors.joining("\n"));
    }
}

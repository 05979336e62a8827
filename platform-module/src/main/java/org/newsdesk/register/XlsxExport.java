package org.newsdesk.register;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.newsdesk.chain.RegisterEntry;
import org.newsdesk.web.Download;

/** Entries as a workbook; holds no more than a hundred lines in memory, however long it is. */
final class XlsxExport implements Download.Content {

    private static final int LINES_IN_MEMORY = 100;
    private static final int LINES_OF_A_SHEET = 1_000_000;
    private static final int LONGEST_CELL = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    private final EntryTable table;
    private final Supplier<Stream<RegisterEntry>> entries;

    XlsxExport(EntryTable table, Supplier<Stream<RegisterEntry>> entries) {
        this.table = table;
        this.entries = entries;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(LINES_IN_MEMORY)) {
            workbook.setCompressTempFiles(true);
            Iterator<RegisterEntry> rest = entries.get().iterator();
            Sheet sheet;
            do {
                sheet = new Sheet(workbook.createSheet());
                sheet.add(table.header());
                while (rest.hasNext() && sheet.lines < LINES_OF_A_SHEET) {
                    sheet.add(table.line(rest.next()));
                }
            } while (rest.hasNext());
            sheet.add(table.footer());
            workbook.write(out);
        }
    }

    private static final class Sheet {
        private final SXSSFSheet sheet;
        private int lines;

        Sheet(SXSSFSheet sheet) {
            this.sheet = sheet;
            sheet.createFreezePane(0, 1);
        }

        /** Every cell is a text, so that nothing in it is taken for a formula. */
        void add(List<String> cells) {
            Row row = sheet.createRow(lines++);
            for (int i = 0; i < cells.size(); i++) {
                String text = cells.get(i);
                row.createCell(i).setCellValue(text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text);
            }
        }
    }
}

package org.newsdesk.handover;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A small table as CSV that spreadsheets open with the right characters. */
final class Csv {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Csv() {}

    /** Writes a table with its head; {@code null} is an empty cell. Does not close the stream. */
    static BagWriter.Content of(List<String> head, List<? extends List<?>> rows) {
        return out -> write(head, rows, out);
    }

    private static void write(List<String> head, List<? extends List<?>> rows, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180);
        printer.printRecord(head);
        printer.printRecords(rows);
        printer.flush();
    }
}

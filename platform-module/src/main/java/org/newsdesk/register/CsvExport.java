package org.newsdesk.register;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.newsdesk.chain.RegisterEntry;
import org.newsdesk.web.Download;

/** Entries as comma-separated values, UTF-8 with the mark by which spreadsheets know it. */
final class CsvExport implements Download.Content {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /** A spreadsheet takes a text that begins so for a formula. */
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r]");

    private final EntryTable table;
    private final Supplier<Stream<RegisterEntry>> entries;

    CsvExport(EntryTable table, Supplier<Stream<RegisterEntry>> entries) {
        this.table = table;
        this.entries = entries;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(BYTE_ORDER_MARK);
        CSVPrinter lines = CSVFormat.EXCEL.print(writer);
        lines.printRecord(table.header());
        for (Iterator<RegisterEntry> rest = entries.get().iterator(); rest.hasNext(); ) {
            lines.printRecord(
                    table.line(rest.next()).stream().map(CsvExport::harmless).toList());
        }
        lines.printRecord(table.footer());
        lines.flush();
    }

    private static String harmless(String text) {
        return FORMULA.matcher(text).find() ? "'" + text : text;
    }
}

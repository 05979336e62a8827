package org.newsdesk.publication;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.newsdesk.document.Deadline;
import org.newsdesk.document.InflationGuard;
import org.newsdesk.document.ReadingLimits;
import org.newsdesk.document.UnreadableFile;
import org.newsdesk.document.UnreadableReason;
import org.newsdesk.document.ZipPackage;
import org.newsdesk.rule.RuleViolation;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads the first sheet of a workbook as a stream. What is inflated is counted before a parser sees it (I9); formulas are never
 * computed, what the spreadsheet program last showed counts.
 */
final class WorkbookRows {

    private static final long MEBIBYTE = 1024 * 1024;
    private static final ReadingLimits LIMITS = new ReadingLimits(10 * MEBIBYTE, 500, 48 * MEBIBYTE, 200, 0, 0);
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private WorkbookRows() {}

    /**
     * Hands every row to the table.
     *
     * @throws UnreadableFile for what is no workbook, or a bomb
     */
    static void read(Path file, ImportTable table) throws IOException {
        Deadline deadline = Deadline.in(LONGEST);
        inflate(file, deadline);
        try (OPCPackage workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(workbook);
            Iterator<InputStream> sheets = reader.getSheetsData();
            if (!sheets.hasNext()) {
                throw new UnreadableFile(UnreadableReason.EMPTY);
            }
            try (InputStream sheet = sheets.next()) {
                XMLReader xml = XMLHelper.newXMLReader();
                xml.setContentHandler(new XSSFSheetXMLHandler(
                        reader.getStylesTable(),
                        new ReadOnlySharedStringsTable(workbook),
                        new Rows(table, deadline),
                        new Plain(),
                        false));
                xml.parse(new InputSource(sheet));
            }
        } catch (UnreadableFile | RuleViolation e) {
            throw e;
        } catch (OpenXML4JException | SAXException | RuntimeException e) {
            // POI throws what its parsers throw; whatever it is, the file is to blame
            throw new UnreadableFile(UnreadableReason.DAMAGED);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the platform has no XML parser", e);
        }
    }

    private static void inflate(Path file, Deadline deadline) throws IOException {
        try (ZipPackage parts = ZipPackage.open(file, new InflationGuard(LIMITS, deadline))) {
            if (!parts.has("xl/workbook.xml")) {
                throw new UnreadableFile(UnreadableReason.DAMAGED);
            }
            parts.names().forEach(part -> parts.read(part, in -> {}));
        }
    }

    /** Cells as a person wrote them: days by year, month and day whatever their format, numbers without one. */
    private static final class Plain extends DataFormatter {
        @Override
        public String formatRawCellContents(double value, int formatIndex, String format) {
            boolean day = DateUtil.isADateFormat(formatIndex, format) && DateUtil.isValidExcelDate(value);
            return day
                    ? DateUtil.getLocalDateTime(value).toLocalDate().toString()
                    : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        }
    }

    /** Collects the cells of a row. */
    private static final class Rows implements XSSFSheetXMLHandler.SheetContentsHandler {
        private final ImportTable table;
        private final Deadline deadline;
        private final Map<Integer, String> cells = new HashMap<>();

        Rows(ImportTable table, Deadline deadline) {
            this.table = table;
            this.deadline = deadline;
        }

        @Override
        public void startRow(int row) {
            cells.clear();
            if (deadline.passed()) {
                throw new UnreadableFile(UnreadableReason.TIME_OUT);
            }
        }

        @Override
        public void cell(String reference, String text, XSSFComment comment) {
            int column = reference == null ? cells.size() : new CellReference(reference).getCol();
            if (text != null && column < ImportTable.MOST_COLUMNS) {
                cells.put(column, text);
            }
        }

        @Override
        public void endRow(int row) {
            table.row(row + 1, cells);
        }
    }
}

package org.newsdesk.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsdesk.chain.EntryKind.REGISTRATION;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsdesk.chain.RegisterEntry;
import org.newsdesk.web.Download;
import org.springframework.extensions.surf.util.I18NUtil;

class TableExportTest {

    private static final String FORMULA = "=HYPERLINK(\"http://x\";\"请点击\")";

    private final TestDatabase database = new TestDatabase();

    @BeforeEach
    void fill() {
        I18NUtil.registerResourceBundle("alfresco.module.newsdesk-platform.messages.register");
        for (int i = 0; i < 1203; i++) {
            database.append(
                    TestDatabase.draft(REGISTRATION, "d" + i, i == 700 ? FORMULA : "标题, “" + i + "”\n", "pufa"));
        }
    }

    @Test
    void csv_holds_what_the_query_finds_and_the_head() throws IOException {
        String text = new String(bytes(new CsvExport(table(), entries())), StandardCharsets.UTF_8);

        List<CSVRecord> lines = CSVFormat.EXCEL.parse(new StringReader(text)).getRecords();

        assertThat(text).startsWith("\uFEFF");
        assertThat(lines).hasSize(1205);
        assertThat(lines.get(1).toList()).contains("1", "〔2026〕1号", "标题, “0”\n", "何平", "2026-03-15 12:00:00");
        assertThat(lines.get(701).get(3)).isEqualTo("'" + FORMULA);
        assertThat(lines.get(1204).toList())
                .endsWith("1203", database.register.head().hash());
    }

    @Test
    void workbook_holds_what_the_query_finds_and_the_head_as_text() throws IOException {
        byte[] bytes = bytes(new XlsxExport(table(), entries()));

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            Sheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(1204);
            assertThat(sheet.getRow(1203).getCell(2).getStringCellValue()).isEqualTo("〔2026〕1203号");
            assertThat(sheet.getRow(701).getCell(3).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(701).getCell(3).getStringCellValue()).isEqualTo(FORMULA);
            assertThat(sheet.getRow(1204).getCell(2).getStringCellValue())
                    .isEqualTo(database.register.head().hash());
        }
    }

    private EntryTable table() {
        return new EntryTable(TestDatabase.SHANGHAI, database.register.head());
    }

    private Supplier<Stream<RegisterEntry>> entries() {
        return () -> database.search.all(RegisterQuery.all());
    }

    private static byte[] bytes(Download.Content content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        content.writeTo(out);
        return out.toByteArray();
    }
}

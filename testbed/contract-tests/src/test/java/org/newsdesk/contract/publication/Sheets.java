package org.newsdesk.contract.publication;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes the files of the bulk import, honest and crafted ones. */
final class Sheets {
    static final List<Object> HEADER = List.of("登记号", "媒体", "日期", "标题", "链接");

    private Sheets() {}

    /** A workbook with these rows; days become cells with a day's format, numbers become numbers. */
    @SafeVarargs
    static byte[] xlsx(List<Object>... rows) {
        return fill(new XSSFWorkbook(), 0, rows);
    }

    /** A workbook that was downloaded, with rows below its header. */
    @SafeVarargs
    static byte[] filled(byte[] template, List<Object>... rows) {
        try {
            return fill(new XSSFWorkbook(new ByteArrayInputStream(template)), 1, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same workbook with one of its parts replaced; a part that is not there is added. */
    static byte[] with(byte[] workbook, String part, byte[] bytes) {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream out = new ZipOutputStream(changed)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.getName().equals(part)) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    in.transferTo(out);
                }
            }
            out.putNextEntry(new ZipEntry(part));
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return changed.toByteArray();
    }

    /** A sheet of XML that inflates to this many bytes. */
    static byte[] blanks(int bytes) {
        String head = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
        return (head + " ".repeat(bytes) + "</sheetData></worksheet>").getBytes(StandardCharsets.UTF_8);
    }

    /** A sheet whose document type asks for a file of the server. */
    static byte[] externalEntity() {
        return ("<!DOCTYPE x [<!ENTITY file SYSTEM \"file:///etc/passwd\">]>"
                        + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                        + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&file;</t></is></c></row>"
                        + "</sheetData></worksheet>")
                .getBytes(StandardCharsets.UTF_8);
    }

    @SafeVarargs
    private static byte[] fill(XSSFWorkbook workbook, int from, List<Object>... rows) {
        try (workbook;
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.getNumberOfSheets() == 0 ? workbook.createSheet() : workbook.getSheetAt(0);
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("m/d/yy"));
            for (int i = 0; i < rows.length; i++) {
                Row row = sheet.createRow(from + i);
                for (int j = 0; j < rows[i].size(); j++) {
                    set(row.createCell(j), rows[i].get(j), day);
                }
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void set(Cell cell, Object value, CellStyle day) {
        if (value instanceof java.time.LocalDate date) {
            cell.setCellValue(date);
            cell.setCellStyle(day);
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else {
            cell.setCellValue(value.toString());
        }
    }
}

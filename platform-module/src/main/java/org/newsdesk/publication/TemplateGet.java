package org.newsdesk.publication;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.newsdesk.web.Call;
import org.newsdesk.web.Download;
import org.newsdesk.web.NewsdeskWebScript;
import org.springframework.extensions.surf.util.I18NUtil;

/** {@code GET newsdesk/publications/template}: an empty sheet for the import, the outlets beside it. */
public class TemplateGet extends NewsdeskWebScript {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    /** In 256ths of a character. */
    private static final int WIDTH = 22 * 256;

    private final OutletService outlets;

    public TemplateGet(OutletService outlets) {
        this.outlets = outlets;
    }

    @Override
    protected Object answer(Call call) {
        Locale language = I18NUtil.getLocale();
        List<Outlet> active = outlets.all().stream().filter(Outlet::active).toList();
        String name = I18NUtil.getMessage("newsdesk.import.template") + ".xlsx";
        return new Download(name, XLSX, out -> write(out, language, active));
    }

    private static void write(OutputStream out, Locale language, List<Outlet> active) throws IOException {
        try (Workbook workbook = new XSSFWorkbook()) {
            publications(workbook, language);
            outlets(workbook, active);
            workbook.write(out);
        }
    }

    private static void publications(Workbook workbook, Locale language) {
        Sheet sheet = workbook.createSheet(I18NUtil.getMessage("newsdesk.import.publications"));
        Row header = sheet.createRow(0);
        for (ImportColumn column : ImportColumn.values()) {
            int at = column.ordinal();
            header.createCell(at).setCellValue(column.header(language));
            sheet.setColumnWidth(at, WIDTH);
            sheet.setDefaultColumnStyle(at, style(workbook, column == ImportColumn.DATE ? "yyyy-mm-dd" : "@"));
        }
        sheet.createFreezePane(0, 1);
    }

    private static CellStyle style(Workbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        int builtin = BuiltinFormats.getBuiltinFormat(format);
        style.setDataFormat(
                builtin >= 0 ? (short) builtin : workbook.createDataFormat().getFormat(format));
        return style;
    }

    private static void outlets(Workbook workbook, List<Outlet> active) {
        Sheet sheet = workbook.createSheet(I18NUtil.getMessage("newsdesk.import.outlets"));
        sheet.setColumnWidth(0, WIDTH);
        for (Outlet outlet : active) {
            Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            row.createCell(0).setCellValue(outlet.name());
            row.createCell(1).setCellValue(I18NUtil.getMessage(outlet.tier().messageKey()));
        }
    }
}

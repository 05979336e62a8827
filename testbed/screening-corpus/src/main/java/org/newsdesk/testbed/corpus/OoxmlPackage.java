package org.newsdesk.testbed.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs a {@link DocxFile} and small workbooks as Open XML, byte for byte the same each time. */
final class OoxmlPackage {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String STYLES = """
            <w:styles %s><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:eastAsia="仿宋"/><w:sz w:val="32"/>\
            </w:rPr></w:rPrDefault></w:docDefaults>\
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>\
            <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:rPr><w:sz w:val="44"/></w:rPr></w:style>\
            <w:style w:type="paragraph" w:styleId="Caption"><w:name w:val="caption"/><w:basedOn w:val="Normal"/><w:rPr><w:sz w:val="24"/></w:rPr></w:style>\
            <w:style w:type="character" w:styleId="Bz"><w:name w:val="备注"/><w:rPr><w:vanish/></w:rPr></w:style>\
            <w:style w:type="character" w:styleId="Bz2"><w:name w:val="备注二"/><w:basedOn w:val="Bz"/><w:rPr><w:b/></w:rPr></w:style>\
            <w:style w:type="paragraph" w:styleId="Banner"><w:name w:val="横幅"/><w:basedOn w:val="Normal"/>\
            <w:pPr><w:shd w:val="clear" w:color="auto" w:fill="C00000"/></w:pPr><w:rPr><w:color w:val="FFFFFF"/></w:rPr></w:style>\
            <w:style w:type="table" w:styleId="Grid4"><w:name w:val="Grid Table 4 Accent 1"/>\
            <w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:color w:val="FFFFFF"/></w:rPr>\
            <w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="4472C4"/></w:tcPr></w:tblStylePr></w:style></w:styles>""".formatted(Wml.NAMESPACES);

    private OoxmlPackage() {}

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] bytes(DocxFile file) {
        var entries = new LinkedHashMap<String, byte[]>();
        var types = new StringBuilder();
        var relations = new StringBuilder();
        entries.put("[Content_Types].xml", new byte[0]);
        entries.put("_rels/.rels", utf8(HEAD + packageRelations(file)));
        entries.put("word/document.xml", utf8(HEAD + file.documentXml()));
        type(types, "word/document.xml", WORD + "document.main+xml");
        entries.put("word/styles.xml", utf8(HEAD + STYLES));
        type(types, "word/styles.xml", WORD + "styles+xml");
        relation(relations, "rStyles", "styles", "styles.xml");
        parts(file, entries, types, relations);
        notes(file, entries, types, relations);
        customXml(file, entries, relations);
        properties(file, entries, types);
        entries.put("word/_rels/document.xml.rels", relationsPart(relations));
        entries.put("[Content_Types].xml", contentTypes(types));
        return zip(entries);
    }

    private static void parts(
            DocxFile file, Map<String, byte[]> entries, StringBuilder types, StringBuilder relations) {
        int number = 0;
        for (var part : file.parts().entrySet()) {
            var name = part.getKey();
            number++;
            entries.put("word/" + name, part.getValue());
            var edge = name.startsWith("header") ? "header" : name.startsWith("footer") ? "footer" : "";
            if (!edge.isEmpty()) {
                type(types, "word/" + name, WORD + edge + "+xml");
            }
            var kind = !edge.isEmpty() ? edge : name.startsWith("media/") ? "image" : "package";
            relation(relations, "rPart" + number, kind, name);
            if (edge.equals("header")) {
                var images = new StringBuilder();
                relation(images, "rLogo", "image", "media/logo.jpeg");
                if (file.parts().containsKey("media/logo.jpeg")) {
                    entries.put("word/_rels/" + name + ".rels", relationsPart(images));
                }
            }
        }
    }

    private static void notes(
            DocxFile file, Map<String, byte[]> entries, StringBuilder types, StringBuilder relations) {
        for (var note : file.notes().entrySet()) {
            var plural = note.getKey() + "s";
            entries.put(
                    "word/" + plural + ".xml",
                    utf8(HEAD + "<w:%1$s %2$s>%3$s</w:%1$s>".formatted(plural, Wml.NAMESPACES, note.getValue())));
            type(types, "word/" + plural + ".xml", WORD + plural + "+xml");
            relation(relations, "r" + plural, plural, plural + ".xml");
        }
    }

    private static void customXml(DocxFile file, Map<String, byte[]> entries, StringBuilder relations) {
        int number = 0;
        for (var xml : file.customXmlItems()) {
            number++;
            entries.put("customXml/item" + number + ".xml", utf8(HEAD + xml));
            relation(relations, "rCustom" + number, "customXml", "../customXml/item" + number + ".xml");
        }
    }

    private static void properties(DocxFile file, Map<String, byte[]> entries, StringBuilder types) {
        var core = new StringBuilder();
        file.core().forEach((name, value) -> core.append("<%1$s>%2$s</%1$s>".formatted(name, Wml.escape(value))));
        core.append("<dcterms:created xsi:type=\"dcterms:W3CDTF\">2026-01-05T01:00:00Z</dcterms:created>");
        entries.put("docProps/core.xml", utf8(HEAD + """
                        <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
                        xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
                        xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">%s</cp:coreProperties>""".formatted(core)));
        type(types, "docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        var app = new StringBuilder();
        file.app().forEach((name, value) -> app.append("<%1$s>%2$s</%1$s>".formatted(name, Wml.escape(value))));
        entries.put(
                "docProps/app.xml",
                utf8(HEAD
                        + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">%s</Properties>"
                                .formatted(app)));
        type(types, "docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml");
        if (!file.custom().isEmpty()) {
            entries.put("docProps/custom.xml", utf8(HEAD + customProperties(file)));
            type(types, "docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml");
        }
    }

    private static String customProperties(DocxFile file) {
        var xml = new StringBuilder();
        int id = 2;
        for (var property : file.custom().entrySet()) {
            xml.append(
                    "<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"%d\" name=\"%s\"><vt:lpwstr>%s</vt:lpwstr></property>"
                            .formatted(id++, Wml.escape(property.getKey()), Wml.escape(property.getValue())));
        }
        return """
                <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" \
                xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">%s</Properties>""".formatted(xml);
    }

    private static String packageRelations(DocxFile file) {
        var relations = new StringBuilder();
        relation(relations, "rId1", "officeDocument", "word/document.xml");
        relations.append("""
                <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" \
                Target="docProps/core.xml"/>""");
        relation(relations, "rId3", "extended-properties", "docProps/app.xml");
        if (!file.custom().isEmpty()) {
            relation(relations, "rId4", "custom-properties", "docProps/custom.xml");
        }
        return "<Relationships xmlns=\"%s\">%s</Relationships>".formatted(RELATIONS, relations);
    }

    private static byte[] relationsPart(StringBuilder relations) {
        return utf8(HEAD + "<Relationships xmlns=\"%s\">%s</Relationships>".formatted(RELATIONS, relations));
    }

    private static byte[] contentTypes(StringBuilder types) {
        return utf8(HEAD + """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Default Extension="xml" ContentType="application/xml"/><Default Extension="jpeg" ContentType="image/jpeg"/>\
                <Default Extension="docx" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document"/>\
                <Default Extension="xlsx" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"/>%s</Types>""".formatted(types));
    }

    private static void type(StringBuilder types, String part, String type) {
        types.append("<Override PartName=\"/%s\" ContentType=\"%s\"/>".formatted(part, type));
    }

    private static void relation(StringBuilder relations, String id, String kind, String target) {
        relations.append("<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, OFFICE, kind, target));
    }

    /** A workbook with one sheet of shared strings. */
    static byte[] workbook(String... cells) {
        var strings = new StringBuilder();
        var row = new StringBuilder();
        for (int i = 0; i < cells.length; i++) {
            strings.append("<si><t>").append(Wml.escape(cells[i])).append("</t></si>");
            row.append("<c r=\"%c1\" t=\"s\"><v>%d</v></c>".formatted((char) ('A' + i), i));
        }
        var main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        var sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        var types = new StringBuilder();
        type(types, "xl/workbook.xml", sheet + "sheet.main+xml");
        type(types, "xl/worksheets/sheet1.xml", sheet + "worksheet+xml");
        type(types, "xl/sharedStrings.xml", sheet + "sharedStrings+xml");
        var packageRelations = new StringBuilder();
        relation(packageRelations, "rId1", "officeDocument", "xl/workbook.xml");
        var relations = new StringBuilder();
        relation(relations, "rId1", "worksheet", "worksheets/sheet1.xml");
        relation(relations, "rId2", "sharedStrings", "sharedStrings.xml");
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("[Content_Types].xml", contentTypes(types));
        entries.put("_rels/.rels", relationsPart(packageRelations));
        entries.put(
                "xl/workbook.xml",
                utf8(HEAD
                        + "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
                                .formatted(main, OFFICE)));
        entries.put("xl/_rels/workbook.xml.rels", relationsPart(relations));
        entries.put(
                "xl/worksheets/sheet1.xml",
                utf8(HEAD
                        + "<worksheet xmlns=\"%s\"><sheetData><row r=\"1\">%s</row></sheetData></worksheet>"
                                .formatted(main, row)));
        entries.put(
                "xl/sharedStrings.xml",
                utf8(HEAD + "<sst xmlns=\"%s\" count=\"%d\">%s</sst>".formatted(main, cells.length, strings)));
        return zip(entries);
    }

    /** Zips with one fixed time, so that the same content gives the same bytes. */
    static byte[] zip(Map<String, byte[]> entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                var head = new ZipEntry(entry.getKey());
                head.setTimeLocal(java.time.LocalDateTime.of(2026, 1, 5, 9, 0));
                zip.putNextEntry(head);
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}

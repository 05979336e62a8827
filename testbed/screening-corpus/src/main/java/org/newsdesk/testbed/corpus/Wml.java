package org.newsdesk.testbed.corpus;

/** Pieces of WordprocessingML. Text may hold the separators of {@link Passage}. */
final class Wml {
    static final String NAMESPACES = """
            xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
            xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
            xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
            xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" \
            xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
            xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
            xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" \
            xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" mc:Ignorable="w14\"""";

    private Wml() {}

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Runs with these run properties; cut where the text says so. */
    static String runs(String text, String properties) {
        return runs(text, properties, "w:t");
    }

    static String deletedRuns(String text, String properties) {
        return runs(text, properties, "w:delText");
    }

    private static String runs(String text, String properties, String element) {
        var runs = new StringBuilder();
        var style = properties.isEmpty() ? "" : "<w:rPr>" + properties + "</w:rPr>";
        for (var run : text.split(Character.toString(Passage.RUN))) {
            // What Word leaves between runs of one word.
            runs.append(runs.isEmpty() ? "" : "<w:proofErr w:type=\"gramStart\"/>")
                    .append("<w:r>")
                    .append(style);
            var lines = run.split(Character.toString(Passage.LINE), -1);
            for (int i = 0; i < lines.length; i++) {
                runs.append(i > 0 ? "<w:br/>" : "");
                runs.append("<%s xml:space=\"preserve\">%s</%s>".formatted(element, escape(lines[i]), element));
            }
            runs.append("</w:r>");
        }
        return runs.toString();
    }

    static String paragraph(String properties, String content) {
        return "<w:p>" + (properties.isEmpty() ? "" : "<w:pPr>" + properties + "</w:pPr>") + content + "</w:p>";
    }

    /** Paragraphs of plain runs, cut where the text says so. */
    static String paragraphs(String text, String properties, String runProperties) {
        var paragraphs = new StringBuilder();
        for (var part : text.split(Character.toString(Passage.PARAGRAPH))) {
            paragraphs.append(paragraph(properties, runs(part, runProperties)));
        }
        return paragraphs.toString();
    }

    /** A table of one row a line; cells hold block content. */
    static String table(String[][] rows, String cellProperties) {
        var table = new StringBuilder("<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid>");
        table.append("<w:gridCol w:w=\"2800\"/>".repeat(rows[0].length)).append("</w:tblGrid>");
        for (var row : rows) {
            table.append("<w:tr>");
            for (var cell : row) {
                table.append("<w:tc><w:tcPr><w:tcW w:w=\"2800\" w:type=\"dxa\"/>%s</w:tcPr>%s</w:tc>"
                        .formatted(cellProperties, cell));
            }
            table.append("</w:tr>");
        }
        return table.append("</w:tbl>").toString();
    }

    static String contentControl(String alias, String blocks) {
        return "<w:sdt><w:sdtPr><w:alias w:val=\"%s\"/><w:tag w:val=\"%s\"/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>"
                .formatted(alias, alias, blocks);
    }

    /** A run with a text box: the drawing of Word 2010 and later, and the picture for older readers with the same text. */
    static String textBox(String blocks, int id, String fill) {
        var shapeFill = fill.isEmpty() ? "<a:noFill/>" : "<a:solidFill><a:srgbClr val=\"" + fill + "\"/></a:solidFill>";
        var oldFill = fill.isEmpty() ? "" : " filled=\"t\" fillcolor=\"#" + fill + "\"";
        return """
                <w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">\
                <wp:extent cx="4000000" cy="900000"/><wp:docPr id="%1$d" name="文本框 %1$d"/>\
                <a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>\
                <wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="4000000" cy="900000"/></a:xfrm>\
                <a:prstGeom prst="rect"><a:avLst/></a:prstGeom>%2$s</wps:spPr>\
                <wps:txbx><w:txbxContent>%3$s</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic>\
                </wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape id="_x0000_s%1$d" type="#_x0000_t202"%4$s \
                style="width:315pt;height:71pt"><v:textbox><w:txbxContent>%3$s</w:txbxContent></v:textbox></v:shape></w:pict>\
                </mc:Fallback></mc:AlternateContent></w:r>""".formatted(id, shapeFill, blocks, oldFill);
    }

    static String picture(String relation, int id, String altText) {
        var description = altText.isEmpty() ? "" : " descr=\"" + escape(altText) + "\"";
        return """
                <w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="4200000" cy="2800000"/>\
                <wp:docPr id="%1$d" name="图片 %1$d"%2$s/><a:graphic>\
                <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr>\
                <pic:cNvPr id="%1$d" name="image%1$d.jpg"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="%3$s"/>\
                <a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>\
                <a:ext cx="4200000" cy="2800000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>\
                </a:graphicData></a:graphic></wp:inline></w:drawing></w:r>""".formatted(id, description, relation);
    }

    /** The same picture, with the text flowing around it. */
    static String floating(String picture) {
        var position = """
                <wp:anchor distT="0" distB="0" distL="114300" distR="114300" simplePos="0" relativeHeight="1" behindDoc="0" locked="0" \
                layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>\
                <wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset></wp:positionH>\
                <wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV>""";
        return picture.replaceFirst("<wp:inline[^>]*>", position)
                .replaceFirst("(<wp:extent[^>]*/>)", "$1<wp:wrapSquare wrapText=\"bothSides\"/>")
                .replace("</wp:inline>", "</wp:anchor>");
    }

    static String simpleField(String instruction, String shown) {
        return "<w:fldSimple w:instr=\"%s\">%s</w:fldSimple>"
                .formatted(escape(" " + instruction + " "), runs(shown, ""));
    }

    /** A complex field; the instruction may be cut into runs. */
    static String complexField(String instruction, String shown) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                + runs(" " + instruction + " ", "", "w:instrText")
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                + runs(shown, "")
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    static String oleObject(String relation, int id, String program) {
        return """
                <w:r><w:object><v:shape id="_x0000_i%1$d" style="width:76pt;height:49pt"/>\
                <o:OLEObject Type="Embed" ProgID="%3$s" ShapeID="_x0000_i%1$d" DrawAspect="Icon" ObjectID="_%1$d" r:id="%2$s"/>\
                </w:object></w:r>""".formatted(id, relation, program);
    }

    /** A tracked change: `w:ins`, `w:del`, `w:moveFrom`, `w:moveTo`. */
    static String tracked(String element, int id, String author, String runs) {
        return "<%1$s w:id=\"%2$d\" w:author=\"%3$s\" w:date=\"2026-03-11T09:31:00Z\">%4$s</%1$s>"
                .formatted(element, id, author, runs);
    }
}

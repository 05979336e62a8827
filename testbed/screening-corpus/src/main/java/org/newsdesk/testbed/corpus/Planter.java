package org.newsdesk.testbed.corpus;

import static org.newsdesk.testbed.corpus.Wml.paragraph;
import static org.newsdesk.testbed.corpus.Wml.paragraphs;
import static org.newsdesk.testbed.corpus.Wml.runs;

import java.util.Arrays;

/** Puts a passage into its place in a draft and writes down what screening must find there. */
final class Planter {
    private static final String AUTHOR = "初审";

    private final Draft draft;
    private final DocxFile docx;

    Planter(Draft draft) {
        this.draft = draft;
        docx = draft.docx();
    }

    void plant(Passage passage, Place place) {
        put(passage, place);
        passage.expected(place.location(), place.hidden()).forEach(draft::expect);
        expectHiding(passage, place);
    }

    /** Puts a passage in the form `table` into a draft. */
    void plantTable(Passage passage) {
        var rows = passage.cells();
        for (var row : rows) {
            Arrays.setAll(row, i -> paragraphs(row[i], "", ""));
        }
        draft.insert(Wml.table(rows, ""));
        passage.expected("table", false).forEach(draft::expect);
    }

    private void expectHiding(Passage passage, Place place) {
        switch (place) {
            case EMBEDDED_DOCX, EMBEDDED_XLSX -> draft.expect(Expected.of(place.hiding(), place.location(), true, ""));
            case FIELD_SIMPLE,
                    FIELD_COMPLEX,
                    ALT_TEXT,
                    CUSTOM_XML -> // No kind of the issue says that these hide something.
                draft.expect(Expected.of("hidden-text/field-url/docprops", place.location(), true, passage.plain())
                        .tolerated());
            case MOVED -> {
                draft.expect(Expected.of(place.hiding(), place.location(), false, passage.plain()));
                draft.expect(Expected.of(place.hiding(), place.location(), false, passage.plain())
                        .tolerated());
            }
            default -> {
                if (!place.hiding().isEmpty()) {
                    draft.expect(Expected.of(place.hiding(), place.location(), place.hidden(), passage.plain()));
                }
            }
        }
    }

    private void put(Passage passage, Place place) {
        var text = passage.text();
        switch (place) {
            case BODY -> draft.insert(paragraphs(text, DocxFile.TEXT, ""));
            case TABLE -> draft.insert(table(text));
            case TEXTBOX -> draft.insert(paragraph("", Wml.textBox(paragraphs(text, "", ""), docx.nextId(), "")));
            case CONTENT_CONTROL -> draft.insert(Wml.contentControl("正文", paragraphs(text, DocxFile.TEXT, "")));
            case HEADER -> docx.pageEdge("header", paragraphs(text, "<w:jc w:val=\"right\"/>", ""));
            case FOOTER -> docx.pageEdge("footer", paragraphs(text, "<w:jc w:val=\"center\"/>", ""));
            case FOOTNOTE, ENDNOTE -> note(text, place == Place.FOOTNOTE ? "footnote" : "endnote");
            case COMMENT -> comment(text);
            case DELETED -> append(Wml.tracked("w:del", docx.nextId(), AUTHOR, Wml.deletedRuns(text, "")));
            case INSERTED -> append(Wml.tracked("w:ins", docx.nextId(), AUTHOR, runs(text, "")));
            case MOVED -> move(text);
            case VANISH -> hide(text, "<w:vanish/>");
            case VANISH_STYLE ->
                hide(text, "<w:rStyle w:val=\"%s\"/>".formatted(draft.random().nextBoolean() ? "Bz" : "Bz2"));
            case WHITE -> hide(text, "<w:color w:val=\"FFFFFF\"/>");
            case WHITE_THEME -> hide(text, "<w:color w:val=\"FFFFFF\" w:themeColor=\"background1\"/>");
            case TINY -> hide(text, "<w:sz w:val=\"2\"/><w:szCs w:val=\"2\"/>");
            case FIELD_SIMPLE -> append(Wml.simpleField("SET bz \"" + passage.plain() + "\"", ""));
            case FIELD_COMPLEX -> append(Wml.complexField("SET bz \"" + text + "\"", ""));
            case ALT_TEXT -> draft.captionedPicture(Images.jpeg(draft.random()), passage.plain());
            case CUSTOM_XML ->
                docx.customXml("<稿件 xmlns=\"urn:oa:gaojian\"><备注>%s</备注></稿件>".formatted(Wml.escape(passage.plain())));
            case CORE_PROPERTY -> docx.core().put(freeProperty(), passage.plain());
            case CUSTOM_PROPERTY -> docx.custom().put("备注" + docx.nextId(), passage.plain());
            case EMBEDDED_DOCX -> embed(smallDocument(text), "docx", "Word.Document.12");
            case EMBEDDED_XLSX -> embed(OoxmlPackage.workbook("序号", "1", passage.plain()), "xlsx", "Excel.Sheet.12");
            case FILE_NAME -> draft.addToFileName("-" + passage.plain());
        }
    }

    private String freeProperty() {
        for (var name : new String[] {"dc:description", "cp:keywords", "dc:subject"}) {
            if (docx.core().getOrDefault(name, "").isEmpty()) {
                return name;
            }
        }
        return "cp:category";
    }

    private void append(String runs) {
        draft.anyParagraph().append(runs);
    }

    /** At the end of a paragraph, or as a paragraph of its own. */
    private void hide(String text, String properties) {
        if (draft.random().nextBoolean() && !text.contains(Character.toString(Passage.PARAGRAPH))) {
            append(runs(text, properties));
        } else {
            draft.insert(paragraphs(text, DocxFile.TEXT + "<w:rPr>" + properties + "</w:rPr>", properties));
        }
    }

    private String table(String text) {
        String[][] rows = {
            {paragraphs("序号", "", ""), paragraphs("事项", "", ""), paragraphs("说明", "", "")},
            {paragraphs("一", "", ""), paragraphs("办理情况", "", ""), paragraphs(text, "", "")}
        };
        return Wml.table(rows, "");
    }

    private void note(String text, String kind) {
        int id = docx.note(kind, "", paragraphs(text, "", ""));
        append("<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:%sReference w:id=\"%d\"/></w:r>"
                .formatted(kind, id));
    }

    private void comment(String text) {
        var attributes = " w:author=\"%s\" w:date=\"2026-03-11T10:01:00Z\" w:initials=\"C\"".formatted(AUTHOR);
        int id = docx.note("comment", attributes, paragraphs(text, "", ""));
        append(
                "<w:commentRangeStart w:id=\"%1$d\"/><w:commentRangeEnd w:id=\"%1$d\"/><w:r><w:commentReference w:id=\"%1$d\"/></w:r>"
                        .formatted(id));
    }

    private void move(String text) {
        int id = docx.nextId();
        var name = "move" + id;
        draft.anyParagraph()
                .append("<w:moveFromRangeStart w:id=\"%d\" w:author=\"%s\" w:name=\"%s\"/>".formatted(id, AUTHOR, name)
                        + Wml.tracked("w:moveFrom", docx.nextId(), AUTHOR, runs(text, ""))
                        + "<w:moveFromRangeEnd w:id=\"%d\"/>".formatted(id));
        int other = docx.nextId();
        draft.anyParagraph()
                .append("<w:moveToRangeStart w:id=\"%d\" w:author=\"%s\" w:name=\"%s\"/>".formatted(other, AUTHOR, name)
                        + Wml.tracked("w:moveTo", docx.nextId(), AUTHOR, runs(text, ""))
                        + "<w:moveToRangeEnd w:id=\"%d\"/>".formatted(other));
    }

    private void embed(byte[] content, String extension, String program) {
        int id = docx.nextId();
        var name = extension.equals("docx") ? "Microsoft_Word_Document" : "Microsoft_Excel_Worksheet";
        var relation = docx.part("embeddings/" + name + id + "." + extension, content);
        draft.insert(paragraph("", Wml.oleObject(relation, id, program)));
    }

    private byte[] smallDocument(String text) {
        var inner = new DocxFile();
        inner.story(DocxFile.TITLE, runs("附件", ""));
        for (var part : text.split(Character.toString(Passage.PARAGRAPH))) {
            inner.story("", runs(part, ""));
        }
        inner.core().put("dc:creator", draft.slots().get("bureau"));
        return inner.bytes();
    }
}

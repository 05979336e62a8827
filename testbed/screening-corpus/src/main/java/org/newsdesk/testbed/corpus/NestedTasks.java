package org.newsdesk.testbed.corpus;

import static org.newsdesk.testbed.corpus.Wml.paragraph;
import static org.newsdesk.testbed.corpus.Wml.runs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** One place inside another (deleted words in a footnote, white words in a header) and data that tracked changes cut in two. */
final class NestedTasks {
    private static final String WHITE = "<w:color w:val=\"FFFFFF\"/>";

    private final Pools pools;
    private final List<Task> tasks = new ArrayList<>();

    NestedTasks(Pools pools) {
        this.pools = pools;
    }

    List<Task> all() {
        for (var kind : List.of("mobile", "id-card", "bank-card")) {
            hiding(kind, "deleted in a table", "deleted/table", "tracked-change", (draft, text) -> {
                String[][] rows = {{paragraph("", runs("联系方式", "")), paragraph("", deletion(draft, text))}};
                draft.insert(Wml.table(rows, ""));
            });
            hiding(kind, "deleted in a footnote", "deleted/footnote", "tracked-change", (draft, text) -> {
                int id = draft.docx().note("footnote", "", paragraph("", runs("据现场记录。", "") + deletion(draft, text)));
                draft.anyParagraph().append("<w:r><w:footnoteReference w:id=\"%d\"/></w:r>".formatted(id));
            });
            hiding(kind, "hidden in a text box", "hidden/textbox", "hidden-text", (draft, text) -> {
                var blocks = paragraph("", runs("普法一角", "") + runs(text, "<w:vanish/>"));
                draft.insert(paragraph("", Wml.textBox(blocks, draft.docx().nextId(), "")));
            });
            hiding(
                    kind,
                    "hidden in a content control",
                    "hidden/body",
                    "hidden-text",
                    (draft, text) -> draft.insert(Wml.contentControl(
                            "落款", paragraph("", runs("供稿单位", "") + runs(text, "<w:vanish w:val=\"1\"/>")))));
            headerTask(kind);
            cutByChange(kind);
        }
        watermark();
        trackedParagraphMark();
        return tasks;
    }

    private static String deletion(Draft draft, String text) {
        return Wml.tracked("w:del", draft.docx().nextId(), "审核", Wml.deletedRuns(text, ""));
    }

    private void hiding(String kind, String name, String locations, String hiding, BiConsumer<Draft, String> put) {
        var template = Pools.first(pools.plants(kind, "note"));
        tasks.add(new Task(kind + " " + name, new HashSet<>(template.flags()), draft -> {
            var passage = Passage.of(template.text(), draft.slots().passage(), Disguise.NONE, draft.random());
            put.accept(draft, passage.text());
            passage.expected(locations, true).forEach(draft::expect);
            draft.expect(Expected.of(hiding, locations, true, passage.plain()));
        }));
    }

    private void headerTask(String kind) {
        var template = Pools.first(pools.plants(kind, "note"));
        tasks.add(new Task(kind + " white in a header", Set.of("header"), draft -> {
            var passage = Passage.of(template.text(), draft.slots().passage(), Disguise.NONE, draft.random());
            draft.docx().pageEdge("header", paragraph("", runs("工作信息", "") + runs(passage.text(), WHITE)));
            passage.expected("whitetext/header", true).forEach(draft::expect);
            draft.expect(Expected.of("white-text", "whitetext/header", true, passage.plain()));
        }));
    }

    /** The page shows the whole number: part of it was inserted, or a slip in the middle of it was deleted. */
    private void cutByChange(String kind) {
        for (boolean insertion : new boolean[] {true, false}) {
            var template = Pools.first(pools.plants(kind, "sentence"));
            tasks.add(new Task(
                    kind + (insertion ? " partly inserted" : " around a deletion"),
                    new HashSet<>(template.flags()),
                    draft -> {
                        var passage =
                                Passage.of(template.text(), draft.slots().passage(), Disguise.NONE, draft.random());
                        var datum = passage.marks().get(0).text();
                        var before = passage.text().substring(0, passage.text().indexOf(datum)) + datum.substring(0, 5);
                        var after = passage.text().substring(passage.text().indexOf(datum) + datum.length());
                        var middle = insertion ? datum.substring(5, 9) : "（待核）";
                        var change = insertion
                                ? Wml.tracked("w:ins", draft.docx().nextId(), "审核", runs(middle, ""))
                                : deletion(draft, middle);
                        var rest = datum.substring(insertion ? 9 : 5) + after;
                        draft.insert(paragraph(DocxFile.TEXT, runs(before, "") + change + runs(rest, "")));
                        // Around a deletion the text in the file may hold the deleted words or not; its end is in both.
                        var text = insertion ? datum : datum.substring(5);
                        draft.expect(Expected.of(kind, "body/inserted", false, text));
                        draft.expect(
                                Expected.of("tracked-change", insertion ? "inserted" : "deleted", !insertion, middle));
                    }));
        }
    }

    /** Word art behind the text of every page, as Word makes a watermark. */
    private void watermark() {
        for (int i = 0; i < 2; i++) {
            var mark = pools.plants("classification-mark", "line").get(i);
            tasks.add(new Task("classification-mark watermark", Set.of("header"), draft -> {
                var passage = Passage.of(mark.text(), draft.slots().passage(), Disguise.NONE, draft.random());
                var shape = """
                        <w:r><w:pict><v:shape id="PowerPlusWaterMarkObject%d" type="#_x0000_t136" style="width:400pt;height:130pt">\
                        <v:textpath style="font-family:&quot;宋体&quot;" string="%s"/></v:shape></w:pict></w:r>""".formatted(draft.docx().nextId(), Wml.escape(passage.plain()));
                draft.docx().pageEdge("header", paragraph("", shape));
                passage.expected("header/textbox", false).forEach(draft::expect);
            }));
        }
    }

    /** Two paragraphs made one with changes tracked: no word is inserted or deleted. */
    private void trackedParagraphMark() {
        for (var element : List.of("w:del", "w:ins")) {
            tasks.add(new Task("tracked paragraph mark", Set.of(), draft -> {
                var mark = "<w:rPr><%s w:id=\"%d\" w:author=\"审核\" w:date=\"2026-03-11T09:31:00Z\"/></w:rPr>"
                        .formatted(element, draft.docx().nextId());
                draft.insert(paragraph(DocxFile.TEXT + mark, runs("活动得到群众的一致好评。", "")));
                draft.expect(Expected.of("tracked-change", "body/inserted/deleted", false, ""));
            }));
        }
    }
}

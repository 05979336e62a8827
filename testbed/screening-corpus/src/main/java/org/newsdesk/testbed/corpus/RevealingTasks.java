package org.newsdesk.testbed.corpus;

import static org.newsdesk.testbed.corpus.Expected.of;
import static org.newsdesk.testbed.corpus.Wml.paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** What reveals something without being text of the page: properties, positions of pictures, addresses in fields, missing captions. */
final class RevealingTasks {
    private final Pools pools;
    private final List<Task> tasks = new ArrayList<>();

    RevealingTasks(Pools pools) {
        this.pools = pools;
    }

    List<Task> all() {
        for (int i = 0; i < 3; i++) {
            add("docprops creator", draft -> property(draft, "dc:creator", person(draft)));
            add("docprops last editor", draft -> property(draft, "cp:lastModifiedBy", person(draft)));
            add("docprops manager", draft -> application(draft, "Manager", person(draft)));
            add("docprops template", draft -> application(draft, "Template", path(draft)));
            add("docprops path", draft -> {
                var path = path(draft);
                draft.docx().custom().put("来源", path);
                draft.expect(of("docprops", "docprops", true, path));
            });
        }
        for (int i = 0; i < 6; i++) {
            add("exif position", draft -> {
                draft.captionedPicture(Images.withPosition(draft.random()), "");
                draft.expect(of("exif-gps", "image-exif", true, ""));
            });
            add("field address", RevealingTasks::address);
            missingCaption(1);
        }
        uncaptioned();
        for (int i = 0; i < 3; i++) {
            add("exif author", draft -> {
                var author = person(draft);
                draft.captionedPicture(Images.withAuthor(draft.random(), author), "");
                draft.expect(of("exif-gps/docprops", "image-exif", true, author));
            });
            missingCaption(2);
        }
        return tasks;
    }

    private void add(String name, Consumer<Draft> action) {
        // One picture a draft, so that no caption can be taken for another picture's.
        tasks.add(new Task(name, name.startsWith("exif") ? Set.of("caption") : Set.of(), action));
    }

    private static String person(Draft draft) {
        return draft.slots().passage().get("name");
    }

    private String path(Draft draft) {
        return draft.slots()
                .passage()
                .fill(Pools.pick(pools.plants("path", "note"), draft.random()).text());
    }

    private static void property(Draft draft, String name, String value) {
        draft.docx().core().put(name, value);
        draft.expect(of("docprops", "docprops", true, value));
    }

    private static void application(Draft draft, String name, String value) {
        draft.docx().app().put(name, value);
        draft.expect(of("docprops", "docprops", true, value));
    }

    private static void address(Draft draft) {
        var url =
                Pools.pick(draft.pools().plants("url", "note"), draft.random()).text();
        var quoted = "\"" + url + "\"";
        draft.anyParagraph()
                .append(
                        switch (draft.random().nextInt(4)) {
                            case 0 -> Wml.simpleField("HYPERLINK " + quoted, "点击查看");
                            case 1 -> Wml.complexField("HYPERLINK " + quoted, "活动详情");
                            case 2 ->
                                Wml.complexField(
                                        "HYPERLINK " + Disguise.RUNS.apply(quoted, draft.random()) + " \\o \"查看\"",
                                        "（详见原文）");
                            default -> Wml.complexField("INCLUDETEXT " + quoted, "（详见附件）");
                        });
        draft.expect(of("field-url", "fieldcode", true, url));
    }

    /** Without a caption in a table, floating, as an older drawing, and beside a picture that has one. */
    private void uncaptioned() {
        caption("in a table", (draft, picture) -> {
            String[][] rows = {{paragraph("", picture), paragraph("", Wml.runs("服务清单", ""))}};
            draft.docx().insertAfter(draft.docx().storyParagraph(0), Wml.table(rows, ""));
        });
        caption(
                "floating",
                (draft, picture) ->
                        draft.docx().insertAfter(draft.docx().storyParagraph(0), paragraph("", Wml.floating(picture))));
        caption("older drawing", (draft, picture) -> {
            var relation = picture.replaceAll("(?s).*r:embed=\"([^\"]+)\".*", "$1");
            var old =
                    "<w:r><w:pict><v:shape style=\"width:300pt;height:200pt\"><v:imagedata r:id=\"%s\"/></v:shape></w:pict></w:r>"
                            .formatted(relation);
            draft.docx().insertAfter(draft.docx().storyParagraph(0), paragraph("", old));
        });
        caption("beside a picture that has one", (draft, picture) -> {
            draft.docx().insertAfter(draft.docx().storyParagraph(0), paragraph(DocxFile.CAPTION, picture));
            var other = Wml.picture(
                    draft.picture(Images.jpeg(draft.random())), draft.docx().nextId(), "");
            draft.docx()
                    .insertAfter(
                            draft.docx().storyParagraph(1),
                            paragraph(DocxFile.CAPTION, other) + Wml.paragraphs("图为工作人员解答群众提问。", DocxFile.CAPTION, ""));
        });
    }

    private void caption(String name, BiConsumer<Draft, String> put) {
        tasks.add(new Task("caption missing " + name, Set.of("caption"), draft -> {
            put.accept(
                    draft,
                    Wml.picture(
                            draft.picture(Images.jpeg(draft.random())),
                            draft.docx().nextId(),
                            ""));
            draft.expect(of("caption-missing", "body/table", false, ""));
        }));
    }

    private void missingCaption(int pictures) {
        tasks.add(new Task("caption missing " + pictures, Set.of("caption"), draft -> {
            for (int i = 0; i < pictures; i++) {
                var relation = draft.picture(Images.jpeg(draft.random()));
                var picture = Wml.paragraph(
                        DocxFile.CAPTION, Wml.picture(relation, draft.docx().nextId(), ""));
                // Behind a paragraph of the story each, so that no other planted paragraph can pass for a caption.
                draft.docx().insertAfter(draft.docx().storyParagraph(i), picture);
                draft.expect(of("caption-missing", "body", false, ""));
            }
        }));
    }
}

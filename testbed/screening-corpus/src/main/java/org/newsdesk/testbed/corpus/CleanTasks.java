package org.newsdesk.testbed.corpus;

import static org.newsdesk.testbed.corpus.Wml.paragraph;
import static org.newsdesk.testbed.corpus.Wml.paragraphs;
import static org.newsdesk.testbed.corpus.Wml.picture;
import static org.newsdesk.testbed.corpus.Wml.runs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** What looks like a finding and is none: near-miss passages in visible places, and forms of Word files that hide nothing. */
final class CleanTasks {
    private static final String DARK = "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"1F3864\"/>";
    private static final String WHITE = "<w:color w:val=\"FFFFFF\"/>";

    private final Pools pools;
    private final List<Task> tasks = new ArrayList<>();

    CleanTasks(Pools pools) {
        this.pools = pools;
    }

    List<Task> nearMisses() {
        int turn = 0;
        for (var group : pools.nearMisses().entrySet()) {
            for (var template : group.getValue()) {
                switch (group.getKey()) {
                    case "table" -> table(template);
                    case "caption" -> caption(template);
                    default -> {
                        // Every passage twice: in the body and in another visible place.
                        nearMiss(group.getKey(), template, Place.BODY);
                        nearMiss(group.getKey(), template, Place.VISIBLE.get(1 + turn++ % 7));
                    }
                }
            }
        }
        return tasks;
    }

    private void table(Pools.Template template) {
        tasks.add(new Task(
                "near table",
                new HashSet<>(template.flags()),
                draft -> new Planter(draft).plantTable(passage(draft, template))));
    }

    private void caption(Pools.Template template) {
        tasks.add(new Task(
                "near caption",
                Set.of("caption"),
                draft -> draft.captionedPicture(
                        Images.harmless(draft.random()),
                        "",
                        passage(draft, template).text())));
    }

    private static Passage passage(Draft draft, Pools.Template template) {
        if (template.flags().contains("minor")) {
            draft.concernsMinor();
        }
        return Passage.of(template.text(), draft.slots().passage(), Disguise.NONE, draft.random());
    }

    private void nearMiss(String kind, Pools.Template template, Place place) {
        var needs = new HashSet<>(template.flags());
        if (place == Place.HEADER || place == Place.FOOTER) {
            needs.add(place.location());
        }
        tasks.add(new Task(
                "near " + kind + " " + place,
                needs,
                draft -> new Planter(draft).plant(passage(draft, template), place)));
    }

    List<Task> harmlessForms() {
        var forms = new ArrayList<Task>();
        for (int i = 0; i < 3; i++) {
            whiteOnDark(forms);
            captions(forms);
            fields(forms);
            leftovers(forms);
        }
        return forms;
    }

    private static void form(List<Task> forms, String name, Consumer<Draft> action) {
        forms.add(new Task("form " + name, Set.of(), action));
    }

    private static void whiteOnDark(List<Task> forms) {
        form(forms, "white on a dark paragraph", draft -> draft.insert(paragraphs("法治同行　服务为民", DARK, WHITE)));
        form(forms, "white on dark runs", draft -> draft.anyParagraph().append(runs("（图文：本局宣传组）", WHITE + DARK)));
        form(
                forms,
                "white on a dark highlight",
                draft -> draft.anyParagraph().append(runs("编者按", WHITE + "<w:highlight w:val=\"darkBlue\"/>")));
        form(forms, "white in dark cells", draft -> {
            String[][] rows = {
                {paragraphs("课程", "", WHITE), paragraphs("地点", "", WHITE)},
            };
            draft.insert(Wml.table(rows, DARK));
        });
        form(forms, "white by theme in dark cells", draft -> {
            var theme = "<w:color w:val=\"FFFFFF\" w:themeColor=\"background1\"/>";
            String[][] rows = {{paragraphs("服务内容", "", theme), paragraphs("服务时间", "", theme)}};
            draft.insert(Wml.table(
                    rows, "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"2E74B5\" w:themeFill=\"accent1\"/>"));
        });
        form(
                forms,
                "white in a dark text box",
                draft -> draft.insert(paragraph(
                        "",
                        Wml.textBox(
                                paragraphs("法律服务就在身边", "", WHITE), draft.docx().nextId(), "C00000"))));
        form(
                forms,
                "white by style on dark",
                draft -> draft.insert(paragraphs("普法宣传月活动剪影", "<w:pStyle w:val=\"Banner\"/>", "")));
        form(forms, "white on the dark first row of a table style", draft -> {
            String[][] rows = {
                {paragraphs("日期", "", WHITE), paragraphs("安排", "", WHITE)},
                {paragraphs("上午", "", ""), paragraphs("集中授课", "", "")}
            };
            draft.insert(
                    Wml.table(rows, "")
                            .replace(
                                    "<w:tblPr>",
                                    "<w:tblPr><w:tblStyle w:val=\"Grid4\"/><w:tblLook w:val=\"04A0\" w:firstRow=\"1\" w:noHBand=\"0\"/>"));
        });
        form(forms, "two pictures with one caption for both", draft -> {
            var both = picture(
                            draft.picture(Images.jpeg(draft.random())),
                            draft.docx().nextId(),
                            "")
                    + picture(
                            draft.picture(Images.jpeg(draft.random())),
                            draft.docx().nextId(),
                            "");
            draft.insert(paragraph(DocxFile.CAPTION, both) + paragraphs("左图为宣讲现场，右图为群众咨询。", DocxFile.CAPTION, ""));
        });
        form(forms, "white blanks", draft -> draft.anyParagraph().append(runs("　　", WHITE)));
        form(forms, "small print", draft -> draft.insert(paragraphs("（本图经本人同意后使用）", "", "<w:sz w:val=\"15\"/>")));
    }

    private static void captions(List<Task> forms) {
        form(forms, "caption below", draft -> draft.captionedPicture(Images.harmless(draft.random()), ""));
        form(forms, "caption above", draft -> {
            var relation = draft.picture(Images.jpeg(draft.random()));
            draft.insert(paragraphs("图为宣讲员在院坝里讲课。", DocxFile.CAPTION, "")
                    + paragraph(DocxFile.CAPTION, picture(relation, draft.docx().nextId(), "")));
        });
        form(forms, "caption in the same paragraph", draft -> {
            var relation = draft.picture(Images.jpeg(draft.random()));
            draft.insert(paragraph(
                    DocxFile.CAPTION,
                    picture(relation, draft.docx().nextId(), "") + "<w:r><w:br/></w:r>" + runs("图为咨询台前的群众。", "")));
        });
        form(forms, "caption by style with number", draft -> {
            var relation = draft.picture(Images.jpeg(draft.random()));
            draft.insert(
                    paragraph(DocxFile.CAPTION, picture(relation, draft.docx().nextId(), "现场照片"))
                            + paragraph(
                                    "<w:pStyle w:val=\"Caption\"/>",
                                    runs("图", "") + Wml.complexField("SEQ 图 \\* ARABIC", "1") + runs(" 调解室外景", "")));
        });
        form(forms, "two pictures, captions below each in a table", draft -> {
            var cells = new String[2][2];
            for (int i = 0; i < 2; i++) {
                var relation = draft.picture(Images.jpeg(draft.random()));
                cells[0][i] = paragraph("", picture(relation, draft.docx().nextId(), ""));
                cells[1][i] = paragraphs(i == 0 ? "图为开班仪式。" : "图为学员交流。", DocxFile.CAPTION, "");
            }
            draft.insert(Wml.table(cells, ""));
        });
    }

    static void pageNumber(Draft draft) {
        var number = runs("— ", "") + Wml.complexField("PAGE", "1") + runs(" —", "");
        draft.docx().pageEdge("footer", paragraph(DocxFile.CAPTION, number));
    }

    private static void fields(List<Task> forms) {
        forms.add(new Task("form page number", Set.of("footer"), CleanTasks::pageNumber));
        forms.add(new Task("form logo in header", Set.of("header"), draft -> {
            draft.docx().part("media/logo.jpeg", Images.jpeg(draft.random()));
            draft.docx()
                    .pageEdge(
                            "header",
                            paragraph(
                                    "",
                                    picture("rLogo", draft.docx().nextId(), "局徽")
                                            + runs(draft.slots().fill("{bureau}工作信息"), "")));
        }));
        form(
                forms,
                "date and count fields",
                draft -> draft.insert(paragraph("", runs("共", "") + Wml.simpleField("NUMPAGES", "2") + runs("页", ""))));
        form(
                forms,
                "table of contents",
                draft -> draft.insert(paragraph("", Wml.complexField("TOC \\o \"1-2\" \\h \\z \\u", "一、活动概况"))));
        form(
                forms,
                "hidden in web view only",
                draft -> draft.insert(paragraph("", runs("二、下一步打算", "") + runs("\t2", "<w:webHidden/>"))));
    }

    private static void leftovers(List<Task> forms) {
        form(
                forms,
                "hidden paragraph mark",
                draft -> draft.insert(
                        paragraph(DocxFile.TEXT + "<w:rPr><w:vanish/></w:rPr>", runs("活动在一片欢声笑语中落下帷幕。", ""))));
        form(
                forms,
                "vanish switched off",
                draft -> draft.anyParagraph()
                        .append(runs("群众纷纷点赞。", "<w:rStyle w:val=\"Bz\"/><w:vanish w:val=\"0\"/>")));
        form(forms, "empty comments part", draft -> draft.docx().notes().put("comment", new StringBuilder()));
        form(
                forms,
                "bibliography item",
                draft -> draft.docx()
                        .customXml(
                                "<b:Sources xmlns:b=\"http://schemas.openxmlformats.org/officeDocument/2006/bibliography\" SelectedStyle=\"\\APA.XSL\" StyleName=\"APA\"/>"));
        form(
                forms,
                "bookmarks",
                draft -> draft.insert(paragraph(
                        DocxFile.TEXT,
                        "<w:bookmarkStart w:id=\"0\" w:name=\"_GoBack\"/><w:bookmarkEnd w:id=\"0\"/>"
                                + runs("现场气氛十分热烈。", "<w:color w:val=\"auto\"/>"))));
    }
}

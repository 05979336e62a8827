package org.newsdesk.testbed.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.newsdesk.testbed.corpus.Pools.Template;

/** Every kind in every place and in every disguise that makes sense, as tasks: what the labelled drafts are made of. */
final class PlantTasks {
    private static final List<String> NUMBERS =
            List.of("id-card", "mobile", "bank-card", "landline", "licence-plate", "credit-code");
    private static final List<String> WORDS =
            List.of("party-name", "home-address", "minor-identity", "victim-informant", "case-detail");
    private static final List<Disguise> WORD_DISGUISES =
            List.of(Disguise.NONE, Disguise.RUNS, Disguise.ZERO_WIDTH, Disguise.LINE, Disguise.TRADITIONAL);
    private static final List<Disguise> MARK_DISGUISES = List.of(
            Disguise.ZERO_WIDTH,
            Disguise.BLANKS,
            Disguise.LINE,
            Disguise.FULL_WIDTH,
            Disguise.CIRCLED,
            Disguise.TRADITIONAL);

    private final Pools pools;
    private final List<Task> tasks = new ArrayList<>();
    private final Map<String, Integer> turns = new HashMap<>();

    PlantTasks(Pools pools) {
        this.pools = pools;
    }

    List<Task> all() {
        NUMBERS.forEach(this::number);
        WORDS.forEach(this::words);
        marks();
        dates();
        figures();
        hidings();
        return tasks;
    }

    private void number(String kind) {
        for (var disguise : Disguise.values()) {
            plant(kind, "sentence", Place.BODY, disguise);
        }
        int turn = turns.size();
        for (var place : Place.VISIBLE) {
            if (place != Place.BODY) {
                plant(kind, "sentence", place, Disguise.values()[turn++ % Disguise.values().length]);
            }
        }
        boolean everywhere = NUMBERS.indexOf(kind) < 3;
        for (var place : Place.values()) {
            if (!Place.VISIBLE.contains(place) && (everywhere || place.ordinal() % 3 == turn % 3)) {
                plant(kind, place == Place.FILE_NAME ? "bare" : "note", place, fitting(place, turn++));
            }
        }
    }

    /** A disguise that the place can hold: no run or line is cut in a property or a file name. */
    private static Disguise fitting(Place place, int turn) {
        var disguise = Disguise.values()[turn % Disguise.values().length];
        boolean cut = disguise == Disguise.RUNS || disguise == Disguise.LINE || disguise == Disguise.PARAGRAPH;
        boolean ownParagraphs = Place.VISIBLE.contains(place) || place == Place.COMMENT || place == Place.EMBEDDED_DOCX;
        if (place == Place.FIELD_COMPLEX) {
            return turn % 2 == 0 ? Disguise.RUNS : Disguise.NONE;
        }
        if (cut && !place.takesRuns()) {
            return Disguise.NONE;
        }
        return disguise == Disguise.PARAGRAPH && !ownParagraphs ? Disguise.RUNS : disguise;
    }

    private void words(String kind) {
        int sentences = pools.plants(kind, "sentence").size();
        for (int i = 0; i < Math.max(8, sentences); i++) {
            plant(
                    kind,
                    "sentence",
                    Place.BODY,
                    kind.equals("case-detail") ? Disguise.RUNS : WORD_DISGUISES.get(i % WORD_DISGUISES.size()));
        }
        for (var place : Place.VISIBLE) {
            plant(kind, "sentence", place, Disguise.NONE);
        }
        for (var place : List.of(
                Place.COMMENT,
                Place.DELETED,
                Place.INSERTED,
                Place.MOVED,
                Place.VANISH,
                Place.VANISH_STYLE,
                Place.WHITE,
                Place.WHITE_THEME,
                Place.TINY,
                Place.FIELD_SIMPLE,
                Place.FIELD_COMPLEX,
                Place.ALT_TEXT,
                Place.CUSTOM_XML,
                Place.CORE_PROPERTY,
                Place.CUSTOM_PROPERTY,
                Place.EMBEDDED_DOCX,
                Place.EMBEDDED_XLSX)) {
            plant(kind, "note", place, place.ordinal() % 5 == 0 ? Disguise.TRADITIONAL : Disguise.NONE);
        }
        if (!kind.equals("case-detail")) {
            plant(kind, "note", Place.FILE_NAME, Disguise.NONE);
            plant(kind, "note", Place.FILE_NAME, Disguise.TRADITIONAL);
        }
        for (int i = 0; i < pools.plants(kind, "caption").size() * 3; i++) {
            caption(next(kind, "caption"));
        }
        pools.plants(kind, "table").forEach(template -> table(kind, template));
    }

    private void marks() {
        for (int i = 0; i < pools.plants("classification-mark", "line").size(); i++) {
            firstLine(next("classification-mark", "line"), Disguise.NONE);
        }
        MARK_DISGUISES.forEach(disguise -> firstLine(starred(), disguise));
        for (var place : Place.values()) {
            plant("classification-mark", starred(), place, place.takesRuns() ? Disguise.RUNS : Disguise.NONE);
        }
    }

    private void firstLine(Template template, Disguise disguise) {
        tasks.add(task("classification-mark first line " + disguise, template, Place.BODY, draft -> {
            var passage = passage(draft, template, disguise);
            draft.docx().insertFirst(Wml.paragraphs(passage.text(), "", "<w:b/>"));
            passage.expected("body", false).forEach(draft::expect);
        }));
    }

    /** A bare word in the midst of text may be an ordinary word; the star makes it a mark anywhere. */
    private Template starred() {
        var template = next("classification-mark", "line");
        while (!template.text().contains("★")) {
            template = next("classification-mark", "line");
        }
        return template;
    }

    private void dates() {
        for (int i = 0; i < sentences("vague-date"); i++) {
            var place = place(i);
            var disguise = i % 2 == 0 ? Disguise.NONE : i % 4 == 1 ? Disguise.RUNS : Disguise.ZERO_WIDTH;
            plant("vague-date", "sentence", place, disguise);
        }
        for (int i = 0; i < 14; i++) {
            tasks.add(new Task("stale-date", java.util.Set.of("stale"), draft -> {
                var event = draft.event();
                draft.expect(
                        Expected.of("stale-date", "body", false, draft.slots().get("date")));
                var inName = "%d年%d月%d日".formatted(event.getYear(), event.getMonthValue(), event.getDayOfMonth());
                draft.expect(Expected.of("stale-date", "filename", true, inName).tolerated());
            }));
        }
    }

    private void figures() {
        for (int i = 0; i < sentences("unsourced-figure"); i++) {
            plant("unsourced-figure", "sentence", place(i), i % 4 == 3 ? Disguise.FULL_WIDTH : Disguise.NONE);
        }
    }

    /** Enough for every sentence of a kind to be used. */
    private int sentences(String kind) {
        return Math.max(12, pools.plants(kind, "sentence").size());
    }

    /** Four of them in other visible places, the rest in the body. */
    private static Place place(int turn) {
        return turn >= 8 && turn < 12 ? Place.VISIBLE.get(turn - 7) : Place.BODY;
    }

    private void hidings() {
        for (int i = 0; i < 2; i++) {
            for (var place : Place.values()) {
                if (!place.hiding().isEmpty()) {
                    plant("remark", "note", place, Disguise.NONE);
                }
            }
        }
        tasks.addAll(new RevealingTasks(pools).all());
        tasks.addAll(new NestedTasks(pools).all());
    }

    private void plant(String kind, String form, Place place, Disguise disguise) {
        plant(kind, form.equals("bare") ? bare(kind) : next(kind, form), place, disguise);
    }

    private void plant(String kind, Template template, Place place, Disguise disguise) {
        tasks.add(task(
                kind + " " + place + " " + disguise,
                template,
                place,
                draft -> new Planter(draft).plant(passage(draft, template, disguise), place)));
    }

    /** The datum alone, as in a file's name; with its note for a landline, which alone may be any number. */
    private Template bare(String kind) {
        var note = next(kind, "note");
        if (kind.equals("landline")) {
            return note;
        }
        return new Template(note.text().replaceAll("^.*?(\\[\\[.*?]]).*$", "$1"), note.flags());
    }

    private void caption(Template template) {
        tasks.add(task("minor-identity caption", template, Place.ALT_TEXT, draft -> {
            var passage = passage(draft, template, Disguise.NONE);
            var picture = Wml.picture(
                    draft.picture(Images.jpeg(draft.random())), draft.docx().nextId(), "");
            draft.insert(
                    Wml.paragraph(DocxFile.CAPTION, picture) + Wml.paragraphs(passage.text(), DocxFile.CAPTION, ""));
            passage.expected("body", false).forEach(draft::expect);
        }));
    }

    /** A table of the passage's own, where the heading of a column says what a cell holds. */
    private void table(String kind, Template template) {
        tasks.add(task(
                kind + " in a table of its own",
                template,
                Place.TABLE,
                draft -> new Planter(draft).plantTable(passage(draft, template, Disguise.NONE))));
    }

    private static Task task(String name, Template template, Place place, java.util.function.Consumer<Draft> action) {
        var needs = new HashSet<>(template.flags());
        switch (place) {
            case HEADER -> needs.add("header");
            case FOOTER -> needs.add("footer");
            case FILE_NAME -> needs.add("filename");
            case ALT_TEXT -> needs.add("caption");
            case MOVED -> needs.add("move");
            default -> {}
        }
        return new Task(name, needs, action);
    }

    private static Passage passage(Draft draft, Template template, Disguise disguise) {
        if (template.flags().contains("minor")) {
            draft.concernsMinor();
        }
        Random random = draft.random();
        return Passage.of(template.text(), draft.slots().passage(), disguise, random);
    }

    /** The templates of a kind in turn, so that each is used. */
    private Template next(String kind, String form) {
        var templates = pools.plants(kind, form);
        int turn = turns.merge(kind + form, 1, Integer::sum) - 1;
        return templates.get(turn % templates.size());
    }
}

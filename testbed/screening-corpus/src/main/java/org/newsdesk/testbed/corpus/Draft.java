package org.newsdesk.testbed.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A draft under construction: a story in a Word file, its context, and what screening must find in it. */
final class Draft {
    private final Pools pools;
    private final Pools.Story story;
    private final Random random;
    private final LocalDate submitted;
    private final LocalDate event;
    private final Slots slots;
    private final DocxFile docx = new DocxFile();
    private final List<Expected> expected = new ArrayList<>();
    private final List<String> recipe = new ArrayList<>();
    private final boolean ownMedia;
    private final String profile;
    private boolean concernsMinor;
    private int turn;
    private String fileName;

    Draft(Pools pools, Pools.Story story, Random random, boolean ownMedia, int daysSinceEvent) {
        this.pools = pools;
        this.story = story;
        this.random = random;
        this.ownMedia = ownMedia;
        submitted = LocalDate.of(2025, 3, 1).plusDays(random.nextInt(600));
        event = submitted.minusDays(daysSinceEvent);
        slots = new Slots(random, pools, event, DateForm.any(random));
        turn = random.nextInt(100);
        profile = random.nextInt(5) > 0 ? "county-bureau" : random.nextBoolean() ? "street" : "court";
        concernsMinor = story.flags().contains("minor");
        var unit = story.section() ? slots.get("section") : slots.get("office");
        fileName = "%s-%d年%d月%d日工作信息".formatted(unit, event.getYear(), event.getMonthValue(), event.getDayOfMonth());
        write();
        PropertySets.apply(this);
    }

    private void write() {
        var title = slots.fill(story.title());
        docx.story(DocxFile.TITLE, Wml.runs(title, ""));
        boolean edited = random.nextBoolean();
        for (var paragraph : story.paragraphs()) {
            var text = slots.fill(paragraph);
            docx.story(DocxFile.TEXT, Wml.runs(edited ? cut(text) : text, ""));
        }
        docx.core().put("dc:title", title);
    }

    /** Runs cut anywhere, as an editor leaves them. */
    private String cut(String text) {
        var cut = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (i > 0 && random.nextInt(9) == 0) {
                cut.append(Passage.RUN);
            }
            cut.append(text.charAt(i));
        }
        return cut.toString();
    }

    DocxFile docx() {
        return docx;
    }

    Random random() {
        return random;
    }

    Pools pools() {
        return pools;
    }

    Slots slots() {
        return slots;
    }

    LocalDate event() {
        return event;
    }

    LocalDate submitted() {
        return submitted;
    }

    /** A paragraph of the story, each time the next, so that what is added to them rarely meets. */
    DocxFile.Block anyParagraph() {
        return docx.storyParagraph(turn++);
    }

    /** Puts a paragraph, table or other block somewhere between the paragraphs of the story. */
    void insert(String xml) {
        docx.insertAfter(anyParagraph(), xml);
    }

    void expect(Expected one) {
        expected.add(one);
    }

    void note(String step) {
        recipe.add(step);
    }

    void concernsMinor() {
        concernsMinor = true;
    }

    void addToFileName(String text) {
        fileName += text;
    }

    /** Adds a picture as a part; answers the relation's id. */
    String picture(byte[] jpeg) {
        return docx.part("media/image" + docx.nextId() + ".jpeg", jpeg);
    }

    /** Inserts a picture with a caption of the usual form below. */
    void captionedPicture(byte[] jpeg, String altText) {
        captionedPicture(jpeg, altText, slots.fill("图为活动现场。{writer} 摄"));
    }

    void captionedPicture(byte[] jpeg, String altText, String caption) {
        var picture = Wml.paragraph(DocxFile.CAPTION, Wml.picture(picture(jpeg), docx.nextId(), altText));
        insert(picture + Wml.paragraphs(caption, DocxFile.CAPTION, ""));
    }

    String fileName() {
        return fileName + ".docx";
    }

    Labelled label(String file) {
        boolean clean = expected.stream().noneMatch(Expected::required);
        var context = Context.of(profile, story.section(), ownMedia, story.concernsCase(), concernsMinor, submitted);
        return new Labelled(
                file, String.join(", ", recipe), context, clean ? "CLEAN" : "FINDINGS", clean, List.copyOf(expected));
    }
}

package org.newsdesk.testbed.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** PDFs, pictures as attachments, and the unreadable. */
final class OtherFiles {
    private static final List<String> WORDS = List.of(
            "landline",
            "credit-code",
            "party-name",
            "home-address",
            "minor-identity",
            "victim-informant",
            "case-detail",
            "unsourced-figure");

    private final Pools pools;
    private final Random random;

    OtherFiles(Pools pools, Random random) {
        this.pools = pools;
        this.random = random;
    }

    List<Sample> all() {
        var samples = new ArrayList<Sample>();
        var kinds = List.of("mobile", "id-card", "bank-card", "licence-plate");
        for (int i = 0; i < 12; i++) {
            samples.add(pdf(kinds.get(i % 4), i));
        }
        for (int i = 0; i < 2; i++) {
            for (var kind : WORDS) {
                samples.add(pdf(kind, i));
            }
            samples.add(markedPdf(i));
        }
        for (int i = 0; i < 8; i++) {
            samples.add(cleanPdf(i));
        }
        for (int i = 0; i < 4; i++) {
            samples.add(authoredPdf(i % 2 == 0));
        }
        pictures(samples);
        var good = draft();
        samples.addAll(new UnreadableFiles(random, good.docx().bytes(), lines(good)).all());
        return samples;
    }

    private Draft draft() {
        return new Draft(pools, Pools.pick(pools.stories(), random), random, false, 1);
    }

    /** The story's text in lines of a printed page; a word may go over the end of a line. */
    private List<String> lines(Draft draft) {
        return lines(draft, false);
    }

    private List<String> lines(Draft draft, boolean onCase) {
        var lines = new ArrayList<String>();
        var stories = pools.stories().stream()
                .filter(story -> !onCase || story.concernsCase())
                .toList();
        for (var paragraph : Pools.pick(stories, random).paragraphs()) {
            wrap(draft.slots().fill(paragraph), lines);
        }
        return lines;
    }

    private static void wrap(String text, List<String> lines) {
        for (int at = 0; at < text.length(); at += 30) {
            lines.add(text.substring(at, Math.min(text.length(), at + 30)));
        }
    }

    private Sample pdf(String kind, int turn) {
        var draft = draft();
        var templates = pools.plants(kind, "sentence");
        var template = templates.get(turn % templates.size());
        var lines = lines(draft, template.flags().contains("case"));
        var disguise = turn % 3 == 0 && !WORDS.contains(kind) ? Disguise.BLANKS : Disguise.NONE;
        var passage = Passage.of(template.text(), draft.slots().passage(), disguise, random);
        wrap(passage.plain(), lines);
        return new Sample(
                draft.fileName().replace(".docx", ".pdf"),
                PdfFiles.text(lines),
                "PDF, " + kind,
                "FINDINGS",
                passage.expected("body", false),
                draft.submitted(),
                template.flags());
    }

    /** With a classification mark on the first line. */
    private Sample markedPdf(int turn) {
        var draft = draft();
        var passage = Passage.of(
                pools.plants("classification-mark", "line").get(turn).text(),
                draft.slots().passage(),
                Disguise.NONE,
                random);
        var lines = lines(draft);
        lines.add(0, passage.plain());
        return new Sample(
                draft.fileName().replace(".docx", ".pdf"),
                PdfFiles.text(lines),
                "PDF, classification-mark",
                "FINDINGS",
                passage.expected("body", false),
                draft.submitted(),
                List.of());
    }

    private Sample cleanPdf(int turn) {
        var draft = draft();
        var lines = lines(draft);
        var near = List.of("mobile", "landline", "id-card", "classification-mark");
        var templates = pools.nearMisses().get(near.get(turn % 4));
        wrap(draft.slots().passage().fill(Pools.pick(templates, random).text()), lines);
        return new Sample(
                draft.fileName().replace(".docx", ".pdf"),
                PdfFiles.text(lines),
                "PDF",
                "CLEAN",
                List.of(),
                draft.submitted(),
                List.of());
    }

    /** With a person or the bureau as author among the document properties. */
    private Sample authoredPdf(boolean person) {
        var draft = draft();
        var author =
                person ? draft.slots().passage().get("name") : draft.slots().get("bureau");
        var expected = person ? List.of(Expected.of("docprops", "docprops", true, author)) : List.<Expected>of();
        return new Sample(
                draft.fileName().replace(".docx", ".pdf"),
                PdfFiles.text(lines(draft), author),
                "PDF with author",
                person ? "FINDINGS" : "CLEAN",
                expected,
                draft.submitted(),
                List.of());
    }

    private void pictures(List<Sample> samples) {
        for (int i = 0; i < 5; i++) {
            // Whether a picture as an attachment counts as read, the issue leaves open; that its position is found, it
            // does not.
            samples.add(new Sample(
                    "活动现场%d.jpg".formatted(i + 1),
                    Images.withPosition(random),
                    "JPEG with position",
                    "ANY",
                    List.of(Expected.of("exif-gps", "image-exif", true, ""))));
        }
        for (int i = 0; i < 2; i++) {
            var author = draft().slots().get("name");
            samples.add(new Sample(
                    "供稿配图%d.jpg".formatted(i + 1),
                    Images.withAuthor(random, author),
                    "JPEG with author",
                    "ANY",
                    List.of(Expected.of("exif-gps/docprops", "image-exif", true, author))));
        }
        for (int i = 0; i < 3; i++) {
            samples.add(new Sample("合影%d.jpg".formatted(i + 1), Images.harmless(random), "JPEG", "ANY", List.of()));
        }
    }
}

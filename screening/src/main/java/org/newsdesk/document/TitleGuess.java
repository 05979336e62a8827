package org.newsdesk.document;

import org.newsdesk.document.Passage.Style;

/** Finds the title of a text: styled so or, as most authors do, centred; a classification mark may stand before it. */
final class TitleGuess {

    private static final int AMONG_FIRST = 5;
    private static final int LONGEST_UNMARKED = 60;

    private int seen;
    private int first = -1;
    private int centred = -1;
    private boolean styled;

    /** A passage was added to the main text. */
    void passage(int index, Style style, boolean isCentred) {
        styled |= style == Style.TITLE;
        if (seen == 0) {
            first = index;
        }
        if (seen < AMONG_FIRST && isCentred && centred < 0) {
            centred = index;
        }
        seen++;
    }

    /** Marks the title in the main text. */
    void apply(Story story) {
        if (styled || first < 0) {
            return;
        }
        int title = centred >= 0 ? centred : looksLikeTitle(story.passages().get(first)) ? first : -1;
        if (title >= 0) {
            Passage passage = story.passages().get(title);
            story.passages()
                    .set(
                            title,
                            new Passage(
                                    passage.location(), passage.story(), Style.TITLE, passage.cell(), passage.spans()));
        }
    }

    private static boolean looksLikeTitle(Passage passage) {
        String text = passage.printedText().strip();
        return !text.isEmpty() && text.length() <= LONGEST_UNMARKED && !text.endsWith("。");
    }
}

package org.newsdesk.document;

import java.util.List;
import java.util.Optional;

/**
 * Everything a file says, wherever it hides it.
 *
 * @param passages the stories one after another, the main text first, each in reading order
 */
public record DocumentText(List<Passage> passages, List<Picture> pictures, List<Trace> traces) {

    private static final int LONGEST_TITLE = 200;

    public DocumentText {
        passages = List.copyOf(passages);
        pictures = List.copyOf(pictures);
        traces = List.copyOf(traces);
    }

    /** The title as the text suggests it, on one line and at most 200 characters long; empty when nothing looks like one. */
    public Optional<String> suggestedTitle() {
        return passages.stream()
                .filter(passage -> passage.style() == Passage.Style.TITLE)
                .map(passage -> shorten(passage.printedText().strip().replaceAll("\\s+", " ")))
                .filter(title -> !title.isEmpty())
                .findFirst();
    }

    private static String shorten(String title) {
        if (title.length() <= LONGEST_TITLE) {
            return title;
        }
        boolean splitsPair = Character.isHighSurrogate(title.charAt(LONGEST_TITLE - 1));
        return title.substring(0, splitsPair ? LONGEST_TITLE - 1 : LONGEST_TITLE);
    }
}

package org.newsdesk.document;

import java.util.List;
import java.util.Optional;
import org.newsdesk.document.Paragraph.Style;

/**
 * The text of a Word file.
 *
 * @param truncated whether the file holds more text than was kept
 */
public record WordText(List<Paragraph> paragraphs, boolean truncated) {

    private static final int LONGEST_TITLE = 200;

    public WordText {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The title as the text suggests it, on one line and at most 200 characters long; empty when nothing looks like one. */
    public Optional<String> suggestedTitle() {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.style() == Style.TITLE)
                .map(paragraph -> shorten(paragraph.text().replaceAll("\\s+", " ")))
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

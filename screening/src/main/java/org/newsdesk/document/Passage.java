package org.newsdesk.document;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of text that is read in one go: a paragraph, a comment's paragraph, the value of a property, a field's code. Never
 * empty.
 *
 * @param location where it stands; spans may say otherwise for themselves
 * @param story number of the flow it belongs to: the main text with its tables is one, each header, comment or text box another
 * @param cell the cell of a table that it belongs to
 * @param spans in reading order, deleted and hidden text included, neighbours of the same mark joined
 */
public record Passage(Location location, int story, Style style, Cell cell, List<Span> spans) {

    public Passage {
        spans = List.copyOf(spans);
    }

    /** A passage outside tables. */
    public Passage(Location location, int story, Style style, List<Span> spans) {
        this(location, story, style, Cell.NONE, spans);
    }

    /** A passage without marks. */
    public static Passage plain(Location location, int story, String text) {
        return new Passage(location, story, Style.BODY, List.of(new Span(text, Mark.PLAIN)));
    }

    /** Everything that stands there, deleted and hidden text included. */
    public String text() {
        return spans.size() == 1
                ? spans.get(0).text()
                : spans.stream().map(Span::text).collect(Collectors.joining());
    }

    /** What the reader of the printed page sees of it. */
    public String printedText() {
        return spans.stream()
                .filter(span -> span.mark().printed())
                .map(Span::text)
                .collect(Collectors.joining());
    }

    /** What a passage is on the page. */
    public enum Style {
        /** The title of the draft; at most one passage has it unless the author styled several so. */
        TITLE,
        HEADING,
        BODY,
        /** Styled as the caption of a picture or table. */
        CAPTION
    }
}

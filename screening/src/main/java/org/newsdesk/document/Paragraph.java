package org.newsdesk.document;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * A paragraph that is not empty.
 *
 * @param text what one reads on the page; deleted text of tracked changes is left out, hidden text is not
 */
public record Paragraph(String text, Style style) {

    /** What a paragraph is on the page. */
    public enum Style {
        /** The title of the draft; at most one paragraph has it unless the author styled several so. */
        TITLE,
        HEADING,
        BODY;

        /** The word for it in answers to clients. */
        @JsonValue
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

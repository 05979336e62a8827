package org.newsdesk.document;

/**
 * Something in the file that the reader of the printed page cannot see, or that should not have been left there.
 *
 * @param passage index of the passage that holds it, or -1
 * @param start where it begins in the passage's text, in UTF-16 units
 * @param end where it ends
 * @param text exactly what stands there
 */
public record Trace(Kind kind, Location location, int passage, int start, int end, String text) {

    /** A trace that stands in no passage. */
    public static Trace apart(Kind kind, Location location, String text) {
        return new Trace(kind, location, -1, 0, text.length(), text);
    }

    /** What it is. */
    public enum Kind {
        TRACKED_CHANGE,
        COMMENT,
        HIDDEN_TEXT,
        WHITE_TEXT,
        /** A property of the document, or of a picture, that names a person, a machine or a path. */
        PROPERTY,
        /** A picture says where it was taken. */
        GPS,
        /** An address behind text that does not show it. */
        FIELD_URL,
        EMBEDDED_OBJECT,
        /** An embedded object that nobody could read; it blocks (I9). */
        UNREAD_OBJECT
    }
}

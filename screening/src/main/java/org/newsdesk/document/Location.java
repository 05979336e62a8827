package org.newsdesk.document;

import java.util.Locale;

/** Where in a file something stands. */
public enum Location {
    BODY(false),
    TABLE(false),
    TEXTBOX(false),
    HEADER(false),
    FOOTER(false),
    FOOTNOTE(false),
    COMMENT(true),
    /** Deleted or moved away by a tracked change. */
    DELETED(true),
    /** Inserted or moved here by a tracked change. */
    INSERTED(false),
    /** Formatted as hidden, or too small to be read. */
    HIDDEN(true),
    /** In the colour of the paper. */
    WHITETEXT(true),
    FIELDCODE(true),
    DOCPROPS(true),
    CUSTOMXML(true),
    EMBEDDED(true),
    IMAGE_EXIF(true),
    ALT_TEXT(true),
    FILENAME(false);

    private final boolean hidden;

    Location(boolean hidden) {
        this.hidden = hidden;
    }

    /** Whether the reader of the printed page cannot see what stands there. */
    public boolean hidden() {
        return hidden;
    }

    /** The word for it in reports: {@code image-exif}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

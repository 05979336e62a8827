package org.newsdesk.testbed.corpus;

import java.util.List;

/** Where a passage can stand in a Word file, the location screening gives it, and whether the printed page shows it. */
enum Place {
    BODY("body", false),
    TABLE("table", false),
    TEXTBOX("textbox", false),
    CONTENT_CONTROL("body", false),
    HEADER("header", false),
    FOOTER("footer", false),
    FOOTNOTE("footnote", false),
    ENDNOTE("footnote", false),
    COMMENT("comment", true, "comment"),
    DELETED("deleted", true, "tracked-change"),
    INSERTED("inserted", false, "tracked-change"),
    MOVED("inserted/deleted", false, "tracked-change"),
    VANISH("hidden", true, "hidden-text"),
    VANISH_STYLE("hidden", true, "hidden-text"),
    WHITE("whitetext", true, "white-text"),
    WHITE_THEME("whitetext", true, "white-text"),
    TINY("hidden/whitetext", true, "hidden-text/white-text"),
    FIELD_SIMPLE("fieldcode", true),
    FIELD_COMPLEX("fieldcode", true),
    ALT_TEXT("alt-text", true),
    CUSTOM_XML("customxml", true),
    CORE_PROPERTY("docprops", true, "docprops"),
    CUSTOM_PROPERTY("docprops", true, "docprops"),
    EMBEDDED_DOCX("embedded", true, "embedded-object"),
    EMBEDDED_XLSX("embedded", true, "embedded-object"),
    FILE_NAME("filename", true);

    static final List<Place> VISIBLE =
            List.of(BODY, TABLE, TEXTBOX, CONTENT_CONTROL, HEADER, FOOTER, FOOTNOTE, ENDNOTE);

    private final String location;
    private final boolean hidden;
    private final String hiding;

    Place(String location, boolean hidden) {
        this(location, hidden, "");
    }

    Place(String location, boolean hidden, String hiding) {
        this.location = location;
        this.hidden = hidden;
        this.hiding = hiding;
    }

    String location() {
        return location;
    }

    boolean hidden() {
        return hidden;
    }

    /** Kinds of the finding that says that something is hidden here (alternatives parted by `/`); empty when no kind says it. */
    String hiding() {
        return hiding;
    }

    /** Whether text can be cut into runs and lines here. */
    boolean takesRuns() {
        return ordinal() < FIELD_SIMPLE.ordinal() || this == EMBEDDED_DOCX;
    }
}

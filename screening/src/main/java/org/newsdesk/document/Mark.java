package org.newsdesk.document;

import java.util.Locale;
import java.util.Optional;

/** What a stretch of text is besides being there. */
public enum Mark {
    PLAIN(null),
    INSERTED(Location.INSERTED),
    DELETED(Location.DELETED),
    /** Formatted as hidden, or too small to be read. */
    HIDDEN(Location.HIDDEN),
    /** In the colour of the paper. */
    WHITETEXT(Location.WHITETEXT);

    private final Location location;

    Mark(Location location) {
        this.location = location;
    }

    /** The location that text with this mark counts to; empty for plain text, which counts to its passage's. */
    public Optional<Location> location() {
        return Optional.ofNullable(location);
    }

    /** Whether the text is on the printed page. */
    public boolean printed() {
        return location == null || !location.hidden();
    }

    /** The word for it in answers to clients. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}

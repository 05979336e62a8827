package org.newsdesk.document.clean;

import java.util.HashSet;
import java.util.Set;

/** The footnotes and endnotes that what was copied so far refers to. */
final class Notes {

    private final Set<String> referredTo = new HashSet<>();

    /** Remembers a {@code footnoteReference} or {@code endnoteReference}. */
    void refer(String reference, String id) {
        referredTo.add(reference + ' ' + id);
    }

    /** Whether a {@code footnote} or {@code endnote} is referred to. */
    boolean refersTo(String note, String id) {
        return referredTo.contains(note + "Reference " + id);
    }
}

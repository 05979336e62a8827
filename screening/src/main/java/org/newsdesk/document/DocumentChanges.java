package org.newsdesk.document;

/**
 * Tracked changes that have no text of their own: of formatting, of paragraph marks, of pictures. They count once for the whole
 * document, and only when nothing else shows that changes are unresolved.
 */
final class DocumentChanges {

    private boolean withText;
    private Story story;
    private int passage;

    void note(Trace.Kind kind) {
        withText |= kind == Trace.Kind.TRACKED_CHANGE;
    }

    /** A change at a passage that is there or about to come. */
    void withoutText(Story where, int index) {
        if (story == null) {
            story = where;
            passage = index;
        }
    }

    /** Adds the trace for changes without text when there is no other. */
    void finish() {
        if (withText || story == null) {
            return;
        }
        if (passage < story.next()) {
            String text = story.passages().get(passage).text();
            story.add(new Trace(Trace.Kind.TRACKED_CHANGE, Location.INSERTED, passage, 0, text.length(), text));
        } else {
            story.add(Trace.apart(Trace.Kind.TRACKED_CHANGE, Location.INSERTED, ""));
        }
    }
}

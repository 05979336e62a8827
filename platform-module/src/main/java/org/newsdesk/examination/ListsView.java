package org.newsdesk.examination;

import org.newsdesk.settings.SettingsDocument;

/**
 * The lists as the web scripts answer them.
 *
 * @param version names this state of both documents; every report records it
 */
record ListsView(Document settings, Document terms, String version) {

    /** One document. */
    record Document(String text, String version) {

        private static Document of(SettingsDocument document) {
            return new Document(document.text(), document.version());
        }
    }

    static ListsView of(ListsService lists) {
        return new ListsView(
                Document.of(lists.settings()),
                Document.of(lists.terms()),
                lists.current().version());
    }
}

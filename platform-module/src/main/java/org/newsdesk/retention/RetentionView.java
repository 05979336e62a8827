package org.newsdesk.retention;

import java.util.List;

/** The list as the web scripts answer it: the document and its categories. */
record RetentionView(String text, String version, List<RetentionCategory> categories) {

    static RetentionView of(RetentionService retention) {
        RetentionList list = retention.current();
        return new RetentionView(retention.text(), list.version(), list.categories());
    }
}

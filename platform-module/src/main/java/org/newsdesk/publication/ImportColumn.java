package org.newsdesk.publication;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A column of the sheet by which publications are recorded in bulk. */
enum ImportColumn {
    NUMBER("登记号", "number", true),
    OUTLET("媒体", "outlet", true),
    DATE("日期", "date", true),
    TITLE("标题", "title", false),
    LINK("链接", "link", true);

    private final String chinese;
    private final String english;
    private final boolean required;

    ImportColumn(String chinese, String english, boolean required) {
        this.chinese = chinese;
        this.english = english;
        this.required = required;
    }

    /** What stands in the first row. */
    String header(Locale language) {
        return language.getLanguage().equals("en") ? english : chinese;
    }

    /** Whether a sheet without it is refused. */
    boolean required() {
        return required;
    }

    /** The column under a header; empty for others, which are passed over. */
    static Optional<ImportColumn> of(String header) {
        String word = header.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.chinese.equals(word) || column.english.equals(word))
                .findFirst();
    }
}

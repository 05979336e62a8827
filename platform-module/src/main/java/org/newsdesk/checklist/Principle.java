package org.newsdesk.checklist;

import java.util.Arrays;
import java.util.Optional;

/** The four principles under which the items are grouped: 讲政治、严保密、重实事、强文字. */
public enum Principle {
    POLITICAL("political", "讲政治"),
    CONFIDENTIAL("confidential", "严保密"),
    FACTUAL("factual", "重实事"),
    WRITING("writing", "强文字");

    private final String id;
    private final String chinese;

    Principle(String id, String chinese) {
        this.id = id;
        this.chinese = chinese;
    }

    /** The word for it in the list and in answers to clients. */
    public String id() {
        return id;
    }

    /** Key of its name in the message bundles. */
    public String messageKey() {
        return "newsdesk.principle." + id;
    }

    static Optional<Principle> of(String word) {
        return Arrays.stream(values())
                .filter(each -> each.id.equalsIgnoreCase(word) || each.chinese.equals(word))
                .findFirst();
    }
}

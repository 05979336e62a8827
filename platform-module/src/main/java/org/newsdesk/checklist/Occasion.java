package org.newsdesk.checklist;

import java.util.Arrays;
import java.util.Optional;

/** When an item must be answered. */
public enum Occasion {
    /** For every draft. */
    ALWAYS("always", "始终"),
    /** When the draft concerns a case. */
    CASE("case", "涉案"),
    /** When the draft concerns a minor. */
    MINOR("minor", "涉未成年人"),
    /** When the draft goes to the bureau's own media. */
    OWN_MEDIA("own-media", "自媒体");

    private final String id;
    private final String chinese;

    Occasion(String id, String chinese) {
        this.id = id;
        this.chinese = chinese;
    }

    /** The word for it in the list and in answers to clients. */
    public String id() {
        return id;
    }

    static Optional<Occasion> of(String word) {
        return Arrays.stream(values())
                .filter(each -> each.id.equalsIgnoreCase(word) || each.chinese.equals(word))
                .findFirst();
    }
}

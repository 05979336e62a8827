package org.newsdesk.publication;

import java.util.Arrays;
import java.util.Optional;

/** Level of a prize (Q5). */
public enum PrizeTier {
    NATIONAL("national"),
    PROVINCE("province"),
    PREFECTURE("prefecture"),
    COUNTY("county");

    private final String id;

    PrizeTier(String id) {
        this.id = id;
    }

    /** Name in JSON and in the register. */
    public String id() {
        return id;
    }

    /** The tier of that name; empty for an unknown one or null. */
    static Optional<PrizeTier> of(String id) {
        return Arrays.stream(values()).filter(tier -> tier.id.equals(id)).findFirst();
    }
}

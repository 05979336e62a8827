package org.newsdesk.organisation;

import java.util.Arrays;
import java.util.Optional;

/** The kind of office; each has rules and numbers of its own, which are never mixed. */
public enum Profile {
    /** 县司法局, a county justice bureau. */
    COUNTY_BUREAU("county-bureau");

    private final String id;

    Profile(String id) {
        this.id = id;
    }

    /** The word for it in the organisation document. */
    public String id() {
        return id;
    }

    /** The profile of that name, empty when there is none. */
    public static Optional<Profile> of(String id) {
        return Arrays.stream(values())
                .filter(profile -> profile.id.equalsIgnoreCase(id))
                .findFirst();
    }
}

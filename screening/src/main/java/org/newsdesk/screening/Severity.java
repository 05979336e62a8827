package org.newsdesk.screening;

import java.util.Locale;

/** What a finding does to a draft. */
public enum Severity {
    /** Release waits until a reviewer has resolved it (I1). */
    BLOCK,
    /** A hint for author and reviewers. */
    ADVISE;

    /** The word for it in reports. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}

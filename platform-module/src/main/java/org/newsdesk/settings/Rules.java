package org.newsdesk.settings;

/** Rule IDs of mistakes that no rule of the bureau names. */
public final class Rules {

    /** The text of a settings document is not in the expected form. */
    public static final String FORM = "FORM";

    private Rules() {}
}

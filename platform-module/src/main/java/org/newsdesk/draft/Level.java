package org.newsdesk.draft;

import java.util.Arrays;

/** A level of review, in the order in which a draft passes them. */
public enum Level {
    /** 初审: head of the section or justice office (A1, A2). */
    FIRST_REVIEW("firstReview"),
    /** 审查: deputy director in charge (A1, A2). */
    REVIEW("review"),
    /** 局长审查: the director, for important drafts and for what nobody below could decide (A3, A11). */
    DIRECTOR("director"),
    /** 保密审查: confidentiality checklist (K1–K14). */
    CONFIDENTIALITY("confidentiality"),
    /** 登记: registration with the general office (G1). */
    REGISTRATION("registration");

    private final String activity;

    Level(String activity) {
        this.activity = activity;
    }

    /** ID of the level's user task in the process definitions. */
    public String activity() {
        return activity;
    }

    /** Key of the level's name in the message bundles. */
    public String messageKey() {
        return "newsdesk.level." + name();
    }

    /** The level of a user task of the process definitions. */
    public static Level ofActivity(String activity) {
        return Arrays.stream(values())
                .filter(level -> level.activity.equals(activity))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no level has the activity " + activity));
    }
}

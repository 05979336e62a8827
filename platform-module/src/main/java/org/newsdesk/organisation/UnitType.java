package org.newsdesk.organisation;

/** The kind of a unit; it decides the chain of approval (A1, A2). */
public enum UnitType {
    /** 股室, a section of the bureau (A1). */
    SECTION,
    /** 司法所, a justice office (A2). */
    JUSTICE_OFFICE
}

package org.newsdesk.draft;

/** Where a draft stands as a whole. */
public enum DraftState {
    /** With its unit: being written, returned or recalled. The only state in which it can be edited. */
    DRAFT,
    /** On its way through the levels; the content is locked (I3). */
    IN_REVIEW,
    /** Registered with the general office, not yet released. */
    REGISTERED,
    /** Released and archived; never changes again (I7). */
    RELEASED,
    /** A classification mark was found: closed to all but its author and the confidentiality reviewers (I12). */
    STOPPED
}

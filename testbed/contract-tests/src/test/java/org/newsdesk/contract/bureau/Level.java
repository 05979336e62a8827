package org.newsdesk.contract.bureau;

/** The levels of the chains, in order. */
public enum Level {
    FIRST_REVIEW,
    REVIEW,
    DIRECTOR,
    CONFIDENTIALITY,
    REGISTRATION
}

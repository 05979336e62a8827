package org.newsdesk.chain;

/** What an entry of the register records. */
public enum EntryKind {
    /** A draft was handed in. */
    SUBMISSION,
    /** The general office registered the piece; only this takes a number (G1, I6). */
    REGISTRATION,
    /** The piece was released. */
    RELEASE,
    /** A released piece was withdrawn. */
    WITHDRAWAL
}

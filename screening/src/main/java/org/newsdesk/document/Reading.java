package org.newsdesk.document;

/** What came of reading a file. */
public sealed interface Reading {

    /** The file was read to its end, every part of it. */
    record Read(DocumentText text) implements Reading {}

    /** The file cannot be read to its end; it blocks (G2, I9). */
    record Unreadable(UnreadableReason reason) implements Reading {}
}

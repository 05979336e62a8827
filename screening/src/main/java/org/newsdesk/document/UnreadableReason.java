package org.newsdesk.document;

/** Why a file cannot be read to its end. Each of them blocks: what nobody could read is never called clean (G2, I9). */
public enum UnreadableReason {
    /** A .doc of the old binary format; to be saved as .docx (G2). */
    LEGACY_WORD,
    /** Something else than its name says, or a kind of file that is not read; among them Word files with macros (G2). */
    NOT_WORD,
    /** Protected with a password. */
    ENCRYPTED,
    /** Cut off, or broken inside. */
    DAMAGED,
    /** No bytes at all. */
    EMPTY,
    /** The file itself is larger than is read. */
    FILE_TOO_LARGE,
    /** The package has more entries than are read. */
    TOO_MANY_ENTRIES,
    /** All entries together are larger than is read once they are inflated. */
    INFLATES_TOO_FAR,
    /** An entry grows out of all proportion when it is inflated: a bomb. */
    INFLATES_TOO_MUCH,
    /** More text than is kept, so that a part of it would go unread. */
    TOO_MUCH_TEXT,
    /** There is no text in it at all. */
    NO_TEXT,
    /** A page is a picture without a text layer. */
    IMAGE_ONLY_PAGE,
    /** Reading or examining took longer than allowed. */
    TIME_OUT,
    /** Reading or examining it broke down, for want of memory for example. */
    BROKE_DOWN,
    /** The platform lacks the library that reads PDF. */
    PDF_SUPPORT_MISSING
}

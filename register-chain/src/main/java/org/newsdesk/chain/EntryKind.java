package org.newsdesk.chain;

/** What an entry of the register records. */
public enum EntryKind {
    /** A draft was handed in. */
    SUBMISSION,
    /** The general office registered the piece; only this takes a number (G1, I6). */
    REGISTRATION,
    /** The piece was released. */
    RELEASE,
    /** An outlet published the piece (G6). */
    PUBLICATION,
    /** A leader endorsed the piece (Q5). */
    ENDORSEMENT,
    /** The piece won a prize (Q5). */
    PRIZE,
    /** A later piece corrected this one (I7). */
    CORRECTION,
    /** A later piece withdrew this one (I7), or the general office took its registration back before release. */
    WITHDRAWAL,
    /** A publication, endorsement or prize was entered by mistake and does not count. */
    ANNULMENT,
    /** The piece was disposed of at the end of its retention; its entries remain. */
    DISPOSAL,
    /** An older backup was restored, and a records officer acknowledged what is lost; concerns no single piece. */
    RESTORATION
}

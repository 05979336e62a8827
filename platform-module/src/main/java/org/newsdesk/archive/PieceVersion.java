package org.newsdesk.archive;

import java.time.Instant;

/**
 * A version of a piece.
 *
 * @param label such as 1.2
 * @param sha256 SHA-256 of its content
 * @param at when it was made
 * @param by user name of who made it
 * @param kept whether its content is still there
 */
public record PieceVersion(String label, String sha256, Instant at, String by, String byName, boolean kept) {

    /** The same version when its content is gone. */
    PieceVersion destroyed() {
        return new PieceVersion(label, sha256, at, by, byName, false);
    }
}

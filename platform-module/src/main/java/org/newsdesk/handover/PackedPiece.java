package org.newsdesk.handover;

import java.util.List;

/**
 * A piece as it goes into a package.
 *
 * @param files in the order in which they are written
 */
record PackedPiece(PieceCard card, List<File> files) {

    /**
     * A file of the piece.
     *
     * @param path below the piece's folder
     */
    record File(String path, BagWriter.Content content) {}
}

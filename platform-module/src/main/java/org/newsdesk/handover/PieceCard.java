package org.newsdesk.handover;

import java.util.List;

/**
 * What a package says of a piece in {@code piece.json}: enough to list it in another installation.
 *
 * @param form how the card is written, {@value #FORM}
 * @param number register number as printed
 * @param releasedOn day of release in the bureau's zone, such as 2026-11-22
 * @param file name of the final file beside the card; {@code null} when the piece was disposed of
 * @param contentSha256 SHA-256 of the final file, as the register has it
 * @param releaseEntry hash of the register's entry of the release
 */
record PieceCard(
        String form,
        String id,
        String number,
        String title,
        String unit,
        String unitName,
        String reportingUnit,
        String informationOfficer,
        String category,
        List<String> channels,
        boolean important,
        boolean concernsCase,
        boolean concernsMinor,
        String releasedOn,
        String file,
        String contentSha256,
        String releaseEntry) {

    static final String FORM = "newsdesk-piece-1";

    PieceCard {
        channels = channels == null ? List.of() : List.copyOf(channels);
    }
}

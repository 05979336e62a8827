package org.newsdesk.publication;

import java.time.LocalDate;
import org.newsdesk.chain.EntryKind;

/**
 * An outlet published the piece (G6).
 *
 * @param outlet code of the outlet
 * @param outletName its name at that time
 * @param tier its tier at that time: statistics count what was true then
 * @param title title as printed
 * @param link address as entered, or null
 */
record Publication(
        String outlet, String outletName, String tier, LocalDate date, String title, String link, ClippingMark clipping)
        implements Achievement {

    @Override
    public EntryKind kind() {
        return EntryKind.PUBLICATION;
    }

    @Override
    public Publication provedBy(ClippingMark mark) {
        return new Publication(outlet, outletName, tier, date, title, link, mark);
    }

    /** One address at one outlet; without an address, one piece in one outlet on one day. */
    @Override
    public String identity(String draftId) {
        return link == null
                ? String.join("\n", kind().name(), outlet, draftId, date.toString())
                : String.join(
                        "\n", kind().name(), outlet, Link.of(link).orElseThrow().key());
    }
}

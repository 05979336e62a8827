package org.newsdesk.publication;

import java.time.LocalDate;
import org.newsdesk.chain.EntryKind;

/**
 * The piece won a prize.
 *
 * @param prize name of the prize
 * @param tier level of who gives it
 * @param rank such as 一等奖, may be empty
 */
record Prize(String prize, String tier, String rank, LocalDate date, ClippingMark clipping) implements Achievement {

    @Override
    public EntryKind kind() {
        return EntryKind.PRIZE;
    }

    @Override
    public Prize provedBy(ClippingMark mark) {
        return new Prize(prize, tier, rank, date, mark);
    }

    /** A piece wins a prize once a year. */
    @Override
    public String identity(String draftId) {
        return String.join("\n", kind().name(), draftId, prize, tier, Integer.toString(date.getYear()));
    }
}

package org.newsdesk.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A category of retention.
 *
 * @param code names it in the trail, such as {@code D10}
 * @param name as people read it, such as 定期10年
 * @param years how many full years after the year of release a piece is kept; 0 for what is not kept at all, null for good
 * @param kinds categories of drafts that fall under it
 * @param important whether important pieces fall under it, whatever their category (A3)
 * @param others whether everything falls under it that is named nowhere
 */
public record RetentionCategory(
        String code, String name, Integer years, List<String> kinds, boolean important, boolean others) {

    public RetentionCategory {
        kinds = List.copyOf(kinds);
    }

    /** The last day on which a piece of that year of release is kept; empty when it is kept for good, or not at all. */
    public Optional<LocalDate> until(int yearOfRelease) {
        return years == null || years == 0
                ? Optional.empty()
                : Optional.of(LocalDate.of(yearOfRelease + years, 12, 31));
    }

    /** Whether the retention of a piece of that year of release is over on a day. */
    public boolean isDue(int yearOfRelease, LocalDate day) {
        return lastDueYear(day).filter(last -> yearOfRelease <= last).isPresent();
    }

    /** Pieces released in this year or before are due on a day; empty when none ever is. */
    public Optional<Integer> lastDueYear(LocalDate day) {
        return Optional.ofNullable(years).map(count -> count == 0 ? day.getYear() : day.getYear() - count - 1);
    }
}

package org.newsdesk.archive;

import java.time.LocalDate;
import org.newsdesk.retention.RetentionCategory;

/**
 * How long a piece is kept.
 *
 * @param category code of the category
 * @param years full years after the year of release; 0 for what is not kept at all, null for good
 * @param until last day; null for good, or when it is not kept at all
 * @param due whether it need not be kept any more
 */
public record Retention(String category, String name, Integer years, String until, boolean due) {

    static Retention of(RetentionCategory category, int yearOfRelease, LocalDate today) {
        return new Retention(
                category.code(),
                category.name(),
                category.years(),
                category.until(yearOfRelease).map(LocalDate::toString).orElse(null),
                category.isDue(yearOfRelease, today));
    }
}

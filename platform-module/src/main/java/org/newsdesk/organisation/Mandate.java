package org.newsdesk.organisation;

import java.time.LocalDate;

/**
 * A dated mandate (代理): the substitute may sign what the principal might sign, and the sheet says so (I2).
 *
 * @param principal user name of who is away
 * @param substitute user name of who signs instead
 * @param from first day, in the time zone of the bureau
 * @param to last day
 * @param reason why, as written in the document
 */
public record Mandate(String principal, String substitute, LocalDate from, LocalDate to, String reason) {

    /** Whether it holds on that day; first and last day included. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}

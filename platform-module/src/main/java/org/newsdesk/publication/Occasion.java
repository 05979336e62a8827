package org.newsdesk.publication;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import org.newsdesk.rule.Problem;

/**
 * The piece and the day against which a record is checked.
 *
 * @param title title of the piece
 * @param released day of its release in the bureau's zone
 * @param today the bureau's day
 */
record Occasion(String title, LocalDate released, LocalDate today) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    /** Reads a day that is not in the future; notes what is wrong with it and gives {@code null} then. */
    LocalDate past(String text, List<Problem> problems) {
        try {
            LocalDate day = LocalDate.parse(text == null ? "" : text.strip(), DAY);
            if (!day.isAfter(today)) {
                return day;
            }
            problems.add(problem("newsdesk.problem.G6.inFuture", day));
        } catch (DateTimeException e) {
            problems.add(Problem.of("G6", "newsdesk.problem.G6.noDate").field("date"));
        }
        return null;
    }

    /** Like {@link #past} for what can only follow the release. */
    LocalDate sinceRelease(String text, List<Problem> problems) {
        LocalDate day = past(text, problems);
        if (day != null && day.isBefore(released)) {
            problems.add(problem("newsdesk.problem.G6.beforeRelease", released));
        }
        return day;
    }

    private static Problem problem(String key, LocalDate day) {
        return Problem.of("G6", key, day.toString()).field("date");
    }
}

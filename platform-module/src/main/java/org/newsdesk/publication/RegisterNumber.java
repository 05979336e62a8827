package org.newsdesk.publication;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A register number as people write it: 〔2026〕12号, (2026)12, 2026-12.
 *
 * @param year the year, of four digits
 * @param number number within the year
 */
record RegisterNumber(int year, int number) {

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");
    private static final int MOST_DIGITS = 9;

    /** Reads a text with a year and one more number in it; empty for any other. */
    static Optional<RegisterNumber> of(String text) {
        List<String> groups =
                DIGITS.matcher(text).results().map(MatchResult::group).toList();
        boolean two = groups.size() == 2 && groups.stream().allMatch(group -> group.length() <= MOST_DIGITS);
        if (!two) {
            return Optional.empty();
        }
        int year = YEAR.matcher(groups.get(0)).matches() ? 0 : 1;
        return YEAR.matcher(groups.get(year)).matches()
                ? Optional.of(
                        new RegisterNumber(Integer.parseInt(groups.get(year)), Integer.parseInt(groups.get(1 - year))))
                : Optional.empty();
    }
}

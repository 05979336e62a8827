package org.newsdesk.screening.wording;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds calendar days in normalised text: with or without a year, in figures or Chinese numerals. */
final class Dates {

    private static final Pattern DAY =
            Pattern.compile("(?:([0-9]{4}|[0-9]{1,3}[ \\n][0-9]{1,3}(?=年)|[〇零○一二三四五六七八九]{4})[年./-])?"
                    + "([0-9]{1,2}|1[ \\n][0-2](?=月)|[一二三四五六七八九十]{1,3})[月./-]"
                    + "([1-3][ \\n][0-9](?=[日号])|[0-9]{1,2}|[一二三四五六七八九十]{1,3})(日|号)?");
    private static final String NUMERALS = "〇一二三四五六七八九";

    private Dates() {}

    /**
     * A day as it is written.
     *
     * @param year 0 when none is given
     * @param from offset where it begins
     * @param to offset where it ends
     */
    record Day(int year, int month, int dayOfMonth, int from, int to) {

        /** The day, of that year when it names none; null when there is no such day. */
        LocalDate in(int otherYear) {
            try {
                return LocalDate.of(year > 0 ? year : otherYear, month, dayOfMonth);
            } catch (DateTimeException e) {
                return null;
            }
        }
    }

    /** The days between two offsets of a text. */
    static List<Day> in(String text, int from, int to) {
        List<Day> days = new ArrayList<>();
        Matcher matcher = DAY.matcher(text).region(from, to);
        while (matcher.find()) {
            boolean year = matcher.group(1) != null;
            boolean words = text.charAt(matcher.end(2)) == '月' && matcher.group(4) != null;
            if ((year || words) && stands(text, matcher.start(), matcher.end())) {
                days.add(new Day(
                        year ? value(matcher.group(1)) : 0,
                        value(matcher.group(2)),
                        value(matcher.group(3)),
                        matcher.start(),
                        matcher.end()));
            }
        }
        return days;
    }

    /** Whether no digit before or behind says that these are the inner figures of a longer number. */
    private static boolean stands(String text, int from, int to) {
        boolean before = from > 0 && isDigit(text.charAt(from - 1));
        boolean behind = to < text.length() && isDigit(text.charAt(to));
        return !before && !behind;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The value of figures, of numerals in a row (二〇二六), or of a number below a hundred (三十一). */
    private static int value(String written) {
        // the end of a line may cut a number
        String number = written.replaceAll("\\s", "");
        if (isDigit(number.charAt(0))) {
            return Integer.parseInt(number);
        }
        int ten = number.indexOf('十');
        if (ten < 0) {
            int value = 0;
            for (int i = 0; i < number.length(); i++) {
                value = value * 10 + numeral(number.charAt(i));
            }
            return value;
        }
        int tens = ten == 0 ? 1 : numeral(number.charAt(0));
        int ones = ten + 1 < number.length() ? numeral(number.charAt(ten + 1)) : 0;
        return tens * 10 + ones;
    }

    private static int numeral(char c) {
        return Math.max(0, NUMERALS.indexOf(c));
    }
}

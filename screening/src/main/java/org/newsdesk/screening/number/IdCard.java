package org.newsdesk.screening.number;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.newsdesk.screening.FindingKind;
import org.newsdesk.screening.ScreeningContext;
import org.newsdesk.screening.text.View;

/**
 * Citizens' identity numbers (GB 11643): eighteen places, with a day of birth that was and a right check digit (ISO 7064 MOD
 * 11-2). The old fifteen-digit form has no check digit and counts only where the text calls it an identity card.
 */
final class IdCard implements NumberRule {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10x98765432";
    private static final int PLACES = 18;
    private static final int OLD_PLACES = 15;
    private static final int FIRST_YEAR = 1900;

    @Override
    public FindingKind kind() {
        return FindingKind.ID_CARD;
    }

    @Override
    public int match(Cluster cluster, int first, View view, ScreeningContext context) {
        if (!Character.isDigit(cluster.value(first, first).charAt(0))) {
            return -1;
        }
        int last = last(cluster, first);
        if (last >= 0 && isNumber(cluster.value(first, last), context.submittedOn())) {
            return last;
        }
        int old = cluster.join(first, OLD_PLACES);
        return old >= 0 && isOld(cluster, first, old) ? old : -1;
    }

    private static int last(Cluster cluster, int first) {
        int digits = cluster.join(first, PLACES);
        if (digits >= 0) {
            return digits;
        }
        int length = 0;
        for (int token = first; token < cluster.size() && length < PLACES; token++) {
            length += cluster.length(token);
            if (length == PLACES) {
                return cluster.text().charAt(cluster.end(token) - 1) == 'x' ? token : -1;
            }
        }
        return -1;
    }

    /** Whether eighteen places are an identity number of somebody born by that day. */
    static boolean isNumber(String places, LocalDate today) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            int digit = places.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return false;
            }
            sum += digit * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % CHECKS.length()) == places.charAt(PLACES - 1)
                && isArea(places)
                && wasBorn(places.substring(6, 14), today);
    }

    private static boolean isOld(Cluster cluster, int first, int last) {
        String places = cluster.value(first, last);
        String before = new Surroundings(cluster.text()).before(cluster.start(first), 16);
        return Surroundings.has(before, "身份证", "身份号", "公民身份", "证件号")
                && isArea(places)
                && wasBorn("19" + places.substring(6, 12), LocalDate.MAX);
    }

    /** Provinces are numbered 11 to 82; counties change over the years and are not looked up. */
    private static boolean isArea(String places) {
        int province = Integer.parseInt(places.substring(0, 2));
        return province >= 11 && province <= 82;
    }

    private static boolean wasBorn(String day, LocalDate today) {
        try {
            int year = Integer.parseInt(day.substring(0, 4));
            LocalDate born =
                    LocalDate.of(year, Integer.parseInt(day.substring(4, 6)), Integer.parseInt(day.substring(6, 8)));
            return year >= FIRST_YEAR && !born.isAfter(today);
        } catch (DateTimeException e) {
            return false;
        }
    }
}

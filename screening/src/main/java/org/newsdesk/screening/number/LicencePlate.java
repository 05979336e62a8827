package org.newsdesk.screening.number;

import org.newsdesk.screening.FindingKind;
import org.newsdesk.screening.ScreeningContext;
import org.newsdesk.screening.detection.Detector;
import org.newsdesk.screening.detection.Hits;
import org.newsdesk.screening.text.View;

/**
 * Licence plates of the mainland (GA 36): a province, a letter, and five places, six for new-energy vehicles. Letters and digits
 * are mixed as plates mix them, so that paper sizes, grades and words are none.
 */
public final class LicencePlate implements Detector {

    private static final String PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";
    private static final String SPECIAL = "警学挂港澳领使";
    private static final String NEW_ENERGY = "abcdefghjk";
    private static final String SEPARATORS = " ·-.\n";
    private static final int PLACES = 5;
    private static final int FEWEST_DIGITS = 3;

    @Override
    public void detect(View view, ScreeningContext context, Hits hits) {
        String text = view.text();
        int at = 0;
        while (at < text.length()) {
            // a letter stands behind every province's character; looking for it first would be slower, ideographs are
            // the rule
            int end = PROVINCES.indexOf(text.charAt(at)) < 0 ? -1 : plateEnd(text, at);
            if (end >= 0) {
                hits.add(FindingKind.LICENCE_PLATE, at, end);
                at = end;
            } else {
                at++;
            }
        }
    }

    private static int plateEnd(String text, int province) {
        int letter = skip(text, province + 1);
        if (letter >= text.length()
                || text.charAt(letter) < 'a'
                || text.charAt(letter) > 'z'
                || text.charAt(letter) == 'i') {
            return -1;
        }
        StringBuilder places = new StringBuilder(PLACES + 2);
        int at = letter + 1;
        int end = at;
        int fiveEnd = -1;
        while (places.length() <= PLACES + 1) {
            int next = skip(text, at);
            if (next >= text.length() || !isPlace(text.charAt(next))) {
                break;
            }
            if (next > at && places.length() == PLACES) {
                fiveEnd = end;
            }
            places.append(text.charAt(next));
            at = next + 1;
            end = at;
        }
        return end(text, places.toString(), end, fiveEnd);
    }

    /** Where the plate ends when these places make one up; -1 when they do not. */
    private static int end(String text, String places, int end, int fiveEnd) {
        boolean runsOn = end < text.length() && isLatin(text.charAt(end));
        if (places.length() == PLACES - 1 && end < text.length() && SPECIAL.indexOf(text.charAt(end)) >= 0) {
            return digits(places) >= FEWEST_DIGITS ? end + 1 : -1;
        }
        if (places.length() == PLACES && !runsOn && digits(places) >= 2) {
            return end;
        }
        if (places.length() == PLACES + 1 && !runsOn && isNewEnergy(places)) {
            return end;
        }
        return fiveEnd >= 0 && digits(places.substring(0, PLACES)) >= FEWEST_DIGITS ? fiveEnd : -1;
    }

    private static boolean isNewEnergy(String places) {
        boolean small = NEW_ENERGY.indexOf(places.charAt(0)) >= 0 && digits(places) >= PLACES - 1;
        boolean large = NEW_ENERGY.indexOf(places.charAt(PLACES)) >= 0 && digits(places) == PLACES;
        return small || large;
    }

    private static int digits(String places) {
        return (int) places.chars().filter(c -> c >= '0' && c <= '9').count();
    }

    /** At most one separator may stand between two places, and a line end before or behind it. */
    private static int skip(String text, int at) {
        int next = skipOne(text, at);
        boolean torn = next > at && next < text.length() && (text.charAt(at) == '\n') != (text.charAt(next) == '\n');
        return torn ? skipOne(text, next) : next;
    }

    private static int skipOne(String text, int at) {
        return at < text.length() && SEPARATORS.indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
    }

    private static boolean isPlace(char c) {
        return isLatin(c) && c != 'i' && c != 'o';
    }

    private static boolean isLatin(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z';
    }
}

package org.newsdesk.testbed.bench;

import java.util.Locale;

/**
 * One line of the result.
 *
 * @param what what was measured
 * @param measured the measured value with its unit, such as {@code 31.2 ms}
 * @param baseline what it is compared with and that value, or empty
 * @param value what is held against the limit: a ratio, or seconds
 * @param limit most that {@code value} may be
 */
record Figure(String what, String measured, String baseline, double value, String unit, double limit) {

    /** A median against the median of a baseline of the same run. */
    static Figure ratio(String what, Times measured, String against, Times baseline, double limit) {
        return new Figure(
                what,
                milliseconds(measured),
                against + " " + milliseconds(baseline),
                measured.median() / baseline.median(),
                "×",
                limit);
    }

    /** A duration by itself; the processor time beside it shows whether the machine was busy with something else. */
    static Figure seconds(String what, double seconds, double cpuSeconds, double limit) {
        return new Figure(what, format(seconds) + " s", "processor " + format(cpuSeconds) + " s", seconds, " s", limit);
    }

    /** The most memory in use. */
    static Figure megabytes(String what, double megabytes, double limit) {
        return new Figure(what, format(megabytes) + " MB", "", megabytes, " MB", limit);
    }

    /** Milliseconds for a character against those of a baseline. */
    static Figure perCharacter(String what, double measured, String against, double baseline, double limit) {
        return new Figure(
                what, nanoseconds(measured), against + " " + nanoseconds(baseline), measured / baseline, "×", limit);
    }

    /** Whether the limit is kept. */
    boolean holds() {
        return value <= limit;
    }

    String valueText() {
        return format(value) + unit;
    }

    String limitText() {
        return "≤ " + format(limit) + unit;
    }

    private static String nanoseconds(double milliseconds) {
        return String.format(Locale.ROOT, "%.1f ns", milliseconds * 1e6);
    }

    private static String milliseconds(Times times) {
        return String.format(Locale.ROOT, "%.1f ms", times.median());
    }

    private static String format(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}

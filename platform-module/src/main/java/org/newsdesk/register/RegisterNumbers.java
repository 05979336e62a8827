package org.newsdesk.register;

import java.util.IllegalFormatException;

/** How register numbers are printed; the documents are silent about it, so it is a setting. */
final class RegisterNumbers {

    private final String format;

    /**
     * Takes a format such as {@code 〔%1$d〕%2$d号}: first the year, then the number.
     *
     * @throws IllegalArgumentException for a format that does not print different numbers differently
     */
    RegisterNumbers(String format) {
        this.format = format;
        try {
            if (label(2026, 1).equals(label(2026, 2)) || label(2026, 1).equals(label(2027, 1))) {
                throw new IllegalArgumentException(
                        "the register's number format must print year and number: " + format);
            }
        } catch (IllegalFormatException e) {
            throw new IllegalArgumentException("not a number format for the register: " + format, e);
        }
    }

    String label(int year, int number) {
        return String.format(java.util.Locale.ROOT, format, year, number);
    }
}

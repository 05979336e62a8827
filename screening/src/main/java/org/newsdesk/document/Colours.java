package org.newsdesk.document;

/** Colours as numbers 0xRRGGBB, and the values that are no colours. */
final class Colours {

    /** Nothing was said. */
    static final int UNSET = -1;
    /** The colour that contrasts with what is behind. */
    static final int AUTO = -2;
    /** Something coloured that is not known more exactly. */
    static final int COLOURED = -3;

    static final int WHITE = 0xFFFFFF;

    private static final int MOST_DIFFERENCE = 0x0F;

    private Colours() {}

    /** Reads {@code RRGGBB}, with or without a hash; {@code auto} and anything else is {@link #AUTO}. */
    static int parse(String text) {
        String digits = text.startsWith("#") ? text.substring(1) : text;
        if (digits.length() != 6) {
            return AUTO;
        }
        int value = 0;
        for (int i = 0; i < 6; i++) {
            int digit = Character.digit(digits.charAt(i), 16);
            if (digit < 0) {
                return AUTO;
            }
            value = value << 4 | digit;
        }
        return value;
    }

    /** Whether text of one colour cannot be told from a background of the other. */
    static boolean alike(int text, int background) {
        return text >= 0
                && background >= 0
                && near(text >> 16, background >> 16)
                && near(text >> 8 & 0xFF, background >> 8 & 0xFF)
                && near(text & 0xFF, background & 0xFF);
    }

    private static boolean near(int one, int other) {
        return Math.abs(one - other) <= MOST_DIFFERENCE;
    }
}

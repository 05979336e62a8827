package org.newsdesk.document;

import java.util.Locale;
import javax.xml.stream.XMLStreamReader;

/** Characters written as {@code w:sym}: a font and a number. */
final class Symbols {

    private static final int PRIVATE_USE = 0xF000;
    private static final int CIRCLED_ZERO = 0x80;
    private static final int BLACK_CIRCLED_ZERO = 0x8B;
    private static final int CIRCLED_DIGITS = 11;

    private Symbols() {}

    /** The character that one sees, as far as it is a letter or digit; a blank box otherwise. */
    static String text(XMLStreamReader xml) {
        int code;
        try {
            code = Integer.parseInt(Markup.attribute(xml, "char"), 16);
        } catch (NumberFormatException e) {
            return "";
        }
        if (code >= PRIVATE_USE && code <= PRIVATE_USE + 0xFF) {
            code -= PRIVATE_USE;
        }
        String font = Markup.attribute(xml, "font").toLowerCase(Locale.ROOT);
        if (font.startsWith("wingdings") || font.startsWith("webdings") || font.equals("symbol")) {
            return font.equals("wingdings")
                    ? dingbat(code)
                    : font.equals("symbol") && isDigit(code) ? "" + (char) code : "□";
        }
        return Character.isValidCodePoint(code) && !Character.isISOControl(code) ? Character.toString(code) : "";
    }

    private static boolean isDigit(int code) {
        return code >= '0' && code <= '9';
    }

    private static String dingbat(int code) {
        if (code >= CIRCLED_ZERO && code < CIRCLED_ZERO + CIRCLED_DIGITS) {
            return Integer.toString(code - CIRCLED_ZERO);
        }
        if (code >= BLACK_CIRCLED_ZERO && code < BLACK_CIRCLED_ZERO + CIRCLED_DIGITS) {
            return Integer.toString(code - BLACK_CIRCLED_ZERO);
        }
        return "□";
    }
}

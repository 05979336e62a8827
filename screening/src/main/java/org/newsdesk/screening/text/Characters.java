package org.newsdesk.screening.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.Map;

/**
 * What each character becomes. One table look-up for the characters of daily use, computed once: compatibility forms and
 * widths (NFKC), lower case, digits of every script and shape as ASCII digits, traditional as simplified, and one dash, one
 * middle dot and one star for their many variants. What nobody sees (zero width, soft hyphens, direction marks, combining
 * marks) vanishes.
 */
final class Characters {

    /** Becomes nothing. */
    static final char VANISHES = '\0';

    /** Becomes a blank, or nothing where a blank means nothing. */
    static final char BLANK = ' ';

    /** Becomes several characters, or belongs to a pair: {@link #spelled} knows. */
    static final char SPELLED = '\uFFFF';

    private static final String DASHES = "‐‑‒–—―⁃−─━╴╶﹘﹣－";
    private static final String DOTS = "•‧∙⋅・･·ꞏ᛫●⦁";
    private static final String STARS = "*★☆⭐⭑⭒✩✪✫✬✭✮✯✰✱✲✳✴✵✶✷✸✹✺✻✼✽⋆∗⁎※＊﹡🌟⍟";
    /** Letters of no width, and the sign for what could not be decoded. */
    private static final String UNSEEN_BLANKS = "\u115F\u1160\u2800\u3164\uFFA0\uFFFD";

    private static final char[] TABLE = new char[0x10000];
    private static final Map<Integer, String> SPELLINGS = new HashMap<>();

    static {
        Map<Character, Character> simplified = simplified();
        for (int c = 0; c < TABLE.length; c++) {
            TABLE[c] = Character.isSurrogate((char) c) ? SPELLED : entry(c, simplified);
        }
    }

    private Characters() {}

    /** What a character becomes: a character, or one of the three signs above. */
    static char of(char c) {
        return TABLE[c];
    }

    /** What a code point becomes whose character is {@link #SPELLED}; may be empty. */
    static String spelled(int codePoint) {
        if (codePoint < TABLE.length) {
            return SPELLINGS.getOrDefault(codePoint, "");
        }
        String spelling = spell(codePoint);
        return spelling.length() == 1 && spelling.charAt(0) < TABLE.length ? simple(spelling.charAt(0)) : spelling;
    }

    private static String simple(char c) {
        char mapped = TABLE[c];
        return mapped == VANISHES
                ? ""
                : mapped == SPELLED ? SPELLINGS.getOrDefault((int) c, "") : String.valueOf(mapped);
    }

    private static char entry(int c, Map<Character, Character> simplified) {
        if (c >= 0x4E00 && c <= 0x9FFF) { // compatibility has nothing to say about the bulk of the ideographs
            return simplified.getOrDefault((char) c, (char) c);
        }
        String spelling = spell(c);
        if (spelling.isEmpty()) {
            return VANISHES;
        }
        if (spelling.length() == 1) {
            char only = spelling.charAt(0);
            return simplified.getOrDefault(only, only);
        }
        SPELLINGS.put(c, spelling);
        return SPELLED;
    }

    /** The spelling of a code point but for traditional characters; empty when it vanishes, a blank when it is one. */
    private static String spell(int c) {
        if (isBlank(c)) {
            return " ";
        }
        if (vanishes(c)) {
            return "";
        }
        int digits = digits(c);
        if (digits >= 0) {
            return Integer.toString(digits);
        }
        String variant = variant(c);
        return variant != null ? variant : compatible(c);
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) && (c > 0x1F || c >= '\t' && c <= '\r')
                || Character.isSpaceChar(c)
                || c == 0x85
                || UNSEEN_BLANKS.indexOf(c) >= 0;
    }

    private static boolean vanishes(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /** The number a digit of any script stands for, circled and bracketed ones included; -1 when it is none. */
    private static int digits(int c) {
        boolean enclosed = c >= 0x2460 && c <= 0x249B || c >= 0x24EA && c <= 0x24FF || c >= 0x2776 && c <= 0x2793;
        return enclosed
                ? Character.getNumericValue(c)
                : Character.digit(c, 10) <= 9 && isDigit(c) ? Character.digit(c, 10) : -1;
    }

    private static boolean isDigit(int c) {
        return Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER;
    }

    private static String variant(int c) {
        return DASHES.indexOf(c) >= 0 ? "-" : DOTS.indexOf(c) >= 0 ? "·" : STARS.indexOf(c) >= 0 ? "★" : null;
    }

    private static String compatible(int c) {
        String form = Normalizer.normalize(Character.toString(c), Form.NFKC);
        StringBuilder result = new StringBuilder(form.length());
        form.codePoints()
                .map(Character::toLowerCase)
                .filter(point -> !isBlank(point) && !vanishes(point))
                .forEach(result::appendCodePoint);
        String spelling = result.toString();
        boolean bracketed = spelling.length() > 2 && spelling.startsWith("(") && spelling.endsWith(")");
        return bracketed ? spelling.substring(1, spelling.length() - 1) : spelling;
    }

    /** Two lines of one length: the traditional characters, and the simplified one for each. */
    private static Map<Character, Character> simplified() {
        try (InputStream in = Characters.class.getResourceAsStream("traditional-simplified.txt")) {
            String[] lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n");
            Map<Character, Character> result = new HashMap<>(lines[0].length() * 2);
            for (int i = 0; i < lines[0].length(); i++) {
                result.put(lines[0].charAt(i), lines[1].charAt(i));
            }
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

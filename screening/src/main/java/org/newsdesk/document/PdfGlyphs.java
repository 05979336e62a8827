package org.newsdesk.document;

import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.TextPosition;

/**
 * Glyphs that the library cannot name although their code says what they are: with the predefined Unicode encodings
 * (UniGB-UCS2-H and its like) the code is the character, also where the font has no glyph for it, as for a no-break space.
 */
final class PdfGlyphs {

    /** What the library says of a glyph it cannot name. */
    private static final String UNKNOWN = "\uFFFD";

    private PdfGlyphs() {}

    /** What a code of a font means; {@code null} when nobody knows. */
    static String meaning(PDFont font, int code) {
        String named = font.toUnicode(code);
        if (named != null && !named.equals(UNKNOWN)) {
            return named;
        }
        boolean character = code > 0 && code < Character.MIN_SURROGATE && isUnicodeCoded(font);
        return character ? Character.toString(code) : null;
    }

    /** The same glyph, with its meaning where the library missed it. */
    static TextPosition named(TextPosition glyph) {
        if (!UNKNOWN.equals(glyph.getUnicode()) || glyph.getCharacterCodes().length != 1) {
            return glyph;
        }
        String meaning = meaning(glyph.getFont(), glyph.getCharacterCodes()[0]);
        return meaning == null
                ? glyph
                : new TextPosition(
                        glyph.getRotation(),
                        glyph.getPageWidth(),
                        glyph.getPageHeight(),
                        glyph.getTextMatrix(),
                        glyph.getEndX(),
                        glyph.getEndY(),
                        glyph.getHeight(),
                        glyph.getIndividualWidths()[0],
                        glyph.getWidthOfSpace(),
                        meaning,
                        glyph.getCharacterCodes(),
                        glyph.getFont(),
                        glyph.getFontSize(),
                        (int) glyph.getFontSizeInPt());
    }

    private static boolean isUnicodeCoded(PDFont font) {
        String name = font instanceof PDType0Font composite && composite.getCMap() != null
                ? composite.getCMap().getName()
                : null;
        return name != null && name.startsWith("Uni") && (name.contains("UCS2") || name.contains("UTF16"));
    }
}

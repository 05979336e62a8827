package org.newsdesk.document;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The properties of a run that decide whether one can see it. */
final class RunProperties {

    private static final int TINIEST_VISIBLE_HALF_POINTS = 5;
    private static final int NARROWEST_VISIBLE_PERCENT = 5;
    private static final int NORMAL_HALF_POINTS = 20;
    private static final int NORMAL_PERCENT = 100;

    String style = "";
    private Boolean vanish;
    private int size = Colours.UNSET;
    private int scale = Colours.UNSET;
    private int colour = Colours.UNSET;
    private int shade = Colours.UNSET;
    /** Fill of the letters themselves; stronger than their colour. */
    private int letterFill = Colours.UNSET;

    private boolean noLetterFill;
    private boolean changed;

    /** Reads {@code w:rPr} to its end. */
    static RunProperties read(XMLStreamReader xml, Theme theme) throws XMLStreamException {
        RunProperties properties = new RunProperties();
        while (xml.next() != XMLStreamReader.END_ELEMENT) {
            if (xml.isStartElement()) {
                properties.element(xml, theme);
            }
        }
        return properties;
    }

    private void element(XMLStreamReader xml, Theme theme) throws XMLStreamException {
        switch (Markup.of(xml)) {
            case WORD -> {
                word(xml, theme);
                Markup.skip(xml);
            }
            case WORD_2010 -> {
                if (xml.getLocalName().equals("textFill")) {
                    textFill(xml, theme);
                } else {
                    Markup.skip(xml);
                }
            }
            default -> Markup.skip(xml);
        }
    }

    private void word(XMLStreamReader xml, Theme theme) {
        switch (xml.getLocalName()) {
            case "rStyle" -> style = Markup.attribute(xml, "val");
            case "vanish", "specVanish" -> vanish = Boolean.TRUE.equals(vanish) || Markup.on(xml);
            case "sz" -> size = (int) Markup.number(Markup.attribute(xml, "val"), NORMAL_HALF_POINTS);
            case "w" -> scale = (int) Markup.number(Markup.attribute(xml, "val"), NORMAL_PERCENT);
            case "color" ->
                colour = theme.ofText(
                        Markup.attribute(xml, "themeColor"),
                        !Markup.attribute(xml, "themeTint").isEmpty()
                                || !Markup.attribute(xml, "themeShade").isEmpty(),
                        Markup.attribute(xml, "val"));
            case "shd" -> shade = shade == Colours.UNSET ? theme.shading(xml) : shade;
            case "highlight" -> highlight(Markup.attribute(xml, "val"));
            case "rPrChange" -> changed = true;
            default -> {}
        }
    }

    private void highlight(String name) {
        switch (name) {
            case "none", "" -> {}
            case "white" -> shade = Colours.WHITE;
            case "black" -> shade = 0;
            default -> shade = Colours.COLOURED;
        }
    }

    private void textFill(XMLStreamReader xml, Theme theme) throws XMLStreamException {
        String kind = "";
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamReader.START_ELEMENT) {
                depth++;
                kind = depth == 2 ? xml.getLocalName() : kind;
                letterFill(xml, theme, kind);
            }
        }
    }

    private void letterFill(XMLStreamReader xml, Theme theme, String kind) {
        String value = Markup.attribute(xml, "val");
        switch (xml.getLocalName()) {
            case "noFill" -> noLetterFill = true;
            case "srgbClr" -> letterFill = kind.equals("solidFill") ? Colours.parse(value) : Colours.COLOURED;
            case "schemeClr" -> letterFill = kind.equals("solidFill") ? theme.colour(value) : Colours.COLOURED;
            case "shade", "tint", "lumMod", "lumOff" -> letterFill = Colours.COLOURED;
            case "alpha" -> noLetterFill |= Markup.number(value, 0) >= 95_000;
            default -> {}
        }
    }

    /** These properties where they say something, the others elsewhere. */
    RunProperties over(RunProperties base) {
        RunProperties merged = new RunProperties();
        merged.style = style;
        merged.vanish = vanish != null ? vanish : base.vanish;
        merged.size = size != Colours.UNSET ? size : base.size;
        merged.scale = scale != Colours.UNSET ? scale : base.scale;
        merged.colour = colour != Colours.UNSET ? colour : base.colour;
        merged.shade = shade != Colours.UNSET ? shade : base.shade;
        // a colour said nearer to the run replaces a fill said farther away
        boolean ownColour = colour != Colours.UNSET || letterFill != Colours.UNSET || noLetterFill;
        merged.letterFill = ownColour ? letterFill : base.letterFill;
        merged.noLetterFill = ownColour ? noLetterFill : base.noLetterFill;
        return merged;
    }

    /** As {@link #over}, for the properties of a style above those of another sort of style: two that hide cancel out. */
    RunProperties toggledOver(RunProperties base) {
        RunProperties merged = over(base);
        merged.vanish = Boolean.TRUE.equals(vanish) ^ Boolean.TRUE.equals(base.vanish);
        return merged;
    }

    /** Whether nothing is said. */
    boolean isEmpty() {
        return style.isEmpty()
                && vanish == null
                && size == Colours.UNSET
                && scale == Colours.UNSET
                && colour == Colours.UNSET
                && shade == Colours.UNSET
                && letterFill == Colours.UNSET
                && !noLetterFill;
    }

    /** Whether a tracked change of formatting is kept with them. */
    boolean changed() {
        return changed;
    }

    /** Formatted as hidden, or too small to be read. */
    boolean hidden() {
        return Boolean.TRUE.equals(vanish)
                || size >= 0 && size < TINIEST_VISIBLE_HALF_POINTS
                || scale >= 0 && scale < NARROWEST_VISIBLE_PERCENT;
    }

    /** Whether the letters cannot be told from what is behind them. */
    boolean invisibleOn(int background) {
        if (noLetterFill) {
            return true;
        }
        int behind = shade == Colours.UNSET ? background : shade;
        return Colours.alike(letterFill == Colours.UNSET ? colour : letterFill, behind);
    }
}

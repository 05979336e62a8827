package org.newsdesk.document;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The properties of a paragraph that matter for what it is and whether one can see it. */
final class ParagraphProperties {

    private static final int LOWEST_VISIBLE_TWENTIETHS = 41;

    String style = "";
    boolean heading;
    boolean centred;
    int shade = Colours.UNSET;
    /** Whether its lines are too low to show what stands in them. */
    boolean flat;
    /** Whether a tracked change concerns the paragraph as such, not text in it. */
    boolean changed;

    /** Reads {@code w:pPr} to its end. */
    static ParagraphProperties read(XMLStreamReader xml, Theme theme) throws XMLStreamException {
        ParagraphProperties properties = new ParagraphProperties();
        while (xml.next() != XMLStreamReader.END_ELEMENT) {
            if (xml.isStartElement()) {
                properties.element(xml, theme);
            }
        }
        return properties;
    }

    private void element(XMLStreamReader xml, Theme theme) throws XMLStreamException {
        if (Markup.of(xml) != Markup.WORD) {
            Markup.skip(xml);
            return;
        }
        switch (xml.getLocalName()) {
            case "pStyle" -> style = Markup.attribute(xml, "val");
            case "outlineLvl" -> heading = Markup.isHeadingLevel(xml);
            case "jc" -> centred = Markup.attribute(xml, "val").equals("center");
            case "shd" -> shade = theme.shading(xml);
            case "spacing" ->
                flat = Markup.attribute(xml, "lineRule").equals("exact")
                        && Markup.number(Markup.attribute(xml, "line"), LOWEST_VISIBLE_TWENTIETHS)
                                < LOWEST_VISIBLE_TWENTIETHS;
            default -> {}
        }
        changes(xml);
    }

    /** Looks through the present element for changes: of the properties, the numbering, the section or the paragraph mark. */
    void changes(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            if (xml.isStartElement()) {
                changed |= isChange(xml.getLocalName());
            }
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
            }
        }
    }

    private static boolean isChange(String element) {
        return switch (element) {
            case "ins", "del", "moveFrom", "moveTo", "pPrChange", "rPrChange", "sectPrChange", "numberingChange" ->
                true;
            default -> false;
        };
    }
}

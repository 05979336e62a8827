package org.newsdesk.document;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The colours that a theme gives to names. */
final class Theme {

    private static final Map<String, String> SCHEME_NAMES = Map.ofEntries(
            Map.entry("background1", "lt1"),
            Map.entry("bg1", "lt1"),
            Map.entry("light1", "lt1"),
            Map.entry("background2", "lt2"),
            Map.entry("bg2", "lt2"),
            Map.entry("light2", "lt2"),
            Map.entry("text1", "dk1"),
            Map.entry("tx1", "dk1"),
            Map.entry("dark1", "dk1"),
            Map.entry("text2", "dk2"),
            Map.entry("tx2", "dk2"),
            Map.entry("dark2", "dk2"),
            Map.entry("hyperlink", "hlink"),
            Map.entry("followedHyperlink", "folHlink"));

    private final Map<String, Integer> colours = new HashMap<>(Map.of("lt1", Colours.WHITE, "dk1", 0));

    void read(XMLStreamReader xml) throws XMLStreamException {
        String name = "";
        boolean inScheme = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                String element = xml.getLocalName();
                if (element.equals("clrScheme")) {
                    inScheme = true;
                } else if (inScheme && element.equals("srgbClr")) {
                    colours.put(name, Colours.parse(Markup.anyAttribute(xml, "val")));
                } else if (inScheme && element.equals("sysClr")) {
                    colours.put(name, Colours.parse(Markup.anyAttribute(xml, "lastClr")));
                } else if (inScheme) {
                    name = element;
                }
            } else if (event == XMLStreamReader.END_ELEMENT
                    && xml.getLocalName().equals("clrScheme")) {
                inScheme = false;
            }
        }
    }

    /** The colour of a name in markup; {@link Colours#COLOURED} when the theme does not say. */
    int colour(String name) {
        return colours.getOrDefault(SCHEME_NAMES.getOrDefault(name, name), Colours.COLOURED);
    }

    /** The colour of text by {@code w:color} or a child of {@code w14:textFill}. */
    int ofText(String themeName, boolean shaded, String value) {
        if (!themeName.isEmpty() && !themeName.equals("none") && !shaded) {
            return colour(themeName);
        }
        return Colours.parse(value);
    }

    /** The colour that {@code w:shd} puts behind text; {@link Colours#UNSET} when it puts none. */
    int shading(XMLStreamReader xml) {
        String pattern = Markup.attribute(xml, "val");
        int fill = Colours.parse(Markup.attribute(xml, "fill"));
        String themeFill = Markup.attribute(xml, "themeFill");
        if (fill == Colours.AUTO && !themeFill.isEmpty()) {
            fill = colour(themeFill);
        }
        int foreground = Colours.parse(Markup.attribute(xml, "color"));
        return switch (pattern) {
            case "nil" -> Colours.UNSET;
            case "clear", "" -> fill == Colours.AUTO ? Colours.UNSET : fill;
            case "solid" -> foreground == Colours.AUTO ? 0 : foreground;
            default -> Colours.alike(foreground, Colours.WHITE) ? fill : Colours.COLOURED;
        };
    }
}

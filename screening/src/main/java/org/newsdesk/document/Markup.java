package org.newsdesk.document;

import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The vocabularies that make up the markup of a Word file, by their namespaces. */
public enum Markup {
    WORD,
    COMPATIBILITY,
    DRAWING,
    WORD_DRAWING,
    PICTURE,
    SHAPE,
    VML,
    MATH,
    WORD_2010,
    DECORATION,
    OTHER;

    private static final Map<String, Markup> BY_NAMESPACE = Map.ofEntries(
            Map.entry("http://schemas.openxmlformats.org/wordprocessingml/2006/main", WORD),
            Map.entry("http://purl.oclc.org/ooxml/wordprocessingml/main", WORD),
            Map.entry("http://schemas.openxmlformats.org/markup-compatibility/2006", COMPATIBILITY),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/main", DRAWING),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/main", DRAWING),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", WORD_DRAWING),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", WORD_DRAWING),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/picture", PICTURE),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/picture", PICTURE),
            Map.entry("http://schemas.microsoft.com/office/word/2010/wordprocessingShape", SHAPE),
            Map.entry("urn:schemas-microsoft-com:vml", VML),
            Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/math", MATH),
            Map.entry("http://purl.oclc.org/ooxml/officeDocument/math", MATH),
            Map.entry("http://schemas.microsoft.com/office/word/2010/wordml", WORD_2010),
            Map.entry("http://schemas.microsoft.com/office/drawing/2017/decorative", DECORATION));

    /** The vocabulary of the present element. */
    public static Markup of(XMLStreamReader xml) {
        String namespace = xml.getNamespaceURI();
        return namespace == null ? OTHER : BY_NAMESPACE.getOrDefault(namespace, OTHER);
    }

    /** An attribute of the element's own namespace such as {@code w:val}; empty when missing. */
    public static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(xml.getNamespaceURI(), name);
        return value == null ? "" : value;
    }

    /** An attribute by its local name, whatever its namespace; empty when missing. */
    public static String anyAttribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Whether a switch such as {@code <w:vanish/>} is on; without a value it is. */
    static boolean on(XMLStreamReader xml) {
        return switch (attribute(xml, "val")) {
            case "0", "false", "off", "none" -> false;
            default -> true;
        };
    }

    /** Whether {@code w:val} is an outline level at which a paragraph is a heading; level 9 means body text. */
    static boolean isHeadingLevel(XMLStreamReader xml) {
        String level = attribute(xml, "val");
        return level.length() == 1 && level.charAt(0) >= '0' && level.charAt(0) <= '8';
    }

    /** A whole number; the other value when it is none. */
    static long number(String text, long otherwise) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** Passes over the present element with all it holds. */
    public static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
            }
        }
    }
}

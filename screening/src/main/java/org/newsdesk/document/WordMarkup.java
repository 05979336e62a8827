package org.newsdesk.document;

import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Names of WordprocessingML, in its transitional and in its strict namespace. */
final class WordMarkup {

    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private static final Set<String> NAMESPACES = Set.of(TRANSITIONAL, STRICT);

    private WordMarkup() {}

    /** Whether the present element belongs to WordprocessingML. */
    static boolean isWord(XMLStreamReader xml) {
        return NAMESPACES.contains(xml.getNamespaceURI());
    }

    /** The attribute {@code w:val} or another one of that namespace; empty when missing. */
    static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(xml.getNamespaceURI(), name);
        return value == null ? "" : value;
    }

    /** Whether {@code w:val} is an outline level at which a paragraph is a heading; level 9 means body text. */
    static boolean isHeadingLevel(XMLStreamReader xml) {
        return attribute(xml, "val").matches("[0-8]");
    }

    /** Passes over the present element with all it holds. */
    static void skip(XMLStreamReader xml) throws XMLStreamException {
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

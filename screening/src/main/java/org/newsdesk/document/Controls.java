package org.newsdesk.document;

import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Text in the properties of content controls, form fields and custom markup: what could be chosen, defaults, help. */
final class Controls {

    private static final Set<String> WITH_TEXT =
            Set.of("listItem", "listEntry", "default", "helpText", "statusText", "attr", "alias", "tag", "description");
    private static final Set<String> ATTRIBUTES = Set.of("val", "value", "displayText");
    private static final int SHORTEST = 2;

    private Controls() {}

    /** Reads the present element to its end; each text becomes a passage behind the page. */
    static void read(XMLStreamReader xml, TextCollector collector) throws XMLStreamException {
        String previous = "";
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamReader.START_ELEMENT) {
                depth++;
                if (WITH_TEXT.contains(xml.getLocalName())) {
                    previous = texts(xml, collector, previous);
                }
            }
        }
    }

    private static String texts(XMLStreamReader xml, TextCollector collector, String previous) {
        String last = previous;
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String value = xml.getAttributeValue(i);
            boolean text = ATTRIBUTES.contains(xml.getAttributeLocalName(i));
            if (text && value.length() >= SHORTEST && !value.equals(last)) {
                collector.plain(Location.FIELDCODE, value);
                last = value;
            }
        }
        return last;
    }
}

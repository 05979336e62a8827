package org.newsdesk.document.clean;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.newsdesk.document.Markup;
import org.newsdesk.document.XmlPart;

/** What sort each part of a package is. */
final class ContentTypes implements XmlPart {

    /** The part that says it. */
    static final String PART = "[Content_Types].xml";

    private final Map<String, String> byPart = new HashMap<>();
    private final Map<String, String> byExtension = new HashMap<>();

    @Override
    public void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                String type = Markup.anyAttribute(xml, "ContentType");
                byPart.put(lower(part(xml)), type);
                byExtension.put(lower(Markup.anyAttribute(xml, "Extension")), type);
            }
        }
    }

    /** The content type of a part; empty when the package does not say. */
    String of(String part) {
        String extension = part.substring(part.lastIndexOf('.') + 1);
        return byPart.getOrDefault(lower(part), byExtension.getOrDefault(lower(extension), ""));
    }

    /** The part that the present element speaks of; empty when it speaks of an extension. */
    static String part(XMLStreamReader xml) {
        String name = Markup.anyAttribute(xml, "PartName");
        return name.startsWith("/") ? name.substring(1) : name;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}

package org.newsdesk.document;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The values in an XMP packet by the names of their properties; a malformed packet has those that came before the mistake. */
final class XmpPacket {

    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final int MOST = 500;

    private final Map<String, String> values = new LinkedHashMap<>();
    private final StringBuilder text = new StringBuilder();
    private String property = "";

    private XmpPacket() {}

    static XmpPacket read(byte[] packet) {
        XmpPacket result = new XmpPacket();
        try {
            SafeXml.read(new ByteArrayInputStream(packet), result::read);
        } catch (XMLStreamException e) {
            // what came before must do
        }
        return result;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                start(xml);
            } else if (event == XMLStreamReader.CHARACTERS || event == XMLStreamReader.CDATA) {
                text.append(xml.getText());
            } else if (event == XMLStreamReader.END_ELEMENT) {
                put(property, text.toString());
                text.setLength(0);
            }
        }
    }

    private void start(XMLStreamReader xml) {
        text.setLength(0);
        if (!RDF.equals(xml.getNamespaceURI())) {
            property = xml.getLocalName();
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
    }

    private void put(String name, String value) {
        if (!value.isBlank() && values.size() < MOST) {
            values.merge(name, value.strip(), (one, other) -> one + "\n" + other);
        }
    }

    /** The values, those of a list line by line. */
    Map<String, String> values() {
        return values;
    }

    /** Where the picture was taken. */
    Optional<String> place() {
        String latitude = values.get("GPSLatitude");
        String longitude = values.get("GPSLongitude");
        return latitude == null || longitude == null ? Optional.empty() : Optional.of(latitude + ", " + longitude);
    }
}

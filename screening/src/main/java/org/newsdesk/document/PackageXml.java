package org.newsdesk.document;

import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML that is no text of Word's: custom data, charts, diagrams, settings. Every piece of character data becomes a passage,
 * and in vocabularies that Office does not make itself every attribute as well.
 */
final class PackageXml implements XmlPart {

    private static final Set<String> ATTRIBUTES_WITHOUT_TEXT = Set.of("itemid", "uri", "schemalocation", "type");
    private static final int SHORTEST_ATTRIBUTE = 2;

    private final Story story;
    private final boolean withAttributes;
    private final boolean ownMarkup;
    private final StringBuilder text = new StringBuilder();

    /**
     * Reads into a story.
     *
     * @param withAttributes whether attributes may hold text
     * @param ownMarkup whether only elements that hold text count: {@code t}, {@code v}, {@code pt}
     */
    PackageXml(Story story, boolean withAttributes, boolean ownMarkup) {
        this.story = story;
        this.withAttributes = withAttributes;
        this.ownMarkup = ownMarkup;
    }

    @Override
    public void read(XMLStreamReader xml) throws XMLStreamException {
        boolean inText = !ownMarkup;
        if (xml.isStartElement()) {
            attributes(xml);
        }
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> {
                    inText = !ownMarkup || holdsText(xml.getLocalName());
                    if (!xml.getLocalName().equals("t")) {
                        flush();
                    }
                    attributes(xml);
                }
                case XMLStreamReader.END_ELEMENT -> {
                    if (!xml.getLocalName().equals("t") && !xml.getLocalName().equals("r")) {
                        flush();
                    }
                    inText = !ownMarkup;
                }
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> {
                    if (inText) {
                        story.collector().budget().characters(xml.getTextLength());
                        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                    }
                }
                default -> {}
            }
        }
        flush();
    }

    private void flush() {
        if (text.length() > 0) {
            story.plain(text.toString().strip());
            text.setLength(0);
        }
    }

    private void attributes(XMLStreamReader xml) {
        if (!withAttributes || isOffice(xml.getNamespaceURI())) {
            return;
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String value = xml.getAttributeValue(i);
            String name = xml.getAttributeLocalName(i).toLowerCase(java.util.Locale.ROOT);
            if (value.length() >= SHORTEST_ATTRIBUTE
                    && !ATTRIBUTES_WITHOUT_TEXT.contains(name)
                    && !isOffice(xml.getAttributeNamespace(i))) {
                story.plain(value);
            }
        }
    }

    /** Whether a vocabulary is of Office's own making, so that its attributes are settings. */
    static boolean isOffice(String namespace) {
        return namespace != null
                && (namespace.startsWith("http://schemas.openxmlformats.org/")
                        || namespace.startsWith("http://schemas.microsoft.com/")
                        || namespace.startsWith("http://purl.oclc.org/ooxml/")
                        || namespace.startsWith("http://www.wps.cn/")
                        || namespace.startsWith("http://www.w3.org/")
                        || namespace.startsWith("urn:schemas-microsoft-com:"));
    }

    private static boolean holdsText(String element) {
        return switch (element) {
            case "t", "v", "pt", "text" -> true;
            default -> false;
        };
    }
}

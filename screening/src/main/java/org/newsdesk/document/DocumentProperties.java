package org.newsdesk.document;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The properties of a document: what is said about it apart from its text. */
final class DocumentProperties {

    private final List<Property> properties = new ArrayList<>();

    /** Reads core or extended properties, each an element by its name. */
    void readNamed(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder value = new StringBuilder();
        String name = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                name = isValue(xml.getLocalName()) ? name : xml.getLocalName();
                value.setLength(0);
            } else if (event == XMLStreamReader.CHARACTERS || event == XMLStreamReader.CDATA) {
                value.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            } else if (event == XMLStreamReader.END_ELEMENT) {
                add(name, value, false);
            }
        }
    }

    /** Reads custom properties, whose names are data. */
    void readCustom(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder value = new StringBuilder();
        String name = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                if (xml.getLocalName().equals("property")) {
                    name = Markup.anyAttribute(xml, "name");
                }
                value.setLength(0);
            } else if (event == XMLStreamReader.CHARACTERS || event == XMLStreamReader.CDATA) {
                value.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            } else if (event == XMLStreamReader.END_ELEMENT) {
                add(name, value, true);
            }
        }
    }

    /** Adds a property under the name that Word would give it. */
    void add(String name, String value, boolean custom) {
        if (value != null && !value.isBlank()) {
            properties.add(new Property(name, value.strip(), custom));
        }
    }

    private static boolean isValue(String element) {
        return switch (element) {
            case "vector", "variant", "lpstr", "lpwstr", "i4" -> true;
            default -> false;
        };
    }

    private void add(String name, StringBuilder value, boolean custom) {
        String text = value.toString().strip();
        value.setLength(0);
        if (!text.isEmpty() && (custom || isText(name))) {
            properties.add(new Property(name, text, custom));
        }
    }

    private static boolean isText(String name) {
        return switch (name) {
            case "title",
                    "subject",
                    "creator",
                    "lastModifiedBy",
                    "keywords",
                    "keyword",
                    "description",
                    "category",
                    "contentStatus",
                    "identifier",
                    "version",
                    "Company",
                    "Manager",
                    "Template",
                    "HyperlinkBase",
                    "TitlesOfParts" -> true;
            default -> false;
        };
    }

    /** Adds each as a passage, those that reveal something with a trace; a title that stands on the page as well is no news. */
    void report(TextCollector collector) {
        String shown = properties.isEmpty() ? "" : shown(collector);
        for (Property property : properties) {
            if (property.name().equals("title") && RevealingProperty.isShown(property.value(), shown)) {
                continue; // everybody can read it on the page
            }
            Story story = collector.story(Location.DOCPROPS);
            if (story.plain(property.value()) && RevealingProperty.reveals(property, shown)) {
                story.traceLast(Trace.Kind.PROPERTY);
            }
        }
    }

    /** What is on the page in the main text, blanks left out. */
    private static String shown(TextCollector collector) {
        StringBuilder shown = new StringBuilder();
        for (Story story : collector.since(0)) {
            if (story.location() == Location.BODY) {
                story.passages().forEach(passage -> shown.append(passage.printedText()));
            }
        }
        return RevealingProperty.withoutBlanks(shown);
    }

    /**
     * One property.
     *
     * @param custom whether somebody chose its name
     */
    record Property(String name, String value, boolean custom) {}
}

package org.newsdesk.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads embedded workbooks and presentations: the text of all their parts, in no particular order. */
final class OfficePackage {

    private final ZipPackage parts;
    private final TextCollector collector;
    private final EmbeddedObjects objects;

    OfficePackage(ZipPackage parts, TextCollector collector, EmbeddedObjects objects) {
        this.parts = parts;
        this.collector = collector;
        this.objects = objects;
    }

    void read() {
        List<String> names = new ArrayList<>(parts.names());
        for (String part : names) {
            String lower = part.toLowerCase(Locale.ROOT);
            if (lower.contains("/vbaproject")) {
                throw new UnreadableFile(UnreadableReason.DAMAGED);
            } else if (lower.startsWith("docprops/") && lower.endsWith(".xml")) {
                parts.parse(part, new PackageXml(collector.story(Location.EMBEDDED), false, false));
            } else if (lower.endsWith(".xml") || lower.endsWith(".vml")) {
                parts.parse(part, xml -> cells(xml, collector.story(Location.EMBEDDED)));
            } else if (lower.endsWith(".rels")) {
                parts.parse(part, xml -> {});
            } else if (lower.contains("/embeddings/")) {
                parts.read(part, in -> objects.read(part.substring(part.lastIndexOf('/') + 1), in));
            } else if (lower.contains("/media/") || lower.startsWith("docprops/")) {
                parts.read(part, in -> new ImageReader(collector, parts.guard().deadline()).read(in));
            } else {
                parts.verify(part);
            }
        }
    }

    /** Collects text runs by paragraph, and the values of cells that hold them themselves. */
    private static void cells(XMLStreamReader xml, Story story) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean shared = false;
        boolean inText = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                String element = xml.getLocalName();
                if (element.equals("c")) {
                    shared = "s".equals(xml.getAttributeValue(null, "t"));
                }
                inText = holdsText(element) && !(element.equals("v") && shared);
            } else if (event == XMLStreamReader.END_ELEMENT) {
                inText = false;
                if (endsPassage(xml.getLocalName()) && text.length() > 0) {
                    story.plain(text.toString());
                    text.setLength(0);
                }
            } else if (inText && (event == XMLStreamReader.CHARACTERS || event == XMLStreamReader.CDATA)) {
                story.collector().budget().characters(xml.getTextLength());
                text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            }
        }
        story.plain(text.toString());
    }

    private static boolean holdsText(String element) {
        return switch (element) {
            case "t", "v", "text", "author", "oddHeader", "oddFooter", "evenHeader", "evenFooter", "definedName" ->
                true;
            default -> false;
        };
    }

    private static boolean endsPassage(String element) {
        return switch (element) {
            case "si", "c", "p", "is", "text", "author", "pt", "definedName", "oddHeader", "oddFooter" -> true;
            default -> false;
        };
    }
}

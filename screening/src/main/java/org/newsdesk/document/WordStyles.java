package org.newsdesk.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.newsdesk.document.Paragraph.Style;

/** The paragraph styles of a Word file: which of them make a title or a heading. */
final class WordStyles {

    private static final int LONGEST_ANCESTRY = 20;

    private final Map<String, Style> own = new HashMap<>();
    private final Map<String, String> basedOn = new HashMap<>();

    void read(XMLStreamReader xml) throws XMLStreamException {
        String style = "";
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT && WordMarkup.isWord(xml)) {
                switch (xml.getLocalName()) {
                    case "style" -> style = WordMarkup.attribute(xml, "styleId");
                    case "name" -> name(style, WordMarkup.attribute(xml, "val"));
                    case "basedOn" -> basedOn.put(style, WordMarkup.attribute(xml, "val"));
                    case "outlineLvl" -> outline(style, xml);
                    default -> {}
                }
            }
        }
    }

    /** What a paragraph of that style is; styles inherit it from the one they are based on. */
    Style style(String id) {
        String each = id;
        for (int step = 0; each != null && step < LONGEST_ANCESTRY; step++) {
            if (own.containsKey(each)) {
                return own.get(each);
            }
            each = basedOn.get(each);
        }
        return Style.BODY;
    }

    private void name(String style, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.equals("title")) {
            own.put(style, Style.TITLE);
        } else if (lower.startsWith("heading ")) {
            own.put(style, Style.HEADING);
        }
    }

    private void outline(String style, XMLStreamReader xml) {
        if (WordMarkup.isHeadingLevel(xml)) {
            own.putIfAbsent(style, Style.HEADING);
        }
    }
}

package org.newsdesk.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.newsdesk.document.Paragraph.Style;

/**
 * The paragraphs of a Word file's main part, tables and text boxes included. Text that tracked changes deleted or moved away is
 * left out, as on the page; hidden text is kept, because a reviewer must see it.
 */
final class WordBody {

    private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private static final int TITLE_AMONG_FIRST = 5;
    private static final int LONGEST_UNMARKED_TITLE = 60;

    private final WordStyles styles;
    private final WordLimits limits;
    private final List<Found> paragraphs = new ArrayList<>();
    /** Open paragraphs; a text box nests paragraphs in a paragraph. */
    private final Deque<Open> open = new ArrayDeque<>();

    private int characters;
    private boolean truncated;

    WordBody(WordStyles styles, WordLimits limits) {
        this.styles = styles;
        this.limits = limits;
    }

    void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                start(xml);
            } else if (event == XMLStreamReader.END_ELEMENT && isParagraph(xml)) {
                close(open.pop());
            }
        }
    }

    WordText text() {
        boolean titled = paragraphs.stream().anyMatch(found -> found.style == Style.TITLE);
        int title = titled ? -1 : guessTitle();
        List<Paragraph> result = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Found found = paragraphs.get(i);
            result.add(new Paragraph(found.text, i == title ? Style.TITLE : found.style));
        }
        return new WordText(result, truncated);
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        if (COMPATIBILITY.equals(xml.getNamespaceURI()) && xml.getLocalName().equals("Fallback")) {
            WordMarkup.skip(xml); // the same text box again, for old readers
            return;
        }
        if (!WordMarkup.isWord(xml)) {
            return;
        }
        switch (xml.getLocalName()) {
            case "p" -> open.push(new Open());
            case "del", "moveFrom", "rt", "pPrChange", "rPrChange" -> WordMarkup.skip(xml);
            default -> {
                if (!open.isEmpty()) {
                    inParagraph(xml, open.peek());
                }
            }
        }
    }

    private void inParagraph(XMLStreamReader xml, Open paragraph) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "pStyle" -> paragraph.style = styles.style(WordMarkup.attribute(xml, "val"));
            case "outlineLvl" -> paragraph.outline(WordMarkup.isHeadingLevel(xml));
            case "jc" -> paragraph.centred = WordMarkup.attribute(xml, "val").equals("center");
            case "t" -> append(paragraph, xml);
            case "tab", "ptab" -> append(paragraph, "\t");
            case "br", "cr" -> append(paragraph, "\n");
            case "noBreakHyphen" -> append(paragraph, "-");
            default -> {}
        }
    }

    private void append(Open paragraph, XMLStreamReader xml) throws XMLStreamException {
        while (xml.next() != XMLStreamReader.END_ELEMENT) {
            if (xml.hasText()) {
                append(paragraph, xml.getText());
            } else if (xml.isStartElement()) {
                WordMarkup.skip(xml);
            }
        }
    }

    private void append(Open paragraph, String text) {
        int room = limits.maxCharacters() - characters;
        String kept = text.length() <= room ? text : text.substring(0, room);
        truncated |= kept.length() < text.length();
        characters += kept.length();
        paragraph.text.append(kept);
    }

    private void close(Open paragraph) {
        String text = paragraph.text.toString().strip();
        if (text.isEmpty()) {
            return;
        }
        if (paragraphs.size() < limits.maxParagraphs()) {
            paragraphs.add(new Found(text, paragraph.style, paragraph.centred));
        } else {
            truncated = true;
        }
    }

    /** Most authors centre the title instead of styling it; a classification mark may stand before it. */
    private int guessTitle() {
        for (int i = 0; i < Math.min(TITLE_AMONG_FIRST, paragraphs.size()); i++) {
            if (paragraphs.get(i).centred) {
                return i;
            }
        }
        boolean looksLikeTitle = !paragraphs.isEmpty()
                && paragraphs.get(0).text.length() <= LONGEST_UNMARKED_TITLE
                && !paragraphs.get(0).text.endsWith("。");
        return looksLikeTitle ? 0 : -1;
    }

    private static boolean isParagraph(XMLStreamReader xml) {
        return WordMarkup.isWord(xml) && xml.getLocalName().equals("p");
    }

    private record Found(String text, Style style, boolean centred) {}

    private static final class Open {
        private final StringBuilder text = new StringBuilder();
        private Style style = Style.BODY;
        private boolean centred;

        void outline(boolean heading) {
            if (heading && style == Style.BODY) {
                style = Style.HEADING;
            }
        }
    }
}

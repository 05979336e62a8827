package org.newsdesk.document;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a part of a Word file that holds paragraphs: main text, header, notes, comments. What one cannot see on the page is read
 * as well and marked.
 */
final class StoryReader implements XmlPart {

    private final PartContext part;
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final Deque<OpenParagraph> open = new ArrayDeque<>();
    private final Deque<Integer> runTricks = new ArrayDeque<>();
    private final TitleGuess title = new TitleGuess();
    private final Fields fields;
    private final Drawings drawings;
    private final Alternatives alternatives;
    private int inserted;
    private int deleted;
    private boolean atRunStart;

    /** Reads a part whose text stands at that location. */
    StoryReader(PartContext part, Location location) {
        this.part = part;
        this.fields = new Fields(part);
        this.drawings = new Drawings(part, this);
        this.alternatives = new Alternatives(part.collector(), this);
        push(location, Colours.WHITE);
    }

    @Override
    public void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                start(xml);
            } else if (event == XMLStreamReader.END_ELEMENT) {
                end(xml);
            }
        }
        fields.finish();
        Story first = frames.getLast().story();
        pop();
        if (first.location() == Location.BODY) {
            title.apply(first);
        }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        boolean runStart = atRunStart;
        atRunStart = false;
        switch (Markup.of(xml)) {
            case WORD -> word(xml, runStart);
            case COMPATIBILITY -> alternatives.start(xml.getLocalName());
            case MATH -> {
                if (xml.getLocalName().equals("t")) {
                    text(xml);
                }
            }
            case WORD_2010, OTHER -> {}
            default -> drawings.start(xml);
        }
    }

    private void word(XMLStreamReader xml, boolean runStart) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "r" -> {
                runTricks.push(plainRunTrick());
                atRunStart = true;
            }
            case "rPr" -> runProperties(xml, runStart);
            case "t", "delText" -> text(xml);
            case "p" -> open.push(new OpenParagraph(frame().story(), frame().location(), frame().cell()));
            case "pPr" -> paragraphProperties(xml);
            case "ins", "moveTo" -> inserted++;
            case "del", "moveFrom" -> deleted++;
            case "tab", "ptab" -> append("\t");
            case "br", "cr" -> append("\n");
            case "noBreakHyphen" -> append("-");
            case "sym" -> append(Symbols.text(xml));
            case "txbxContent" -> push(Location.TEXTBOX, drawings.background());
            case "footnote", "endnote" -> push(Location.FOOTNOTE, Colours.WHITE);
            case "comment" -> push(Location.COMMENT, Colours.WHITE);
            case "rt" -> push(frame().story().location(), Colours.WHITE);
            default -> {
                if (!TableMarkup.start(xml, frame(), part) && !fields.start(xml, paragraph())) {
                    other(xml);
                }
            }
        }
    }

    private void other(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "sdtPr", "ffData", "customXmlPr", "docPartPr" -> Controls.read(xml, part.collector());
            case "sectPr" -> sectionProperties(xml);
            case "object" -> drawings.object(true);
            case "rubyPr", "sdtEndPr", "smartTagPr" -> Markup.skip(xml);
            default -> {}
        }
    }

    private void end(XMLStreamReader xml) {
        switch (Markup.of(xml)) {
            case WORD -> endWord(xml.getLocalName());
            case COMPATIBILITY -> alternatives.end(xml.getLocalName());
            case WORD_2010, OTHER, MATH -> {}
            default -> drawings.end(xml);
        }
    }

    private void endWord(String element) {
        switch (element) {
            case "r" -> runTricks.poll();
            case "p" -> close(open.pop());
            case "ins", "moveTo" -> inserted--;
            case "del", "moveFrom" -> deleted--;
            case "txbxContent", "footnote", "endnote", "rt" -> pop();
            case "comment" -> {
                Story story = frame().story();
                pop();
                comment(story);
            }
            case "object" -> drawings.object(false);
            default -> {
                if (!TableMarkup.end(element, frame())) {
                    fields.end(element);
                }
            }
        }
    }

    private void comment(Story story) {
        StringBuilder whole = new StringBuilder();
        for (Passage passage : story.passages()) {
            whole.append(whole.length() == 0 ? "" : "\n").append(passage.text());
        }
        story.add(
                story.passages().isEmpty()
                        ? Trace.apart(Trace.Kind.COMMENT, Location.COMMENT, "")
                        : new Trace(Trace.Kind.COMMENT, Location.COMMENT, 0, 0, whole.length(), whole.toString()));
    }

    private void runProperties(XMLStreamReader xml, boolean runStart) throws XMLStreamException {
        RunProperties own = RunProperties.read(xml, part.theme());
        if (runStart) {
            runTricks.poll();
            runTricks.push(runTrick(part.styles().run(own, ofParagraph())));
            if (own.changed()) {
                OpenParagraph paragraph = paragraph();
                part.changes().withoutText(paragraph.story(), paragraph.story().next());
            }
        }
    }

    private RunProperties ofParagraph() {
        OpenParagraph paragraph = paragraph();
        if (paragraph.run == null) {
            paragraph.run = part.styles().paragraphRun(paragraph.properties.style, frame().tableStyle());
        }
        return paragraph.run;
    }

    /** What hides a run without properties of its own; the same for all of a paragraph. */
    private int plainRunTrick() {
        OpenParagraph paragraph = paragraph();
        if (paragraph.plainRunTrick < 0) {
            paragraph.plainRunTrick = runTrick(ofParagraph());
        }
        return paragraph.plainRunTrick;
    }

    private int runTrick(RunProperties run) {
        OpenParagraph paragraph = paragraph();
        if (run.hidden() || paragraph.properties.flat) {
            return OpenParagraph.HIDDEN;
        }
        int behind = paragraph.properties.shade;
        if (behind == Colours.UNSET) {
            behind = part.styles().shade(paragraph.properties.style);
        }
        return run.invisibleOn(behind == Colours.UNSET ? frame().background() : behind) ? OpenParagraph.WHITE : 0;
    }

    private void paragraphProperties(XMLStreamReader xml) throws XMLStreamException {
        OpenParagraph paragraph = paragraph();
        paragraph.properties = ParagraphProperties.read(xml, part.theme());
        paragraph.run = null;
        paragraph.plainRunTrick = -1;
        paragraph.style = part.styles().style(paragraph.properties.style);
        if (paragraph.properties.heading && paragraph.style == Passage.Style.BODY) {
            paragraph.style = Passage.Style.HEADING;
        }
    }

    private void sectionProperties(XMLStreamReader xml) throws XMLStreamException {
        ParagraphProperties section = new ParagraphProperties();
        section.changes(xml);
        if (section.changed) {
            part.changes().withoutText(frame().story(), frame().story().next());
        }
    }

    private void text(XMLStreamReader xml) throws XMLStreamException {
        OpenParagraph paragraph = paragraph();
        int trick = trick();
        if ((trick & (OpenParagraph.HIDDEN | OpenParagraph.WHITE)) != 0) {
            part.invisibleText().accept(InvisibleText.place(xml));
        }
        while (xml.next() != XMLStreamReader.END_ELEMENT) {
            if (xml.isCharacters()) {
                append(paragraph, xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength(), trick);
            } else if (xml.isStartElement()) {
                Markup.skip(xml);
            }
        }
    }

    private void append(OpenParagraph paragraph, char[] characters, int start, int length, int trick) {
        if (fields.takesAsCode(characters, start, length)) {
            return;
        }
        paragraph.append(characters, start, length, trick);
        alternatives.note(characters, start, length);
    }

    /** Adds characters at this point, with whatever hides them here. */
    void append(String text) {
        char[] characters = text.toCharArray();
        append(paragraph(), characters, 0, characters.length, trick());
    }

    private int trick() {
        int trick = frame().trick() | (runTricks.isEmpty() ? 0 : runTricks.peek());
        return trick | (inserted > 0 ? OpenParagraph.INSERTED : 0) | (deleted > 0 ? OpenParagraph.DELETED : 0);
    }

    /** A picture at this point; a deleted one is on no page. */
    void picture(boolean ornament, String name) {
        OpenParagraph paragraph = paragraph();
        boolean changed = deleted + inserted > 0;
        if (changed) {
            part.changes().withoutText(paragraph.story(), paragraph.story().next());
        }
        if (deleted == 0) {
            paragraph.picture(ornament || part.pageMargin(), name);
        }
    }

    Frame frame() {
        return frames.element();
    }

    /** Begins a story of its own; how much of it can be seen depends also on the run that it hangs on. */
    void push(Location location, int background) {
        int inherited = frames.isEmpty() ? 0 : frame().inheritedTrick() | trick() & OpenParagraph.HIDDEN;
        frames.push(new Frame(part.collector().story(location), open.size(), inherited, background));
        runTricks.push(0);
    }

    /** Ends the innermost story. */
    void pop() {
        while (open.size() > frame().outerParagraphs()) {
            close(open.pop());
        }
        frames.pop();
        runTricks.poll();
    }

    private OpenParagraph paragraph() {
        if (open.size() <= frame().outerParagraphs()) {
            open.push(new OpenParagraph(frame().story(), frame().location(), frame().cell()));
        }
        return open.element();
    }

    private void close(OpenParagraph paragraph) {
        boolean kept = paragraph.close(part.changes());
        if (kept && frames.size() == 1) {
            title.passage(paragraph.story().next() - 1, paragraph.style, paragraph.properties.centred);
        }
    }
}

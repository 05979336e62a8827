package org.newsdesk.document.clean;

import java.util.HashSet;
import java.util.Set;
import java.util.function.IntPredicate;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.newsdesk.document.InvisibleText;
import org.newsdesk.document.Markup;
import org.newsdesk.document.XmlPart;

/**
 * Copies a part of a Word file as one sees it on the page: tracked changes accepted, comments, hidden text and disguised addresses
 * left out.
 */
final class WordCopy implements XmlPart {

    private final XmlOut out;
    private final Visibility visibility;
    private final IntPredicate invisibleText;
    private final Notes notes;
    private final Set<String> references = new HashSet<>();
    private final OpenFields fields = new OpenFields();
    /** The properties that are being copied; null outside of properties. */
    private Properties properties;

    /** What tracked changes say in the properties of a paragraph, row or cell. */
    private static final class Properties {
        private boolean deleted;
        private boolean section;
    }

    /**
     * @param invisibleText whether the text element at that place of the part is hidden
     * @param notes remembers which notes are referred to, and knows when their own part comes
     */
    WordCopy(XmlOut out, Visibility visibility, IntPredicate invisibleText, Notes notes) {
        this.out = out;
        this.visibility = visibility;
        this.invisibleText = invisibleText;
        this.notes = notes;
    }

    /** The IDs of relationships that what was copied refers to. */
    Set<String> references() {
        return references;
    }

    @Override
    public void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                copy(xml);
            }
        }
        out.finish();
    }

    /** Copies what the present element holds, to its end. */
    private void children(XMLStreamReader xml, boolean withText) throws XMLStreamException {
        Joint joint = new Joint(out);
        while (xml.next() != XMLStreamReader.END_ELEMENT) {
            if (xml.isStartElement()) {
                child(xml, joint);
            } else if (withText && xml.hasText() && isContent(xml.getEventType())) {
                out.text(xml.getText());
            }
        }
        joint.close();
    }

    private static boolean isContent(int event) {
        return event == XMLStreamReader.CHARACTERS || event == XMLStreamReader.CDATA || event == XMLStreamReader.SPACE;
    }

    private void child(XMLStreamReader xml, Joint joint) throws XMLStreamException {
        if (Markup.of(xml) != Markup.WORD) {
            joint.close();
            foreign(xml);
            return;
        }
        String name = xml.getLocalName();
        if (WordRules.isLeftOut(name)) {
            tracked(name);
            Markup.skip(xml);
        } else if (WordRules.isUnwrapped(name)) {
            children(xml, false);
        } else if (name.equals("p")) {
            paragraph(xml, joint);
        } else {
            if (!WordRules.isRangeMark(name)) {
                joint.close();
            }
            word(xml, name);
        }
    }

    private void tracked(String name) {
        if (properties != null) {
            properties.deleted |= name.equals("del") || name.equals("moveFrom") || name.equals("cellDel");
        }
    }

    private void word(XMLStreamReader xml, String name) throws XMLStreamException {
        switch (name) {
            case "r" -> run(xml);
            case "tbl" -> container(xml);
            case "tr", "tc" -> rowOrCell(xml);
            case "pPr", "rPr", "trPr", "tcPr", "tblPr", "tblPrEx", "tblGrid" -> properties(xml);
            case "hyperlink" -> link(xml);
            case "fldSimple" -> simpleField(xml);
            case "footnote", "endnote" -> note(xml, name);
            case "bookmarkStart", "bookmarkEnd" -> rangeMark(xml);
            case "t", "sym" -> text(xml);
            case "sectPr" -> {
                if (properties != null) {
                    properties.section = true;
                }
                copy(xml);
            }
            default -> copy(xml);
        }
    }

    private void foreign(XMLStreamReader xml) throws XMLStreamException {
        String name = xml.getLocalName();
        switch (Markup.of(xml)) {
            case DRAWING -> {
                if (name.equals("hlinkClick") || name.equals("hlinkHover") || name.equals("hlinkMouseOver")) {
                    Markup.skip(xml); // a picture or shape does not show where it leads
                } else {
                    copy(xml);
                }
            }
            case WORD_2010 -> {
                switch (name) {
                    case "conflictIns" -> children(xml, false);
                    case "conflictDel", "docId", "customXmlConflictDelRangeStart", "customXmlConflictDelRangeEnd" ->
                        Markup.skip(xml);
                    default -> copy(xml);
                }
            }
            default -> {
                if (name.equals("docId")) {
                    Markup.skip(xml); // recognises the document among its copies
                } else {
                    copy(xml);
                }
            }
        }
    }

    /** Copies the present element with what is kept of its children. */
    private void copy(XMLStreamReader xml) throws XMLStreamException {
        if (properties == null) {
            out.commit();
        }
        start(xml);
        children(xml, WordRules.holdsText(xml));
        out.end();
    }

    private void start(XMLStreamReader xml) {
        References.of(xml, references::add);
        out.start(xml, i -> WordRules.isKept(xml, i));
    }

    private Properties properties(XMLStreamReader xml) throws XMLStreamException {
        Properties outer = properties;
        Properties found = outer == null ? new Properties() : outer;
        properties = found;
        start(xml);
        children(xml, false);
        out.end();
        properties = outer;
        return found;
    }

    /** Copies an element that is nothing without content. */
    private void container(XMLStreamReader xml) throws XMLStreamException {
        XmlOut.Hold hold = out.hold();
        start(xml);
        children(xml, false);
        endOrDiscard(hold);
    }

    private void endOrDiscard(XmlOut.Hold hold) {
        if (out.isHeld(hold)) {
            out.discard(hold);
        } else {
            out.end();
        }
    }

    private void rowOrCell(XMLStreamReader xml) throws XMLStreamException {
        XmlOut.Hold hold = out.hold();
        start(xml);
        Joint joint = new Joint(out);
        while (xml.next() != XMLStreamReader.END_ELEMENT) {
            if (!xml.isStartElement()) {
                continue;
            }
            boolean own = Markup.of(xml) == Markup.WORD && xml.getLocalName().matches("trPr|tcPr");
            if (own && properties(xml).deleted && out.isHeld(hold)) {
                out.discard(hold);
                Markup.skip(xml);
                return;
            }
            if (!own) {
                child(xml, joint);
            }
        }
        joint.close();
        endOrDiscard(hold);
    }

    private void paragraph(XMLStreamReader xml, Joint joint) throws XMLStreamException {
        joint.next();
        XmlOut.Hold hold = out.hold();
        start(xml);
        int event = xml.next();
        while (event != XMLStreamReader.START_ELEMENT && event != XMLStreamReader.END_ELEMENT) {
            event = xml.next();
        }
        Properties own = new Properties();
        if (event == XMLStreamReader.START_ELEMENT
                && Markup.of(xml) == Markup.WORD
                && xml.getLocalName().equals("pPr")) {
            own = properties(xml);
            event = xml.next();
        }
        boolean joined = joint.begin(hold, own.deleted && !own.section, own.section);
        inParagraph(xml, event);
        joint.end(hold, joined);
    }

    /** Copies what follows the properties of a paragraph, beginning with the present event. */
    private void inParagraph(XMLStreamReader xml, int first) throws XMLStreamException {
        Joint joint = new Joint(out);
        for (int event = first; event != XMLStreamReader.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamReader.START_ELEMENT) {
                child(xml, joint);
            }
        }
        joint.close();
    }

    private void run(XMLStreamReader xml) throws XMLStreamException {
        XmlOut.Hold hold = out.hold();
        start(xml);
        while (xml.next() != XMLStreamReader.END_ELEMENT) {
            if (xml.isStartElement()) {
                inRun(xml);
            }
        }
        endOrDiscard(hold);
    }

    private void inRun(XMLStreamReader xml) throws XMLStreamException {
        boolean word = Markup.of(xml) == Markup.WORD;
        String name = word ? xml.getLocalName() : "";
        switch (name) {
            case "rPr" -> properties(xml);
            case "fldChar" -> fieldCharacter(xml);
            case "instrText" -> {
                if (fields.keepsCode()) {
                    copy(xml);
                } else {
                    Markup.skip(xml);
                }
            }
            case "footnoteReference", "endnoteReference" -> {
                notes.refer(name, Markup.attribute(xml, "id"));
                visible(xml);
            }
            default -> visible(xml);
        }
    }

    private void visible(XMLStreamReader xml) throws XMLStreamException {
        if (fields.isSuppressed()) {
            Markup.skip(xml);
        } else {
            child(xml, new Joint(out));
        }
    }

    private void fieldCharacter(XMLStreamReader xml) throws XMLStreamException {
        String type = Markup.attribute(xml, "fldCharType");
        if (type.equals("begin")) {
            fields.begin(visibility.keepsField(InvisibleText.place(xml)));
        }
        if (fields.keepsCode()) {
            copy(xml);
        } else {
            Markup.skip(xml);
        }
        if (type.equals("separate")) {
            fields.separate();
        } else if (type.equals("end")) {
            fields.end();
        }
    }

    private void text(XMLStreamReader xml) throws XMLStreamException {
        if (invisibleText.test(InvisibleText.place(xml))) {
            Markup.skip(xml);
        } else {
            copy(xml);
        }
    }

    private void link(XMLStreamReader xml) throws XMLStreamException {
        if (visibility.keepsLink(InvisibleText.place(xml))) {
            copy(xml);
        } else {
            children(xml, false);
        }
    }

    private void simpleField(XMLStreamReader xml) throws XMLStreamException {
        if (Visibility.isHarmless(Markup.attribute(xml, "instr"))) {
            copy(xml);
        } else {
            children(xml, false);
        }
    }

    private void note(XMLStreamReader xml, String name) throws XMLStreamException {
        boolean separator = !Markup.attribute(xml, "type").isEmpty();
        if (separator || notes.refersTo(name, Markup.attribute(xml, "id"))) {
            copy(xml);
        } else {
            Markup.skip(xml);
        }
    }

    private void rangeMark(XMLStreamReader xml) throws XMLStreamException {
        out.keep(() -> {
            start(xml);
            out.end();
        });
        Markup.skip(xml);
    }
}

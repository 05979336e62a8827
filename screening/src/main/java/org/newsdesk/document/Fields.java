package org.newsdesk.document;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Follows fields and links: their codes are read, and addresses that the visible text does not show are reported. */
final class Fields {

    private static final int DEEPEST = 100;

    private final PartContext part;
    private final Deque<Field> nested = new ArrayDeque<>();

    Fields(PartContext part) {
        this.part = part;
    }

    /** Takes a start tag; whether it was one of a field or link. */
    boolean start(XMLStreamReader xml, OpenParagraph paragraph) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "fldChar" -> character(Markup.attribute(xml, "fldCharType"), paragraph);
            case "instrText", "delInstrText" -> code(xml);
            case "fldSimple" -> begin(Markup.attribute(xml, "instr"), false, paragraph);
            case "hyperlink" -> begin(target(xml), true, paragraph);
            default -> {
                return false;
            }
        }
        return true;
    }

    void end(String element) {
        if (element.equals("fldSimple") || element.equals("hyperlink")) {
            end();
        }
    }

    /** Ends what the part left open. */
    void finish() {
        while (!nested.isEmpty()) {
            end();
        }
    }

    /** Whether characters at this point belong to a code, and are kept as that. */
    boolean takesAsCode(char[] characters, int start, int length) {
        Field field = nested.peek();
        if (field == null || field.inResult) {
            return false;
        }
        part.collector().budget().characters(length);
        field.code.append(characters, start, length);
        return true;
    }

    private String target(XMLStreamReader xml) {
        String id = Markup.anyAttribute(xml, "id");
        part.usedRelationships().add(id);
        return part.relationships()
                .byId(id)
                .filter(Relationships.Relationship::external)
                .map(Relationships.Relationship::target)
                .orElse("");
    }

    private void begin(String code, boolean link, OpenParagraph paragraph) {
        Field field = open(paragraph, link);
        part.collector().budget().characters(code.length());
        field.code.append(code);
        field.inResult = true;
    }

    private Field open(OpenParagraph paragraph, boolean link) {
        if (nested.size() >= DEEPEST) {
            throw new UnreadableFile(UnreadableReason.DAMAGED);
        }
        Field field = new Field(link, paragraph);
        nested.push(field);
        return field;
    }

    private void character(String type, OpenParagraph paragraph) {
        switch (type) {
            case "begin" -> open(paragraph, false);
            case "separate" -> {
                if (!nested.isEmpty()) {
                    Field field = nested.peek();
                    field.inResult = true;
                    field.resultIn(paragraph);
                }
            }
            case "end" -> {
                if (!nested.isEmpty()) {
                    end();
                }
            }
            default -> {}
        }
    }

    private void code(XMLStreamReader xml) throws XMLStreamException {
        if (nested.isEmpty()) {
            nested.push(new Field(false, null));
        }
        Field field = nested.peek();
        while (xml.next() != XMLStreamReader.END_ELEMENT) {
            if (xml.isCharacters()) {
                part.collector().budget().characters(xml.getTextLength());
                field.code.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            } else if (xml.isStartElement()) {
                Markup.skip(xml);
            }
        }
    }

    private void end() {
        Field field = nested.pop();
        String code = field.code.toString();
        if (!field.link && FieldCode.isInert(code)) {
            return;
        }
        Story story = part.collector().plain(Location.FIELDCODE, code);
        FieldCode.addresses(code, field.link)
                .filter(address -> !FieldCode.shows(field.visible(), address.text()))
                .forEach(address -> story.add(new Trace(
                        Trace.Kind.FIELD_URL,
                        Location.FIELDCODE,
                        0,
                        address.start(),
                        address.start() + address.text().length(),
                        address.text())));
    }

    private static final class Field {
        private final StringBuilder code = new StringBuilder();
        private final boolean link;
        private OpenParagraph resultParagraph;
        private int resultStart;
        private boolean inResult;

        Field(boolean link, OpenParagraph paragraph) {
            this.link = link;
            resultIn(paragraph);
        }

        void resultIn(OpenParagraph paragraph) {
            resultParagraph = paragraph;
            resultStart = paragraph == null ? 0 : paragraph.length();
        }

        /** The text that stands for it in the paragraph in which its result began. */
        String visible() {
            return resultParagraph == null ? "" : resultParagraph.textFrom(resultStart);
        }
    }
}

package org.newsdesk.document.clean;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.newsdesk.document.FieldCode;
import org.newsdesk.document.InvisibleText;
import org.newsdesk.document.Markup;
import org.newsdesk.document.UnreadableFile;
import org.newsdesk.document.UnreadableReason;
import org.newsdesk.document.XmlPart;

/**
 * A first look through a part: which of its links and fields say no more than one sees. Elements are known by where they stand in
 * the part's characters, which is the same at the second look.
 */
final class Visibility implements XmlPart {

    /** Fields without a result of their own: what one sees is computed from their code. */
    private static final Pattern COMPUTED =
            Pattern.compile("(?is)\\s*(EQ|SYMBOL|ADVANCE|AUTONUM\\w*|LISTNUM|QUOTE \\d+)\\b.*");

    private static final Pattern WITHIN_DOCUMENT =
            Pattern.compile("(?i)\\s*HYPERLINK\\s+\\\\l\\s+\"?_(Toc|Ref|Hlk)\\d+\"?(\\s+\\\\[a-z])*\\s*");
    private static final int LONGEST_COMPARED = 4096;
    private static final int DEEPEST = 100;

    private final Function<String, String> addresses;
    private final Deque<Span> spans = new ArrayDeque<>();
    private final BitSet keptFields = new BitSet();
    private final BitSet keptLinks = new BitSet();
    private final Set<String> mentioned = new HashSet<>();

    /** A link or field that is open. */
    private static final class Span {
        private final int offset;
        private final boolean field;
        private final String target;
        private final StringBuilder code = new StringBuilder();
        private final StringBuilder shown = new StringBuilder();
        private boolean inCode;

        Span(int offset, boolean field, String target) {
            this.offset = offset;
            this.field = field;
            this.target = target;
            this.inCode = field;
        }
    }

    /** @param addresses the address outside the package that the ID of a relationship leads to; empty for any other ID */
    Visibility(Function<String, String> addresses) {
        this.addresses = addresses;
    }

    /** Whether the field that begins there is kept as a field; of others only the result stays. */
    boolean keepsField(int offset) {
        return keptFields.get(offset);
    }

    /** Whether the link that stands there leads where its text says, or to a place in the document. */
    boolean keepsLink(int offset) {
        return keptLinks.get(offset);
    }

    /** The IDs of relationships that are mentioned anywhere in the part. */
    Set<String> mentioned() {
        return mentioned;
    }

    @Override
    public void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                References.of(xml, mentioned::add);
                start(xml);
            } else if (event == XMLStreamReader.END_ELEMENT && isWord(xml, "hyperlink") && !spans.isEmpty()) {
                endLink();
            }
        }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        if (Markup.of(xml) != Markup.WORD) {
            return;
        }
        switch (xml.getLocalName()) {
            case "hyperlink" -> open(new Span(InvisibleText.place(xml), false, addresses.apply(References.id(xml))));
            case "fldChar" -> character(xml);
            case "instrText" -> append(xml, true);
            case "t" -> append(xml, false);
            default -> {}
        }
    }

    private void open(Span span) {
        if (spans.size() >= DEEPEST) {
            throw new UnreadableFile(UnreadableReason.DAMAGED);
        }
        spans.push(span);
    }

    private void character(XMLStreamReader xml) {
        switch (Markup.attribute(xml, "fldCharType")) {
            case "begin" -> open(new Span(InvisibleText.place(xml), true, ""));
            case "separate" -> {
                if (!spans.isEmpty()) {
                    spans.peek().inCode = false;
                }
            }
            case "end" -> endField();
            default -> {}
        }
    }

    private void append(XMLStreamReader xml, boolean code) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (xml.next() != XMLStreamReader.END_ELEMENT) {
            if (xml.isCharacters()) {
                text.append(xml.getText());
            } else if (xml.isStartElement()) {
                Markup.skip(xml);
            }
        }
        for (Span span : spans) {
            StringBuilder target = span.inCode ? span.code : span.shown;
            if (target.length() < LONGEST_COMPARED && (span.inCode || !code)) {
                target.append(text);
            }
        }
    }

    private void endField() {
        if (spans.isEmpty() || !spans.peek().field) {
            return;
        }
        Span field = spans.pop();
        keptFields.set(field.offset, isHarmless(field.code.toString()));
    }

    /** Whether the code of a field says no more than one sees. */
    static boolean isHarmless(String code) {
        return FieldCode.isInert(code)
                || WITHIN_DOCUMENT.matcher(code).matches()
                || COMPUTED.matcher(code).matches();
    }

    private void endLink() {
        if (spans.stream().allMatch(span -> span.field)) {
            return;
        }
        Span link = spans.pop();
        while (link.field) {
            link = spans.pop(); // a field that the link cuts off
        }
        keptLinks.set(link.offset, link.target.isEmpty() || FieldCode.shows(link.shown.toString(), link.target));
    }

    private static boolean isWord(XMLStreamReader xml, String name) {
        return Markup.of(xml) == Markup.WORD && xml.getLocalName().equals(name);
    }
}

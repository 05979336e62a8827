package org.newsdesk.document.clean;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import javax.xml.stream.XMLStreamReader;
import org.newsdesk.document.UnreadableFile;
import org.newsdesk.document.UnreadableReason;

/**
 * Writes elements as they were read. What follows a hold stays back until it is clear whether it is wanted: a run without text is
 * not, a paragraph whose mark was deleted perhaps not.
 */
final class XmlOut {

    private static final int CHUNK = 16 * 1024;
    /** Properties of one table row or paragraph; no honest ones are longer. */
    private static final int LONGEST_HOLD = 4 * 1024 * 1024;

    private final Writer writer;
    private final StringBuilder buffer = new StringBuilder();
    private final List<Stretch> keptStretches = new ArrayList<>();
    private Scope scope = new Scope(null, "", Map.of("xml", "http://www.w3.org/XML/1998/namespace"));
    private boolean tagOpen;
    private int holds;
    private int commits;

    XmlOut(Writer writer) {
        this.writer = writer;
        buffer.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    /** An element that was begun, and the prefixes it declares. */
    private record Scope(Scope outer, String name, Map<String, String> declared) {
        String namespace(String prefix) {
            for (Scope each = this; each != null; each = each.outer) {
                String namespace = each.declared.get(prefix);
                if (namespace != null) {
                    return namespace;
                }
            }
            return "";
        }
    }

    private record Stretch(int start, int end) {}

    /** A place to which one may go back as long as nothing behind it was committed. */
    record Hold(int position, int commits, boolean tagOpen, Scope scope) {}

    /** What was taken back, to be put somewhere else. */
    record Taken(String text, Scope scope) {}

    /** Begins the present element with those of its attributes that are wanted. */
    void start(XMLStreamReader xml, IntPredicate attributes) {
        closeTag();
        Map<String, String> declared = new HashMap<>();
        String name = name(xml.getPrefix(), xml.getLocalName());
        buffer.append('<').append(name);
        for (int i = 0; i < xml.getNamespaceCount(); i++) {
            declare(Objects.requireNonNullElse(xml.getNamespacePrefix(i), ""), xml.getNamespaceURI(i), declared);
        }
        declare(Objects.requireNonNullElse(xml.getPrefix(), ""), xml.getNamespaceURI(), declared);
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (attributes.test(i)) {
                attribute(xml, i, declared);
            }
        }
        scope = new Scope(scope, name, declared.isEmpty() ? Map.of() : declared);
        tagOpen = true;
    }

    private void attribute(XMLStreamReader xml, int i, Map<String, String> declared) {
        String prefix = Objects.requireNonNullElse(xml.getAttributePrefix(i), "");
        if (!prefix.isEmpty()) {
            declare(prefix, xml.getAttributeNamespace(i), declared);
        }
        buffer.append(' ').append(name(prefix, xml.getAttributeLocalName(i))).append("=\"");
        escape(xml.getAttributeValue(i), true);
        buffer.append('"');
    }

    /** Declares a prefix unless it means the same already; the element that declared it may have been left out. */
    private void declare(String prefix, String uri, Map<String, String> declared) {
        String namespace = Objects.requireNonNullElse(uri, "");
        if (declared.containsKey(prefix) || scope.namespace(prefix).equals(namespace)) {
            return;
        }
        declared.put(prefix, namespace);
        buffer.append(prefix.isEmpty() ? " xmlns" : " xmlns:" + prefix).append("=\"");
        escape(namespace, true);
        buffer.append('"');
    }

    void text(String text) {
        closeTag();
        escape(text, false);
        flush();
    }

    /** Ends the innermost element. */
    void end() {
        if (tagOpen) {
            buffer.append("/>");
            tagOpen = false;
        } else {
            buffer.append("</").append(scope.name()).append('>');
        }
        scope = scope.outer();
        flush();
    }

    /** Holds back what comes next. */
    Hold hold() {
        holds++;
        return new Hold(buffer.length(), commits, tagOpen, scope);
    }

    /** Lets go of everything that is held back. */
    void commit() {
        if (holds > 0) {
            holds = 0;
            commits++;
            keptStretches.clear();
            flush();
        }
    }

    /** Whether nothing was committed since. */
    boolean isHeld(Hold hold) {
        return hold.commits() == commits;
    }

    /** Takes back what came since, which nothing was committed of; what must not be lost stays. */
    Taken discard(Hold hold) {
        StringBuilder kept = new StringBuilder();
        for (Iterator<Stretch> stretches = keptStretches.iterator(); stretches.hasNext(); ) {
            Stretch stretch = stretches.next();
            if (stretch.start() >= hold.position()) {
                kept.append(buffer, stretch.start(), stretch.end());
                stretches.remove();
            }
        }
        closeTag();
        int start = hold.position() + (hold.tagOpen() ? 1 : 0); // the outer tag's end is none of it
        Taken taken = new Taken(buffer.substring(start), scope);
        buffer.setLength(hold.position());
        tagOpen = hold.tagOpen();
        scope = hold.scope();
        holds--;
        if (!kept.isEmpty()) {
            closeTag();
            keptStretches.add(new Stretch(buffer.length(), buffer.length() + kept.length()));
            buffer.append(kept);
        }
        flush();
        return taken;
    }

    /** Writes what was taken back elsewhere. */
    void restore(Taken taken) {
        closeTag();
        buffer.append(taken.text());
        scope = taken.scope();
    }

    /** Writes something small that stays even when what surrounds it is taken back. */
    void keep(Runnable writing) {
        closeTag();
        int start = buffer.length();
        writing.run();
        if (holds > 0) {
            keptStretches.add(new Stretch(start, buffer.length()));
        }
    }

    /** Writes the rest; the writer stays open. */
    void finish() {
        commit();
        write();
    }

    private void closeTag() {
        if (tagOpen) {
            buffer.append('>');
            tagOpen = false;
        }
    }

    private void flush() {
        if (holds == 0 && buffer.length() > CHUNK) {
            write();
        } else if (buffer.length() > LONGEST_HOLD) {
            throw new UnreadableFile(UnreadableReason.TOO_MUCH_TEXT);
        }
    }

    private void write() {
        try {
            writer.append(buffer);
            buffer.setLength(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void escape(String text, boolean attribute) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> buffer.append("&amp;");
                case '<' -> buffer.append("&lt;");
                case '>' -> buffer.append("&gt;");
                case '\r' -> buffer.append("&#13;");
                case '"' -> buffer.append(attribute ? "&quot;" : "\"");
                case '\n' -> buffer.append(attribute ? "&#10;" : "\n");
                case '\t' -> buffer.append(attribute ? "&#9;" : "\t");
                default -> buffer.append(c);
            }
        }
    }

    private static String name(String prefix, String local) {
        return prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
    }
}

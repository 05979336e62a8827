package org.newsdesk.document;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import javax.xml.stream.XMLStreamReader;

/** Where in the parts of a Word file the text elements stand that one cannot see: hidden, tiny, in the colour of the paper. */
public final class InvisibleText {

    private final Map<String, BitSet> byPart = new HashMap<>();

    /** Takes the places in a part. */
    IntConsumer of(String part) {
        return places(part)::set;
    }

    /** Whether the text element at a place in a part is one of them. */
    public IntPredicate in(String part) {
        return places(part)::get;
    }

    /** Where the present element stands in its part, in characters; the same whenever the part is read. */
    public static int place(XMLStreamReader xml) {
        return Math.max(0, xml.getLocation().getCharacterOffset());
    }

    private BitSet places(String part) {
        return byPart.computeIfAbsent(part.toLowerCase(Locale.ROOT), name -> new BitSet());
    }
}

package org.newsdesk.document.clean;

import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.newsdesk.document.Markup;
import org.newsdesk.document.XmlPart;

/** Copies a part without some of its elements. */
record XmlFilter(XmlOut out, Predicate<XMLStreamReader> kept) implements XmlPart {

    @Override
    public void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                if (kept.test(xml)) {
                    out.start(xml, attribute -> true);
                } else {
                    Markup.skip(xml);
                }
            } else if (event == XMLStreamReader.END_ELEMENT) {
                out.end();
            }
        }
        out.finish();
    }
}

package org.newsdesk.document;

import java.io.FilterInputStream;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/** XML without document types, external entities and bottomless nesting. */
final class SafeXml {

    private static final int DEEPEST = 1000;
    private static final XMLInputFactory FACTORY = factory();

    private SafeXml() {}

    /** Parses a stream; a document type or nesting deeper than 1,000 elements counts as malformed. */
    static void read(InputStream in, XmlPart part) throws XMLStreamException {
        XMLStreamReader xml = FACTORY.createXMLStreamReader(new StaysOpen(in));
        try {
            Strict strict = new Strict(xml);
            part.read(strict);
            while (strict.hasNext()) {
                strict.next(); // what the part's reader did not care for must be well-formed, too
            }
        } finally {
            xml.close();
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setXMLResolver((publicId, systemId, baseUri, namespace) -> {
            throw new XMLStreamException("external entities are not read");
        });
        return factory;
    }

    /** Parsers close what they have read to its end, but its owner still counts on it. */
    private static final class StaysOpen extends FilterInputStream {
        StaysOpen(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // the owner closes
        }
    }

    private static final class Strict extends StreamReaderDelegate {
        private int depth;

        Strict(XMLStreamReader xml) {
            super(xml);
        }

        @Override
        public int next() throws XMLStreamException {
            int event = super.next();
            if (event == DTD) {
                throw new XMLStreamException("a document type is not allowed");
            }
            if (event == START_ELEMENT && ++depth > DEEPEST) {
                throw new XMLStreamException("nested too deep");
            }
            if (event == END_ELEMENT) {
                depth--;
            }
            return event;
        }
    }
}

package org.newsdesk.document;

import java.io.InputStream;
import java.util.Optional;
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
        XMLStreamReader xml = FACTORY.createXMLStreamReader(in);
        try {
            part.read(new Strict(xml));
        } finally {
            xml.close();
        }
    }

    /** The limit whose excess made the parser fail; parsers wrap what their stream throws. */
    static Optional<WordFile> exceeded(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = next(cause)) {
            if (cause instanceof InflationGuard.Exceeded exceeded) {
                return Optional.of(new WordFile.TooLarge(exceeded.limit()));
            }
        }
        return Optional.empty();
    }

    private static Throwable next(Throwable thrown) {
        if (thrown instanceof XMLStreamException wrapped && wrapped.getNestedException() != null) {
            return wrapped.getNestedException();
        }
        return thrown.getCause();
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

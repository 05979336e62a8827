package org.newsdesk.document;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/** XML without document types, external entities and bottomless nesting. */
final class SafeXml {

    private static final int DEEPEST = 1000;
    private static final int HEAD_BYTES = 200;
    private static final String UTF8_MARK = "\u00EF\u00BB\u00BF";
    private static final XMLInputFactory FACTORY = factory();

    private SafeXml() {}

    /** Parses a stream; a document type or nesting deeper than 1,000 elements counts as malformed. */
    static void read(InputStream in, XmlPart part) throws XMLStreamException {
        XMLStreamReader xml = open(new BufferedInputStream(new StaysOpen(in)));
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

    /** Decodes UTF-8, which nearly all parts are in, itself: the parser would print malformed bytes to the error stream. */
    private static XMLStreamReader open(BufferedInputStream in) throws XMLStreamException {
        try {
            in.mark(HEAD_BYTES);
            String head = new String(in.readNBytes(HEAD_BYTES), StandardCharsets.ISO_8859_1);
            in.reset();
            if (!isUtf8(head)) {
                return FACTORY.createXMLStreamReader(in);
            }
            in.skipNBytes(head.startsWith(UTF8_MARK) ? UTF8_MARK.length() : 0);
            return FACTORY.createXMLStreamReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
        } catch (IOException e) {
            throw new XMLStreamException(e);
        }
    }

    private static boolean isUtf8(String head) {
        int declarationEnd = head.startsWith("<?xml") || head.startsWith(UTF8_MARK + "<?xml") ? head.indexOf("?>") : 0;
        if (declarationEnd < 0
                || head.startsWith("\u00FE\u00FF")
                || head.startsWith("\u00FF\u00FE")
                || head.substring(0, Math.min(4, head.length())).indexOf(0) >= 0) {
            return false;
        }
        String declaration = head.substring(0, declarationEnd).toLowerCase(Locale.ROOT);
        return !declaration.contains("encoding") || declaration.contains("utf-8");
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

package org.newsdesk.document;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one XML part of a package to its end. */
public interface XmlPart {
    /** Reads from the start of the document to its end. */
    void read(XMLStreamReader xml) throws XMLStreamException;
}

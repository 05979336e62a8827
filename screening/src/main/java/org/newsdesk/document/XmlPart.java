package org.newsdesk.document;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one XML part of a package to its end. */
interface XmlPart {
    void read(XMLStreamReader xml) throws XMLStreamException;
}

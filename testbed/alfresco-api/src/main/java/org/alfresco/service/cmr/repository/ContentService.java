package org.alfresco.service.cmr.repository;

import org.alfresco.service.cmr.dictionary.InvalidTypeException;
import org.alfresco.service.namespace.QName;

/** Content of nodes. */
public interface ContentService {
    /** Reads by address. */
    ContentReader getRawReader(String contentUrl);
    /** Reads a content property; null when there is none. */
    ContentReader getReader(NodeRef nodeRef, QName propertyQName) throws InvalidNodeRefException, InvalidTypeException;
    /** Writes a content property; {@code update} sets the property when the stream is closed. */
    ContentWriter getWriter(NodeRef nodeRef, QName propertyQName, boolean update)
            throws InvalidNodeRefException, InvalidTypeException;
    /** Writes to a temporary place. */
    ContentWriter getTempWriter();
}

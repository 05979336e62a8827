package org.alfresco.service.cmr.repository;

/** Is told when a content stream was closed. */
public interface ContentStreamListener {
    /** The stream was closed. */
    void contentStreamClosed() throws ContentIOException;
}

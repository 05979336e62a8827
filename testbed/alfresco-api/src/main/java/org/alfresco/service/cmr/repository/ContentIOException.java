package org.alfresco.service.cmr.repository;

import org.alfresco.error.AlfrescoRuntimeException;

/** Content could not be read or written. */
public class ContentIOException extends AlfrescoRuntimeException {
    private static final long serialVersionUID = 1L;
    /** With a message. */
    public ContentIOException(String msg) {
        super(msg);
    }
    /** With a message and a cause. */
    public ContentIOException(String msg, Throwable cause) {
        super(msg, cause);
    }
}

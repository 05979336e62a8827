package org.alfresco.service.cmr.repository;

import org.alfresco.error.AlfrescoRuntimeException;

/** The text is no node reference. */
public class MalformedNodeRefException extends AlfrescoRuntimeException {
    private static final long serialVersionUID = 1L;
    /** Says which text. */
    public MalformedNodeRefException(String msgId) {
        super(msgId);
    }
}

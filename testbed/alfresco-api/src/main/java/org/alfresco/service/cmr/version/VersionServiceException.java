package org.alfresco.service.cmr.version;

import org.alfresco.error.AlfrescoRuntimeException;

/** Something is wrong with versions. */
public class VersionServiceException extends AlfrescoRuntimeException {
    private static final long serialVersionUID = 1L;
    /** With a message. */
    public VersionServiceException(String msgId) {
        super(msgId);
    }
}

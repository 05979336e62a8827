package org.alfresco.repo.security.permissions;

import org.alfresco.error.AlfrescoRuntimeException;

/** The user may not do that. */
public class AccessDeniedException extends AlfrescoRuntimeException {
    private static final long serialVersionUID = 1L;
    /** With a message. */
    public AccessDeniedException(String msg) {
        super(msg);
    }
    /** With a message and a cause. */
    public AccessDeniedException(String msg, Throwable cause) {
        super(msg, cause);
    }
}

package org.alfresco.service.cmr.security;

import org.alfresco.error.AlfrescoRuntimeException;

/** There is no such person. */
public class NoSuchPersonException extends AlfrescoRuntimeException {
    private static final long serialVersionUID = 1L;
    private final String userName;
    /** Names the person. */
    public NoSuchPersonException(String userName) {
        super("User does not exist: " + userName);
        this.userName = userName;
    }
    /** Who. */
    public String getUserName() {
        return userName;
    }
}

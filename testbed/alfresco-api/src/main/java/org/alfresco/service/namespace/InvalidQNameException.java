package org.alfresco.service.namespace;

/** The text is no qualified name. */
public class InvalidQNameException extends NamespaceException {
    private static final long serialVersionUID = 1L;
    /** With a message. */
    public InvalidQNameException(String msg) {
        super(msg);
    }
    /** With a message and a cause. */
    public InvalidQNameException(String msg, Throwable cause) {
        super(msg, cause);
    }
}

package org.alfresco.service.namespace;

/** A namespace or prefix is unknown. */
public class NamespaceException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    /** With a message. */
    public NamespaceException(String msg) {
        super(msg);
    }
    /** With a message and a cause. */
    public NamespaceException(String msg, Throwable cause) {
        super(msg, cause);
    }
}

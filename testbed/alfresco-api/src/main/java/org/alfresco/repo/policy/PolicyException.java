package org.alfresco.repo.policy;

/** A policy or behaviour is wrongly used. */
public class PolicyException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    /** With a message. */
    public PolicyException(String msg) {
        super(msg);
    }
    /** With a message and a cause. */
    public PolicyException(String msg, Throwable cause) {
        super(msg, cause);
    }
}

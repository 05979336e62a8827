package org.alfresco.service.cmr.repository;

/** The node does not exist. */
public class InvalidNodeRefException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final NodeRef nodeRef;
    /** Without a message. */
    public InvalidNodeRefException(NodeRef nodeRef) {
        this(null, nodeRef);
    }
    /** With a message. */
    public InvalidNodeRefException(String msg, NodeRef nodeRef) {
        this(msg, nodeRef, null);
    }
    /** With a message and a cause. */
    public InvalidNodeRefException(String msg, NodeRef nodeRef, Throwable cause) {
        super(msg, cause);
        this.nodeRef = nodeRef;
    }
    /** Which node. */
    public NodeRef getNodeRef() {
        return nodeRef;
    }
}

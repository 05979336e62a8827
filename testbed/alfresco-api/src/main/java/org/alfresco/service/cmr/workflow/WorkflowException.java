package org.alfresco.service.cmr.workflow;

import org.alfresco.error.AlfrescoRuntimeException;

/** A workflow call failed. */
public class WorkflowException extends AlfrescoRuntimeException {
    private static final long serialVersionUID = 1L;
    /** With a message. */
    public WorkflowException(String msgId) {
        super(msgId);
    }
    /** With a message and a cause. */
    public WorkflowException(String msgId, Throwable cause) {
        super(msgId, cause);
    }
    /** With a message and parameters. */
    public WorkflowException(String msgId, Object... args) {
        super(msgId, args);
    }
    /** With a message, a cause and parameters. */
    public WorkflowException(String msgId, Throwable cause, Object... args) {
        super(msgId, args, cause);
    }
}

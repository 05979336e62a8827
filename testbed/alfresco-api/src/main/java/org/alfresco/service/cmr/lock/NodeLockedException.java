package org.alfresco.service.cmr.lock;

import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.service.cmr.repository.NodeRef;

/** The node is locked; this binds everybody but the system. */
public class NodeLockedException extends AlfrescoRuntimeException {
    private static final long serialVersionUID = 1L;
    /** Without details. */
    public NodeLockedException() {
        super("Can not perform operation since the node is locked.");
    }
    /** Names the node. */
    public NodeLockedException(NodeRef nodeRef) {
        super("Can not perform operation since the node (id:" + nodeRef.getId() + ") is locked.");
    }
    /** Names the node and the operation. */
    public NodeLockedException(NodeRef nodeRef, String operation) {
        super("Can not perform operation (" + operation + ") since the node (id:" + nodeRef.getId() + ") is locked.");
    }
}

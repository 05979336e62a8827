package org.alfresco.service.cmr.lock;

import org.alfresco.service.cmr.repository.NodeRef;

/** The lock is not the user's to release. */
public class UnableToReleaseLockException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    /** Names the node. */
    public UnableToReleaseLockException(NodeRef nodeRef) {
        super("You have insufficient privileges to release the lock on the node (id: " + nodeRef.getId()
                + "). The node is locked by another user.");
    }
}

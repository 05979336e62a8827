package org.alfresco.service.cmr.security;

import org.alfresco.service.cmr.repository.NodeRef;

/** Owners of nodes. */
public interface OwnableService {
    String NO_OWNER = "";
    /** The owner, else the creator. */
    String getOwner(NodeRef nodeRef);
    /** Sets the owner. */
    void setOwner(NodeRef nodeRef, String userName);
    /** Makes the current user the owner. */
    void takeOwnership(NodeRef nodeRef);
    /** Whether an owner is known. */
    boolean hasOwner(NodeRef nodeRef);
}

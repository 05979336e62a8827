package org.alfresco.repo.security.permissions;

import org.alfresco.service.cmr.repository.NodeRef;

/** Something that belongs to a node, so that its visibility can be checked. */
public interface PermissionCheckValue {
    /** The node. */
    NodeRef getNodeRef();
}

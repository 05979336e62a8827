package org.alfresco.service.cmr.repository;

import org.alfresco.repo.transaction.DoNotRetryException;
import org.alfresco.service.namespace.QName;

/** The parent has a child of this name already (names are compared without regard to case). */
public class DuplicateChildNodeNameException extends RuntimeException implements DoNotRetryException {
    private static final long serialVersionUID = 1L;
    private final NodeRef parentNodeRef;
    private final QName assocTypeQName;
    private final String name;
    /** Names the parent, the association type and the name. */
    public DuplicateChildNodeNameException(NodeRef parentNodeRef, QName assocTypeQName, String name, Throwable e) {
        super("Duplicate child name not allowed: " + name, e);
        this.parentNodeRef = parentNodeRef;
        this.assocTypeQName = assocTypeQName;
        this.name = name;
    }
    /** The parent. */
    public NodeRef getParentNodeRef() {
        return parentNodeRef;
    }
    /** The association type. */
    public QName getAssocTypeQName() {
        return assocTypeQName;
    }
    /** The name. */
    public String getName() {
        return name;
    }
}

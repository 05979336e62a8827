package org.alfresco.service.cmr.repository;

import org.alfresco.service.namespace.QName;

/** The association exists already. */
public class AssociationExistsException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Long sourceNodeId;
    private final Long targetNodeId;
    private final QName qname;
    /** Database ids of both ends and the association type. */
    public AssociationExistsException(Long sourceNodeId, Long targetNodeId, QName qname) {
        this.sourceNodeId = sourceNodeId;
        this.targetNodeId = targetNodeId;
        this.qname = qname;
    }
    /** Database id of the source. */
    public Long getSourceNodeId() {
        return sourceNodeId;
    }
    /** Database id of the target. */
    public Long getTargetNodeId() {
        return targetNodeId;
    }
    /** The association type. */
    public QName getQName() {
        return qname;
    }
}

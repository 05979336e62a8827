package org.alfresco.service.cmr.repository;

import java.util.Objects;
import org.alfresco.service.namespace.QName;

/** A peer association between two nodes. */
public class AssociationRef implements EntityRef {
    private static final long serialVersionUID = 1L;
    private static final String FILLER = "|";

    private final Long id;
    private final NodeRef sourceRef;
    private final QName assocTypeQName;
    private final NodeRef targetRef;

    /** Without a database id. */
    public AssociationRef(NodeRef sourceRef, QName assocTypeQName, NodeRef targetRef) {
        this(null, sourceRef, assocTypeQName, targetRef);
    }

    /** With a database id. */
    public AssociationRef(Long id, NodeRef sourceRef, QName assocTypeQName, NodeRef targetRef) {
        this.id = id;
        this.sourceRef = sourceRef;
        this.assocTypeQName = assocTypeQName;
        this.targetRef = targetRef;
    }

    /** Database id or null. */
    public Long getId() {
        return id;
    }

    /** Type of the association. */
    public QName getTypeQName() {
        return assocTypeQName;
    }

    /** Where it points to. */
    public NodeRef getTargetRef() {
        return targetRef;
    }

    /** Where it starts. */
    public NodeRef getSourceRef() {
        return sourceRef;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof AssociationRef that
                && Objects.equals(sourceRef, that.sourceRef)
                && Objects.equals(assocTypeQName, that.assocTypeQName)
                && Objects.equals(targetRef, that.targetRef);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sourceRef, targetRef);
    }

    @Override
    public String toString() {
        return (id == null ? "" : id.toString()) + FILLER + sourceRef + FILLER + targetRef + FILLER + assocTypeQName;
    }
}

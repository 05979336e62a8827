package org.alfresco.service.cmr.repository;

import java.util.Objects;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.service.namespace.QName;

/** A parent-child association. */
public class ChildAssociationRef implements EntityRef, Comparable<ChildAssociationRef> {
    private static final long serialVersionUID = 1L;
    private static final String FILLER = "|";

    private final QName assocTypeQName;
    private final NodeRef parentRef;
    private final QName childQName;
    private final NodeRef childRef;
    private final boolean isPrimary;
    private int nthSibling;

    /** The parent may be null (root node); then the names are null too. */
    public ChildAssociationRef(
            QName assocTypeQName,
            NodeRef parentRef,
            QName childQName,
            NodeRef childRef,
            boolean isPrimary,
            int nthSibling) {
        if (childRef == null) {
            throw new IllegalArgumentException("Child reference may not be null");
        }
        this.assocTypeQName = assocTypeQName;
        this.parentRef = parentRef;
        this.childQName = childQName;
        this.childRef = childRef;
        this.isPrimary = isPrimary;
        this.nthSibling = nthSibling;
    }

    /** A secondary association without a position. */
    public ChildAssociationRef(QName assocTypeQName, NodeRef parentRef, QName childQName, NodeRef childRef) {
        this(assocTypeQName, parentRef, childQName, childRef, false, -1);
    }

    /** Parses what {@link #toString()} gives. */
    public ChildAssociationRef(String childAssocRefStr) {
        String[] parts = childAssocRefStr.split("\\|", -1);
        if (parts.length != 6) {
            throw new AlfrescoRuntimeException("Unable to parse child association string: " + childAssocRefStr);
        }
        this.parentRef = parts[0].isEmpty() ? null : new NodeRef(parts[0]);
        this.childRef = new NodeRef(parts[1]);
        this.assocTypeQName = parts[2].isEmpty() ? null : QName.createQName(parts[2]);
        this.childQName = parts[3].isEmpty() ? null : QName.createQName(parts[3]);
        this.isPrimary = Boolean.parseBoolean(parts[4]);
        this.nthSibling = Integer.parseInt(parts[5]);
    }

    /** Type of the association, such as {@code cm:contains}. */
    public QName getTypeQName() {
        return assocTypeQName;
    }

    /** Name of this association. */
    public QName getQName() {
        return childQName;
    }

    /** The child. */
    public NodeRef getChildRef() {
        return childRef;
    }

    /** The parent, null for a root. */
    public NodeRef getParentRef() {
        return parentRef;
    }

    /** Whether the child lives here. */
    public boolean isPrimary() {
        return isPrimary;
    }

    /** Position among the siblings. */
    public int getNthSibling() {
        return nthSibling;
    }

    /** Sets the position. */
    public void setNthSibling(int nthSibling) {
        this.nthSibling = nthSibling;
    }

    @Override
    public int compareTo(ChildAssociationRef another) {
        return Integer.compare(nthSibling, another.nthSibling);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof ChildAssociationRef that
                && Objects.equals(assocTypeQName, that.assocTypeQName)
                && Objects.equals(childQName, that.childQName)
                && childRef.equals(that.childRef)
                && Objects.equals(parentRef, that.parentRef);
    }

    @Override
    public int hashCode() {
        return Objects.hash(parentRef, childRef);
    }

    @Override
    public String toString() {
        return (parentRef == null ? "" : parentRef.toString())
                + FILLER
                + childRef
                + FILLER
                + (assocTypeQName == null ? "" : assocTypeQName.toString())
                + FILLER
                + (childQName == null ? "" : childQName.toString())
                + FILLER
                + isPrimary
                + FILLER
                + nthSibling;
    }
}

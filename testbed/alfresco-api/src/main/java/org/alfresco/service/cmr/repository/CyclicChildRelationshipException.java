package org.alfresco.service.cmr.repository;

/** A node would become its own ancestor. */
public class CyclicChildRelationshipException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final ChildAssociationRef childAssocRef;
    /** With a message and the offending association. */
    public CyclicChildRelationshipException(String msg, ChildAssociationRef childAssocRef) {
        super(msg);
        this.childAssocRef = childAssocRef;
    }
    /** The offending association. */
    public ChildAssociationRef getChildAssocRef() {
        return childAssocRef;
    }
}

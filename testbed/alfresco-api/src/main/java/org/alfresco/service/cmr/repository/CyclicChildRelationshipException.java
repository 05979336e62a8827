package org.alfresco.service.cmr.repository;

/** A node would become its own ancestor. */
public class CyclicChildRelationshipException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    /** With a message and the offending association. */
    public CyclicChildRelationshipException(String msg, ChildAssociationRef childAssocRef) {
        super(msg + ": " + childAssocRef);
    }
}

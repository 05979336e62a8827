package org.alfresco.service.cmr.dictionary;

/** A child association. */
public interface ChildAssociationDefinition extends AssociationDefinition {
    /** Whether two children may have one name. */
    boolean getDuplicateChildNamesAllowed();
    /** Whether a change of the child changes the parent's date. */
    boolean getPropagateTimestamps();
}

package org.alfresco.service.cmr.dictionary;

/** A peer or child association. */
public interface AssociationDefinition extends ClassAttributeDefinition {
    /** Whether it is a child association. */
    boolean isChild();
    /** Where it starts. */
    ClassDefinition getSourceClass();
    /** Whether the source is mandatory. */
    boolean isSourceMandatory();
    /** Whether a target may have several sources. */
    boolean isSourceMany();
    /** Where it points. */
    ClassDefinition getTargetClass();
    /** Whether the target is mandatory. */
    boolean isTargetMandatory();
    /** Whether a missing target is an integrity error. */
    boolean isTargetMandatoryEnforced();
    /** Whether a source may have several targets. */
    boolean isTargetMany();
}

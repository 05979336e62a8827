package org.alfresco.service.cmr.dictionary;

import java.util.List;

/** A property. */
public interface PropertyDefinition extends ClassAttributeDefinition {
    /** Default value as text, or null. */
    String getDefaultValue();
    /** Data type. */
    DataTypeDefinition getDataType();
    /** Type or aspect that declares it. */
    ClassDefinition getContainerClass();
    /** Whether it overrides an inherited one. */
    boolean isOverride();
    /** Whether it holds a list. */
    boolean isMultiValued();
    /** Whether it must be set. */
    boolean isMandatory();
    /** Whether a missing value is an integrity error. */
    boolean isMandatoryEnforced();
    /** Constraints. */
    List<ConstraintDefinition> getConstraints();
}

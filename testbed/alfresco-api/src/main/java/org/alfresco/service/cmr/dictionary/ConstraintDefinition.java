package org.alfresco.service.cmr.dictionary;

import org.alfresco.service.namespace.QName;

/** Use of a constraint. */
public interface ConstraintDefinition {
    /** Its model. */
    ModelDefinition getModel();
    /** Its name. */
    QName getName();
    /** The constraint. */
    Constraint getConstraint();
}

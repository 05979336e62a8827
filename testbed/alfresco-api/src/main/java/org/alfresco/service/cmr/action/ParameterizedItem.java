package org.alfresco.service.cmr.action;

import java.io.Serializable;

/** Something with named parameters. */
public interface ParameterizedItem {
    /** Value of a parameter, or null. */
    Serializable getParameterValue(String name);
    /** Sets a parameter. */
    void setParameterValue(String name, Serializable value);
}

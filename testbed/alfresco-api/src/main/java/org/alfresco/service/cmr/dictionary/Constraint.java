package org.alfresco.service.cmr.dictionary;

import java.util.Map;

/** A constraint on values. */
public interface Constraint {
    /** Such as LIST. */
    String getType();
    /** Its short name. */
    String getShortName();
    /** Its parameters. */
    Map<String, Object> getParameters();
    /** Throws when the value violates it. */
    void evaluate(Object value);
}

package org.alfresco.service.namespace;

/** Selects qualified names. */
public interface QNamePattern {
    /** Whether the name is selected. */
    boolean isMatch(QName qname);
}

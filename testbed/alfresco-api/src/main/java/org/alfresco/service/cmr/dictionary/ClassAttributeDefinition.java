package org.alfresco.service.cmr.dictionary;

import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;

/** A property or association. */
public interface ClassAttributeDefinition {
    /** Its model. */
    ModelDefinition getModel();
    /** Its name. */
    QName getName();
    /** Its title. */
    String getTitle(MessageLookup messageLookup);
    /** Its description. */
    String getDescription(MessageLookup messageLookup);
    /** Whether it is declared as protected. */
    boolean isProtected();
}

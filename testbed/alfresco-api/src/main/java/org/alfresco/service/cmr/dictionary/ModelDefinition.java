package org.alfresco.service.cmr.dictionary;

import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;

/** A content model. */
public interface ModelDefinition {
    /** Its name. */
    QName getName();
    /** Its description. */
    String getDescription(MessageLookup messageLookup);
    /** Its author. */
    String getAuthor();
    /** Its version. */
    String getVersion();
}

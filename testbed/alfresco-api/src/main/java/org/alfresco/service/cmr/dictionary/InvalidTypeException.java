package org.alfresco.service.cmr.dictionary;

import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.service.namespace.QName;

/** The type is unknown. */
public class InvalidTypeException extends AlfrescoRuntimeException {
    private static final long serialVersionUID = 1L;
    private final QName typeName;
    /** Names the type. */
    public InvalidTypeException(QName typeName) {
        this("Invalid type: " + typeName, typeName);
    }
    /** With a message. */
    public InvalidTypeException(String msg, QName typeName) {
        super(msg);
        this.typeName = typeName;
    }
    /** Which type. */
    public QName getTypeName() {
        return typeName;
    }
}

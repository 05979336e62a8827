package org.alfresco.service.cmr.dictionary;

import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.service.namespace.QName;

/** The aspect is unknown. */
public class InvalidAspectException extends AlfrescoRuntimeException {
    private static final long serialVersionUID = 1L;
    private final QName aspectName;
    /** Names the aspect. */
    public InvalidAspectException(QName aspectName) {
        this("Invalid aspect: " + aspectName, aspectName);
    }
    /** With a message. */
    public InvalidAspectException(String msg, QName aspectName) {
        super(msg);
        this.aspectName = aspectName;
    }
    /** Which aspect. */
    public QName getAspectName() {
        return aspectName;
    }
}

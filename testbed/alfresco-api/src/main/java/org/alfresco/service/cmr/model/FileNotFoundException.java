package org.alfresco.service.cmr.model;

import org.alfresco.service.cmr.repository.NodeRef;

/** There is no such file or folder. */
public class FileNotFoundException extends Exception {
    private static final long serialVersionUID = 1L;
    /** Names the node. */
    public FileNotFoundException(NodeRef nodeRef) {
        this("File not found: " + nodeRef);
    }
    /** With a message. */
    public FileNotFoundException(String msg) {
        super(msg);
    }
}

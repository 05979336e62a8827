package org.alfresco.service.cmr.model;

import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.service.cmr.repository.NodeRef;

/** A file or folder of this name exists. */
public class FileExistsException extends AlfrescoRuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient NodeRef parentNodeRef;
    private final String name;
    /** Names the parent and the name. */
    public FileExistsException(NodeRef parentNodeRef, String name) {
        super("File or folder " + name + " already exists");
        this.parentNodeRef = parentNodeRef;
        this.name = name;
    }
    /** The parent. */
    public NodeRef getParentNodeRef() {
        return parentNodeRef;
    }
    /** The name. */
    public String getName() {
        return name;
    }
}

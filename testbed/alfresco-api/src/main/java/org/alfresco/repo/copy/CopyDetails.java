package org.alfresco.repo.copy;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** What is being copied where. */
public class CopyDetails {
    private final NodeRef sourceNodeRef;
    private final QName sourceNodeTypeQName;
    private final Set<QName> sourceNodeAspectQNames;
    private final Map<QName, Serializable> sourceNodeProperties;
    private final NodeRef targetParentNodeRef;
    private final NodeRef targetNodeRef;
    private final boolean targetNodeIsNew;
    private final QName assocTypeQName;
    private final QName assocQName;
    /** All values; the target node is null before it is made. */
    public CopyDetails(
            NodeRef sourceNodeRef,
            QName sourceNodeTypeQName,
            Set<QName> sourceNodeAspectQNames,
            Map<QName, Serializable> sourceNodeProperties,
            NodeRef targetParentNodeRef,
            NodeRef targetNodeRef,
            boolean targetNodeIsNew,
            QName assocTypeQName,
            QName assocQName) {
        this.sourceNodeRef = sourceNodeRef;
        this.sourceNodeTypeQName = sourceNodeTypeQName;
        this.sourceNodeAspectQNames = sourceNodeAspectQNames;
        this.sourceNodeProperties = sourceNodeProperties;
        this.targetParentNodeRef = targetParentNodeRef;
        this.targetNodeRef = targetNodeRef;
        this.targetNodeIsNew = targetNodeIsNew;
        this.assocTypeQName = assocTypeQName;
        this.assocQName = assocQName;
    }
    /** The source. */
    public final NodeRef getSourceNodeRef() {
        return sourceNodeRef;
    }
    /** Type of the source. */
    public final QName getSourceNodeTypeQName() {
        return sourceNodeTypeQName;
    }
    /** Aspects of the source. */
    public final Set<QName> getSourceNodeAspectQNames() {
        return sourceNodeAspectQNames;
    }
    /** Properties of the source. */
    public final Map<QName, Serializable> getSourceNodeProperties() {
        return sourceNodeProperties;
    }
    /** Where the copy goes. */
    public final NodeRef getTargetParentNodeRef() {
        return targetParentNodeRef;
    }
    /** The copy, or null. */
    public final NodeRef getTargetNodeRef() {
        return targetNodeRef;
    }
    /** Whether the copy is a new node. */
    public final boolean isTargetNodeIsNew() {
        return targetNodeIsNew;
    }
    /** Association type of the copy. */
    public final QName getAssocTypeQName() {
        return assocTypeQName;
    }
    /** Association name of the copy. */
    public final QName getAssocQName() {
        return assocQName;
    }
}

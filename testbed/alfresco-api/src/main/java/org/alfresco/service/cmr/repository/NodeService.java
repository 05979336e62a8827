package org.alfresco.service.cmr.repository;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.service.cmr.dictionary.InvalidAspectException;
import org.alfresco.service.cmr.dictionary.InvalidTypeException;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.QNamePattern;

/** Nodes, their properties, aspects and associations. */
public interface NodeService {
    /** All stores. */
    List<StoreRef> getStores();
    /** Whether the store exists. */
    boolean exists(StoreRef storeRef);
    /** Whether the node exists (and, for the secured service, is readable is not asked). */
    boolean exists(NodeRef nodeRef);
    /** The node with this database id, or null. */
    NodeRef getNodeRef(Long nodeId);
    /** Root of a store. */
    NodeRef getRootNode(StoreRef storeRef) throws InvalidStoreRefException;
    /** Creates a node without properties. */
    ChildAssociationRef createNode(NodeRef parentRef, QName assocTypeQName, QName assocQName, QName nodeTypeQName)
            throws InvalidNodeRefException, InvalidTypeException;
    /** Creates a node. */
    ChildAssociationRef createNode(
            NodeRef parentRef,
            QName assocTypeQName,
            QName assocQName,
            QName nodeTypeQName,
            Map<QName, Serializable> properties)
            throws InvalidNodeRefException, InvalidTypeException;
    /** Gives the node another primary parent or another association name. */
    ChildAssociationRef moveNode(NodeRef nodeToMoveRef, NodeRef newParentRef, QName assocTypeQName, QName assocQName)
            throws InvalidNodeRefException;
    /** Type of the node. */
    QName getType(NodeRef nodeRef) throws InvalidNodeRefException;
    /** Changes the type. */
    void setType(NodeRef nodeRef, QName typeQName) throws InvalidNodeRefException;
    /** Adds an aspect; the properties may be null. */
    void addAspect(NodeRef nodeRef, QName aspectTypeQName, Map<QName, Serializable> aspectProperties)
            throws InvalidNodeRefException, InvalidAspectException;
    /** Removes an aspect and its properties. */
    void removeAspect(NodeRef nodeRef, QName aspectTypeQName) throws InvalidNodeRefException, InvalidAspectException;
    /** Whether the node has the aspect. */
    boolean hasAspect(NodeRef nodeRef, QName aspectTypeQName) throws InvalidNodeRefException, InvalidAspectException;
    /** All aspects of the node. */
    Set<QName> getAspects(NodeRef nodeRef) throws InvalidNodeRefException;
    /** Deletes the node: to the trash, unless it or its type says otherwise. */
    void deleteNode(NodeRef nodeRef) throws InvalidNodeRefException;
    /** Adds a secondary parent. */
    ChildAssociationRef addChild(NodeRef parentRef, NodeRef childRef, QName assocTypeQName, QName qname)
            throws InvalidNodeRefException;
    /** Adds several secondary parents. */
    List<ChildAssociationRef> addChild(
            Collection<NodeRef> parentRefs, NodeRef childRef, QName assocTypeQName, QName qname)
            throws InvalidNodeRefException;
    /** Severs every association between the two; a child without primary parent is deleted. */
    void removeChild(NodeRef parentRef, NodeRef childRef) throws InvalidNodeRefException;
    /** Severs one association. */
    boolean removeChildAssociation(ChildAssociationRef childAssocRef);
    /** Severs a secondary association. */
    boolean removeSecondaryChildAssociation(ChildAssociationRef childAssocRef);
    /** All properties, those of {@code cm:auditable} and {@code sys:referenceable} included. */
    Map<QName, Serializable> getProperties(NodeRef nodeRef) throws InvalidNodeRefException;
    /** One property or null. */
    Serializable getProperty(NodeRef nodeRef, QName qname) throws InvalidNodeRefException;
    /** Replaces all properties. */
    void setProperties(NodeRef nodeRef, Map<QName, Serializable> properties) throws InvalidNodeRefException;
    /** Sets some properties, keeps the others. */
    void addProperties(NodeRef nodeRef, Map<QName, Serializable> properties) throws InvalidNodeRefException;
    /** Sets one property. */
    void setProperty(NodeRef nodeRef, QName qname, Serializable value) throws InvalidNodeRefException;
    /** Removes one property. */
    void removeProperty(NodeRef nodeRef, QName qname) throws InvalidNodeRefException;
    /** All parents. */
    List<ChildAssociationRef> getParentAssocs(NodeRef nodeRef) throws InvalidNodeRefException;
    /** Some parents. */
    List<ChildAssociationRef> getParentAssocs(NodeRef nodeRef, QNamePattern typeQNamePattern, QNamePattern qnamePattern)
            throws InvalidNodeRefException;
    /** All children. */
    List<ChildAssociationRef> getChildAssocs(NodeRef nodeRef) throws InvalidNodeRefException;
    /** Some children. */
    List<ChildAssociationRef> getChildAssocs(NodeRef nodeRef, QNamePattern typeQNamePattern, QNamePattern qnamePattern)
            throws InvalidNodeRefException;
    /** Some children, at most so many. */
    List<ChildAssociationRef> getChildAssocs(
            NodeRef nodeRef, QNamePattern typeQNamePattern, QNamePattern qnamePattern, int maxResults, boolean preload)
            throws InvalidNodeRefException;
    /** Some children, loaded in advance or not. */
    List<ChildAssociationRef> getChildAssocs(
            NodeRef nodeRef, QNamePattern typeQNamePattern, QNamePattern qnamePattern, boolean preload)
            throws InvalidNodeRefException;
    /** Children of exactly these types. */
    List<ChildAssociationRef> getChildAssocs(NodeRef nodeRef, Set<QName> childNodeTypeQNames);
    /** Children with this property value. */
    List<ChildAssociationRef> getChildAssocsByPropertyValue(NodeRef nodeRef, QName propertyQName, Serializable value);
    /** The child of this name (case is ignored), or null. */
    NodeRef getChildByName(NodeRef nodeRef, QName assocTypeQName, String childName);
    /** The children of these names (case is ignored). */
    List<ChildAssociationRef> getChildrenByName(NodeRef nodeRef, QName assocTypeQName, Collection<String> childNames);
    /** The primary parent. */
    ChildAssociationRef getPrimaryParent(NodeRef nodeRef) throws InvalidNodeRefException;
    /** Adds a peer association. */
    AssociationRef createAssociation(NodeRef sourceRef, NodeRef targetRef, QName assocTypeQName)
            throws InvalidNodeRefException, AssociationExistsException;
    /** Removes a peer association. */
    void removeAssociation(NodeRef sourceRef, NodeRef targetRef, QName assocTypeQName) throws InvalidNodeRefException;
    /** Replaces the peer associations of a type. */
    void setAssociations(NodeRef sourceRef, QName assocTypeQName, List<NodeRef> targetRefs);
    /** Peer associations that start here. */
    List<AssociationRef> getTargetAssocs(NodeRef sourceRef, QNamePattern qnamePattern) throws InvalidNodeRefException;
    /** Peer associations that point here. */
    List<AssociationRef> getSourceAssocs(NodeRef targetRef, QNamePattern qnamePattern) throws InvalidNodeRefException;
    /** Root of the trash of a store. */
    NodeRef getStoreArchiveNode(StoreRef storeRef);
    /** Brings a node back from the trash; null arguments mean where it was. */
    NodeRef restoreNode(
            NodeRef archivedNodeRef, NodeRef destinationParentNodeRef, QName assocTypeQName, QName assocQName);
    /** Number of children. */
    int countChildAssocs(NodeRef nodeRef, boolean isPrimary) throws InvalidNodeRefException;
}

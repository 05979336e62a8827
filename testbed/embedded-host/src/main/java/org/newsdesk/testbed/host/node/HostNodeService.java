package org.newsdesk.testbed.host.node;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.InvalidStoreRefException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.QNamePattern;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.newsdesk.testbed.host.dictionary.HostDictionary;
import org.newsdesk.testbed.host.policy.Policies;

/** The raw node service: no permission checks, but locks and policies. */
public final class HostNodeService implements NodeService {

    /** The store of the kept versions. */
    public static final StoreRef VERSION_STORE = new StoreRef(StoreRef.PROTOCOL_WORKSPACE, "version2Store");

    private static final String ROOT_ID = "00000000-0000-0000-0000-000000000001";
    private final NodeTable table;
    private final HostDictionary dictionary;
    private final NodeWriter writer;
    private final NodeRemover remover;

    /** A service over the stored nodes. */
    public HostNodeService(
            NodeTable table,
            HostDictionary dictionary,
            ValueConverter converter,
            BehaviourFilter filter,
            Policies policies,
            NodeGuard guard,
            IntegrityCheck integrity) {
        this.table = table;
        this.dictionary = dictionary;
        NodeEvents events = new NodeEvents(policies, new NodeClasses(table));
        NodeProperties values = new NodeProperties(dictionary, converter, filter);
        this.writer = new NodeWriter(table, dictionary, values, events, guard, integrity);
        this.remover = new NodeRemover(table, dictionary, writer, events, guard);
    }

    /** The root node of a store. */
    public static NodeRef rootOf(StoreRef store) {
        return new NodeRef(store, ROOT_ID);
    }

    /** Makes the root node of a store unless it is there. */
    public void createRoot(StoreRef store) {
        NodeRef root = rootOf(store);
        if (table.find(root) == null) {
            table.insert(new NodeRow(
                    root,
                    0,
                    ContentModel.TYPE_STOREROOT,
                    null,
                    null,
                    null,
                    false,
                    Map.of(),
                    dictionary.mandatoryAspects(ContentModel.TYPE_STOREROOT),
                    null,
                    true,
                    1));
        }
    }

    @Override
    public List<StoreRef> getStores() {
        return List.of(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, StoreRef.STORE_REF_ARCHIVE_SPACESSTORE, VERSION_STORE);
    }

    @Override
    public boolean exists(StoreRef storeRef) {
        return getStores().contains(storeRef);
    }

    @Override
    public boolean exists(NodeRef nodeRef) {
        return table.find(nodeRef) != null;
    }

    @Override
    public NodeRef getNodeRef(Long nodeId) {
        return table.findBySequence(nodeId);
    }

    @Override
    public NodeRef getRootNode(StoreRef storeRef) {
        if (!exists(storeRef)) {
            throw new InvalidStoreRefException(storeRef);
        }
        return rootOf(storeRef);
    }

    @Override
    public ChildAssociationRef createNode(
            NodeRef parentRef, QName assocTypeQName, QName assocQName, QName nodeTypeQName) {
        return createNode(parentRef, assocTypeQName, assocQName, nodeTypeQName, null);
    }

    @Override
    public ChildAssociationRef createNode(
            NodeRef parentRef,
            QName assocTypeQName,
            QName assocQName,
            QName nodeTypeQName,
            Map<QName, Serializable> properties) {
        return writer.create(
                parentRef, assocTypeQName, assocQName, nodeTypeQName, properties == null ? Map.of() : properties);
    }

    @Override
    public ChildAssociationRef moveNode(
            NodeRef nodeToMoveRef, NodeRef newParentRef, QName assocTypeQName, QName assocQName) {
        return writer.move(nodeToMoveRef, newParentRef, assocTypeQName, assocQName);
    }

    @Override
    public QName getType(NodeRef nodeRef) {
        return writer.get(nodeRef).type();
    }

    @Override
    public void setType(NodeRef nodeRef, QName typeQName) {
        writer.setType(nodeRef, typeQName);
    }

    @Override
    public void addAspect(NodeRef nodeRef, QName aspectTypeQName, Map<QName, Serializable> aspectProperties) {
        writer.addAspect(nodeRef, aspectTypeQName, aspectProperties == null ? Map.of() : aspectProperties);
    }

    @Override
    public void removeAspect(NodeRef nodeRef, QName aspectTypeQName) {
        writer.removeAspect(nodeRef, aspectTypeQName);
    }

    @Override
    public boolean hasAspect(NodeRef nodeRef, QName aspectTypeQName) {
        return writer.get(nodeRef).aspects().stream()
                .anyMatch(aspect -> dictionary.isSubClass(aspect, aspectTypeQName));
    }

    @Override
    public Set<QName> getAspects(NodeRef nodeRef) {
        return new LinkedHashSet<>(writer.get(nodeRef).aspects());
    }

    @Override
    public void deleteNode(NodeRef nodeRef) {
        remover.delete(nodeRef);
    }

    @Override
    public ChildAssociationRef addChild(NodeRef parentRef, NodeRef childRef, QName assocTypeQName, QName qname) {
        return writer.addChild(parentRef, childRef, assocTypeQName, qname);
    }

    @Override
    public List<ChildAssociationRef> addChild(
            Collection<NodeRef> parentRefs, NodeRef childRef, QName assocTypeQName, QName qname) {
        return parentRefs.stream()
                .map(parent -> addChild(parent, childRef, assocTypeQName, qname))
                .toList();
    }

    @Override
    public void removeChild(NodeRef parentRef, NodeRef childRef) {
        if (parentRef.equals(writer.get(childRef).parent())) {
            deleteNode(childRef);
            return;
        }
        table.secondaryChildren(parentRef).stream()
                .filter(assoc -> assoc.getChildRef().equals(childRef))
                .forEach(writer::removeSecondary);
    }

    @Override
    public boolean removeChildAssociation(ChildAssociationRef childAssocRef) {
        if (childAssocRef.equals(getPrimaryParent(childAssocRef.getChildRef()))) {
            deleteNode(childAssocRef.getChildRef());
            return true;
        }
        return writer.removeSecondary(childAssocRef);
    }

    @Override
    public boolean removeSecondaryChildAssociation(ChildAssociationRef childAssocRef) {
        return writer.removeSecondary(childAssocRef);
    }

    @Override
    public Map<QName, Serializable> getProperties(NodeRef nodeRef) {
        NodeRow row = writer.get(nodeRef);
        Map<QName, Serializable> properties = new HashMap<>(row.properties());
        properties.put(ContentModel.PROP_NODE_UUID, nodeRef.getId());
        properties.put(ContentModel.PROP_NODE_DBID, row.seq());
        properties.put(ContentModel.PROP_STORE_PROTOCOL, nodeRef.getStoreRef().getProtocol());
        properties.put(ContentModel.PROP_STORE_IDENTIFIER, nodeRef.getStoreRef().getIdentifier());
        return properties;
    }

    @Override
    public Serializable getProperty(NodeRef nodeRef, QName qname) {
        NodeRow row = writer.get(nodeRef);
        if (ContentModel.PROP_NODE_UUID.equals(qname)) {
            return nodeRef.getId();
        }
        return ContentModel.PROP_NODE_DBID.equals(qname)
                ? Long.valueOf(row.seq())
                : row.properties().get(qname);
    }

    @Override
    public void setProperties(NodeRef nodeRef, Map<QName, Serializable> properties) {
        writer.setProperties(nodeRef, properties);
    }

    @Override
    public void addProperties(NodeRef nodeRef, Map<QName, Serializable> properties) {
        writer.addProperties(nodeRef, properties);
    }

    @Override
    public void setProperty(NodeRef nodeRef, QName qname, Serializable value) {
        Map<QName, Serializable> single = new HashMap<>();
        single.put(qname, value);
        writer.addProperties(nodeRef, single);
    }

    @Override
    public void removeProperty(NodeRef nodeRef, QName qname) {
        writer.removeProperties(nodeRef, Set.of(qname));
    }

    @Override
    public List<ChildAssociationRef> getParentAssocs(NodeRef nodeRef) {
        return getParentAssocs(nodeRef, RegexQNamePattern.MATCH_ALL, RegexQNamePattern.MATCH_ALL);
    }

    @Override
    public List<ChildAssociationRef> getParentAssocs(
            NodeRef nodeRef, QNamePattern typeQNamePattern, QNamePattern qnamePattern) {
        List<ChildAssociationRef> all = new ArrayList<>();
        NodeRow row = writer.get(nodeRef);
        if (row.parent() != null) {
            all.add(row.primaryAssoc());
        }
        all.addAll(table.secondaryParents(nodeRef));
        all.removeIf(assoc -> !matches(assoc, typeQNamePattern, qnamePattern));
        return all;
    }

    @Override
    public List<ChildAssociationRef> getChildAssocs(NodeRef nodeRef) {
        return getChildAssocs(nodeRef, RegexQNamePattern.MATCH_ALL, RegexQNamePattern.MATCH_ALL);
    }

    @Override
    public List<ChildAssociationRef> getChildAssocs(
            NodeRef nodeRef, QNamePattern typeQNamePattern, QNamePattern qnamePattern) {
        return getChildAssocs(nodeRef, typeQNamePattern, qnamePattern, Integer.MAX_VALUE, true);
    }

    @Override
    public List<ChildAssociationRef> getChildAssocs(
            NodeRef nodeRef,
            QNamePattern typeQNamePattern,
            QNamePattern qnamePattern,
            int maxResults,
            boolean preload) {
        writer.get(nodeRef);
        List<NodeRow> primary =
                typeQNamePattern instanceof QName type ? table.children(nodeRef, type) : table.children(nodeRef);
        List<ChildAssociationRef> all = new ArrayList<>();
        primary.forEach(row -> all.add(row.primaryAssoc()));
        all.addAll(table.secondaryChildren(nodeRef));
        return all.stream()
                .filter(assoc -> matches(assoc, typeQNamePattern, qnamePattern))
                .limit(maxResults)
                .toList();
    }

    @Override
    public List<ChildAssociationRef> getChildAssocs(
            NodeRef nodeRef, QNamePattern typeQNamePattern, QNamePattern qnamePattern, boolean preload) {
        return getChildAssocs(nodeRef, typeQNamePattern, qnamePattern);
    }

    @Override
    public List<ChildAssociationRef> getChildAssocs(NodeRef nodeRef, Set<QName> childNodeTypeQNames) {
        return getChildAssocs(nodeRef).stream()
                .filter(assoc -> childNodeTypeQNames.contains(getType(assoc.getChildRef())))
                .toList();
    }

    @Override
    public List<ChildAssociationRef> getChildAssocsByPropertyValue(
            NodeRef nodeRef, QName propertyQName, Serializable value) {
        return getChildAssocs(nodeRef).stream()
                .filter(assoc -> Objects.equals(value, getProperty(assoc.getChildRef(), propertyQName)))
                .toList();
    }

    @Override
    public NodeRef getChildByName(NodeRef nodeRef, QName assocTypeQName, String childName) {
        writer.get(nodeRef);
        NodeRow found = table.childByName(nodeRef, assocTypeQName, childName);
        return found == null ? null : found.ref();
    }

    @Override
    public List<ChildAssociationRef> getChildrenByName(
            NodeRef nodeRef, QName assocTypeQName, Collection<String> childNames) {
        return childNames.stream()
                .map(name -> table.childByName(nodeRef, assocTypeQName, name))
                .filter(Objects::nonNull)
                .map(NodeRow::primaryAssoc)
                .toList();
    }

    @Override
    public ChildAssociationRef getPrimaryParent(NodeRef nodeRef) {
        return writer.get(nodeRef).primaryAssoc();
    }

    @Override
    public AssociationRef createAssociation(NodeRef sourceRef, NodeRef targetRef, QName assocTypeQName) {
        return writer.associate(sourceRef, targetRef, assocTypeQName);
    }

    @Override
    public void removeAssociation(NodeRef sourceRef, NodeRef targetRef, QName assocTypeQName) {
        table.deletePeer(sourceRef, targetRef, assocTypeQName);
    }

    @Override
    public void setAssociations(NodeRef sourceRef, QName assocTypeQName, List<NodeRef> targetRefs) {
        getTargetAssocs(sourceRef, assocTypeQName)
                .forEach(assoc -> removeAssociation(sourceRef, assoc.getTargetRef(), assocTypeQName));
        targetRefs.forEach(target -> createAssociation(sourceRef, target, assocTypeQName));
    }

    @Override
    public List<AssociationRef> getTargetAssocs(NodeRef sourceRef, QNamePattern qnamePattern) {
        return table.peers(sourceRef, true).stream()
                .filter(peer -> qnamePattern.isMatch(peer.getKey()))
                .map(peer -> new AssociationRef(sourceRef, peer.getKey(), peer.getValue()))
                .toList();
    }

    @Override
    public List<AssociationRef> getSourceAssocs(NodeRef targetRef, QNamePattern qnamePattern) {
        return table.peers(targetRef, false).stream()
                .filter(peer -> qnamePattern.isMatch(peer.getKey()))
                .map(peer -> new AssociationRef(peer.getValue(), peer.getKey(), targetRef))
                .toList();
    }

    @Override
    public NodeRef getStoreArchiveNode(StoreRef storeRef) {
        return rootOf(StoreRef.STORE_REF_ARCHIVE_SPACESSTORE);
    }

    @Override
    public NodeRef restoreNode(
            NodeRef archivedNodeRef, NodeRef destinationParentNodeRef, QName assocTypeQName, QName assocQName) {
        return remover.restore(archivedNodeRef, destinationParentNodeRef, assocTypeQName, assocQName);
    }

    @Override
    public int countChildAssocs(NodeRef nodeRef, boolean isPrimary) {
        return isPrimary
                ? table.children(nodeRef).size()
                : getChildAssocs(nodeRef).size();
    }

    private static boolean matches(ChildAssociationRef assoc, QNamePattern type, QNamePattern name) {
        return type.isMatch(assoc.getTypeQName()) && name.isMatch(assoc.getQName());
    }
}

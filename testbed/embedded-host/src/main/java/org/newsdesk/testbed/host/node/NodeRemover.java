package org.newsdesk.testbed.host.node;

import java.io.Serializable;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.newsdesk.testbed.host.dictionary.HostDictionary;

/** Deletes nodes, to the trash or for good, and brings them back. */
final class NodeRemover {

    private final NodeTable table;
    private final HostDictionary dictionary;
    private final NodeWriter writer;
    private final NodeEvents events;
    private final NodeGuard guard;

    NodeRemover(NodeTable table, HostDictionary dictionary, NodeWriter writer, NodeEvents events, NodeGuard guard) {
        this.table = table;
        this.dictionary = dictionary;
        this.writer = writer;
        this.events = events;
        this.guard = guard;
    }

    void delete(NodeRef ref) {
        NodeRow top = writer.get(ref);
        if (ContentModel.TYPE_STOREROOT.equals(top.type())) {
            throw new IllegalArgumentException("A store root node cannot be deleted: " + ref);
        }
        boolean archive = StoreRef.STORE_REF_WORKSPACE_SPACESSTORE.equals(ref.getStoreRef())
                && dictionary.archived(top.type())
                && !top.aspects().contains(ContentModel.ASPECT_TEMPORARY);
        guard.checkChildren(top.parent());
        List<NodeRow> doomed = writer.hierarchy(ref);
        for (NodeRow row : doomed) {
            guard.check(row.ref());
            announce(row, archive);
        }
        if (archive) {
            NodeRow now = writer.get(ref);
            writer.hierarchy(ref).forEach(row -> dropSecondary(row.ref()));
            moveStore(
                    now,
                    HostNodeService.rootOf(StoreRef.STORE_REF_ARCHIVE_SPACESSTORE),
                    ContentModel.ASSOC_CHILDREN,
                    now.assocName(),
                    archivedState(now));
        } else {
            writer.hierarchy(ref).forEach(row -> table.delete(row.ref()));
        }
        doomed.forEach(row -> events.deleted(row, archive));
    }

    private void announce(NodeRow row, boolean archive) {
        table.secondaryParents(row.ref()).forEach(events::beforeChildRemoved);
        if (archive) {
            events.beforeArchive(row.ref());
        }
        events.beforeDelete(row.ref());
    }

    private void dropSecondary(NodeRef ref) {
        table.secondaryParents(ref).forEach(assoc -> {
            table.deleteChild(assoc);
            events.childRemoved(assoc);
        });
        table.secondaryChildren(ref).forEach(table::deleteChild);
    }

    private static NodeRow archivedState(NodeRow row) {
        Map<QName, Serializable> properties = new HashMap<>(row.properties());
        properties.put(ContentModel.PROP_ARCHIVED_ORIGINAL_PARENT_ASSOC, row.primaryAssoc());
        properties.put(ContentModel.PROP_ARCHIVED_BY, AuthenticationUtil.getFullyAuthenticatedUser());
        properties.put(ContentModel.PROP_ARCHIVED_DATE, new Date());
        Set<QName> aspects = new LinkedHashSet<>(row.aspects());
        aspects.add(ContentModel.ASPECT_ARCHIVED);
        return row.withProperties(properties).withAspects(aspects);
    }

    /** Gives a node and its descendants the references of another store. */
    private NodeRef moveStore(NodeRow original, NodeRef parent, QName assocType, QName assocName, NodeRow state) {
        NodeRef moved = new NodeRef(parent.getStoreRef(), original.ref().getId());
        List<NodeRow> children = table.children(original.ref());
        table.update(original.ref(), state.withRef(moved).withParent(parent, assocType, assocName));
        for (NodeRow child : children) {
            moveStore(child, moved, child.assocType(), child.assocName(), child);
        }
        return moved;
    }

    NodeRef restore(NodeRef archived, NodeRef destination, QName assocType, QName assocName) {
        NodeRow row = writer.get(archived);
        if (!row.aspects().contains(ContentModel.ASPECT_ARCHIVED)) {
            throw new AlfrescoRuntimeException("The node to restore is not an archive node");
        }
        ChildAssociationRef original =
                (ChildAssociationRef) row.properties().get(ContentModel.PROP_ARCHIVED_ORIGINAL_PARENT_ASSOC);
        NodeRef parent = destination == null ? original.getParentRef() : destination;
        QName type = assocType == null ? original.getTypeQName() : assocType;
        QName name = assocName == null ? original.getQName() : assocName;
        writer.get(parent);
        guard.checkChildren(parent);
        events.beforeCreate(parent, type, name, row.type());
        NodeRef restored = moveStore(row, parent, type, name, restoredState(row));
        List<NodeRow> hierarchy = writer.hierarchy(restored);
        for (int i = hierarchy.size() - 1; i >= 0; i--) {
            events.created(hierarchy.get(i).primaryAssoc());
        }
        events.restored(writer.get(restored).primaryAssoc());
        return restored;
    }

    private static NodeRow restoredState(NodeRow row) {
        Map<QName, Serializable> properties = new HashMap<>(row.properties());
        properties.remove(ContentModel.PROP_ARCHIVED_ORIGINAL_PARENT_ASSOC);
        properties.remove(ContentModel.PROP_ARCHIVED_BY);
        properties.remove(ContentModel.PROP_ARCHIVED_DATE);
        Set<QName> aspects = new LinkedHashSet<>(row.aspects());
        aspects.remove(ContentModel.ASPECT_ARCHIVED);
        return row.withProperties(properties).withAspects(aspects);
    }
}

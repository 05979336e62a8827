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
import java.util.UUID;
import java.util.function.Function;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.InvalidAspectException;
import org.alfresco.service.cmr.dictionary.InvalidTypeException;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.CyclicChildRelationshipException;
import org.alfresco.service.cmr.repository.InvalidNodeRefException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.newsdesk.testbed.host.dictionary.HostDictionary;

/** Creates and changes nodes: locks first, then the change, with the policies in the platform's order around it. */
final class NodeWriter {

    private final NodeTable table;
    private final HostDictionary dictionary;
    private final NodeProperties values;
    private final NodeEvents events;
    private final NodeGuard guard;
    private final IntegrityCheck integrity;

    NodeWriter(
            NodeTable table,
            HostDictionary dictionary,
            NodeProperties values,
            NodeEvents events,
            NodeGuard guard,
            IntegrityCheck integrity) {
        this.table = table;
        this.dictionary = dictionary;
        this.values = values;
        this.events = events;
        this.guard = guard;
        this.integrity = integrity;
    }

    NodeRow get(NodeRef ref) {
        NodeRow row = table.find(ref);
        if (row == null) {
            throw new InvalidNodeRefException("Node does not exist: " + ref, ref);
        }
        return row;
    }

    ChildAssociationRef create(
            NodeRef parent, QName assocType, QName assocName, QName type, Map<QName, Serializable> given) {
        get(parent);
        guard.checkChildren(parent);
        events.beforeCreate(parent, assocType, assocName, type);
        if (dictionary.type(type) == null) {
            throw new InvalidTypeException(type);
        }
        Object wanted = given.get(ContentModel.PROP_NODE_UUID);
        String uuid = wanted == null ? UUID.randomUUID().toString() : wanted.toString();
        NodeRef ref = new NodeRef(parent.getStoreRef(), uuid);
        Set<QName> aspects = new LinkedHashSet<>(dictionary.mandatoryAspects(type));
        aspects.addAll(values.impliedAspects(type, aspects, given.keySet()));
        Map<QName, Serializable> properties = values.normalised(ref, type, aspects, given);
        values.addDefaults(type, properties);
        aspects.forEach(aspect -> values.addDefaults(aspect, properties));
        if (dictionary.isSubClass(type, ContentModel.TYPE_CMOBJECT)) {
            properties.putIfAbsent(ContentModel.PROP_NAME, uuid);
        }
        if (aspects.contains(ContentModel.ASPECT_AUDITABLE)) {
            values.stampCreation(ref, properties);
        }
        table.insert(new NodeRow(
                ref, 0, type, parent, assocType, assocName, isFolder(type), properties, aspects, null, true, 1));
        integrity.touched(ref);
        NodeRow created = get(ref);
        ChildAssociationRef assoc = created.primaryAssoc();
        events.created(assoc);
        events.childAdded(assoc, true);
        events.propertiesChanged(ref, Map.of(), created.properties());
        return assoc;
    }

    void setProperties(NodeRef ref, Map<QName, Serializable> given) {
        changeProperties(ref, given, row -> new HashMap<>(values.kept(row)));
    }

    void addProperties(NodeRef ref, Map<QName, Serializable> given) {
        changeProperties(ref, given, row -> new HashMap<>(row.properties()));
    }

    void removeProperties(NodeRef ref, Collection<QName> names) {
        changeProperties(ref, Map.of(), row -> {
            Map<QName, Serializable> rest = new HashMap<>(row.properties());
            names.forEach(rest::remove);
            return rest;
        });
    }

    private void changeProperties(
            NodeRef ref, Map<QName, Serializable> given, Function<NodeRow, Map<QName, Serializable>> start) {
        get(ref);
        guard.check(ref);
        events.beforeUpdate(ref);
        NodeRow row = get(ref);
        Set<QName> implied = values.impliedAspects(row.type(), row.aspects(), given.keySet());
        implied.forEach(aspect -> events.beforeAspect(ref, aspect));
        Set<QName> aspects = new LinkedHashSet<>(row.aspects());
        aspects.addAll(implied);
        Map<QName, Serializable> after = start.apply(row);
        after.putAll(values.normalised(ref, row.type(), aspects, given));
        implied.forEach(aspect -> values.addDefaults(aspect, after));
        store(row, after, aspects);
        implied.forEach(aspect -> events.aspectAdded(ref, aspect));
    }

    /** Writes when something changed, and announces it. */
    private void store(NodeRow row, Map<QName, Serializable> after, Set<QName> aspects) {
        boolean changed = !Objects.equals(row.properties(), after);
        if (!changed && row.aspects().equals(aspects)) {
            return;
        }
        if (changed) {
            values.stampChange(row, after);
        }
        NodeRow written = table.update(row.withProperties(after).withAspects(aspects));
        integrity.touched(row.ref());
        if (changed) {
            events.propertiesChanged(row.ref(), row.properties(), written.properties());
        }
        events.updated(row.ref());
    }

    void setType(NodeRef ref, QName type) {
        if (dictionary.type(type) == null) {
            throw new InvalidTypeException(type);
        }
        QName before = get(ref).type();
        guard.check(ref);
        events.beforeUpdate(ref);
        events.beforeType(ref, before, type);
        NodeRow row = get(ref);
        Set<QName> aspects = new LinkedHashSet<>(row.aspects());
        aspects.addAll(dictionary.mandatoryAspects(type));
        Map<QName, Serializable> after = new HashMap<>(row.properties());
        values.addDefaults(type, after);
        if (before.equals(type) && aspects.equals(row.aspects()) && after.equals(row.properties())) {
            return;
        }
        NodeRow written = table.update(
                row.withType(type, isFolder(type)).withAspects(aspects).withProperties(after));
        integrity.touched(ref);
        if (!row.properties().equals(written.properties())) {
            events.propertiesChanged(ref, row.properties(), written.properties());
        }
        events.typeChanged(ref, before, type);
        events.updated(ref);
    }

    void addAspect(NodeRef ref, QName aspect, Map<QName, Serializable> given) {
        if (dictionary.aspect(aspect) == null) {
            throw new InvalidAspectException("The aspect is invalid: " + aspect, aspect);
        }
        get(ref);
        guard.check(ref);
        events.beforeUpdate(ref);
        Set<QName> added = new LinkedHashSet<>();
        added.add(aspect);
        added.addAll(dictionary.mandatoryAspects(aspect));
        added.removeAll(get(ref).aspects());
        added.forEach(name -> events.beforeAspect(ref, name));
        NodeRow row = get(ref);
        Set<QName> aspects = new LinkedHashSet<>(row.aspects());
        aspects.addAll(added);
        Map<QName, Serializable> after = new HashMap<>(row.properties());
        after.putAll(values.normalised(ref, row.type(), aspects, given));
        added.forEach(name -> values.addDefaults(name, after));
        store(row, after, aspects);
        added.forEach(name -> events.aspectAdded(ref, name));
    }

    void removeAspect(NodeRef ref, QName aspect) {
        if (!get(ref).aspects().contains(aspect)) {
            return;
        }
        guard.check(ref);
        events.beforeUpdate(ref);
        events.beforeAspectRemoved(ref, aspect);
        NodeRow row = get(ref);
        Set<QName> aspects = new LinkedHashSet<>(row.aspects());
        aspects.remove(aspect);
        Map<QName, Serializable> after = new HashMap<>(row.properties());
        after.keySet().removeAll(dictionary.propertiesOf(aspect).keySet());
        store(row, after, aspects);
        events.aspectRemoved(ref, aspect);
    }

    ChildAssociationRef move(NodeRef ref, NodeRef target, QName assocType, QName assocName) {
        NodeRow row = get(ref);
        get(target);
        guard.check(ref);
        guard.checkChildren(row.parent());
        guard.checkChildren(target);
        ChildAssociationRef before = row.primaryAssoc();
        events.beforeMove(before, target);
        events.beforeChildRemoved(before);
        checkCycle(ref, target, before);
        cascade(ref);
        table.update(get(ref).withParent(target, assocType, assocName));
        ChildAssociationRef after = get(ref).primaryAssoc();
        events.childAdded(after, false);
        events.childRemoved(before);
        events.moved(before, after);
        return after;
    }

    private void checkCycle(NodeRef ref, NodeRef target, ChildAssociationRef assoc) {
        for (NodeRow current = get(target);
                current != null;
                current = current.parent() == null ? null : table.find(current.parent())) {
            if (current.ref().equals(ref)) {
                throw new CyclicChildRelationshipException("Node " + ref + " cannot be moved into itself", assoc);
            }
        }
    }

    /** The two technical property changes that the platform makes when a node gets another parent. */
    private void cascade(NodeRef ref) {
        NodeRow row = get(ref);
        Object last = row.properties().get(ContentModel.PROP_CASCADE_CRC);
        long next = last instanceof Number number ? number.longValue() + 1 : 1;
        plain(ref, ContentModel.PROP_CASCADE_CRC, next);
        plain(ref, ContentModel.PROP_CASCADE_TX, next);
    }

    private void plain(NodeRef ref, QName name, Serializable value) {
        NodeRow row = get(ref);
        Map<QName, Serializable> after = new HashMap<>(row.properties());
        after.put(name, value);
        Set<QName> aspects = new LinkedHashSet<>(row.aspects());
        aspects.add(ContentModel.ASPECT_CASCADE_UPDATE);
        store(row, after, aspects);
    }

    ChildAssociationRef addChild(NodeRef parent, NodeRef child, QName assocType, QName assocName) {
        get(parent);
        get(child);
        guard.checkChildren(parent);
        guard.check(child);
        ChildAssociationRef assoc = new ChildAssociationRef(assocType, parent, assocName, child, false, -1);
        checkCycle(child, parent, assoc);
        cascade(child);
        table.insertChild(assoc);
        events.childAdded(assoc, false);
        return assoc;
    }

    boolean removeSecondary(ChildAssociationRef assoc) {
        if (table.secondaryChildren(assoc.getParentRef()).stream().noneMatch(assoc::equals)) {
            return false;
        }
        guard.check(assoc.getChildRef());
        events.beforeChildRemoved(assoc);
        table.deleteChild(assoc);
        events.childRemoved(assoc);
        return true;
    }

    AssociationRef associate(NodeRef source, NodeRef target, QName type) {
        get(source);
        get(target);
        table.insertPeer(source, target, type);
        AssociationRef assoc = new AssociationRef(source, type, target);
        events.associated(assoc);
        return assoc;
    }

    /** A node with all its primary descendants, the deepest first. */
    List<NodeRow> hierarchy(NodeRef ref) {
        List<NodeRow> found = new ArrayList<>();
        for (NodeRow child : table.children(ref)) {
            found.addAll(hierarchy(child.ref()));
        }
        found.add(get(ref));
        return found;
    }

    private boolean isFolder(QName type) {
        return dictionary.isSubClass(type, ContentModel.TYPE_FOLDER);
    }
}

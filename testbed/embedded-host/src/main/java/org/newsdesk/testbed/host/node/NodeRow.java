package org.newsdesk.testbed.host.node;

import java.io.Serializable;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/**
 * A node as it is stored; never changed, only replaced.
 *
 * @param ref the node
 * @param seq its number, which grows with each new node
 * @param type its type
 * @param parent the primary parent, null for a store root
 * @param assocType the type of the primary association
 * @param assocName the name of the primary association
 * @param folder whether it is a folder
 * @param properties its properties
 * @param aspects its aspects
 * @param acl the permissions set on it, as text; see the permission store
 * @param inherits whether it inherits permissions
 * @param version counts the writes, for optimistic locking
 */
public record NodeRow(
        NodeRef ref,
        long seq,
        QName type,
        NodeRef parent,
        QName assocType,
        QName assocName,
        boolean folder,
        Map<QName, Serializable> properties,
        Set<QName> aspects,
        String acl,
        boolean inherits,
        long version) {

    /** Keeps own, unmodifiable copies of the collections. */
    public NodeRow {
        properties = Collections.unmodifiableMap(new HashMap<>(properties));
        aspects = Collections.unmodifiableSet(new LinkedHashSet<>(aspects));
    }

    /** The primary association. */
    public ChildAssociationRef primaryAssoc() {
        return new ChildAssociationRef(assocType, parent, assocName, ref, true, -1);
    }

    NodeRow withRef(NodeRef changed) {
        return new NodeRow(
                changed, seq, type, parent, assocType, assocName, folder, properties, aspects, acl, inherits, version);
    }

    NodeRow withProperties(Map<QName, Serializable> changed) {
        return new NodeRow(
                ref, seq, type, parent, assocType, assocName, folder, changed, aspects, acl, inherits, version);
    }

    NodeRow withAspects(Set<QName> changed) {
        return new NodeRow(
                ref, seq, type, parent, assocType, assocName, folder, properties, changed, acl, inherits, version);
    }

    NodeRow withType(QName changed, boolean isFolder) {
        return new NodeRow(
                ref, seq, changed, parent, assocType, assocName, isFolder, properties, aspects, acl, inherits, version);
    }

    NodeRow withParent(NodeRef newParent, QName newAssocType, QName newAssocName) {
        return new NodeRow(
                ref,
                seq,
                type,
                newParent,
                newAssocType,
                newAssocName,
                folder,
                properties,
                aspects,
                acl,
                inherits,
                version);
    }

    NodeRow withVersion(long changed) {
        return new NodeRow(
                ref, seq, type, parent, assocType, assocName, folder, properties, aspects, acl, inherits, changed);
    }

    /** With other permissions. */
    public NodeRow withAcl(String changed, boolean inheriting) {
        return new NodeRow(
                ref,
                seq,
                type,
                parent,
                assocType,
                assocName,
                folder,
                properties,
                aspects,
                changed,
                inheriting,
                version);
    }
}

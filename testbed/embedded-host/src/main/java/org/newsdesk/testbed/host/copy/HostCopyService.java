package org.newsdesk.testbed.host.copy;

import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.copy.CopyBehaviourCallback;
import org.alfresco.repo.copy.CopyBehaviourCallback.ChildAssocCopyAction;
import org.alfresco.repo.copy.CopyBehaviourCallback.CopyChildAssociationDetails;
import org.alfresco.repo.copy.CopyDetails;
import org.alfresco.repo.copy.CopyServicePolicies.BeforeCopyPolicy;
import org.alfresco.repo.copy.CopyServicePolicies.OnCopyCompletePolicy;
import org.alfresco.repo.copy.CopyServicePolicies.OnCopyNodePolicy;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.newsdesk.testbed.host.dictionary.HostDictionary;
import org.newsdesk.testbed.host.node.NodeClasses;
import org.newsdesk.testbed.host.policy.Policies;

/**
 * Copies nodes. What is copied of each type and aspect is decided by the copy callbacks bound to it; the copy has its node id as
 * name until the caller names it.
 */
public final class HostCopyService {

    private static final Set<QName> NEVER_COPIED = Set.of(
            ContentModel.ASPECT_AUDITABLE,
            ContentModel.ASPECT_REFERENCEABLE,
            ContentModel.ASPECT_LOCALIZED,
            ContentModel.ASPECT_LOCKABLE,
            ContentModel.ASPECT_OWNABLE,
            ContentModel.ASPECT_COPIEDFROM,
            ContentModel.ASPECT_CASCADE_UPDATE);

    private final NodeService nodeService;
    private final HostDictionary dictionary;
    private final Policies policies;
    private final NodeClasses classes;

    /** A service over the raw node service. */
    public HostCopyService(NodeService nodeService, HostDictionary dictionary, Policies policies, NodeClasses classes) {
        this.nodeService = nodeService;
        this.dictionary = dictionary;
        this.policies = policies;
        this.classes = classes;
    }

    /** Copies a node with its children; returns the copy. */
    public NodeRef copy(NodeRef source, NodeRef parent, QName assocType, QName assocName) {
        Map<NodeRef, NodeRef> copies = new LinkedHashMap<>();
        NodeRef copy = copyOne(source, parent, assocType, assocName, copies);
        copies.forEach((from, to) -> {
            QName type = nodeService.getType(from);
            policies.fire(
                    OnCopyCompletePolicy.class,
                    from,
                    classes.of(from),
                    null,
                    policy -> policy.onCopyComplete(type, from, to, true, copies));
        });
        return copy;
    }

    /** Copies what the callbacks let pass of a node onto another one that exists, as a check-in does. */
    public void copyOnto(NodeRef source, NodeRef target) {
        QName type = nodeService.getType(source);
        Map<QName, Serializable> properties = nodeService.getProperties(source);
        CopyDetails details = new CopyDetails(
                source, type, nodeService.getAspects(source), properties, null, target, false, null, null);
        policies.fire(
                BeforeCopyPolicy.class,
                source,
                classes.of(source),
                null,
                policy -> policy.beforeCopy(type, source, target));
        CopyVotes votes = votes(source, type, details);
        Map<QName, Serializable> copied = votes.properties(propertiesOf(type, properties));
        copied.remove(ContentModel.PROP_NAME);
        nodeService.addProperties(target, copied);
        policies.fire(
                OnCopyCompletePolicy.class,
                source,
                classes.of(source),
                null,
                policy -> policy.onCopyComplete(type, source, target, false, Map.of(source, target)));
    }

    private NodeRef copyOne(
            NodeRef source, NodeRef parent, QName assocType, QName assocName, Map<NodeRef, NodeRef> copies) {
        QName type = nodeService.getType(source);
        Set<QName> aspects = nodeService.getAspects(source);
        Map<QName, Serializable> properties = nodeService.getProperties(source);
        CopyDetails details =
                new CopyDetails(source, type, aspects, properties, parent, null, true, assocType, assocName);
        CopyVotes votes = votes(source, type, details);
        if (!votes.mustCopy()) {
            return null;
        }
        Map<QName, Serializable> own = votes.properties(propertiesOf(type, properties));
        own.remove(ContentModel.PROP_NAME);
        NodeRef copy =
                nodeService.createNode(parent, assocType, assocName, type, own).getChildRef();
        copies.put(source, copy);
        policies.fire(
                BeforeCopyPolicy.class,
                source,
                classes.of(source),
                null,
                policy -> policy.beforeCopy(type, source, copy));
        copyAspects(source, copy, details);
        copyResidual(type, aspects, properties, copy);
        nodeService.addAspect(copy, ContentModel.ASPECT_COPIEDFROM, null);
        nodeService.createAssociation(copy, source, ContentModel.ASSOC_ORIGINAL);
        copyChildren(source, copy, votes, copies);
        return copy;
    }

    private void copyAspects(NodeRef source, NodeRef copy, CopyDetails details) {
        Set<QName> own = new LinkedHashSet<>(details.getSourceNodeAspectQNames());
        own.removeAll(NEVER_COPIED);
        for (QName aspect : own) {
            CopyVotes votes = votes(source, aspect, details);
            if (votes.mustCopy()) {
                Map<QName, Serializable> properties =
                        votes.properties(propertiesOf(aspect, details.getSourceNodeProperties()));
                if (aspect.equals(ContentModel.ASPECT_VERSIONABLE)) {
                    properties.remove(ContentModel.PROP_VERSION_LABEL);
                    properties.remove(ContentModel.PROP_VERSION_TYPE);
                }
                nodeService.addAspect(copy, aspect, properties);
            }
        }
    }

    /** Properties that no class of the source declares are copied as they are. */
    private void copyResidual(QName type, Set<QName> aspects, Map<QName, Serializable> properties, NodeRef copy) {
        Map<QName, Serializable> residual = new HashMap<>(properties);
        residual.keySet().removeAll(dictionary.propertiesOf(type).keySet());
        aspects.forEach(aspect ->
                residual.keySet().removeAll(dictionary.propertiesOf(aspect).keySet()));
        residual.keySet().removeIf(name -> name.getNamespaceURI().equals(NamespaceService.SYSTEM_MODEL_1_0_URI));
        if (!residual.isEmpty()) {
            nodeService.addProperties(copy, residual);
        }
    }

    private void copyChildren(NodeRef source, NodeRef copy, CopyVotes votes, Map<NodeRef, NodeRef> copies) {
        for (ChildAssociationRef child : nodeService.getChildAssocs(source)) {
            if (copies.containsValue(child.getChildRef())) {
                continue;
            }
            ChildAssocCopyAction action = votes.childAction(new CopyChildAssociationDetails(child, copy, true, true));
            if (action == ChildAssocCopyAction.COPY_CHILD) {
                NodeRef copied = copyOne(child.getChildRef(), copy, child.getTypeQName(), child.getQName(), copies);
                Serializable name = nodeService.getProperty(child.getChildRef(), ContentModel.PROP_NAME);
                if (copied != null && name != null) {
                    nodeService.setProperty(copied, ContentModel.PROP_NAME, name);
                }
            } else if (action == ChildAssocCopyAction.COPY_ASSOC) {
                nodeService.addChild(copy, child.getChildRef(), child.getTypeQName(), child.getQName());
            }
        }
    }

    private CopyVotes votes(NodeRef source, QName className, CopyDetails details) {
        List<CopyBehaviourCallback> bound =
                policies.implementations(OnCopyNodePolicy.class, source, List.of(className)).stream()
                        .map(policy -> policy.getCopyCallback(className, details))
                        .filter(Objects::nonNull)
                        .toList();
        return new CopyVotes(className, details, bound);
    }

    private Map<QName, Serializable> propertiesOf(QName className, Map<QName, Serializable> all) {
        Map<QName, Serializable> mine = new HashMap<>();
        dictionary.propertiesOf(className).keySet().forEach(name -> {
            if (all.containsKey(name)) {
                mine.put(name, all.get(name));
            }
        });
        return mine;
    }
}

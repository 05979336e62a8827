package org.newsdesk.testbed.host.node;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.alfresco.repo.content.ContentServicePolicies.OnContentPropertyUpdatePolicy;
import org.alfresco.repo.content.ContentServicePolicies.OnContentUpdatePolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeAddAspectPolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeArchiveNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeCreateNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeDeleteChildAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeDeleteNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeMoveNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeRemoveAspectPolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeSetNodeTypePolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeUpdateNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnAddAspectPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnCreateAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnCreateChildAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnCreateNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnDeleteChildAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnDeleteNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnMoveNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnRemoveAspectPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnRestoreNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnSetNodeTypePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnUpdateNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnUpdatePropertiesPolicy;
import org.alfresco.repo.policy.ClassPolicy;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.newsdesk.testbed.host.policy.Policies;

/** Announces what happens to nodes, in the words of the platform's policies. */
final class NodeEvents {

    private final Policies policies;
    private final NodeClasses classes;

    NodeEvents(Policies policies, NodeClasses classes) {
        this.policies = policies;
        this.classes = classes;
    }

    void beforeCreate(NodeRef parent, QName assocType, QName assocName, QName type) {
        policies.fire(
                BeforeCreateNodePolicy.class,
                parent,
                List.of(type),
                null,
                policy -> policy.beforeCreateNode(parent, assocType, assocName, type));
    }

    void created(ChildAssociationRef assoc) {
        policies.fire(
                OnCreateNodePolicy.class,
                assoc.getChildRef(),
                classes(assoc.getChildRef()),
                null,
                policy -> policy.onCreateNode(assoc));
    }

    void childAdded(ChildAssociationRef assoc, boolean newNode) {
        policies.fire(
                OnCreateChildAssociationPolicy.class,
                assoc.getParentRef(),
                classes(assoc.getParentRef()),
                assoc.getTypeQName(),
                policy -> policy.onCreateChildAssociation(assoc, newNode));
    }

    void beforeChildRemoved(ChildAssociationRef assoc) {
        policies.fire(
                BeforeDeleteChildAssociationPolicy.class,
                assoc.getParentRef(),
                classes(assoc.getParentRef()),
                assoc.getTypeQName(),
                policy -> policy.beforeDeleteChildAssociation(assoc));
    }

    void childRemoved(ChildAssociationRef assoc) {
        policies.fire(
                OnDeleteChildAssociationPolicy.class,
                assoc.getParentRef(),
                classes(assoc.getParentRef()),
                assoc.getTypeQName(),
                policy -> policy.onDeleteChildAssociation(assoc));
    }

    void associated(AssociationRef assoc) {
        policies.fire(
                OnCreateAssociationPolicy.class,
                assoc.getSourceRef(),
                classes(assoc.getSourceRef()),
                assoc.getTypeQName(),
                policy -> policy.onCreateAssociation(assoc));
    }

    void beforeUpdate(NodeRef node) {
        policies.fire(BeforeUpdateNodePolicy.class, node, classes(node), null, policy -> policy.beforeUpdateNode(node));
    }

    void updated(NodeRef node) {
        policies.fire(OnUpdateNodePolicy.class, node, classes(node), null, policy -> policy.onUpdateNode(node));
    }

    /**
     * The property change with the content change in it: the content comes first when it is the node's first, else after.
     */
    void propertiesChanged(NodeRef node, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        List<QName> contents = changedContents(before, after);
        boolean first = contents.stream().anyMatch(name -> !ContentData.hasContent(content(before, name)));
        if (first) {
            contents.forEach(name -> contentPropertyChanged(node, name, before, after));
            contentChanged(node, true);
        }
        policies.fire(
                OnUpdatePropertiesPolicy.class,
                node,
                classes(node),
                null,
                policy -> policy.onUpdateProperties(node, new HashMap<>(before), new HashMap<>(after)));
        if (!first && !contents.isEmpty()) {
            contents.forEach(name -> contentPropertyChanged(node, name, before, after));
            contentChanged(node, false);
        }
    }

    void beforeAspect(NodeRef node, QName aspect) {
        aspectEvent(BeforeAddAspectPolicy.class, node, aspect, policy -> policy.beforeAddAspect(node, aspect));
    }

    void aspectAdded(NodeRef node, QName aspect) {
        aspectEvent(OnAddAspectPolicy.class, node, aspect, policy -> policy.onAddAspect(node, aspect));
    }

    void beforeAspectRemoved(NodeRef node, QName aspect) {
        aspectEvent(BeforeRemoveAspectPolicy.class, node, aspect, policy -> policy.beforeRemoveAspect(node, aspect));
    }

    void aspectRemoved(NodeRef node, QName aspect) {
        aspectEvent(OnRemoveAspectPolicy.class, node, aspect, policy -> policy.onRemoveAspect(node, aspect));
    }

    /** Behaviours of the aspect are asked, those of the node's type are not. */
    private <P extends ClassPolicy> void aspectEvent(Class<P> policy, NodeRef node, QName aspect, Consumer<P> call) {
        policies.fire(policy, node, List.of(aspect), null, call);
    }

    void beforeType(NodeRef node, QName before, QName after) {
        policies.fire(
                BeforeSetNodeTypePolicy.class,
                node,
                classes(node),
                null,
                policy -> policy.beforeSetNodeType(node, before, after));
    }

    void typeChanged(NodeRef node, QName before, QName after) {
        policies.fire(
                OnSetNodeTypePolicy.class,
                node,
                classes(node),
                null,
                policy -> policy.onSetNodeType(node, before, after));
    }

    void beforeMove(ChildAssociationRef before, NodeRef target) {
        policies.fire(
                BeforeMoveNodePolicy.class,
                before.getChildRef(),
                classes(before.getChildRef()),
                null,
                policy -> policy.beforeMoveNode(before, target));
    }

    void moved(ChildAssociationRef before, ChildAssociationRef after) {
        policies.fire(
                OnMoveNodePolicy.class,
                after.getChildRef(),
                classes(after.getChildRef()),
                null,
                policy -> policy.onMoveNode(before, after));
    }

    void beforeArchive(NodeRef node) {
        policies.fire(
                BeforeArchiveNodePolicy.class, node, classes(node), null, policy -> policy.beforeArchiveNode(node));
    }

    void beforeDelete(NodeRef node) {
        policies.fire(BeforeDeleteNodePolicy.class, node, classes(node), null, policy -> policy.beforeDeleteNode(node));
    }

    void deleted(NodeRow gone, boolean archived) {
        policies.fire(
                OnDeleteNodePolicy.class,
                gone.ref(),
                NodeClasses.of(gone),
                null,
                policy -> policy.onDeleteNode(gone.primaryAssoc(), archived));
    }

    void restored(ChildAssociationRef assoc) {
        policies.fire(
                OnRestoreNodePolicy.class,
                assoc.getChildRef(),
                classes(assoc.getChildRef()),
                null,
                policy -> policy.onRestoreNode(assoc));
    }

    private void contentPropertyChanged(
            NodeRef node, QName name, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        policies.fire(
                OnContentPropertyUpdatePolicy.class,
                node,
                classes(node),
                null,
                policy -> policy.onContentPropertyUpdate(node, name, content(before, name), content(after, name)));
    }

    private void contentChanged(NodeRef node, boolean newContent) {
        policies.fire(
                OnContentUpdatePolicy.class,
                node,
                classes(node),
                null,
                policy -> policy.onContentUpdate(node, newContent));
    }

    private static List<QName> changedContents(Map<QName, Serializable> before, Map<QName, Serializable> after) {
        List<QName> changed = new ArrayList<>();
        after.forEach((name, value) -> {
            if (value instanceof ContentData now
                    && ContentData.hasContent(now)
                    && !Objects.equals(now, content(before, name))) {
                changed.add(name);
            }
        });
        return changed;
    }

    private static ContentData content(Map<QName, Serializable> properties, QName name) {
        return properties.get(name) instanceof ContentData content ? content : null;
    }

    private List<QName> classes(NodeRef node) {
        return classes.of(node);
    }
}

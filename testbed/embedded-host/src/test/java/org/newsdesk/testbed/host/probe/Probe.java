package org.newsdesk.testbed.host.probe;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.content.ContentServicePolicies.OnContentPropertyUpdatePolicy;
import org.alfresco.repo.content.ContentServicePolicies.OnContentUpdatePolicy;
import org.alfresco.repo.copy.CopyBehaviourCallback;
import org.alfresco.repo.copy.CopyDetails;
import org.alfresco.repo.copy.CopyServicePolicies.BeforeCopyPolicy;
import org.alfresco.repo.copy.CopyServicePolicies.OnCopyCompletePolicy;
import org.alfresco.repo.copy.CopyServicePolicies.OnCopyNodePolicy;
import org.alfresco.repo.copy.DefaultCopyBehaviourCallback;
import org.alfresco.repo.lock.LockServicePolicies.BeforeLock;
import org.alfresco.repo.lock.LockServicePolicies.BeforeUnlock;
import org.alfresco.repo.node.NodeServicePolicies.BeforeArchiveNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeDeleteNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeMoveNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeSetNodeTypePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnAddAspectPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnCreateNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnDeleteNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnMoveNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnRestoreNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnUpdatePropertiesPolicy;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.version.VersionServicePolicies.AfterVersionRevertPolicy;
import org.alfresco.repo.version.VersionServicePolicies.BeforeCreateVersionPolicy;
import org.alfresco.service.cmr.lock.LockType;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.transaction.TransactionListenerAdapter;

/** Behaviours on {@code ex:doc} that write down what happens and refuse where a test wants it. */
public final class Probe {

    /** The test model. */
    public static final String URI = "http://example.org/model/sample/1.0";
    /** The type that is watched. */
    public static final QName DOC = QName.createQName(URI, "doc");
    /** A number. */
    public static final QName NUMBER = QName.createQName(URI, "number");

    private static final QName CODE = QName.createQName(URI, "code");
    private final List<String> events = new CopyOnWriteArrayList<>();
    private final NodeService nodeService;
    private volatile String place;
    private volatile Supplier<? extends RuntimeException> refusal;
    private final AtomicInteger left = new AtomicInteger();

    /** Binds itself. */
    public Probe(PolicyComponent policies, NodeService nodeService) {
        this.nodeService = nodeService;
        for (QName policy : List.of(
                OnCreateNodePolicy.QNAME,
                OnUpdatePropertiesPolicy.QNAME,
                OnContentPropertyUpdatePolicy.QNAME,
                OnContentUpdatePolicy.QNAME,
                BeforeMoveNodePolicy.QNAME,
                OnMoveNodePolicy.QNAME,
                BeforeDeleteNodePolicy.QNAME,
                OnDeleteNodePolicy.QNAME,
                BeforeArchiveNodePolicy.QNAME,
                OnRestoreNodePolicy.QNAME,
                BeforeSetNodeTypePolicy.QNAME,
                BeforeCopyPolicy.QNAME,
                OnCopyCompletePolicy.QNAME,
                OnCopyNodePolicy.QNAME,
                BeforeLock.QNAME,
                BeforeUnlock.QNAME,
                BeforeCreateVersionPolicy.QNAME,
                AfterVersionRevertPolicy.QNAME)) {
            policies.bindClassBehaviour(policy, DOC, new JavaBehaviour(this, policy.getLocalName()));
        }
        policies.bindClassBehaviour(
                OnAddAspectPolicy.QNAME,
                (Object) this,
                new JavaBehaviour(this, OnAddAspectPolicy.QNAME.getLocalName()));
        policies.bindClassBehaviour(
                OnUpdatePropertiesPolicy.QNAME,
                DOC,
                new JavaBehaviour(this, "atCommit", NotificationFrequency.TRANSACTION_COMMIT));
    }

    /** Forgets all. */
    public void reset() {
        events.clear();
        place = null;
    }

    /** What happened since. */
    public List<String> events() {
        return List.copyOf(events);
    }

    /** Lets a place throw so many times. */
    public void refuse(String where, int times, Supplier<? extends RuntimeException> exception) {
        refusal = exception;
        left.set(times);
        place = where;
    }

    private void note(String what) {
        events.add(what);
        String name = what.replaceAll("[\\[(].*", "");
        if (name.equals(place) && left.getAndDecrement() > 0) {
            throw refusal.get();
        }
    }

    /** Behaviour. */
    public void onCreateNode(ChildAssociationRef assoc) {
        Object name = nodeService.getProperty(assoc.getChildRef(), ContentModel.PROP_NAME);
        note("onCreateNode" + (assoc.getChildRef().getId().equals(name) ? "[unnamed]" : ""));
        AlfrescoTransactionSupport.bindListener(new Listener());
    }

    private final class Listener extends TransactionListenerAdapter {

        @Override
        public void beforeCommit(boolean readOnly) {
            note("beforeCommit");
        }

        @Override
        public void beforeCompletion() {
            note("beforeCompletion");
        }

        @Override
        public void afterCommit() {
            note("afterCommit");
        }

        @Override
        public void afterRollback() {
            note("afterRollback");
        }
    }

    /** Behaviour. */
    public void onUpdateProperties(NodeRef node, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        note("onUpdateProperties" + (before.isEmpty() ? "[all]" : changed(before, after)));
    }

    /** Behaviour at the end of the transaction. */
    public void atCommit(NodeRef node, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        note("atCommit(" + before.get(CODE) + "->" + after.get(CODE) + ")");
    }

    private static String changed(Map<QName, Serializable> before, Map<QName, Serializable> after) {
        Set<String> names = new TreeSet<>();
        for (QName name : java.util.stream.Stream.concat(before.keySet().stream(), after.keySet().stream())
                .collect(Collectors.toSet())) {
            if (!name.getLocalName().equals("modified") && !Objects.equals(before.get(name), after.get(name))) {
                names.add(name.getLocalName());
            }
        }
        return names.toString();
    }

    /** Behaviour. */
    public void onContentPropertyUpdate(NodeRef node, QName name, ContentData before, ContentData after) {
        note("onContentPropertyUpdate");
    }

    /** Behaviour. */
    public void onContentUpdate(NodeRef node, boolean newContent) {
        note("onContentUpdate(" + newContent + ")");
    }

    /** Behaviour. */
    public void beforeMoveNode(ChildAssociationRef before, NodeRef target) {
        note("beforeMoveNode");
    }

    /** Behaviour. */
    public void onMoveNode(ChildAssociationRef before, ChildAssociationRef after) {
        note("onMoveNode");
    }

    /** Behaviour. */
    public void beforeDeleteNode(NodeRef node) {
        note("beforeDeleteNode");
    }

    /** Behaviour. */
    public void onDeleteNode(ChildAssociationRef assoc, boolean archived) {
        note("onDeleteNode(" + archived + ")");
    }

    /** Behaviour. */
    public void beforeArchiveNode(NodeRef node) {
        note("beforeArchiveNode");
    }

    /** Behaviour. */
    public void onRestoreNode(ChildAssociationRef assoc) {
        note("onRestoreNode");
    }

    /** Behaviour. */
    public void onAddAspect(NodeRef node, QName aspect) {
        note("onAddAspect(" + aspect.getLocalName() + ")");
    }

    /** Behaviour. */
    public void beforeSetNodeType(NodeRef node, QName before, QName after) {
        note("beforeSetNodeType");
    }

    /** Behaviour. */
    public void beforeCopy(QName type, NodeRef source, NodeRef target) {
        note("beforeCopy");
    }

    /** Behaviour. */
    public void onCopyComplete(
            QName type, NodeRef source, NodeRef target, boolean toNew, Map<NodeRef, NodeRef> copies) {
        note("onCopyComplete(" + toNew + ")");
    }

    /** Behaviour: the code is not copied. */
    public CopyBehaviourCallback getCopyCallback(QName type, CopyDetails details) {
        return new DefaultCopyBehaviourCallback() {
            @Override
            public Map<QName, Serializable> getCopyProperties(
                    QName className, CopyDetails copyDetails, Map<QName, Serializable> properties) {
                properties.remove(CODE);
                return properties;
            }
        };
    }

    /** Behaviour. */
    public void beforeLock(NodeRef node, LockType type) {
        note("beforeLock");
    }

    /** Behaviour. */
    public void beforeUnlock(NodeRef node) {
        note("beforeUnlock");
    }

    /** Behaviour. */
    public void beforeCreateVersion(NodeRef node) {
        note("beforeCreateVersion(" + AuthenticationUtil.getRunAsUser() + ")");
    }

    /** Behaviour. */
    public void afterVersionRevert(NodeRef node, Version version) {
        note("afterVersionRevert");
    }
}

package org.newsdesk.review;

import java.io.Serializable;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.alfresco.repo.copy.CopyBehaviourCallback;
import org.alfresco.repo.copy.CopyDetails;
import org.alfresco.repo.copy.CopyServicePolicies;
import org.alfresco.repo.copy.DefaultCopyBehaviourCallback;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.TransactionListenerAdapter;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.newsdesk.model.NewsdeskModel;
import org.newsdesk.repository.Behaviours;
import org.newsdesk.repository.ProtectedWrites;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;

/**
 * Signatures, records, events and reports of screenings are written by the extension alone, and once (I5, G7). They go only
 * where their draft goes: into the trash, back from it, or away for good.
 */
public class TrailGuard
        implements NodeServicePolicies.OnCreateNodePolicy,
                NodeServicePolicies.OnUpdatePropertiesPolicy,
                NodeServicePolicies.BeforeDeleteNodePolicy,
                NodeServicePolicies.BeforeMoveNodePolicy,
                NodeServicePolicies.BeforeAddAspectPolicy,
                NodeServicePolicies.BeforeRemoveAspectPolicy,
                NodeServicePolicies.BeforeSetNodeTypePolicy,
                NodeServicePolicies.OnSetNodeTypePolicy {
    private static final CopyBehaviourCallback NOT_COPIED = new DefaultCopyBehaviourCallback() {
        @Override
        public boolean getMustCopy(QName classQName, CopyDetails details) {
            return false;
        }
    };

    private static final String LEAVING = TrailGuard.class.getName() + ".leaving";
    private static final String RETURNING = TrailGuard.class.getName() + ".returning";

    private final NodeService nodeService;
    private final ProtectedWrites writes;

    public TrailGuard(NodeService nodeService, ProtectedWrites writes) {
        this.nodeService = nodeService;
        this.writes = writes;
    }

    /** Binds the guard to all entries of trails. */
    public void bind(Behaviours behaviours) {
        Behaviours.OfClass entries = behaviours.on(NewsdeskModel.TYPE_TRAIL_ENTRY, this);
        entries.bind(NodeServicePolicies.OnCreateNodePolicy.QNAME, "onCreateNode");
        entries.bind(NodeServicePolicies.OnUpdatePropertiesPolicy.QNAME, "onUpdateProperties");
        entries.bind(CopyServicePolicies.OnCopyNodePolicy.QNAME, "getCopyCallback");
        entries.bind(NodeServicePolicies.BeforeDeleteNodePolicy.QNAME, "beforeDeleteNode");
        entries.bind(NodeServicePolicies.BeforeMoveNodePolicy.QNAME, "beforeMoveNode");
        entries.bind(NodeServicePolicies.BeforeAddAspectPolicy.QNAME, "beforeAddAspect");
        entries.bind(NodeServicePolicies.BeforeRemoveAspectPolicy.QNAME, "beforeRemoveAspect");
        entries.bind(NodeServicePolicies.BeforeSetNodeTypePolicy.QNAME, "beforeSetNodeType");
        entries.bind(NodeServicePolicies.OnSetNodeTypePolicy.QNAME, "onSetNodeType");
    }

    /** On its way into the trash or back an entry is created anew; from nowhere it is not. */
    @Override
    public void onCreateNode(ChildAssociationRef child) {
        NodeRef node = child.getChildRef();
        boolean moves = !isLive(node) || noted(RETURNING).contains(node.getId());
        if (!moves) {
            refuse();
        }
    }

    @Override
    public void onUpdateProperties(NodeRef node, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        refuse();
    }

    /** The platform asks the entries before their draft, so whether the draft goes too shows at the end only. */
    @Override
    public void beforeDeleteNode(NodeRef node) {
        if (writes.active()) {
            return;
        }
        if (!isLive(node)) {
            noted(RETURNING).add(node.getId());
            return;
        }
        NodeRef draft = nodeService.getPrimaryParent(node).getParentRef();
        Serializable round = nodeService.getProperty(draft, NewsdeskModel.PROP_ROUND);
        if (round instanceof Number number && number.intValue() > 0) {
            refuse();
        }
        if (noted(LEAVING).add(draft.getId())) {
            AlfrescoTransactionSupport.bindListener(new WithItsDraft(draft));
        }
    }

    @Override
    public void beforeMoveNode(ChildAssociationRef from, NodeRef newParent) {
        refuse();
    }

    @Override
    public void beforeAddAspect(NodeRef node, QName aspect) {
        refuse();
    }

    @Override
    public void beforeRemoveAspect(NodeRef node, QName aspect) {
        refuse();
    }

    @Override
    public void beforeSetNodeType(NodeRef node, QName oldType, QName newType) {
        refuse();
    }

    @Override
    public void onSetNodeType(NodeRef node, QName oldType, QName newType) {
        refuse();
    }

    /**
     * A copy of a draft is fresh (I11). The entries themselves veto, because the platform adds a callback of its own to that of
     * the draft, and of several the one that copies children wins.
     */
    public CopyBehaviourCallback getCopyCallback(QName classRef, CopyDetails details) {
        return NOT_COPIED;
    }

    private void refuse() {
        if (!writes.active()) {
            throw RuleViolation.of(Problem.of("I5", "newsdesk.problem.I5.trail"));
        }
    }

    private static boolean isLive(NodeRef node) {
        return StoreRef.STORE_REF_WORKSPACE_SPACESSTORE.equals(node.getStoreRef());
    }

    private static Set<String> noted(String key) {
        Set<String> ids = AlfrescoTransactionSupport.getResource(key);
        if (ids == null) {
            ids = new HashSet<>();
            AlfrescoTransactionSupport.bindResource(key, ids);
        }
        return ids;
    }

    /** Refuses at the end of the transaction when entries were deleted and their draft was not. */
    private final class WithItsDraft extends TransactionListenerAdapter {
        private final NodeRef draft;

        WithItsDraft(NodeRef draft) {
            this.draft = draft;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            if (nodeService.exists(draft)) {
                throw RuleViolation.of(Problem.of("I5", "newsdesk.problem.I5.trail"));
            }
        }
    }
}

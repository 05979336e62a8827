package org.newsdesk.review;

import java.io.Serializable;
import java.util.Map;
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
import org.alfresco.service.namespace.QName;
import org.newsdesk.model.NewsdeskModel;
import org.newsdesk.repository.AspectGuard;
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
                NodeServicePolicies.BeforeSetNodeTypePolicy,
                NodeServicePolicies.OnSetNodeTypePolicy,
                AspectGuard {
    private static final CopyBehaviourCallback NOT_COPIED = new DefaultCopyBehaviourCallback() {
        @Override
        public boolean getMustCopy(QName classQName, CopyDetails details) {
            return false;
        }
    };

    private final NodeService nodeService;
    private final ProtectedWrites writes;

    public TrailGuard(NodeService nodeService, ProtectedWrites writes) {
        this.nodeService = nodeService;
        this.writes = writes;
    }

    /** Binds the guard to all entries of trails; clippings, which are sealed anyhow, only do not go with a copy either. */
    public void bind(Behaviours behaviours) {
        Behaviours.OfClass entries = behaviours.on(NewsdeskModel.TYPE_TRAIL_ENTRY, this);
        entries.bind(NodeServicePolicies.OnCreateNodePolicy.QNAME, "onCreateNode");
        entries.bind(NodeServicePolicies.OnUpdatePropertiesPolicy.QNAME, "onUpdateProperties");
        entries.bind(CopyServicePolicies.OnCopyNodePolicy.QNAME, "getCopyCallback");
        entries.bind(NodeServicePolicies.BeforeDeleteNodePolicy.QNAME, "beforeDeleteNode");
        entries.bind(NodeServicePolicies.BeforeMoveNodePolicy.QNAME, "beforeMoveNode");
        entries.guardAspects(this);
        entries.bind(NodeServicePolicies.BeforeSetNodeTypePolicy.QNAME, "beforeSetNodeType");
        entries.bind(NodeServicePolicies.OnSetNodeTypePolicy.QNAME, "onSetNodeType");
        behaviours
                .on(NewsdeskModel.TYPE_CLIPPING, this)
                .bind(CopyServicePolicies.OnCopyNodePolicy.QNAME, "getCopyCallback");
    }

    /**
     * Below a draft it is the draft's guard that refuses: only that one can tell a new entry from one that comes back from the trash
     * with its draft, of which the platform asks the entry alone.
     */
    @Override
    public void onCreateNode(ChildAssociationRef child) {
        boolean inPlace = NewsdeskModel.ENTRIES.contains(child.getTypeQName())
                && NewsdeskModel.TYPE_DRAFT.equals(nodeService.getType(child.getParentRef()));
        if (!inPlace) {
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
        NodeRef draft = nodeService.getPrimaryParent(node).getParentRef();
        Serializable round = nodeService.getProperty(draft, NewsdeskModel.PROP_ROUND);
        if (round instanceof Number number && number.intValue() > 0) {
            refuse();
        }
        AlfrescoTransactionSupport.bindListener(new WithItsDraft(draft));
    }

    @Override
    public void beforeMoveNode(ChildAssociationRef from, NodeRef newParent) {
        refuse();
    }

    @Override
    public void beforeAspectComes(NodeRef node, QName aspect) {
        refuse();
    }

    @Override
    public void beforeAspectGoes(NodeRef node, QName aspect) {
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

    /** Refuses at the end of the transaction when entries were deleted and their draft was not. One is enough for a draft. */
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

        @Override
        public boolean equals(Object other) {
            return other instanceof WithItsDraft listener && listener.draft.equals(draft);
        }

        @Override
        public int hashCode() {
            return draft.hashCode();
        }
    }
}

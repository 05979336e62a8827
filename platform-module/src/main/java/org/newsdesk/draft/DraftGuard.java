package org.newsdesk.draft;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.copy.CopyDetails;
import org.alfresco.repo.copy.CopyServicePolicies;
import org.alfresco.repo.lock.LockServicePolicies;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.security.permissions.PermissionServicePolicies;
import org.alfresco.service.cmr.lock.LockType;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.newsdesk.model.NewsdeskModel;
import org.newsdesk.repository.AspectGuard;
import org.newsdesk.repository.Behaviours;
import org.newsdesk.repository.Housekeeping;
import org.newsdesk.repository.ProtectedWrites;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;

/**
 * Refuses what nobody may do to a draft, on every channel and for administrators too: writing its protected properties (I5),
 * changing it while it is under review (I3), after release (I7) or once it is stopped (I12), deleting it once it has a trail
 * (I5, I10).
 */
public class DraftGuard
        implements NodeServicePolicies.OnUpdatePropertiesPolicy,
                NodeServicePolicies.BeforeDeleteNodePolicy,
                NodeServicePolicies.BeforeMoveNodePolicy,
                NodeServicePolicies.BeforeSetNodeTypePolicy,
                NodeServicePolicies.OnSetNodeTypePolicy,
                NodeServicePolicies.OnCreateChildAssociationPolicy,
                NodeServicePolicies.BeforeDeleteChildAssociationPolicy,
                LockServicePolicies.BeforeLock,
                LockServicePolicies.BeforeUnlock,
                PermissionServicePolicies.OnGrantLocalPermission,
                PermissionServicePolicies.OnRevokeLocalPermission,
                PermissionServicePolicies.OnInheritPermissionsEnabled,
                PermissionServicePolicies.OnInheritPermissionsDisabled,
                AspectGuard {
    private final NodeService nodeService;
    private final ProtectedWrites writes;

    public DraftGuard(NodeService nodeService, ProtectedWrites writes) {
        this.nodeService = nodeService;
        this.writes = writes;
    }

    /** Binds the guard to the type of drafts. */
    public void bind(Behaviours behaviours) {
        Behaviours.OfClass drafts = behaviours.on(NewsdeskModel.TYPE_DRAFT, this);
        drafts.bind(NodeServicePolicies.OnUpdatePropertiesPolicy.QNAME, "onUpdateProperties");
        drafts.bind(NodeServicePolicies.BeforeDeleteNodePolicy.QNAME, "beforeDeleteNode");
        drafts.bind(NodeServicePolicies.BeforeMoveNodePolicy.QNAME, "beforeMoveNode");
        drafts.guardAspects(this);
        drafts.bind(NodeServicePolicies.BeforeSetNodeTypePolicy.QNAME, "beforeSetNodeType");
        drafts.bind(NodeServicePolicies.OnSetNodeTypePolicy.QNAME, "onSetNodeType");
        for (QName owned : NewsdeskModel.ENTRIES) {
            drafts.bindChild(
                    NodeServicePolicies.OnCreateChildAssociationPolicy.QNAME, owned, "onCreateChildAssociation");
            drafts.bindChild(
                    NodeServicePolicies.BeforeDeleteChildAssociationPolicy.QNAME,
                    owned,
                    "beforeDeleteChildAssociation");
        }
        drafts.bind(LockServicePolicies.BeforeLock.QNAME, "beforeLock");
        drafts.bind(LockServicePolicies.BeforeUnlock.QNAME, "beforeUnlock");
        drafts.bind(PermissionServicePolicies.OnGrantLocalPermission.QNAME, "onGrantLocalPermission");
        drafts.bind(PermissionServicePolicies.OnRevokeLocalPermission.QNAME, "onRevokeLocalPermission");
        drafts.bind(PermissionServicePolicies.OnInheritPermissionsEnabled.QNAME, "onInheritPermissionsEnabled");
        drafts.bind(PermissionServicePolicies.OnInheritPermissionsDisabled.QNAME, "onInheritPermissionsDisabled");
        drafts.bind(CopyServicePolicies.OnCopyNodePolicy.QNAME, "getCopyCallback");
    }

    @Override
    public void onUpdateProperties(NodeRef node, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        if (passes(node)) {
            return;
        }
        PropertyChange change = new PropertyChange(before, after);
        if (change.touchesProtected()) {
            throw RuleViolation.of(Problem.of("I5", "newsdesk.problem.I5.protected")
                    .field(change.firstProtected().getLocalName()));
        }
        if (change.touchesSubstance()) {
            requireEditable(node, before.isEmpty() ? after : before);
        }
        boolean decided = before.get(NewsdeskModel.PROP_SUCCESSOR_OF) != null
                || read(node, before).hasTrail();
        if (change.lowersImportance() && decided) {
            throw RuleViolation.of(
                    Problem.of("A3", "newsdesk.problem.A3.lowered").field("important"));
        }
    }

    @Override
    public void beforeDeleteNode(NodeRef node) {
        if (passes(node)) {
            return;
        }
        Draft draft = read(node);
        if (draft.state() == DraftState.STOPPED) {
            throw RuleViolation.of(Problem.of("I12", "newsdesk.problem.I12.stopped"));
        }
        if (draft.hasTrail()) {
            throw RuleViolation.of(Problem.of("I5", "newsdesk.problem.I5.delete"));
        }
    }

    @Override
    public void beforeMoveNode(ChildAssociationRef from, NodeRef newParent) {
        NodeRef node = from.getChildRef();
        if (passes(node)) {
            return;
        }
        requireEditable(node);
        if (read(node).hasTrail() && !from.getParentRef().equals(newParent)) {
            throw RuleViolation.of(Problem.of("I5", "newsdesk.problem.I5.move"));
        }
    }

    @Override
    public void beforeAspectComes(NodeRef node, QName aspect) {
        requireAspectFree(node, aspect);
    }

    @Override
    public void beforeAspectGoes(NodeRef node, QName aspect) {
        requireAspectFree(node, aspect);
        boolean losesVersions = ContentModel.ASPECT_VERSIONABLE.equals(aspect);
        if (losesVersions && !passes(node) && read(node).hasTrail()) {
            throw RuleViolation.of(Problem.of("I5", "newsdesk.problem.I5.versions"));
        }
    }

    @Override
    public void beforeSetNodeType(NodeRef node, QName oldType, QName newType) {
        if (!passes(node)) {
            throw RuleViolation.of(Problem.of("I5", "newsdesk.problem.I5.type"));
        }
    }

    /** Called for the new type: a file prepared with forged properties must not become a draft. */
    @Override
    public void onSetNodeType(NodeRef node, QName oldType, QName newType) {
        beforeSetNodeType(node, oldType, newType);
    }

    /** Trail and reports take no entries from elsewhere, such as those of another draft with the same content. */
    @Override
    public void onCreateChildAssociation(ChildAssociationRef entry, boolean isNewNode) {
        refuseTrail(entry);
    }

    @Override
    public void beforeDeleteChildAssociation(ChildAssociationRef entry) {
        refuseTrail(entry);
    }

    @Override
    public void beforeLock(NodeRef node, LockType lockType) {
        requireEditable(node);
    }

    @Override
    public void beforeUnlock(NodeRef node) {
        requireEditable(node);
    }

    @Override
    public void onGrantLocalPermission(NodeRef node, String authority, String permission) {
        requireEditable(node);
    }

    @Override
    public void onRevokeLocalPermission(NodeRef node, String authority, String permission) {
        requireEditable(node);
    }

    @Override
    public void onInheritPermissionsEnabled(NodeRef node) {
        requireEditable(node);
    }

    @Override
    public void onInheritPermissionsDisabled(NodeRef node, boolean async) {
        requireEditable(node);
    }

    /** A copy is a fresh draft (I11): nothing protected goes with it. */
    public FreshCopy getCopyCallback(QName classRef, CopyDetails details) {
        return FreshCopy.INSTANCE;
    }

    private void refuseTrail(ChildAssociationRef entry) {
        if (!passes(entry.getParentRef())) {
            throw RuleViolation.of(Problem.of("I5", "newsdesk.problem.I5.trail"));
        }
    }

    private void requireAspectFree(NodeRef node, QName aspect) {
        if (!Housekeeping.is(aspect)) {
            requireEditable(node);
        }
    }

    private void requireEditable(NodeRef node) {
        if (!passes(node)) {
            requireEditable(node, nodeService.getProperties(node));
        }
    }

    private void requireEditable(NodeRef node, Map<QName, Serializable> properties) {
        switch (read(node, properties).state()) {
            case DRAFT -> {}
            case IN_REVIEW -> throw RuleViolation.of(Problem.of("I3", "newsdesk.problem.I3.locked"));
            case REGISTERED -> throw RuleViolation.of(Problem.of("I3", "newsdesk.problem.I3.registered"));
            case RELEASED -> throw RuleViolation.of(Problem.of("I7", "newsdesk.problem.I7.released"));
            case STOPPED -> throw RuleViolation.of(Problem.of("I12", "newsdesk.problem.I12.stopped"));
        }
    }

    /** Frozen versions and the trash are not what the rules speak of; the extension's own writes pass. */
    private boolean passes(NodeRef node) {
        return writes.active()
                || !StoreRef.STORE_REF_WORKSPACE_SPACESSTORE.equals(node.getStoreRef())
                || !nodeService.exists(node);
    }

    private Draft read(NodeRef node) {
        return read(node, nodeService.getProperties(node));
    }

    private static Draft read(NodeRef node, Map<QName, Serializable> properties) {
        return DraftProperties.read(node.getId(), properties);
    }
}

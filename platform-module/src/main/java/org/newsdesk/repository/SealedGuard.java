package org.newsdesk.repository;

import java.io.Serializable;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alfresco.repo.lock.LockServicePolicies;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.security.permissions.PermissionServicePolicies;
import org.alfresco.service.cmr.lock.LockType;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.newsdesk.model.NewsdeskModel;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;

/**
 * Keeps sealed files as the extension wrote them: nobody else makes, changes, moves, copies, locks or deletes one, nor decides who
 * reads it, on every channel and for administrators too (I5, I7).
 */
public class SealedGuard
        implements NodeServicePolicies.OnCreateNodePolicy,
                NodeServicePolicies.OnUpdatePropertiesPolicy,
                NodeServicePolicies.BeforeDeleteNodePolicy,
                NodeServicePolicies.BeforeMoveNodePolicy,
                NodeServicePolicies.BeforeSetNodeTypePolicy,
                NodeServicePolicies.OnSetNodeTypePolicy,
                LockServicePolicies.BeforeLock,
                PermissionServicePolicies.OnGrantLocalPermission,
                PermissionServicePolicies.OnRevokeLocalPermission,
                PermissionServicePolicies.OnInheritPermissionsEnabled,
                PermissionServicePolicies.OnInheritPermissionsDisabled,
                AspectGuard {
    private final ProtectedWrites writes;

    public SealedGuard(ProtectedWrites writes) {
        this.writes = writes;
    }

    /** Binds the guard to every kind of sealed file. */
    public void bind(Behaviours behaviours) {
        Behaviours.OfClass files = behaviours.on(NewsdeskModel.TYPE_SEALED_FILE, this);
        files.bind(NodeServicePolicies.OnCreateNodePolicy.QNAME, "onCreateNode");
        files.bind(NodeServicePolicies.OnUpdatePropertiesPolicy.QNAME, "onUpdateProperties");
        files.bind(NodeServicePolicies.BeforeDeleteNodePolicy.QNAME, "beforeDeleteNode");
        files.bind(NodeServicePolicies.BeforeMoveNodePolicy.QNAME, "beforeMoveNode");
        files.guardAspects(this);
        files.bind(NodeServicePolicies.BeforeSetNodeTypePolicy.QNAME, "beforeSetNodeType");
        files.bind(NodeServicePolicies.OnSetNodeTypePolicy.QNAME, "onSetNodeType");
        files.bind(LockServicePolicies.BeforeLock.QNAME, "beforeLock");
        files.bind(PermissionServicePolicies.OnGrantLocalPermission.QNAME, "onGrantLocalPermission");
        files.bind(PermissionServicePolicies.OnRevokeLocalPermission.QNAME, "onRevokeLocalPermission");
        files.bind(PermissionServicePolicies.OnInheritPermissionsEnabled.QNAME, "onInheritPermissionsEnabled");
        files.bind(PermissionServicePolicies.OnInheritPermissionsDisabled.QNAME, "onInheritPermissionsDisabled");
    }

    /** Refuses copies, working copies and forgeries as well. */
    @Override
    public void onCreateNode(ChildAssociationRef child) {
        refuse(child.getChildRef());
    }

    @Override
    public void onUpdateProperties(NodeRef node, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        Set<QName> names = new HashSet<>(before.keySet());
        names.addAll(after.keySet());
        boolean changed = names.stream()
                .anyMatch(name -> !Housekeeping.is(name) && !Objects.equals(before.get(name), after.get(name)));
        if (changed) {
            refuse(node);
        }
    }

    @Override
    public void beforeDeleteNode(NodeRef node) {
        refuse(node);
    }

    @Override
    public void beforeMoveNode(ChildAssociationRef from, NodeRef newParent) {
        refuse(from.getChildRef());
    }

    @Override
    public void beforeAspectComes(NodeRef node, QName aspect) {
        if (!Housekeeping.is(aspect)) {
            refuse(node);
        }
    }

    @Override
    public void beforeAspectGoes(NodeRef node, QName aspect) {
        beforeAspectComes(node, aspect);
    }

    @Override
    public void beforeSetNodeType(NodeRef node, QName oldType, QName newType) {
        refuse(node);
    }

    /** Called for the new type: an ordinary file must not become a sealed one. */
    @Override
    public void onSetNodeType(NodeRef node, QName oldType, QName newType) {
        refuse(node);
    }

    @Override
    public void beforeLock(NodeRef node, LockType lockType) {
        refuse(node);
    }

    @Override
    public void onGrantLocalPermission(NodeRef node, String authority, String permission) {
        refuse(node);
    }

    @Override
    public void onRevokeLocalPermission(NodeRef node, String authority, String permission) {
        refuse(node);
    }

    @Override
    public void onInheritPermissionsEnabled(NodeRef node) {
        refuse(node);
    }

    @Override
    public void onInheritPermissionsDisabled(NodeRef node, boolean async) {
        refuse(node);
    }

    private void refuse(NodeRef node) {
        boolean live = StoreRef.STORE_REF_WORKSPACE_SPACESSTORE.equals(node.getStoreRef());
        if (live && !writes.active()) {
            throw RuleViolation.of(Problem.of("I5", "newsdesk.problem.I5.sealed"));
        }
    }
}

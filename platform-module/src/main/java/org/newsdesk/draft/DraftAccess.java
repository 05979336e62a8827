package org.newsdesk.draft;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.lock.LockStatus;
import org.alfresco.service.cmr.lock.LockType;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.cmr.security.PermissionService;
import org.newsdesk.organisation.Groups;
import org.newsdesk.repository.ProtectedWrites;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;

/**
 * Who may read a draft under way, and the lock that tells every client it is closed. The lock is a courtesy that makes
 * clients say "locked" at once; what really holds is {@link DraftGuard}.
 */
public class DraftAccess {
    private final NodeService nodeService;
    private final PermissionService permissionService;
    private final OwnableService ownableService;
    private final LockService lockService;
    private final ProtectedWrites writes;

    public DraftAccess(
            NodeService nodeService,
            PermissionService permissionService,
            OwnableService ownableService,
            LockService lockService,
            ProtectedWrites writes) {
        this.nodeService = nodeService;
        this.permissionService = permissionService;
        this.ownableService = ownableService;
        this.lockService = lockService;
        this.writes = writes;
    }

    /** Lets a group of the organisation read the draft from now on. */
    public void letRead(String draftId, String group) {
        writes.run(
                () -> permissionService.setPermission(Drafts.node(draftId), group, PermissionService.CONSUMER, true));
    }

    /** Lets the unit of a draft read it wherever it lies. */
    public void letUnitRead(Draft draft) {
        letRead(draft.id(), Groups.members(draft.unit()));
    }

    /**
     * Closes a draft to everybody but its author and the confidentiality reviewers, who only read it (I12). Its owner would have
     * every right, so it belongs to nobody from now on.
     */
    public void close(Draft draft) {
        NodeRef node = Drafts.node(draft.id());
        writes.run(() -> {
            permissionService.deletePermissions(node);
            permissionService.setInheritParentPermissions(node, false);
            ownableService.setOwner(node, AuthenticationUtil.getSystemUserName());
            permissionService.setPermission(node, Groups.confidentiality(), PermissionService.CONSUMER, true);
            if (draft.author() != null) {
                permissionService.setPermission(node, draft.author(), PermissionService.CONSUMER, true);
            }
        });
    }

    /** Opens a draft that was closed: to its unit again, and to nobody else until it is handed in. */
    public void open(Draft draft) {
        NodeRef node = Drafts.node(draft.id());
        writes.run(() -> {
            permissionService.setInheritParentPermissions(node, true);
            permissionService.deletePermissions(node);
            if (draft.author() != null) {
                ownableService.setOwner(node, draft.author());
            }
        });
    }

    /** Closes the content for everybody (I3). */
    public void lock(String draftId) {
        writes.run(() -> lockService.lock(Drafts.node(draftId), LockType.READ_ONLY_LOCK));
    }

    /** Opens the content again. */
    public void unlock(String draftId) {
        writes.run(() -> lockService.unlock(Drafts.node(draftId)));
    }

    /**
     * Refuses a draft that somebody is editing at this moment: checked out, or locked by an editor.
     *
     * @throws RuleViolation 409 naming who holds it
     */
    public void requireUnlocked(String draftId) {
        NodeRef node = Drafts.node(draftId);
        LockStatus status = writes.call(() -> lockService.getLockStatus(node));
        if (status == LockStatus.LOCKED || status == LockStatus.LOCK_OWNER) {
            Object owner = nodeService.getProperty(node, ContentModel.PROP_LOCK_OWNER);
            throw RuleViolation.conflict(
                    Problem.of("I3", "newsdesk.problem.I3.beingEdited", owner == null ? "?" : owner));
        }
    }
}

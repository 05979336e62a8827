package org.newsdesk.testbed.host.node;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.lock.mem.Lifetime;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.lock.LockStatus;
import org.alfresco.service.cmr.lock.LockType;
import org.alfresco.service.cmr.lock.NodeLockedException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.newsdesk.testbed.host.transaction.TransactionScope;

/**
 * What locks forbid. They bind everybody but System, administrators included. Persistent locks are properties of the node,
 * ephemeral ones live in memory.
 */
public final class NodeGuard {

    private static final String SUSPENDED = NodeGuard.class.getName() + ".suspended";
    private final NodeTable table;
    private final Map<NodeRef, Lock> ephemeral = new ConcurrentHashMap<>();

    /** A guard over the stored nodes. */
    public NodeGuard(NodeTable table) {
        this.table = table;
    }

    /**
     * A lock.
     *
     * @param type whom it binds
     * @param owner who holds it
     * @param expiry when it ends, or null
     * @param lifetime where it is kept
     * @param info free text, or null
     */
    public record Lock(LockType type, String owner, Date expiry, Lifetime lifetime, String info) {

        boolean expired() {
            return expiry != null && expiry.toInstant().isBefore(Instant.now());
        }
    }

    /** The lock of a node, expired or not, or null. */
    public Lock find(NodeRef node) {
        Lock inMemory = ephemeral.get(node);
        if (inMemory != null) {
            return inMemory;
        }
        NodeRow row = table.find(node);
        if (row == null || row.properties().get(ContentModel.PROP_LOCK_TYPE) == null) {
            return null;
        }
        return new Lock(
                LockType.valueOf((String) row.properties().get(ContentModel.PROP_LOCK_TYPE)),
                (String) row.properties().get(ContentModel.PROP_LOCK_OWNER),
                (Date) row.properties().get(ContentModel.PROP_EXPIRY_DATE),
                Lifetime.PERSISTENT,
                (String) row.properties().get(ContentModel.PROP_LOCK_ADDITIONAL_INFO));
    }

    /** Keeps a lock in memory, or forgets it for null. */
    public void keepInMemory(NodeRef node, Lock lock) {
        if (lock == null) {
            ephemeral.remove(node);
        } else {
            ephemeral.put(node, lock);
        }
    }

    /** How a node is locked for a user. */
    public LockStatus status(NodeRef node, String user) {
        Lock lock = find(node);
        if (lock == null) {
            return LockStatus.NO_LOCK;
        }
        if (lock.expired()) {
            return LockStatus.LOCK_EXPIRED;
        }
        return lock.owner() != null && lock.owner().equals(user) ? LockStatus.LOCK_OWNER : LockStatus.LOCKED;
    }

    /**
     * Checks that the current user may change a node.
     *
     * @throws NodeLockedException when a lock forbids it
     */
    public void check(NodeRef node) {
        if (suspended() || AuthenticationUtil.isRunAsUserTheSystemUser()) {
            return;
        }
        Lock lock = find(node);
        if (lock == null || lock.expired()) {
            return;
        }
        boolean owner = status(node, AuthenticationUtil.getRunAsUser()) == LockStatus.LOCK_OWNER;
        if (lock.type() != LockType.WRITE_LOCK || !owner) {
            throw new NodeLockedException(node);
        }
    }

    /** Checks that the current user may add or remove children of a node. */
    public void checkChildren(NodeRef parent) {
        Lock lock = find(parent);
        if (lock != null && lock.type() != LockType.NODE_LOCK) {
            check(parent);
        }
    }

    /** Lets everybody pass until the end of the transaction, or until turned back; returns how it was. */
    public boolean suspend(boolean suspend) {
        boolean[] state = TransactionScope.resource(SUSPENDED, () -> new boolean[1]);
        boolean before = state[0];
        state[0] = suspend;
        return before;
    }

    private static boolean suspended() {
        return TransactionScope.resource(SUSPENDED, () -> new boolean[1])[0];
    }
}

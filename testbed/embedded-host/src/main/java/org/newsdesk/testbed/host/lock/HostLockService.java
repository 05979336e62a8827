package org.newsdesk.testbed.host.lock;

import java.io.Serializable;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.lock.LockServicePolicies.BeforeLock;
import org.alfresco.repo.lock.LockServicePolicies.BeforeUnlock;
import org.alfresco.repo.lock.mem.Lifetime;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.lock.LockStatus;
import org.alfresco.service.cmr.lock.LockType;
import org.alfresco.service.cmr.lock.UnableToAquireLockException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.newsdesk.testbed.host.node.NodeClasses;
import org.newsdesk.testbed.host.node.NodeGuard;
import org.newsdesk.testbed.host.policy.Policies;

/** The raw lock service. */
public final class HostLockService implements LockService {

    private final NodeService nodeService;
    private final NodeGuard guard;
    private final Policies policies;
    private final NodeClasses classes;

    /** A service over the raw node service. */
    public HostLockService(NodeService nodeService, NodeGuard guard, Policies policies, NodeClasses classes) {
        this.nodeService = nodeService;
        this.guard = guard;
        this.policies = policies;
        this.classes = classes;
    }

    @Override
    public void lock(NodeRef nodeRef, LockType lockType) {
        lock(nodeRef, lockType, TIMEOUT_INFINITY);
    }

    @Override
    public void lock(NodeRef nodeRef, LockType lockType, int timeToExpire) {
        lock(nodeRef, lockType, timeToExpire, Lifetime.PERSISTENT);
    }

    @Override
    public void lock(NodeRef nodeRef, LockType lockType, int timeToExpire, Lifetime lifetime) {
        lock(nodeRef, lockType, timeToExpire, lifetime, null);
    }

    @Override
    public void lock(NodeRef nodeRef, LockType lockType, int timeToExpire, Lifetime lifetime, String additionalInfo) {
        policies.fire(
                BeforeLock.class, nodeRef, classes.of(nodeRef), null, policy -> policy.beforeLock(nodeRef, lockType));
        String user = AuthenticationUtil.getRunAsUser();
        if (guard.status(nodeRef, user) == LockStatus.LOCKED) {
            throw new UnableToAquireLockException(nodeRef);
        }
        Date expiry = timeToExpire > 0 ? Date.from(Instant.now().plusSeconds(timeToExpire)) : null;
        if (lifetime == Lifetime.EPHEMERAL) {
            guard.keepInMemory(nodeRef, new NodeGuard.Lock(lockType, user, expiry, lifetime, additionalInfo));
            return;
        }
        Map<QName, Serializable> properties = new LinkedHashMap<>();
        properties.put(ContentModel.PROP_LOCK_OWNER, user);
        properties.put(ContentModel.PROP_LOCK_TYPE, lockType.toString());
        properties.put(ContentModel.PROP_LOCK_LIFETIME, lifetime.toString());
        properties.put(ContentModel.PROP_EXPIRY_DATE, expiry);
        properties.put(ContentModel.PROP_LOCK_ADDITIONAL_INFO, additionalInfo);
        // the platform writes them one by one, so that five property changes are seen
        withoutLock(() -> properties.forEach((name, value) -> nodeService.setProperty(nodeRef, name, value)));
    }

    @Override
    public void unlock(NodeRef nodeRef) {
        unlock(nodeRef, false, false);
    }

    @Override
    public void unlock(NodeRef nodeRef, boolean lockChildren) {
        unlock(nodeRef, lockChildren, false);
    }

    @Override
    public void unlock(NodeRef nodeRef, boolean lockChildren, boolean allowCheckedOut) {
        policies.fire(BeforeUnlock.class, nodeRef, classes.of(nodeRef), null, policy -> policy.beforeUnlock(nodeRef));
        guard.keepInMemory(nodeRef, null);
        if (nodeService.hasAspect(nodeRef, ContentModel.ASPECT_LOCKABLE)) {
            withoutLock(() -> nodeService.removeAspect(nodeRef, ContentModel.ASPECT_LOCKABLE));
        }
    }

    @Override
    public LockStatus getLockStatus(NodeRef nodeRef) {
        return getLockStatus(nodeRef, AuthenticationUtil.getRunAsUser());
    }

    @Override
    public LockStatus getLockStatus(NodeRef nodeRef, String userName) {
        return guard.status(nodeRef, userName);
    }

    @Override
    public LockType getLockType(NodeRef nodeRef) {
        NodeGuard.Lock lock = guard.find(nodeRef);
        return lock == null ? null : lock.type();
    }

    @Override
    public boolean isLocked(NodeRef nodeRef) {
        LockStatus status = getLockStatus(nodeRef);
        return status == LockStatus.LOCKED || status == LockStatus.LOCK_OWNER;
    }

    @Override
    public boolean isLockedAndReadOnly(NodeRef nodeRef) {
        LockStatus status = getLockStatus(nodeRef);
        return status == LockStatus.LOCKED
                || status == LockStatus.LOCK_OWNER && getLockType(nodeRef) != LockType.WRITE_LOCK;
    }

    @Override
    public void checkForLock(NodeRef nodeRef) {
        guard.check(nodeRef);
    }

    @Override
    public void suspendLocks() {
        guard.suspend(true);
    }

    @Override
    public void enableLocks() {
        guard.suspend(false);
    }

    @Override
    public String getAdditionalInfo(NodeRef nodeRef) {
        NodeGuard.Lock lock = guard.find(nodeRef);
        return lock == null ? null : lock.info();
    }

    private void withoutLock(Runnable work) {
        boolean before = guard.suspend(true);
        try {
            work.run();
        } finally {
            guard.suspend(before);
        }
    }
}

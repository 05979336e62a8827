package org.alfresco.service.cmr.lock;

import org.alfresco.repo.lock.mem.Lifetime;
import org.alfresco.service.cmr.repository.NodeRef;

/** Locks on nodes. */
public interface LockService {
    int TIMEOUT_INFINITY = 0;
    /** Locks without end, persistently. */
    void lock(NodeRef nodeRef, LockType lockType) throws UnableToAquireLockException;
    /** Locks for so many seconds. */
    void lock(NodeRef nodeRef, LockType lockType, int timeToExpire) throws UnableToAquireLockException;
    /** Locks for so many seconds with a lifetime. */
    void lock(NodeRef nodeRef, LockType lockType, int timeToExpire, Lifetime lifetime)
            throws UnableToAquireLockException;
    /** The same, with a remark. */
    void lock(NodeRef nodeRef, LockType lockType, int timeToExpire, Lifetime lifetime, String additionalInfo)
            throws UnableToAquireLockException;
    /** Unlocks. */
    void unlock(NodeRef nodeRef) throws UnableToReleaseLockException;
    /** Unlocks, children too if wanted. */
    void unlock(NodeRef nodeRef, boolean lockChildren) throws UnableToReleaseLockException;
    /** Unlocks, checked-out nodes too if wanted. */
    void unlock(NodeRef nodeRef, boolean lockChildren, boolean allowCheckedOut) throws UnableToReleaseLockException;
    /** Status for the current user. */
    LockStatus getLockStatus(NodeRef nodeRef);
    /** Status for a user. */
    LockStatus getLockStatus(NodeRef nodeRef, String userName);
    /** Kind of the lock, or null. */
    LockType getLockType(NodeRef nodeRef);
    /** Whether somebody else holds a lock. */
    boolean isLocked(NodeRef nodeRef);
    /** Whether the current user cannot write. */
    boolean isLockedAndReadOnly(NodeRef nodeRef);
    /** Throws {@link NodeLockedException} when the current user cannot write. */
    void checkForLock(NodeRef nodeRef);
    /** Ignores locks for the rest of the transaction. */
    void suspendLocks();
    /** Takes {@link #suspendLocks()} back. */
    void enableLocks();
    /** The remark. */
    String getAdditionalInfo(NodeRef nodeRef);
}

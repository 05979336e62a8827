package org.alfresco.service.cmr.lock;

/** Kind of a lock. */
public enum LockType {
    /** Nobody may write. */
    READ_ONLY_LOCK,
    /** Only the owner of the lock may write. */
    WRITE_LOCK,
    /** Nobody may write, children included. */
    NODE_LOCK
}

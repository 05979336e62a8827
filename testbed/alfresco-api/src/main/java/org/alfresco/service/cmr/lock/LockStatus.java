package org.alfresco.service.cmr.lock;

/** Whether a node is locked, seen by a user. */
public enum LockStatus {
    NO_LOCK,
    LOCKED,
    LOCK_OWNER,
    LOCK_EXPIRED
}

package org.alfresco.repo.lock.mem;

/** Whether a lock outlives a restart. */
public enum Lifetime {
    EPHEMERAL,
    PERSISTENT
}

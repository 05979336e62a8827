package org.alfresco.service.cmr.security;

/** Result of a permission check. */
public enum AccessStatus {
    DENIED,
    ALLOWED,
    UNDETERMINED
}

package org.alfresco.service.cmr.security;

/** One entry of an access list. */
public interface AccessPermission {
    /** The permission or role. */
    String getPermission();
    /** Allowed or denied. */
    AccessStatus getAccessStatus();
    /** Who. */
    String getAuthority();
    /** Kind of authority. */
    AuthorityType getAuthorityType();
    /** 0 = set here, greater = inherited from so far above. */
    int getPosition();
    /** Whether it is inherited. */
    boolean isInherited();
    /** Whether it is set here. */
    boolean isSetDirectly();
}

package org.alfresco.service.cmr.security;

import java.util.Collection;
import java.util.Set;
import org.alfresco.service.cmr.repository.NodeRef;

/** Groups and their members. */
public interface AuthorityService {
    String ZONE_APP_DEFAULT = "APP.DEFAULT";
    String ZONE_APP_SHARE = "APP.SHARE";
    String ZONE_AUTH_ALFRESCO = "AUTH.ALF";
    String ZONE_AUTH_EXT_PREFIX = "AUTH.EXT.";
    /** Whether the current user is an administrator. */
    boolean hasAdminAuthority();
    /** Whether the user is an administrator. */
    boolean isAdminAuthority(String authorityName);
    /** Whether the current user is the guest. */
    boolean hasGuestAuthority();
    /** Whether the user is the guest. */
    boolean isGuestAuthority(String authorityName);
    /** Authorities of the current user. */
    Set<String> getAuthorities();
    /** Authorities of a user: groups, inherited groups, roles. */
    Set<String> getAuthoritiesForUser(String userName);
    /** All groups without a parent. */
    Set<String> getAllRootAuthorities(AuthorityType type);
    /** Creates a group and gives its full name; exists already: exception. */
    String createAuthority(AuthorityType type, String shortName);
    /** Creates a group with display name and zones. */
    String createAuthority(
            AuthorityType type, String shortName, String authorityDisplayName, Set<String> authorityZones);
    /** Makes a member. */
    void addAuthority(String parentName, String childName);
    /** Makes a member of several groups. */
    void addAuthority(Collection<String> parentNames, String childName);
    /** Ends a membership. */
    void removeAuthority(String parentName, String childName);
    /** Deletes a group. */
    void deleteAuthority(String name);
    /** Deletes a group, with its members if wanted. */
    void deleteAuthority(String name, boolean cascade);
    /** Members; a null type means all. */
    Set<String> getContainedAuthorities(AuthorityType type, String name, boolean immediate);
    /** Groups that contain the authority; a null type means all. */
    Set<String> getContainingAuthorities(AuthorityType type, String name, boolean immediate);
    /** The name without prefix. */
    String getShortName(String name);
    /** The name with prefix. */
    String getName(AuthorityType type, String shortName);
    /** Whether it exists. */
    boolean authorityExists(String name);
    /** Name for people. */
    String getAuthorityDisplayName(String name);
    /** Sets the name for people. */
    void setAuthorityDisplayName(String authorityName, String authorityDisplayName);
    /** Node of a group or person. */
    NodeRef getAuthorityNodeRef(String name);
    /** The zones of new groups. */
    Set<String> getDefaultZones();
}

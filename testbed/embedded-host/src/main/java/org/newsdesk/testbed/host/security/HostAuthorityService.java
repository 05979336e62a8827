package org.newsdesk.testbed.host.security;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.CyclicChildRelationshipException;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.newsdesk.testbed.host.node.SystemFolders;

/** The raw authority service: groups, nested. Zones are not kept. */
public final class HostAuthorityService implements AuthorityService {

    private final GroupTable groups;
    private final UserTable users;
    private final AccessControl access;
    private final NodeService nodeService;
    private final SystemFolders folders;

    /** A service over the stored groups and users. */
    public HostAuthorityService(
            GroupTable groups, UserTable users, AccessControl access, NodeService nodeService, SystemFolders folders) {
        this.groups = groups;
        this.users = users;
        this.access = access;
        this.nodeService = nodeService;
        this.folders = folders;
    }

    @Override
    public boolean hasAdminAuthority() {
        return isAdminAuthority(AccessControl.currentUser());
    }

    @Override
    public boolean isAdminAuthority(String authorityName) {
        return access.isAdmin(authorityName);
    }

    @Override
    public boolean hasGuestAuthority() {
        return false;
    }

    @Override
    public boolean isGuestAuthority(String authorityName) {
        return false;
    }

    @Override
    public Set<String> getAuthorities() {
        return getAuthoritiesForUser(AccessControl.currentUser());
    }

    @Override
    public Set<String> getAuthoritiesForUser(String userName) {
        Set<String> all = new LinkedHashSet<>(access.authorities(userName));
        all.remove(userName);
        return all;
    }

    @Override
    public Set<String> getAllRootAuthorities(AuthorityType type) {
        return groups.all().stream()
                .map(GroupTable.Group::name)
                .filter(name -> groups.parents(name).isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public String createAuthority(AuthorityType type, String shortName) {
        return createAuthority(type, shortName, shortName, Set.of());
    }

    @Override
    public String createAuthority(
            AuthorityType type, String shortName, String authorityDisplayName, Set<String> authorityZones) {
        String name = getName(type, shortName);
        if (authorityExists(name)) {
            throw new DuplicateChildNodeNameException(folders.authorities(), ContentModel.ASSOC_CHILDREN, name, null);
        }
        String displayName = authorityDisplayName == null ? shortName : authorityDisplayName;
        NodeRef node = nodeService
                .createNode(
                        folders.authorities(),
                        ContentModel.ASSOC_CHILDREN,
                        QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, QName.createValidLocalName(name)),
                        ContentModel.TYPE_AUTHORITY_CONTAINER,
                        Map.of(
                                ContentModel.PROP_AUTHORITY_NAME,
                                name,
                                ContentModel.PROP_AUTHORITY_DISPLAY_NAME,
                                displayName))
                .getChildRef();
        groups.insert(new GroupTable.Group(name, displayName, node));
        return name;
    }

    @Override
    public void addAuthority(String parentName, String childName) {
        GroupTable.Group parent = group(parentName);
        if (!authorityExists(childName)) {
            throw new AlfrescoRuntimeException("An authority was not found for " + childName);
        }
        if (groups.isMember(parentName, childName)) {
            throw new DuplicateChildNodeNameException(parent.node(), ContentModel.ASSOC_MEMBER, childName, null);
        }
        if (parentName.equals(childName) || groups.contained(childName).contains(parentName)) {
            throw new CyclicChildRelationshipException(
                    "Group " + childName + " contains " + parentName + " already",
                    new ChildAssociationRef(
                            ContentModel.ASSOC_MEMBER, parent.node(), ContentModel.ASSOC_MEMBER, parent.node()));
        }
        groups.addMember(parentName, childName);
        access.groupsChanged();
    }

    @Override
    public void addAuthority(Collection<String> parentNames, String childName) {
        parentNames.forEach(parent -> addAuthority(parent, childName));
    }

    @Override
    public void removeAuthority(String parentName, String childName) {
        groups.removeMember(group(parentName).name(), childName);
        access.groupsChanged();
    }

    @Override
    public void deleteAuthority(String name) {
        deleteAuthority(name, false);
    }

    @Override
    public void deleteAuthority(String name, boolean cascade) {
        GroupTable.Group group = group(name);
        if (cascade) {
            groups.members(name).stream()
                    .filter(member -> AuthorityType.getAuthorityType(member) == AuthorityType.GROUP)
                    .forEach(member -> deleteAuthority(member, true));
        }
        groups.delete(name);
        nodeService.deleteNode(group.node());
        access.groupsChanged();
    }

    @Override
    public Set<String> getContainedAuthorities(AuthorityType type, String name, boolean immediate) {
        group(name);
        return ofType(type, immediate ? groups.members(name) : groups.contained(name));
    }

    @Override
    public Set<String> getContainingAuthorities(AuthorityType type, String name, boolean immediate) {
        return ofType(type, immediate ? groups.parents(name) : groups.containing(name));
    }

    @Override
    public String getShortName(String name) {
        AuthorityType type = AuthorityType.getAuthorityType(name);
        return type.isFixedString()
                ? name
                : name.substring(type.getPrefixString().length());
    }

    @Override
    public String getName(AuthorityType type, String shortName) {
        return type.isFixedString() ? type.getFixedString() : type.getPrefixString() + shortName;
    }

    @Override
    public boolean authorityExists(String name) {
        return name.startsWith(PermissionService.GROUP_PREFIX)
                ? name.equals(PermissionService.ALL_AUTHORITIES)
                        || groups.find(name).isPresent()
                : users.find(name).isPresent();
    }

    @Override
    public String getAuthorityDisplayName(String name) {
        return groups.find(name).map(GroupTable.Group::displayName).orElseGet(() -> getShortName(name));
    }

    @Override
    public void setAuthorityDisplayName(String authorityName, String authorityDisplayName) {
        GroupTable.Group group = group(authorityName);
        groups.setDisplayName(authorityName, authorityDisplayName);
        nodeService.setProperty(group.node(), ContentModel.PROP_AUTHORITY_DISPLAY_NAME, authorityDisplayName);
    }

    @Override
    public NodeRef getAuthorityNodeRef(String name) {
        if (name.startsWith(PermissionService.GROUP_PREFIX)) {
            return groups.find(name).map(GroupTable.Group::node).orElse(null);
        }
        return users.find(name).map(UserTable.Account::person).orElse(null);
    }

    @Override
    public Set<String> getDefaultZones() {
        return Set.of(ZONE_APP_DEFAULT, ZONE_AUTH_ALFRESCO);
    }

    private GroupTable.Group group(String name) {
        return groups.find(name)
                .orElseThrow(() -> new AlfrescoRuntimeException("An authority was not found for " + name));
    }

    private static Set<String> ofType(AuthorityType type, Collection<String> names) {
        return names.stream()
                .filter(name -> type == null || AuthorityType.getAuthorityType(name) == type)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}

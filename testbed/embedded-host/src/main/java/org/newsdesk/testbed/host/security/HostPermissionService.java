package org.newsdesk.testbed.host.security;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.alfresco.repo.security.permissions.PermissionServicePolicies.OnGrantLocalPermission;
import org.alfresco.repo.security.permissions.PermissionServicePolicies.OnInheritPermissionsDisabled;
import org.alfresco.repo.security.permissions.PermissionServicePolicies.OnInheritPermissionsEnabled;
import org.alfresco.repo.security.permissions.PermissionServicePolicies.OnRevokeLocalPermission;
import org.alfresco.service.cmr.repository.InvalidNodeRefException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AccessPermission;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.QName;
import org.newsdesk.testbed.host.node.NodeClasses;
import org.newsdesk.testbed.host.node.NodeRow;
import org.newsdesk.testbed.host.node.NodeTable;
import org.newsdesk.testbed.host.policy.Policies;

/** The raw permission service. */
public final class HostPermissionService implements PermissionService {

    private final NodeTable nodes;
    private final AccessControl access;
    private final Policies policies;
    private final NodeClasses classes;

    /** A service over the stored nodes. */
    public HostPermissionService(NodeTable nodes, AccessControl access, Policies policies) {
        this.classes = new NodeClasses(nodes);
        this.nodes = nodes;
        this.access = access;
        this.policies = policies;
    }

    @Override
    public String getOwnerAuthority() {
        return OWNER_AUTHORITY;
    }

    @Override
    public String getAllAuthorities() {
        return ALL_AUTHORITIES;
    }

    @Override
    public String getAllPermission() {
        return ALL_PERMISSIONS;
    }

    @Override
    public Set<AccessPermission> getPermissions(NodeRef nodeRef) {
        String user = AccessControl.currentUser();
        Set<AccessPermission> found = new LinkedHashSet<>();
        for (String role : RoleModel.SETTABLE) {
            AccessStatus status = hasPermission(nodeRef, role);
            found.add(new Permission(role, status, user, 0, false));
        }
        return found;
    }

    @Override
    public Set<AccessPermission> getAllSetPermissions(NodeRef nodeRef) {
        Set<AccessPermission> found = new LinkedHashSet<>();
        int position = 0;
        for (NodeRow row : access.inheritanceChain(get(nodeRef))) {
            for (Acl.Entry entry : Acl.parse(row.acl()).entries()) {
                AccessStatus status = entry.allowed() ? AccessStatus.ALLOWED : AccessStatus.DENIED;
                found.add(new Permission(entry.permission(), status, entry.authority(), position, position > 0));
            }
            position++;
        }
        return found;
    }

    @Override
    public Set<String> getSettablePermissions(NodeRef nodeRef) {
        return new LinkedHashSet<>(RoleModel.SETTABLE);
    }

    @Override
    public Set<String> getSettablePermissions(QName type) {
        return new LinkedHashSet<>(RoleModel.SETTABLE);
    }

    @Override
    public AccessStatus hasPermission(NodeRef nodeRef, String permission) {
        if (nodeRef == null || nodes.find(nodeRef) == null) {
            return AccessStatus.ALLOWED;
        }
        return access.allowed(nodeRef, permission) ? AccessStatus.ALLOWED : AccessStatus.DENIED;
    }

    @Override
    public AccessStatus hasReadPermission(NodeRef nodeRef) {
        return hasPermission(nodeRef, READ);
    }

    @Override
    public void deletePermissions(NodeRef nodeRef) {
        change(nodeRef, acl -> new Acl(new ArrayList<>()));
    }

    @Override
    public void clearPermission(NodeRef nodeRef, String authority) {
        change(nodeRef, acl -> acl.without(authority, null));
    }

    @Override
    public void deletePermission(NodeRef nodeRef, String authority, String permission) {
        change(nodeRef, acl -> acl.without(authority, permission));
        policies.fire(
                OnRevokeLocalPermission.class,
                nodeRef,
                classes.of(nodeRef),
                null,
                policy -> policy.onRevokeLocalPermission(nodeRef, authority, permission));
    }

    @Override
    public void setPermission(NodeRef nodeRef, String authority, String permission, boolean allow) {
        if (!RoleModel.known(permission)) {
            throw new UnsupportedOperationException("Can not find permission reference for " + permission);
        }
        change(nodeRef, acl -> acl.with(new Acl.Entry(authority, permission, allow)));
        policies.fire(
                OnGrantLocalPermission.class,
                nodeRef,
                classes.of(nodeRef),
                null,
                policy -> policy.onGrantLocalPermission(nodeRef, authority, permission));
    }

    @Override
    public void setInheritParentPermissions(NodeRef nodeRef, boolean inheritParentPermissions) {
        setInheritParentPermissions(nodeRef, inheritParentPermissions, false);
    }

    @Override
    public void setInheritParentPermissions(NodeRef nodeRef, boolean inheritParentPermissions, boolean asyncCall) {
        if (get(nodeRef).inherits() == inheritParentPermissions) {
            return;
        }
        nodes.updateAcl(nodeRef, row -> row.withAcl(row.acl(), inheritParentPermissions));
        if (inheritParentPermissions) {
            policies.fire(
                    OnInheritPermissionsEnabled.class,
                    nodeRef,
                    classes.of(nodeRef),
                    null,
                    policy -> policy.onInheritPermissionsEnabled(nodeRef));
        } else {
            policies.fire(
                    OnInheritPermissionsDisabled.class,
                    nodeRef,
                    classes.of(nodeRef),
                    null,
                    policy -> policy.onInheritPermissionsDisabled(nodeRef, asyncCall));
        }
    }

    @Override
    public boolean getInheritParentPermissions(NodeRef nodeRef) {
        return get(nodeRef).inherits();
    }

    @Override
    public Set<String> getAuthorisations() {
        return access.authorities(AccessControl.currentUser());
    }

    private void change(NodeRef nodeRef, UnaryOperator<Acl> change) {
        get(nodeRef);
        nodes.updateAcl(
                nodeRef, row -> row.withAcl(change.apply(Acl.parse(row.acl())).text(), row.inherits()));
    }

    private NodeRow get(NodeRef nodeRef) {
        NodeRow row = nodes.find(nodeRef);
        if (row == null) {
            throw new InvalidNodeRefException("Node does not exist: " + nodeRef, nodeRef);
        }
        return row;
    }

    private record Permission(String permission, AccessStatus status, String authority, int position, boolean inherited)
            implements AccessPermission {

        @Override
        public String getPermission() {
            return permission;
        }

        @Override
        public AccessStatus getAccessStatus() {
            return status;
        }

        @Override
        public String getAuthority() {
            return authority;
        }

        @Override
        public AuthorityType getAuthorityType() {
            return AuthorityType.getAuthorityType(authority);
        }

        @Override
        public int getPosition() {
            return position;
        }

        @Override
        public boolean isInherited() {
            return inherited;
        }

        @Override
        public boolean isSetDirectly() {
            return !inherited;
        }
    }
}

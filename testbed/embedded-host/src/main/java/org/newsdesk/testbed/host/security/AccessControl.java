package org.newsdesk.testbed.host.security;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.lock.LockStatus;
import org.alfresco.service.cmr.repository.InvalidNodeRefException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.PermissionService;
import org.newsdesk.testbed.host.node.NodeGuard;
import org.newsdesk.testbed.host.node.NodeRow;
import org.newsdesk.testbed.host.node.NodeTable;
import org.newsdesk.testbed.host.transaction.TransactionScope;

/**
 * Decides who may do what: System and administrators everything, the owner everything on what he owns, others what was granted
 * to them or to a group of theirs on the node or, while it inherits, on its ancestors; a denial outweighs what is granted on the
 * same node or above.
 */
public final class AccessControl {

    /** Members may do everything. */
    public static final String ADMIN_GROUP = "GROUP_ALFRESCO_ADMINISTRATORS";

    private static final String KEY = AccessControl.class.getName();
    private final NodeTable nodes;
    private final GroupTable groups;
    private final NodeGuard guard;

    /** Decides over stored nodes and groups. */
    public AccessControl(NodeTable nodes, GroupTable groups, NodeGuard guard) {
        this.nodes = nodes;
        this.groups = groups;
        this.guard = guard;
    }

    /** The authorities of a user: the name, the groups, everyone, and the administrator role. */
    public Set<String> authorities(String user) {
        Map<String, Set<String>> cache = TransactionScope.resource(KEY, HashMap::new);
        Set<String> known = cache.get(user);
        if (known == null) {
            known = load(user);
            cache.put(user, known);
        }
        return known;
    }

    /** Forgets what was looked up in this transaction, as groups have changed. */
    void groupsChanged() {
        TransactionScope.resource(KEY, HashMap::new).clear();
    }

    /** Whether a user passes every check. */
    public boolean isAdmin(String user) {
        return AuthenticationUtil.getSystemUserName().equals(user)
                || authorities(user).contains(PermissionService.ADMINISTRATOR_AUTHORITY);
    }

    /** Whether the current user passes every check. */
    public boolean passesAll() {
        return isAdmin(currentUser());
    }

    /** Whether the current user has a permission; a missing node is an {@link InvalidNodeRefException}. */
    public boolean allowed(NodeRef node, String permission) {
        String user = currentUser();
        if (isAdmin(user)) {
            return true;
        }
        NodeRow row = nodes.find(node);
        if (row == null) {
            throw new InvalidNodeRefException("Node does not exist: " + node, node);
        }
        if (user.equals(owner(row))) {
            return true;
        }
        Set<String> missing = new LinkedHashSet<>(RoleModel.leaves(permission));
        if (guard.status(node, user) == LockStatus.LOCK_OWNER) {
            missing.removeAll(List.of("Unlock", "CheckIn", "CancelCheckOut"));
        }
        missing.removeAll(granted(row, authorities(user), missing));
        return missing.isEmpty();
    }

    /** Refuses with {@link AccessDeniedException} unless the current user has a permission. */
    public void require(NodeRef node, String permission) {
        if (!allowed(node, permission)) {
            throw new AccessDeniedException(
                    "Access Denied. You do not have the appropriate permissions to perform this operation.");
        }
    }

    /** Whether a user owns a node. */
    public boolean isOwner(NodeRef node, String user) {
        NodeRow row = nodes.find(node);
        return row != null && user.equals(owner(row));
    }

    /** The owner of a node: set, or else its creator; null when there is neither. */
    static String owner(NodeRow row) {
        Object owner = row.properties().get(ContentModel.PROP_OWNER);
        return (String) (owner == null ? row.properties().get(ContentModel.PROP_CREATOR) : owner);
    }

    /** The nodes whose permissions count for a node: itself and, while it inherits, its ancestors. */
    List<NodeRow> inheritanceChain(NodeRow start) {
        List<NodeRow> chain = new ArrayList<>();
        NodeRow current = start;
        while (current != null) {
            chain.add(current);
            current = current.inherits() && current.parent() != null ? nodes.find(current.parent()) : null;
        }
        return chain;
    }

    private Set<String> granted(NodeRow start, Set<String> authorities, Set<String> wanted) {
        Set<String> granted = new HashSet<>();
        Set<String> denied = new HashSet<>();
        for (NodeRow row : inheritanceChain(start)) {
            if (row.acl() == null) {
                continue;
            }
            List<Acl.Entry> mine = Acl.parse(row.acl()).entries().stream()
                    .filter(entry -> authorities.contains(entry.authority()))
                    .toList();
            mine.stream()
                    .filter(entry -> !entry.allowed())
                    .forEach(entry -> denied.addAll(RoleModel.leaves(entry.permission())));
            for (Acl.Entry entry : mine) {
                if (entry.allowed()) {
                    RoleModel.leaves(entry.permission()).stream()
                            .filter(leaf -> wanted.contains(leaf) && !denied.contains(leaf))
                            .forEach(granted::add);
                }
            }
        }
        return granted;
    }

    private Set<String> load(String user) {
        Set<String> found = new LinkedHashSet<>();
        found.add(user);
        found.addAll(groups.containing(user));
        found.add(PermissionService.ALL_AUTHORITIES);
        if (found.contains(ADMIN_GROUP) || user.equals(AuthenticationUtil.getAdminUserName())) {
            found.add(PermissionService.ADMINISTRATOR_AUTHORITY);
        }
        return found;
    }

    /** The user whose rights count; without one nothing may be asked. */
    static String currentUser() {
        String user = AuthenticationUtil.getRunAsUser();
        if (user == null) {
            throw new AccessDeniedException("A valid SecureContext was not provided in the RequestContext");
        }
        return user;
    }
}

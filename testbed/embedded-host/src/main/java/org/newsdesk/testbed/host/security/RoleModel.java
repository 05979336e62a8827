package org.newsdesk.testbed.host.security;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which low-level permissions a role or permission group stands for. */
final class RoleModel {

    /** The roles that v1 REST offers, in its order. */
    static final List<String> SETTABLE = List.of("Contributor", "Collaborator", "Coordinator", "Editor", "Consumer");

    private static final Set<String> LEAVES = Set.of(
            "ReadProperties",
            "ReadChildren",
            "ReadContent",
            "WriteProperties",
            "WriteContent",
            "DeleteNode",
            "DeleteChildren",
            "CreateChildren",
            "LinkChildren",
            "ExecuteContent",
            "ReadAssociations",
            "CreateAssociations",
            "DeleteAssociations",
            "ReadPermissions",
            "ChangePermissions",
            "Lock",
            "Unlock",
            "CheckIn",
            "CancelCheckOut",
            "SetOwner");

    private static final Map<String, List<String>> GROUPS = Map.ofEntries(
            Map.entry("Read", List.of("ReadProperties", "ReadChildren", "ReadContent")),
            Map.entry("Write", List.of("WriteProperties", "WriteContent")),
            Map.entry("Delete", List.of("DeleteNode", "DeleteChildren")),
            Map.entry("AddChildren", List.of("CreateChildren", "LinkChildren")),
            Map.entry("CheckOut", List.of("Lock")),
            Map.entry("TakeOwnership", List.of("SetOwner")),
            Map.entry("Consumer", List.of("Read")),
            Map.entry("Contributor", List.of("Consumer", "AddChildren", "ReadPermissions")),
            Map.entry("Editor", List.of("Consumer", "Write", "CheckOut", "ReadPermissions")),
            Map.entry("Collaborator", List.of("Editor", "Contributor")));

    private static final Set<String> EVERYTHING = Set.of("Coordinator", "FullControl", "All", "Administrator");

    private RoleModel() {}

    /** Whether a name means something. */
    static boolean known(String permission) {
        return EVERYTHING.contains(permission) || GROUPS.containsKey(permission) || LEAVES.contains(permission);
    }

    /** The low-level permissions of a role, a group or a low-level permission; unknown names stand for themselves. */
    static Set<String> leaves(String permission) {
        Set<String> found = new LinkedHashSet<>();
        collect(permission, found);
        return found;
    }

    private static void collect(String permission, Set<String> found) {
        if (EVERYTHING.contains(permission)) {
            found.addAll(LEAVES);
        } else if (GROUPS.containsKey(permission)) {
            GROUPS.get(permission).forEach(part -> collect(part, found));
        } else {
            found.add(permission);
        }
    }
}

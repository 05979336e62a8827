package org.newsdesk.testbed.host.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AccessPermission;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PermissionService;

/** Sets the permissions that a node body asks for: the local list replaces the one that is there. */
public final class NodePermissions {

    private final PermissionService permissions;
    private final AuthorityService authorities;

    /** Sets permissions with the secured service. */
    public NodePermissions(PermissionService permissions, AuthorityService authorities) {
        this.permissions = permissions;
        this.authorities = authorities;
    }

    /** Applies {@code {"isInheritanceEnabled", "locallySet"}}; unknown or double entries are a 400. */
    void apply(NodeRef node, JsonNode wanted) {
        RestRequest.strict(wanted, "isInheritanceEnabled", "locallySet", "inherited", "settable");
        if (wanted.has("locallySet")) {
            check(node, wanted.get("locallySet"));
            for (AccessPermission old : permissions.getAllSetPermissions(node)) {
                if (old.isSetDirectly()) {
                    permissions.deletePermission(node, old.getAuthority(), old.getPermission());
                }
            }
            for (JsonNode entry : wanted.get("locallySet")) {
                boolean allowed = !"DENIED".equals(entry.path("accessStatus").asText("ALLOWED"));
                permissions.setPermission(node, authority(entry), name(entry), allowed);
            }
        }
        if (wanted.has("isInheritanceEnabled")) {
            permissions.setInheritParentPermissions(
                    node, wanted.get("isInheritanceEnabled").asBoolean());
        }
    }

    private void check(NodeRef node, JsonNode entries) {
        Set<String> seen = new HashSet<>();
        for (JsonNode entry : entries) {
            RestRequest.strict(entry, "authorityId", "name", "accessStatus");
            if (!authorities.authorityExists(authority(entry))) {
                throw RestException.badRequest(
                        "Cannot set permissions on this node - unknown authority: " + authority(entry));
            }
            if (!permissions.getSettablePermissions(node).contains(name(entry))) {
                throw RestException.badRequest(
                        "Cannot set permissions on this node - unknown permission name: " + name(entry));
            }
            if (!seen.add(authority(entry) + " " + name(entry))) {
                throw RestException.badRequest(
                        "Duplicate node permissions, there is more than one permission with the same authority and name!");
            }
        }
    }

    private static String authority(JsonNode entry) {
        return entry.path("authorityId").asText("");
    }

    private static String name(JsonNode entry) {
        return entry.path("name").asText("");
    }
}

package org.newsdesk.testbed.host.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PermissionService;
import org.newsdesk.testbed.host.security.AccessControl;
import org.newsdesk.testbed.host.security.GroupTable;
import org.newsdesk.testbed.host.security.HostAuthorityService;

/** v1 {@code groups} and their members. */
public final class GroupsResource implements RestResource {

    private static final String BASE = "alfresco/versions/1/groups";
    private final HostAuthorityService authorities;
    private final GroupTable groups;
    private final AccessControl access;

    /** A resource over the raw services; it checks the callers itself. */
    public GroupsResource(HostAuthorityService authorities, GroupTable groups, AccessControl access) {
        this.authorities = authorities;
        this.groups = groups;
        this.access = access;
    }

    @Override
    public void register(RestRoutes routes) {
        routes.add("POST", BASE, this::create);
        routes.add("GET", BASE + "/{id}", request -> RestResponse.ok(entry(existing(request))));
        routes.add("DELETE", BASE + "/{id}", this::delete);
        routes.add("GET", BASE + "/{id}/members", this::members);
        routes.add("POST", BASE + "/{id}/members", this::addMember);
        routes.add("DELETE", BASE + "/{id}/members/{member}", this::removeMember);
    }

    private RestResponse create(RestRequest request) {
        requireAdmin(request);
        JsonNode body = request.object("id", "displayName", "parentIds", "description");
        String id = body.path("id").asText("");
        if (id.isEmpty()) {
            throw RestException.badRequest("groupId is null or empty");
        }
        String shortName = id.startsWith(PermissionService.GROUP_PREFIX)
                ? id.substring(PermissionService.GROUP_PREFIX.length())
                : id;
        String name = PermissionService.GROUP_PREFIX + shortName;
        if (authorities.authorityExists(name)) {
            throw new RestException(409, "Group '" + id + "' already exists.");
        }
        String displayName = body.path("displayName").asText(shortName);
        AuthenticationUtil.runAsSystem(
                () -> authorities.createAuthority(AuthorityType.GROUP, shortName, displayName, Set.of()));
        for (JsonNode parent : body.path("parentIds")) {
            if (!authorities.authorityExists(parent.asText())) {
                throw RestException.notFound(parent.asText());
            }
            authorities.addAuthority(parent.asText(), name);
        }
        return RestResponse.created(entry(name));
    }

    private RestResponse delete(RestRequest request) {
        requireAdmin(request);
        String name = existing(request);
        AuthenticationUtil.runAsSystem(() -> {
            authorities.deleteAuthority(name, request.queryFlag("cascade"));
            return null;
        });
        return RestResponse.noContent();
    }

    private RestResponse members(RestRequest request) {
        List<String> names = groups.members(existing(request));
        List<Map<String, Object>> entries = new ArrayList<>();
        Paging.cut(request, names).forEach(name -> entries.add(member(name)));
        return RestResponse.list(entries, Paging.of(request, names.size()));
    }

    private RestResponse addMember(RestRequest request) {
        requireAdmin(request);
        String group = existing(request);
        JsonNode body = request.object("id", "memberType");
        String member = body.path("id").asText("");
        String type = body.path("memberType").asText("");
        if (member.isEmpty() || !type.equals("PERSON") && !type.equals("GROUP")) {
            throw RestException.badRequest("MemberType is invalid: " + type);
        }
        if (!authorities.authorityExists(member)) {
            throw RestException.notFound(member);
        }
        if (type.equals("GROUP") != member.startsWith(PermissionService.GROUP_PREFIX)) {
            throw RestException.badRequest("MemberType is invalid: " + type);
        }
        if (groups.isMember(group, member)) {
            throw new RestException(409, "Member '" + member + "' already exists in the group");
        }
        authorities.addAuthority(group, member);
        return RestResponse.created(member(member));
    }

    private RestResponse removeMember(RestRequest request) {
        requireAdmin(request);
        String group = existing(request);
        String member = request.path("member");
        if (!groups.isMember(group, member)) {
            throw RestException.notFound(member);
        }
        authorities.removeAuthority(group, member);
        return RestResponse.noContent();
    }

    private String existing(RestRequest request) {
        String id = request.path("id");
        if (groups.find(id).isEmpty()) {
            throw RestException.notFound(id);
        }
        return id;
    }

    private Map<String, Object> entry(String name) {
        return Map.of(
                "id", name,
                "displayName", authorities.getAuthorityDisplayName(name),
                "isRoot", groups.parents(name).isEmpty());
    }

    private Map<String, Object> member(String name) {
        boolean group = name.startsWith(PermissionService.GROUP_PREFIX);
        return Map.of(
                "id",
                name,
                "memberType",
                group ? "GROUP" : "PERSON",
                "displayName",
                authorities.getAuthorityDisplayName(name));
    }

    private void requireAdmin(RestRequest request) {
        if (!access.isAdmin(request.user())) {
            throw RestException.denied();
        }
    }
}

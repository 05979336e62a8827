package org.newsdesk.testbed.host.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.newsdesk.testbed.host.security.AccessControl;
import org.newsdesk.testbed.host.security.HostAuthorityService;
import org.newsdesk.testbed.host.security.HostPersonService;
import org.newsdesk.testbed.host.security.Tickets;
import org.newsdesk.testbed.host.security.UserTable;

/** v1 {@code people}. */
public final class PeopleResource implements RestResource {

    private static final String BASE = "alfresco/versions/1/people";
    private static final String[] FIELDS = {
        "id",
        "firstName",
        "lastName",
        "email",
        "password",
        "enabled",
        "jobTitle",
        "location",
        "mobile",
        "telephone",
        "emailNotificationsEnabled",
        "company",
        "properties",
        "aspectNames",
        "oldPassword",
        "description",
        "displayName"
    };
    private static final Map<String, QName> TEXTS = Map.of(
            "firstName", ContentModel.PROP_FIRSTNAME,
            "lastName", ContentModel.PROP_LASTNAME,
            "email", ContentModel.PROP_EMAIL,
            "jobTitle", ContentModel.PROP_JOBTITLE,
            "mobile", ContentModel.PROP_MOBILE,
            "telephone", ContentModel.PROP_TELEPHONE);

    private final HostPersonService people;
    private final HostAuthorityService authorities;
    private final NodeService nodeService;
    private final UserTable users;
    private final Tickets tickets;
    private final AccessControl access;

    /** A resource over the raw services; it checks the callers itself. */
    public PeopleResource(
            HostPersonService people,
            HostAuthorityService authorities,
            NodeService nodeService,
            UserTable users,
            Tickets tickets,
            AccessControl access) {
        this.people = people;
        this.authorities = authorities;
        this.nodeService = nodeService;
        this.users = users;
        this.tickets = tickets;
        this.access = access;
    }

    @Override
    public void register(RestRoutes routes) {
        routes.add("POST", BASE, this::create);
        routes.add("GET", BASE, this::list);
        routes.add("GET", BASE + "/{id}", request -> RestResponse.ok(entry(name(request))));
        routes.add("PUT", BASE + "/{id}", this::update);
        routes.add("GET", BASE + "/{id}/groups", this::groups);
    }

    private RestResponse create(RestRequest request) {
        requireAdmin(request);
        JsonNode body = request.object(FIELDS);
        for (String needed : List.of("id", "firstName", "email", "password")) {
            if (!body.hasNonNull(needed)) {
                throw RestException.badRequest("Field '" + needed + "' is null, but is required.");
            }
        }
        String id = body.get("id").asText();
        if (people.personExists(id)) {
            throw new RestException(409, "Person '" + id + "' already exists.");
        }
        Map<QName, Serializable> properties = texts(body);
        properties.put(ContentModel.PROP_USERNAME, id);
        AuthenticationUtil.runAsSystem(() -> people.createPerson(properties));
        users.setPassword(id, body.get("password").asText());
        users.setEnabled(id, body.path("enabled").asBoolean(true));
        return RestResponse.created(entry(id));
    }

    private RestResponse update(RestRequest request) {
        String name = name(request);
        if (!name.equals(request.user())) {
            requireAdmin(request);
        }
        JsonNode body = request.object(FIELDS);
        if (body.has("password")) {
            users.setPassword(name, body.get("password").asText());
        }
        if (body.has("enabled")) {
            requireAdmin(request);
            users.setEnabled(name, body.get("enabled").asBoolean());
            tickets.revoke(name);
        }
        Map<QName, Serializable> properties = texts(body);
        if (!properties.isEmpty()) {
            AuthenticationUtil.runAsSystem(() -> {
                people.setPersonProperties(name, properties);
                return null;
            });
        }
        return RestResponse.ok(entry(name));
    }

    private RestResponse list(RestRequest request) {
        List<Object> entries = new ArrayList<>();
        List<UserTable.Account> all = users.all();
        Paging.cut(request, all).forEach(account -> entries.add(entry(account.name())));
        return RestResponse.list(entries, Paging.of(request, all.size()));
    }

    private RestResponse groups(RestRequest request) {
        String name = name(request);
        if (!name.equals(request.user())) {
            requireAdmin(request);
        }
        List<String> names = authorities.getAuthoritiesForUser(name).stream()
                .filter(authority -> authority.startsWith("GROUP_"))
                .toList();
        List<Map<String, Object>> entries = new ArrayList<>();
        for (String group : Paging.cut(request, names)) {
            entries.add(Map.of(
                    "id", group,
                    "displayName", authorities.getAuthorityDisplayName(group),
                    "isRoot",
                            authorities
                                    .getContainingAuthorities(null, group, true)
                                    .isEmpty()));
        }
        return RestResponse.list(entries, Paging.of(request, names.size()));
    }

    private String name(RestRequest request) {
        String id = request.path("id");
        String wanted = id.equals("-me-") ? request.user() : id;
        String name = people.getUserIdentifier(wanted);
        if (name == null) {
            throw RestException.notFound(id);
        }
        return name;
    }

    private Map<String, Object> entry(String name) {
        Map<QName, Serializable> properties = nodeService.getProperties(people.getPerson(name));
        boolean admin = access.isAdmin(name);
        String first = (String) properties.get(ContentModel.PROP_FIRSTNAME);
        String last = (String) properties.get(ContentModel.PROP_LASTNAME);
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", name);
        TEXTS.forEach((field, property) -> {
            if (properties.get(property) != null) {
                entry.put(field, properties.get(property));
            }
        });
        entry.put("displayName", ((first == null ? "" : first) + " " + (last == null ? "" : last)).trim());
        entry.put("enabled", people.isEnabled(name));
        entry.put("emailNotificationsEnabled", true);
        entry.put("company", Map.of());
        entry.put("capabilities", Map.of("isAdmin", admin, "isGuest", false, "isMutable", true));
        return entry;
    }

    private static Map<QName, Serializable> texts(JsonNode body) {
        Map<QName, Serializable> properties = new HashMap<>();
        TEXTS.forEach((field, property) -> {
            if (body.hasNonNull(field)) {
                properties.put(property, body.get(field).asText());
            }
        });
        return properties;
    }

    private void requireAdmin(RestRequest request) {
        if (!access.isAdmin(request.user())) {
            throw RestException.denied();
        }
    }
}

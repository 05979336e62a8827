package org.newsdesk.testbed.host.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.model.FileExistsException;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.model.FileNotFoundException;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.newsdesk.testbed.host.content.MimeTypes;
import org.newsdesk.testbed.host.dictionary.HostDictionary;
import org.newsdesk.testbed.host.files.FolderPages;
import org.newsdesk.testbed.host.node.SystemFolders;
import org.newsdesk.testbed.host.security.AccessControl;

/** v1 {@code nodes}: read, list, create, upload, update, copy, move, delete. */
public final class NodesResource implements RestResource {

    static final String BASE = "alfresco/versions/1/nodes";
    private static final String[] UPDATE_FIELDS = {"name", "nodeType", "properties", "aspectNames", "permissions"};
    private static final String[] CREATE_FIELDS = {
        "name",
        "nodeType",
        "properties",
        "aspectNames",
        "permissions",
        "relativePath",
        "association",
        "secondaryChildren",
        "targets"
    };
    private static final Set<QName> KEPT_ASPECTS = Set.of(ContentModel.ASPECT_AUDITABLE);

    private final NodeLookup lookup;
    private final NodeEntries entries;
    private final NodeBody bodies;
    private final NodePermissions permissions;
    private final Uploads uploads;
    private final Services services;

    /** A resource over the secured services. */
    public NodesResource(
            NodeLookup lookup,
            NodeEntries entries,
            NodeBody bodies,
            NodePermissions permissions,
            Uploads uploads,
            Services services) {
        this.lookup = lookup;
        this.entries = entries;
        this.bodies = bodies;
        this.permissions = permissions;
        this.uploads = uploads;
        this.services = services;
    }

    /**
     * What the resource works with.
     *
     * @param nodes secured node service
     * @param files secured file and folder service
     * @param dictionary models
     * @param pages folder listings
     * @param folders the platform's own folders
     * @param access permission checks
     */
    public record Services(
            NodeService nodes,
            FileFolderService files,
            HostDictionary dictionary,
            FolderPages pages,
            SystemFolders folders,
            AccessControl access) {}

    @Override
    public void register(RestRoutes routes) {
        routes.add("GET", BASE + "/{nodeId}", this::get);
        routes.add("PUT", BASE + "/{nodeId}", this::update);
        routes.add("DELETE", BASE + "/{nodeId}", this::delete);
        routes.add("GET", BASE + "/{nodeId}/children", this::children);
        routes.add("POST", BASE + "/{nodeId}/children", this::create);
        routes.add("POST", BASE + "/{nodeId}/copy", this::copy);
        routes.add("POST", BASE + "/{nodeId}/move", this::move);
        routes.add("POST", BASE + "/{nodeId}/secondary-children", this::addSecondary);
        routes.add("DELETE", BASE + "/{nodeId}/secondary-children/{childId}", this::removeSecondary);
    }

    private RestResponse get(RestRequest request) {
        NodeRef node = lookup.below(lookup.of(request), request.query("relativePath"));
        return RestResponse.ok(entries.single(node, request));
    }

    private RestResponse children(RestRequest request) {
        NodeRef folder = lookup.below(lookup.of(request), request.query("relativePath"));
        services.access().require(folder, "ReadChildren");
        ChildFilter filter = ChildFilter.parse(request.query("where"), bodies, services.dictionary());
        FolderPages.Page page =
                services.pages().of(folder, filter.folders(), filter.types(), request.skipCount(), request.maxItems());
        List<Object> listed = new ArrayList<>();
        page.rows().forEach(row -> listed.add(entries.listed(row, request)));
        return RestResponse.list(listed, Paging.of(request, page.total()));
    }

    private RestResponse create(RestRequest request) throws IOException {
        NodeRef parent = lookup.of(request);
        if (request.isMultipart()) {
            return upload(parent, request);
        }
        JsonNode body = request.body();
        if (body.isArray()) {
            List<Object> created = new ArrayList<>();
            body.forEach(item -> created.add(entries.single(createOne(parent, item, request), request)));
            return RestResponse.createdList(created);
        }
        return RestResponse.created(entries.single(createOne(parent, body, request), request));
    }

    private NodeRef createOne(NodeRef start, JsonNode body, RestRequest request) {
        RestRequest.strict(body, CREATE_FIELDS);
        String name = required(body, "name");
        QName type = bodies.type(
                required(body, "nodeType"),
                ContentModel.TYPE_CMOBJECT,
                "Invalid type: " + body.path("nodeType").asText());
        NodeRef parent = makeFolders(start, body.path("relativePath").asText(null));
        Map<QName, Serializable> properties = bodies.properties(body.path("properties"));
        QName association = association(parent, body);
        String free = request.queryFlag("autoRename") ? freeName(parent, name) : name;
        NodeRef node = createNode(parent, association, free, type, properties);
        if (services.dictionary().isSubClass(type, ContentModel.TYPE_CONTENT)) {
            ContentData empty = new ContentData(null, MimeTypes.guess(free), 0, "UTF-8");
            services.nodes().setProperty(node, ContentModel.PROP_CONTENT, empty);
        }
        bodies.aspects(body.path("aspectNames"))
                .forEach(aspect -> services.nodes().addAspect(node, aspect, null));
        if (body.has("permissions")) {
            permissions.apply(node, body.get("permissions"));
        }
        return node;
    }

    private QName association(NodeRef parent, JsonNode body) {
        JsonNode wanted = body.path("association").path("assocType");
        QName association = wanted.isMissingNode() ? ContentModel.ASSOC_CONTAINS : bodies.name(wanted.asText());
        requireAssociation(parent, association);
        return association;
    }

    private void requireAssociation(NodeRef parent, QName association) {
        List<QName> classes =
                new ArrayList<>(services.dictionary().lineage(services.nodes().getType(parent)));
        services.nodes()
                .getAspects(parent)
                .forEach(aspect -> classes.addAll(services.dictionary().lineage(aspect)));
        boolean declared = classes.stream()
                .map(services.dictionary()::find)
                .anyMatch(found -> found != null
                        && found.associations().containsKey(association)
                        && found.associations().get(association).child());
        if (!declared) {
            throw new RestException(
                    422,
                    "framework.exception.ApiDefault",
                    "Found 1 integrity violations:\nThe association source type is incorrect: " + association);
        }
    }

    private NodeRef createNode(
            NodeRef parent, QName association, String name, QName type, Map<QName, Serializable> properties) {
        Map<QName, Serializable> all = new HashMap<>(properties);
        all.put(ContentModel.PROP_NAME, name);
        QName assocName = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, QName.createValidLocalName(name));
        try {
            return services.nodes()
                    .createNode(parent, association, assocName, type, all)
                    .getChildRef();
        } catch (DuplicateChildNodeNameException e) {
            throw exists(name, e);
        }
    }

    private NodeRef makeFolders(NodeRef start, String relativePath) {
        NodeRef current = start;
        for (String name : NodeLookup.names(relativePath)) {
            NodeRef next = services.nodes().getChildByName(current, ContentModel.ASSOC_CONTAINS, name);
            current = next != null
                    ? next
                    : createNode(current, ContentModel.ASSOC_CONTAINS, name, ContentModel.TYPE_FOLDER, Map.of());
        }
        return current;
    }

    private String freeName(NodeRef parent, String name) {
        int dot = name.lastIndexOf('.');
        String stem = dot <= 0 ? name : name.substring(0, dot);
        String extension = dot <= 0 ? "" : name.substring(dot);
        String candidate = name;
        for (int i = 1; services.nodes().getChildByName(parent, ContentModel.ASSOC_CONTAINS, candidate) != null; i++) {
            candidate = stem + "-" + i + extension;
        }
        return candidate;
    }

    private RestResponse upload(NodeRef start, RestRequest request) throws IOException {
        Uploads.Form form = Uploads.Form.read(request);
        boolean autoRename = form.flag("autoRename");
        boolean overwrite = form.flag("overwrite");
        if (autoRename && overwrite) {
            throw RestException.badRequest(
                    "Both 'overwrite' and 'autoRename' should not be true when uploading a file");
        }
        QName type = bodies.type(
                form.get("nodeType") == null ? "cm:content" : form.get("nodeType"),
                ContentModel.TYPE_CONTENT,
                "Can only upload type of cm:content: " + form.get("nodeType"));
        NodeRef parent = makeFolders(start, form.get("relativePath"));
        requireAssociation(parent, ContentModel.ASSOC_CONTAINS);
        String name = autoRename ? freeName(parent, form.fileName()) : form.fileName();
        NodeRef existing = services.nodes().getChildByName(parent, ContentModel.ASSOC_CONTAINS, name);
        Map<QName, Serializable> properties = uploadProperties(form);
        if (existing != null) {
            if (!overwrite) {
                throw exists(name, null);
            }
            Boolean major = form.get("majorVersion") == null ? null : form.flag("majorVersion");
            if (!properties.isEmpty()) {
                services.nodes().addProperties(existing, properties);
            }
            uploads.next(
                    existing,
                    name,
                    form.file().getContentType(),
                    Uploads.stream(form.file()),
                    major,
                    form.get("comment"));
            return RestResponse.created(entries.single(existing, request));
        }
        NodeRef node = createNode(parent, ContentModel.ASSOC_CONTAINS, name, type, properties);
        boolean major = form.get("majorVersion") == null || form.flag("majorVersion");
        uploads.first(node, name, form.file(), form.get("comment"), major);
        return RestResponse.created(entries.single(node, request));
    }

    private Map<QName, Serializable> uploadProperties(Uploads.Form form) {
        Map<QName, Serializable> properties = new HashMap<>();
        form.fields().forEach((name, value) -> {
            if (name.indexOf(':') > 0) {
                properties.put(bodies.property(name), value);
            }
        });
        return properties;
    }

    private RestResponse update(RestRequest request) throws FileNotFoundException {
        NodeRef node = lookup.of(request);
        JsonNode body = request.object(UPDATE_FIELDS);
        Map<QName, Serializable> properties = bodies.properties(body.path("properties"));
        Set<QName> aspects = body.has("aspectNames") ? bodies.aspects(body.get("aspectNames")) : null;
        if (body.has("permissions")) {
            permissions.apply(node, body.get("permissions"));
        }
        if (body.hasNonNull("nodeType")) {
            specialise(node, body.get("nodeType").asText());
        }
        Map<QName, Serializable> set = new HashMap<>(properties);
        set.values().removeIf(java.util.Objects::isNull);
        if (!set.isEmpty()) {
            services.nodes().addProperties(node, set);
        }
        properties.forEach((name, value) -> {
            if (value == null) {
                services.nodes().removeProperty(node, name);
            }
        });
        if (aspects != null) {
            replaceAspects(node, aspects);
        }
        if (body.hasNonNull("name")) {
            String name = body.get("name").asText();
            try {
                services.files().rename(node, name);
            } catch (FileExistsException e) {
                throw exists(name, e);
            }
        }
        return RestResponse.ok(entries.single(node, request));
    }

    private void specialise(NodeRef node, String text) {
        QName before = services.nodes().getType(node);
        QName type =
                bodies.type(text, before, "Failed to change (specialise) node type - from " + before + " to " + text);
        if (!type.equals(before)) {
            services.nodes().setType(node, type);
        }
    }

    private void replaceAspects(NodeRef node, Set<QName> wanted) {
        Set<QName> before = new LinkedHashSet<>(services.nodes().getAspects(node));
        before.removeIf(aspect -> KEPT_ASPECTS.contains(aspect)
                || NamespaceService.SYSTEM_MODEL_1_0_URI.equals(aspect.getNamespaceURI()));
        Set<QName> mandatory =
                services.dictionary().mandatoryAspects(services.nodes().getType(node));
        before.stream()
                .filter(aspect -> !wanted.contains(aspect) && !mandatory.contains(aspect))
                .forEach(aspect -> services.nodes().removeAspect(node, aspect));
        wanted.stream()
                .filter(aspect -> !before.contains(aspect) && !KEPT_ASPECTS.contains(aspect))
                .forEach(aspect -> services.nodes().addAspect(node, aspect, null));
    }

    private RestResponse copy(RestRequest request) throws FileNotFoundException {
        NodeRef node = lookup.of(request);
        JsonNode body = request.object("targetParentId", "name");
        NodeRef target = lookup.byId(required(body, "targetParentId"));
        String name = body.path("name").asText(null);
        try {
            NodeRef copy = services.files().copy(node, target, name).getNodeRef();
            return RestResponse.created(entries.single(copy, request));
        } catch (FileExistsException e) {
            throw exists(e.getName(), e);
        }
    }

    private RestResponse move(RestRequest request) throws FileNotFoundException {
        NodeRef node = lookup.of(request);
        JsonNode body = request.object("targetParentId", "name");
        NodeRef target = lookup.byId(required(body, "targetParentId"));
        try {
            services.files().move(node, target, body.path("name").asText(null));
            return RestResponse.ok(entries.single(node, request));
        } catch (FileExistsException e) {
            throw exists(e.getName(), e);
        }
    }

    private RestResponse delete(RestRequest request) {
        NodeRef node = lookup.of(request);
        if (services.folders().isSystem(node)) {
            throw RestException.denied();
        }
        services.access().require(node, "DeleteNode");
        if (request.queryFlag("permanent")) {
            if (!services.access().isAdmin(request.user()) && !services.access().isOwner(node, request.user())) {
                throw RestException.denied();
            }
            services.nodes().addAspect(node, ContentModel.ASPECT_TEMPORARY, null);
        }
        services.nodes().deleteNode(node);
        return RestResponse.noContent();
    }

    private RestResponse addSecondary(RestRequest request) {
        NodeRef parent = lookup.of(request);
        JsonNode body = request.object("childId", "assocType");
        NodeRef child = lookup.byId(required(body, "childId"));
        QName type = bodies.name(required(body, "assocType"));
        requireAssociation(parent, type);
        Serializable name = services.nodes().getProperty(child, ContentModel.PROP_NAME);
        services.nodes()
                .addChild(
                        parent,
                        child,
                        type,
                        QName.createQName(
                                NamespaceService.CONTENT_MODEL_1_0_URI,
                                QName.createValidLocalName(String.valueOf(name))));
        return RestResponse.created(Map.of(
                "childId", child.getId(), "assocType", body.get("assocType").asText()));
    }

    private RestResponse removeSecondary(RestRequest request) {
        NodeRef parent = lookup.of(request);
        NodeRef child = new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, request.path("childId"));
        services.nodes().getChildAssocs(parent).stream()
                .filter(assoc -> !assoc.isPrimary() && assoc.getChildRef().equals(child))
                .forEach(services.nodes()::removeSecondaryChildAssociation);
        return RestResponse.noContent();
    }

    private static String required(JsonNode body, String field) {
        String value = body.path(field).asText("");
        if (value.isEmpty()) {
            throw RestException.badRequest(field + " is expected");
        }
        return value;
    }

    private static RestException exists(String name, Throwable cause) {
        RestException refusal = new RestException(409, name + " already exists.");
        if (cause != null) {
            refusal.initCause(cause);
        }
        return refusal;
    }
}

package org.newsdesk.testbed.host.rest;

import java.io.Serializable;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AccessPermission;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.NamespacePrefixResolver;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.newsdesk.testbed.host.content.MimeTypes;
import org.newsdesk.testbed.host.dictionary.HostDictionary;
import org.newsdesk.testbed.host.node.NodeRow;
import org.newsdesk.testbed.host.node.NodeTable;
import org.newsdesk.testbed.host.security.AccessControl;

/** Shows nodes as v1 REST does. */
public final class NodeEntries {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxx");
    private static final Set<QName> ELSEWHERE = Set.of(
            ContentModel.PROP_NAME,
            ContentModel.PROP_CREATED,
            ContentModel.PROP_CREATOR,
            ContentModel.PROP_MODIFIED,
            ContentModel.PROP_MODIFIER,
            ContentModel.PROP_ACCESSED,
            ContentModel.PROP_CONTENT,
            ContentModel.PROP_INITIAL_VERSION,
            ContentModel.PROP_AUTO_VERSION,
            ContentModel.PROP_AUTO_VERSION_PROPS);

    private final NodeTable nodes;
    private final HostDictionary dictionary;
    private final NamespacePrefixResolver prefixes;
    private final PermissionService permissions;
    private final AccessControl access;
    private final LockService locks;
    private final People people;

    /** Shows stored nodes. */
    public NodeEntries(
            NodeTable nodes,
            HostDictionary dictionary,
            NamespacePrefixResolver prefixes,
            PermissionService permissions,
            AccessControl access,
            LockService locks,
            People people) {
        this.nodes = nodes;
        this.dictionary = dictionary;
        this.prefixes = prefixes;
        this.permissions = permissions;
        this.access = access;
        this.locks = locks;
        this.people = people;
    }

    /** Finds the names of users. */
    @FunctionalInterface
    public interface People {

        /** What people read of a user; the name itself when unknown. */
        String displayName(String user);
    }

    /** One node, with aspects and properties, and what the request includes. */
    Map<String, Object> single(NodeRef node, RestRequest request) {
        NodeRow row = nodes.find(node);
        Map<String, Object> entry = basics(row);
        entry.put("aspectNames", aspects(row));
        addProperties(row, entry);
        includes(row, request.include(), entry);
        return cut(entry, request.fields());
    }

    /** One node of a list, with what the request includes. */
    Map<String, Object> listed(NodeRow row, RestRequest request) {
        Map<String, Object> entry = basics(row);
        if (request.include().contains("aspectNames")) {
            entry.put("aspectNames", aspects(row));
        }
        if (request.include().contains("properties")) {
            addProperties(row, entry);
        }
        includes(row, request.include(), entry);
        return cut(entry, request.fields());
    }

    /** A kept version: its state with the label as id. */
    Map<String, Object> version(NodeRef frozen, String label, String comment, Set<String> include) {
        NodeRow row = nodes.find(frozen);
        Map<String, Object> entry = basics(row);
        entry.put("id", label);
        entry.keySet().removeAll(List.of("parentId", "createdAt", "createdByUser"));
        if (comment != null && !comment.isEmpty()) {
            entry.put("versionComment", comment);
        }
        if (include.contains("properties")) {
            addProperties(row, entry);
        }
        if (include.contains("aspectNames")) {
            entry.put("aspectNames", aspects(row));
        }
        return entry;
    }

    /** A node in the trash. */
    Map<String, Object> archived(NodeRow row, RestRequest request) {
        Map<String, Object> entry = basics(row);
        entry.remove("parentId");
        entry.put("archivedAt", time(row.properties().get(ContentModel.PROP_ARCHIVED_DATE)));
        entry.put("archivedByUser", user((String) row.properties().get(ContentModel.PROP_ARCHIVED_BY)));
        includes(row, request.include(), entry);
        return entry;
    }

    /** A user as id and display name. */
    Map<String, Object> user(String id) {
        return Map.of("id", String.valueOf(id), "displayName", people.displayName(String.valueOf(id)));
    }

    private Map<String, Object> basics(NodeRow row) {
        Map<QName, Serializable> properties = row.properties();
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", row.ref().getId());
        Serializable name = properties.get(ContentModel.PROP_NAME);
        entry.put("name", name == null ? row.ref().getId() : name);
        entry.put("nodeType", row.type().toPrefixString(prefixes));
        entry.put("isFolder", row.folder());
        entry.put("isFile", dictionary.isSubClass(row.type(), ContentModel.TYPE_CONTENT));
        entry.put("parentId", row.parent() == null ? null : row.parent().getId());
        entry.put("createdAt", time(properties.get(ContentModel.PROP_CREATED)));
        entry.put("createdByUser", user((String) properties.get(ContentModel.PROP_CREATOR)));
        entry.put("modifiedAt", time(properties.get(ContentModel.PROP_MODIFIED)));
        entry.put("modifiedByUser", user((String) properties.get(ContentModel.PROP_MODIFIER)));
        if (properties.get(ContentModel.PROP_CONTENT) instanceof ContentData content) {
            entry.put("content", content(content));
        }
        return entry;
    }

    private static Map<String, Object> content(ContentData content) {
        String type = content.getMimetype() == null ? MimeTypes.BINARY : content.getMimetype();
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("mimeType", type);
        shown.put("mimeTypeName", MimeTypes.name(type));
        shown.put("sizeInBytes", content.getSize());
        shown.put("encoding", content.getEncoding());
        return shown;
    }

    private List<String> aspects(NodeRow row) {
        return row.aspects().stream()
                .filter(aspect -> !NamespaceService.SYSTEM_MODEL_1_0_URI.equals(aspect.getNamespaceURI()))
                .map(aspect -> aspect.toPrefixString(prefixes))
                .toList();
    }

    private void addProperties(NodeRow row, Map<String, Object> entry) {
        Map<String, Object> shown = new LinkedHashMap<>();
        row.properties().forEach((name, value) -> {
            boolean hidden = value == null
                    || ELSEWHERE.contains(name)
                    || value instanceof ContentData
                    || NamespaceService.SYSTEM_MODEL_1_0_URI.equals(name.getNamespaceURI())
                    || value instanceof NodeRef ref && nodes.find(ref) == null;
            if (!hidden) {
                shown.put(name.toPrefixString(prefixes), shown(name, value));
            }
        });
        if (!shown.isEmpty()) {
            entry.put("properties", shown);
        }
    }

    private Object shown(QName name, Object value) {
        if (value instanceof Date) {
            return time(value);
        } else if (value instanceof QName qname) {
            return qname.toPrefixString(prefixes);
        } else if (name.equals(ContentModel.PROP_LOCK_OWNER)) {
            return user((String) value);
        } else if (value instanceof Collection<?> items) {
            List<Object> all = new ArrayList<>();
            items.forEach(item -> all.add(shown(name, item)));
            return all;
        }
        return value instanceof Number || value instanceof Boolean ? value : String.valueOf(value);
    }

    private void includes(NodeRow row, Set<String> include, Map<String, Object> entry) {
        if (include.contains("permissions")) {
            entry.put("permissions", permissions(row));
        }
        if (include.contains("path")) {
            entry.put("path", path(row));
        }
        if (include.contains("allowableOperations")) {
            entry.put("allowableOperations", operations(row));
        }
        if (include.contains("isLocked")) {
            entry.put("isLocked", locks.isLocked(row.ref()));
        }
        if (include.contains("isLink")) {
            entry.put("isLink", false);
        }
        if (include.contains("isFavorite")) {
            entry.put("isFavorite", false);
        }
        if (include.contains("association")) {
            entry.put("association", Map.of("assocType", row.assocType().toPrefixString(prefixes), "isPrimary", true));
        }
    }

    private Map<String, Object> permissions(NodeRow row) {
        List<Object> inherited = new ArrayList<>();
        List<Object> local = new ArrayList<>();
        for (AccessPermission permission : permissions.getAllSetPermissions(row.ref())) {
            Map<String, Object> shown = new LinkedHashMap<>();
            shown.put("authorityId", permission.getAuthority());
            shown.put("name", permission.getPermission());
            shown.put("accessStatus", permission.getAccessStatus().name());
            (permission.isInherited() ? inherited : local).add(shown);
        }
        Map<String, Object> all = new LinkedHashMap<>();
        if (!inherited.isEmpty()) {
            all.put("inherited", inherited);
        }
        if (!local.isEmpty()) {
            all.put("locallySet", local);
        }
        all.put("settable", permissions.getSettablePermissions(row.ref()));
        all.put("isInheritanceEnabled", row.inherits());
        return all;
    }

    private Map<String, Object> path(NodeRow row) {
        List<Object> elements = new ArrayList<>();
        StringBuilder names = new StringBuilder();
        boolean complete = true;
        NodeRow current = row.parent() == null ? null : nodes.find(row.parent());
        while (current != null && current.parent() != null) {
            if (!access.allowed(current.ref(), "ReadProperties")) {
                complete = false;
                break;
            }
            Object name = current.properties().get(ContentModel.PROP_NAME);
            names.insert(0, "/" + name);
            elements.add(
                    0,
                    Map.of(
                            "id", current.ref().getId(),
                            "name", String.valueOf(name),
                            "nodeType", current.type().toPrefixString(prefixes),
                            "aspectNames", aspects(current)));
            current = nodes.find(current.parent());
        }
        return Map.of("name", names.toString(), "isComplete", complete, "elements", elements);
    }

    private List<String> operations(NodeRow row) {
        List<String> operations = new ArrayList<>();
        if (access.allowed(row.ref(), "DeleteNode")) {
            operations.add("delete");
        }
        if (row.folder() && access.allowed(row.ref(), "CreateChildren")) {
            operations.add("create");
        }
        if (access.allowed(row.ref(), "Write")) {
            operations.add("update");
        }
        if (access.allowed(row.ref(), "ChangePermissions")) {
            operations.add("updatePermissions");
        }
        return operations;
    }

    private static Map<String, Object> cut(Map<String, Object> entry, Set<String> fields) {
        if (!fields.isEmpty()) {
            entry.keySet().retainAll(fields);
        }
        return entry;
    }

    private static String time(Object date) {
        return date instanceof Date time ? TIME.format(time.toInstant().atOffset(ZoneOffset.UTC)) : null;
    }
}

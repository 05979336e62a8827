package org.newsdesk.testbed.host.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.newsdesk.testbed.host.node.HostNodeService;
import org.newsdesk.testbed.host.node.NodeRow;
import org.newsdesk.testbed.host.node.NodeTable;
import org.newsdesk.testbed.host.security.AccessControl;

/** v1 {@code deleted-nodes}: the trash, visible to who deleted and to administrators. */
public final class TrashResource implements RestResource {

    private static final String BASE = "alfresco/versions/1/deleted-nodes";
    private final NodeLookup lookup;
    private final NodeEntries entries;
    private final NodeBody bodies;
    private final NodeTable nodes;
    private final NodeService nodeService;
    private final AccessControl access;

    /** A resource over the raw node service; it checks the callers itself. */
    public TrashResource(
            NodeLookup lookup,
            NodeEntries entries,
            NodeBody bodies,
            NodeTable nodes,
            NodeService nodeService,
            AccessControl access) {
        this.lookup = lookup;
        this.entries = entries;
        this.bodies = bodies;
        this.nodes = nodes;
        this.nodeService = nodeService;
        this.access = access;
    }

    @Override
    public void register(RestRoutes routes) {
        routes.add("GET", BASE, this::list);
        routes.add("GET", BASE + "/{id}", request -> RestResponse.ok(entries.archived(mine(request), request)));
        routes.add("POST", BASE + "/{id}/restore", this::restore);
        routes.add("DELETE", BASE + "/{id}", this::purge);
    }

    private RestResponse list(RestRequest request) {
        List<NodeRow> all = nodes.archived(HostNodeService.rootOf(StoreRef.STORE_REF_ARCHIVE_SPACESSTORE)).stream()
                .filter(row -> mayUse(row, request.user()))
                .toList();
        List<Object> listed = new ArrayList<>();
        Paging.cut(request, all).forEach(row -> listed.add(entries.archived(row, request)));
        return RestResponse.list(listed, Paging.of(request, all.size()));
    }

    private RestResponse restore(RestRequest request) {
        NodeRow row = mine(request);
        JsonNode body = RestRequest.strict(request.optionalBody(), "targetParentId", "assocType");
        NodeRef target = body.hasNonNull("targetParentId")
                ? lookup.byId(body.get("targetParentId").asText())
                : null;
        QName assocType =
                body.hasNonNull("assocType") ? bodies.name(body.get("assocType").asText()) : null;
        if (target != null) {
            access.require(target, "CreateChildren");
        }
        try {
            NodeRef restored = nodeService.restoreNode(row.ref(), target, assocType, null);
            return RestResponse.ok(entries.single(restored, request));
        } catch (DuplicateChildNodeNameException e) {
            throw new RestException(409, "Name already exists in target");
        }
    }

    private RestResponse purge(RestRequest request) {
        nodeService.deleteNode(mine(request).ref());
        return RestResponse.noContent();
    }

    private NodeRow mine(RestRequest request) {
        String id = request.path("id");
        NodeRow row = nodes.find(new NodeRef(StoreRef.STORE_REF_ARCHIVE_SPACESSTORE, id));
        if (row == null) {
            throw RestException.notFound(id);
        }
        if (!mayUse(row, request.user())) {
            throw RestException.denied();
        }
        return row;
    }

    private boolean mayUse(NodeRow row, String user) {
        return access.isAdmin(user) || user.equals(row.properties().get(ContentModel.PROP_ARCHIVED_BY));
    }
}

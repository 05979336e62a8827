package org.newsdesk.testbed.host.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.jscript.ScriptNode;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.newsdesk.testbed.host.rest.Paging;
import org.newsdesk.testbed.host.rest.RestException;
import org.newsdesk.testbed.host.rest.RestRequest;
import org.newsdesk.testbed.host.rest.RestResponse;

/** Items of a process through the v1 REST API; nothing checks that who adds an item may read it. */
final class ProcessItems {
    private final WorkflowObjects objects;
    private final Packages packages;
    private final NodeService nodes;

    ProcessItems(WorkflowObjects objects, Packages packages, NodeService raw) {
        this.objects = objects;
        this.packages = packages;
        this.nodes = raw;
    }

    /** A node by id or reference. */
    static NodeRef ref(String id) {
        return NodeRef.isNodeRef(id) ? new NodeRef(id) : new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, id);
    }

    /** A new package with items, put in before the process starts, as the caller. */
    NodeRef newPackage(JsonNode ids) {
        NodeRef pack = packages.create(null);
        for (JsonNode id : ids) {
            try {
                packages.add(pack, ref(id.asText()));
            } catch (RuntimeException e) {
                throw new AlfrescoRuntimeException("Error while adding items to package: " + e.getMessage(), e);
            }
        }
        return pack;
    }

    RestResponse list(RestRequest request, String processId) {
        List<Map<String, Object>> all = packages.items(pack(processId)).stream()
                .map(item -> RestViews.item(nodes, item))
                .toList();
        return RestResponse.list(Paging.cut(request, all), Paging.of(request, all.size()));
    }

    RestResponse add(RestRequest request, String processId) {
        JsonNode body = request.body();
        if (!body.hasNonNull("id")) {
            throw RestException.badRequest("itemId is required to add an attached item");
        }
        NodeRef item = ref(body.get("id").asText());
        if (!nodes.exists(item)) {
            throw RestException.notFound("item with id " + item + " not found");
        }
        try {
            packages.add(pack(processId), item);
        } catch (RuntimeException e) {
            throw new AlfrescoRuntimeException("could not add item to process " + e.getMessage(), e);
        }
        return RestResponse.created(RestViews.item(nodes, item));
    }

    RestResponse remove(RestRequest request, String processId) {
        NodeRef item = ref(request.path("itemId"));
        NodeRef pack = pack(processId);
        if (!packages.items(pack).contains(item)) {
            throw RestException.notFound(
                    "Item " + request.path("itemId") + " not found in the process package variable");
        }
        packages.remove(pack, item);
        return RestResponse.noContent();
    }

    private NodeRef pack(String processId) {
        Object value = objects.processVariables(processId).get("bpm_package");
        if (value instanceof ScriptNode node) {
            return node.getNodeRef();
        }
        throw RestException.notFound(processId);
    }
}

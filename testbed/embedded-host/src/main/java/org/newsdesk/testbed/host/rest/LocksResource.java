package org.newsdesk.testbed.host.rest;

import com.fasterxml.jackson.databind.JsonNode;
import org.alfresco.repo.lock.mem.Lifetime;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.lock.LockType;
import org.alfresco.service.cmr.repository.NodeRef;

/** v1 {@code nodes/{id}/lock} and {@code unlock}. */
public final class LocksResource implements RestResource {

    private final NodeLookup lookup;
    private final NodeEntries entries;
    private final LockService locks;

    /** A resource over the secured lock service. */
    public LocksResource(NodeLookup lookup, NodeEntries entries, LockService locks) {
        this.lookup = lookup;
        this.entries = entries;
        this.locks = locks;
    }

    @Override
    public void register(RestRoutes routes) {
        routes.add("POST", NodesResource.BASE + "/{nodeId}/lock", this::lock);
        routes.add("POST", NodesResource.BASE + "/{nodeId}/unlock", this::unlock);
    }

    private RestResponse lock(RestRequest request) {
        NodeRef node = lookup.of(request);
        JsonNode body = RestRequest.strict(request.optionalBody(), "type", "lifetime", "timeToExpire");
        LockType type = switch (body.path("type").asText("ALLOW_OWNER_CHANGES")) {
            case "FULL" -> LockType.READ_ONLY_LOCK;
            case "ALLOW_OWNER_CHANGES" -> LockType.WRITE_LOCK;
            default -> throw RestException.badRequest("Unknown lock type");
        };
        Lifetime lifetime = Lifetime.valueOf(body.path("lifetime").asText("PERSISTENT"));
        locks.lock(node, type, body.path("timeToExpire").asInt(0), lifetime);
        return RestResponse.ok(entries.single(node, request));
    }

    private RestResponse unlock(RestRequest request) {
        NodeRef node = lookup.of(request);
        if (!locks.isLocked(node)) {
            throw new RestException(
                    422, "framework.exception.ApiDefault", "Can't unlock a node that is not locked: " + node.getId());
        }
        locks.unlock(node);
        return RestResponse.ok(entries.single(node, request));
    }
}

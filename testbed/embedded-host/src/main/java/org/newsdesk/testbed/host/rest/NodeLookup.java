package org.newsdesk.testbed.host.rest;

import java.util.List;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.newsdesk.testbed.host.node.SystemFolders;
import org.newsdesk.testbed.host.security.AccessControl;

/** Finds the node that a request means, and refuses as ACS does: 404 when it is not there, 403 when it may not be read. */
public final class NodeLookup {

    private final NodeService nodeService;
    private final SystemFolders folders;
    private final AccessControl access;

    /** A lookup with the raw node service. */
    public NodeLookup(NodeService nodeService, SystemFolders folders, AccessControl access) {
        this.nodeService = nodeService;
        this.folders = folders;
        this.access = access;
    }

    /** The node of the path variable {@code nodeId}. */
    NodeRef of(RestRequest request) {
        return byId(request.path("nodeId"));
    }

    /** The node with an id; {@code -root-} and {@code -my-} are Company Home. */
    NodeRef byId(String id) {
        NodeRef found = id.equals("-root-") || id.equals("-my-")
                ? folders.companyHome()
                : new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, id);
        if (!nodeService.exists(found)) {
            throw RestException.notFound(id);
        }
        access.require(found, "ReadProperties");
        return found;
    }

    /** The node below another one, by a path of names; 404 when there is none. */
    NodeRef below(NodeRef start, String relativePath) {
        NodeRef current = start;
        for (String name : names(relativePath)) {
            current = nodeService.getChildByName(current, ContentModel.ASSOC_CONTAINS, name);
            if (current == null) {
                throw new RestException(
                        404,
                        "framework.exception.EntityNotFound",
                        "The entity with relativePath: " + relativePath + " was not found");
            }
            access.require(current, "ReadProperties");
        }
        return current;
    }

    /** The names in a relative path. */
    static List<String> names(String relativePath) {
        if (relativePath == null) {
            return List.of();
        }
        return List.of(relativePath.split("/")).stream()
                .filter(name -> !name.isEmpty())
                .toList();
    }
}

package org.newsdesk.testbed.host.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.cmr.version.VersionHistory;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.cmr.version.VersionType;
import org.newsdesk.testbed.host.version.HostCheckOutService;

/** v1 {@code nodes/{id}/versions}. */
public final class VersionsResource implements RestResource {

    private static final String BASE = NodesResource.BASE + "/{nodeId}/versions";
    private final NodeLookup lookup;
    private final NodeEntries entries;
    private final Services services;

    /** A resource over versions. */
    public VersionsResource(NodeLookup lookup, NodeEntries entries, Services services) {
        this.lookup = lookup;
        this.entries = entries;
        this.services = services;
    }

    /**
     * What the resource works with.
     *
     * @param versions secured version service
     * @param rawNodes raw node service, for the kept states
     * @param rawContents raw content service, for the kept states
     * @param checkOut the check-out and check-in of a revert
     */
    public record Services(
            VersionService versions, NodeService rawNodes, ContentService rawContents, HostCheckOutService checkOut) {}

    @Override
    public void register(RestRoutes routes) {
        routes.add("GET", BASE, this::list);
        routes.add("GET", BASE + "/{versionId}", request -> RestResponse.ok(entry(find(request), request)));
        routes.add("GET", BASE + "/{versionId}/content", this::content);
        routes.add("POST", BASE + "/{versionId}/revert", this::revert);
        routes.add("DELETE", BASE + "/{versionId}", this::delete);
    }

    private RestResponse list(RestRequest request) {
        VersionHistory history = services.versions().getVersionHistory(lookup.of(request));
        List<Version> all = history == null ? List.of() : new ArrayList<>(history.getAllVersions());
        List<Object> listed = new ArrayList<>();
        Paging.cut(request, all).forEach(version -> listed.add(entry(version, request)));
        return RestResponse.list(listed, Paging.of(request, all.size()));
    }

    private RestResponse content(RestRequest request) {
        Version version = find(request);
        NodeRef frozen = version.getFrozenStateNodeRef();
        ContentReader reader = services.rawContents().getReader(frozen, ContentModel.PROP_CONTENT);
        String name = (String) services.rawNodes().getProperty(frozen, ContentModel.PROP_NAME);
        Date modified = (Date) services.rawNodes().getProperty(frozen, ContentModel.PROP_MODIFIED);
        return ContentResource.send(reader, name, modified, request);
    }

    /** The old state comes back; then the platform checks the node out and in, which makes the new version. */
    private RestResponse revert(RestRequest request) {
        NodeRef node = lookup.of(request);
        Version version = find(request);
        JsonNode body = RestRequest.strict(request.optionalBody(), "majorVersion", "comment");
        services.versions().revert(node, version, true);
        Map<String, Serializable> wanted = new HashMap<>();
        wanted.put("versionType", body.path("majorVersion").asBoolean(false) ? VersionType.MAJOR : VersionType.MINOR);
        if (body.hasNonNull("comment")) {
            wanted.put(Version.PROP_DESCRIPTION, body.get("comment").asText());
        }
        NodeRef copy = services.checkOut().checkOut(node);
        Version made = services.checkOut().checkIn(copy, node, wanted);
        return RestResponse.ok(entry(made, request));
    }

    private RestResponse delete(RestRequest request) {
        NodeRef node = lookup.of(request);
        Version version = find(request);
        if (services.versions().getVersionHistory(node).getAllVersions().size() == 1) {
            throw new RestException(422, "Cannot delete the last version: " + version.getVersionLabel());
        }
        services.versions().deleteVersion(node, version);
        return RestResponse.noContent();
    }

    private Version find(RestRequest request) {
        String label = request.path("versionId");
        VersionHistory history = services.versions().getVersionHistory(lookup.of(request));
        if (history == null) {
            throw RestException.notFound(label);
        }
        return history.getAllVersions().stream()
                .filter(version -> version.getVersionLabel().equals(label))
                .findFirst()
                .orElseThrow(() -> RestException.notFound(label));
    }

    private Map<String, Object> entry(Version version, RestRequest request) {
        return entries.version(
                version.getFrozenStateNodeRef(),
                version.getVersionLabel(),
                version.getDescription(),
                request.include());
    }
}

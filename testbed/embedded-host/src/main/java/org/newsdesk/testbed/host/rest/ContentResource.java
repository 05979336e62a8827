package org.newsdesk.testbed.host.rest;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.model.FileNotFoundException;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.newsdesk.testbed.host.dictionary.HostDictionary;

/** v1 {@code nodes/{id}/content}. */
public final class ContentResource implements RestResource {

    private static final String PATH = NodesResource.BASE + "/{nodeId}/content";
    private final NodeLookup lookup;
    private final NodeEntries entries;
    private final Uploads uploads;
    private final NodeService nodes;
    private final ContentService contents;
    private final FileFolderService files;
    private final HostDictionary dictionary;

    /** A resource over the secured services. */
    public ContentResource(
            NodeLookup lookup,
            NodeEntries entries,
            Uploads uploads,
            NodeService nodes,
            ContentService contents,
            FileFolderService files,
            HostDictionary dictionary) {
        this.lookup = lookup;
        this.entries = entries;
        this.uploads = uploads;
        this.nodes = nodes;
        this.contents = contents;
        this.files = files;
        this.dictionary = dictionary;
    }

    @Override
    public void register(RestRoutes routes) {
        routes.add("GET", PATH, this::get);
        routes.add("PUT", PATH, this::put);
    }

    private RestResponse get(RestRequest request) {
        NodeRef node = file(request);
        String name = (String) nodes.getProperty(node, ContentModel.PROP_NAME);
        Date modified = (Date) nodes.getProperty(node, ContentModel.PROP_MODIFIED);
        return send(contents.getReader(node, ContentModel.PROP_CONTENT), name, modified, request);
    }

    /** The bytes with the headers of ACS; 304 when the client has them already. */
    static RestResponse send(ContentReader reader, String name, Date modified, RestRequest request) {
        long since = request.http().getDateHeader("If-Modified-Since");
        boolean attachment = !"false".equals(request.query("attachment"));
        return RestResponse.raw(response -> {
            long seconds = modified.getTime() / 1000;
            response.setDateHeader("Last-Modified", seconds * 1000);
            response.setHeader("ETag", "\"" + modified.getTime() + "\"");
            response.setHeader("Cache-Control", "max-age=0, must-revalidate");
            if (since >= 0 && seconds <= since / 1000) {
                response.setStatus(304);
                return;
            }
            if (attachment) {
                response.setHeader("Content-Disposition", disposition(name));
            }
            body(reader, response);
        });
    }

    private static void body(ContentReader reader, HttpServletResponse response) throws IOException {
        if (reader == null) {
            response.setContentLength(0);
            return;
        }
        response.setContentType(reader.getMimetype());
        response.setCharacterEncoding(reader.getEncoding());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentLengthLong(reader.getSize());
        try (InputStream in = reader.getContentInputStream()) {
            in.transferTo(response.getOutputStream());
        }
    }

    private static String disposition(String name) {
        StringBuilder plain = new StringBuilder();
        name.chars().forEach(c -> plain.append(c < 128 && c != '"' && c >= ' ' ? (char) c : '_'));
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }

    private RestResponse put(RestRequest request) throws IOException, FileNotFoundException {
        if (request.isMultipart()) {
            throw new RestException(
                    415, "framework.exception.UnsupportedMediaType", "Unsupported media type: multipart/form-data");
        }
        NodeRef node = file(request);
        if (request.query("name") != null) {
            files.rename(node, request.query("name"));
        }
        String name = (String) nodes.getProperty(node, ContentModel.PROP_NAME);
        Boolean major = request.query("majorVersion") == null ? null : request.queryFlag("majorVersion");
        uploads.next(node, name, request.http().getContentType(), request.stream(), major, request.query("comment"));
        return RestResponse.ok(entries.single(node, request));
    }

    private NodeRef file(RestRequest request) {
        NodeRef node = lookup.of(request);
        if (!dictionary.isSubClass(nodes.getType(node), ContentModel.TYPE_CONTENT)) {
            throw RestException.badRequest("NodeId of content is expected: " + node.getId());
        }
        return node;
    }
}

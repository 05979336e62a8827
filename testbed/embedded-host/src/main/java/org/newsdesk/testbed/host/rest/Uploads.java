package org.newsdesk.testbed.host.rest;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.cmr.version.VersionType;
import org.alfresco.service.namespace.QName;
import org.newsdesk.testbed.host.content.MimeTypes;

/** Writes contents and makes the versions that v1 REST makes of them. */
public final class Uploads {

    private final NodeService nodeService;
    private final ContentService contentService;
    private final VersionService versionService;
    private final LockService lockService;

    /** Writes with the secured services. */
    public Uploads(
            NodeService nodeService,
            ContentService contentService,
            VersionService versionService,
            LockService lockService) {
        this.nodeService = nodeService;
        this.contentService = contentService;
        this.versionService = versionService;
        this.lockService = lockService;
    }

    /** The fields and the file of a multipart form. */
    record Form(Map<String, String> fields, Part file) {

        static Form read(RestRequest request) throws IOException {
            Map<String, String> fields = new HashMap<>();
            Part file = null;
            for (Part part : request.parts()) {
                if (part.getName().equals("filedata")) {
                    file = part;
                } else if (part.getSubmittedFileName() == null) {
                    fields.put(part.getName(), text(part));
                }
            }
            if (file == null) {
                throw RestException.badRequest("Required parameters are missing");
            }
            return new Form(fields, file);
        }

        String get(String name) {
            return fields.get(name);
        }

        boolean flag(String name) {
            return Boolean.parseBoolean(fields.get(name));
        }

        String fileName() {
            String given = get("name") == null ? file.getSubmittedFileName() : get("name");
            if (given == null || given.isEmpty()) {
                throw RestException.badRequest("Required parameters are missing");
            }
            return given;
        }

        private static String text(Part part) throws IOException {
            try (InputStream in = part.getInputStream()) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }

    /** The first content of an uploaded node: versionable with version 1.0. */
    void first(NodeRef node, String name, Part file, String comment, boolean major) {
        write(node, name, file.getContentType(), stream(file));
        Map<QName, Serializable> versioning = new HashMap<>();
        versioning.put(ContentModel.PROP_AUTO_VERSION, true);
        versioning.put(ContentModel.PROP_AUTO_VERSION_PROPS, false);
        nodeService.addAspect(node, ContentModel.ASPECT_VERSIONABLE, versioning);
        version(node, major ? VersionType.MAJOR : VersionType.MINOR, comment);
    }

    /** Another content; a version of it when the node is versionable or one is asked for. */
    void next(NodeRef node, String name, String contentType, InputStream content, Boolean major, String comment) {
        lockService.checkForLock(node);
        write(node, name, contentType, content);
        boolean versionable = nodeService.hasAspect(node, ContentModel.ASPECT_VERSIONABLE);
        if (versionable || major != null || comment != null) {
            version(node, Boolean.TRUE.equals(major) ? VersionType.MAJOR : VersionType.MINOR, comment);
        }
    }

    /** A version with a comment. */
    Version version(NodeRef node, VersionType type, String comment) {
        Map<String, Serializable> properties = new HashMap<>();
        properties.put("versionType", type);
        if (comment != null) {
            properties.put(Version.PROP_DESCRIPTION, comment);
        }
        return versionService.createVersion(node, properties);
    }

    /** The stream of an uploaded file. */
    static InputStream stream(Part file) {
        try {
            return file.getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(NodeRef node, String name, String contentType, InputStream content) {
        ContentWriter writer = contentService.getWriter(node, ContentModel.PROP_CONTENT, true);
        writer.setMimetype(mimetype(name, contentType));
        writer.setEncoding(StandardCharsets.UTF_8.name());
        writer.putContent(content);
    }

    private static String mimetype(String name, String contentType) {
        String type = contentType == null ? "" : contentType.split(";")[0].trim();
        boolean says = !type.isEmpty() && !type.equals(MimeTypes.BINARY);
        return says ? type : MimeTypes.guess(name);
    }
}

package org.newsdesk.testbed.host.docs;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.cmr.version.VersionType;
import org.alfresco.service.namespace.NamespacePrefixResolver;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.newsdesk.testbed.host.content.MimeTypes;
import org.newsdesk.testbed.host.security.AccessControl;
import org.newsdesk.testbed.host.version.HostCheckOutService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.WebScriptException;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;
import org.springframework.extensions.webscripts.servlet.FormData;

/**
 * Share's upload, {@code POST api/upload}: a new file, or a new version by check-out and check-in when the name exists or
 * {@code updateNodeRef} is given. A refusal loses its text, except that access denied is a 403.
 */
public final class UploadScript extends AbstractWebScript {

    private static final Logger LOG = LoggerFactory.getLogger(UploadScript.class);
    private final NodeService nodeService;
    private final ContentService contentService;
    private final VersionService versionService;
    private final LockService lockService;
    private final HostCheckOutService checkOut;
    private final AccessControl access;
    private final NamespacePrefixResolver prefixes;
    private final ObjectMapper json = new ObjectMapper();

    /** A script over the secured services. */
    public UploadScript(
            NodeService nodeService,
            ContentService contentService,
            VersionService versionService,
            LockService lockService,
            HostCheckOutService checkOut,
            AccessControl access,
            NamespacePrefixResolver prefixes) {
        this.nodeService = nodeService;
        this.contentService = contentService;
        this.versionService = versionService;
        this.lockService = lockService;
        this.checkOut = checkOut;
        this.access = access;
        this.prefixes = prefixes;
    }

    @Override
    public void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
        Upload upload = Upload.read((FormData) req.parseContent());
        NodeRef node;
        try {
            node = store(upload);
        } catch (WebScriptException e) {
            throw e;
        } catch (AccessDeniedException e) {
            throw new WebScriptException(403, e.getMessage(), e);
        } catch (RuntimeException e) {
            LOG.debug("Upload refused", e);
            throw new WebScriptException(500, "Unexpected error occurred during upload of new content.");
        }
        Map<String, Object> status = new LinkedHashMap<>();
        status.put("code", 200);
        status.put("name", "OK");
        status.put("description", "File uploaded successfully");
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("nodeRef", node.toString());
        answer.put("fileName", nodeService.getProperty(node, ContentModel.PROP_NAME));
        answer.put("status", status);
        res.setContentType("application/json;charset=UTF-8");
        res.getWriter().write(json.writeValueAsString(answer));
    }

    private NodeRef store(Upload upload) {
        if (upload.get("updateNodeRef") != null) {
            return newVersion(node(upload.get("updateNodeRef")), upload);
        }
        if (upload.get("destination") == null) {
            throw new WebScriptException(400, "Destination is missing");
        }
        NodeRef parent = node(upload.get("destination"));
        NodeRef existing = nodeService.getChildByName(parent, ContentModel.ASSOC_CONTAINS, upload.name());
        if (existing == null) {
            return create(parent, upload.name(), upload);
        }
        if (!"false".equals(upload.get("overwrite"))) {
            return newVersion(existing, upload);
        }
        return create(parent, freeName(parent, upload.name()), upload);
    }

    private NodeRef node(String reference) {
        NodeRef node = new NodeRef(reference);
        if (!nodeService.exists(node)) {
            throw new WebScriptException(404, "Node " + reference + " not found");
        }
        return node;
    }

    private NodeRef create(NodeRef parent, String name, Upload upload) {
        QName type = upload.get("contenttype") == null
                ? ContentModel.TYPE_CONTENT
                : QName.resolveToQName(prefixes, upload.get("contenttype"));
        NodeRef node = nodeService
                .createNode(
                        parent,
                        ContentModel.ASSOC_CONTAINS,
                        QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, QName.createValidLocalName(name)),
                        type,
                        Map.of(ContentModel.PROP_NAME, name))
                .getChildRef();
        nodeService.setProperty(
                node, ContentModel.PROP_CONTENT, new ContentData(null, MimeTypes.guess(name), 0, "UTF-8"));
        write(node, name, upload);
        nodeService.addAspect(node, ContentModel.ASPECT_VERSIONABLE, null);
        versionService.createVersion(node, Map.of("versionType", VersionType.MAJOR));
        return node;
    }

    private NodeRef newVersion(NodeRef node, Upload upload) {
        if (lockService.isLockedAndReadOnly(node)) {
            throw new WebScriptException(404, "Cannot upload document since it is locked: " + node);
        }
        access.require(node, "WriteContent");
        NodeRef copy = checkOut.checkOut(node);
        write(copy, (String) nodeService.getProperty(node, ContentModel.PROP_NAME), upload);
        Map<String, Serializable> version = new HashMap<>();
        version.put("versionType", "true".equals(upload.get("majorversion")) ? VersionType.MAJOR : VersionType.MINOR);
        if (upload.get("description") != null) {
            version.put("description", upload.get("description"));
        }
        checkOut.checkIn(copy, node, version);
        return node;
    }

    private void write(NodeRef node, String name, Upload upload) {
        ContentWriter writer = contentService.getWriter(node, ContentModel.PROP_CONTENT, true);
        writer.guessMimetype(name);
        writer.setEncoding("UTF-8");
        writer.putContent(upload.stream());
    }

    private String freeName(NodeRef parent, String name) {
        int dot = name.lastIndexOf('.');
        String stem = dot <= 0 ? name : name.substring(0, dot);
        String extension = dot <= 0 ? "" : name.substring(dot);
        String candidate = name;
        for (int i = 1; nodeService.getChildByName(parent, ContentModel.ASSOC_CONTAINS, candidate) != null; i++) {
            candidate = stem + "-" + i + extension;
        }
        return candidate;
    }
}

package org.newsdesk.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.QName;
import org.newsdesk.model.NewsdeskModel;
import org.newsdesk.repository.ProtectedWrites;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;

/** Reads drafts from the repository and writes what only the extension may write. */
public class Drafts {
    private static final Pattern NODE_ID = Pattern.compile("[0-9a-fA-F-]{36}");

    private final NodeService nodeService;
    private final ContentService contentService;
    private final PermissionService permissionService;
    private final ProtectedWrites writes;

    public Drafts(
            NodeService nodeService,
            ContentService contentService,
            PermissionService permissionService,
            ProtectedWrites writes) {
        this.nodeService = nodeService;
        this.contentService = contentService;
        this.permissionService = permissionService;
        this.writes = writes;
    }

    /** Whether the text can be the id of a node. */
    public static boolean isNodeId(String id) {
        return NODE_ID.matcher(id).matches();
    }

    /** The node of a draft. */
    public static NodeRef node(String id) {
        return new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, id);
    }

    /**
     * The draft with this id, as the caller may see it.
     *
     * @throws RuleViolation 404 when there is none the caller may read; 422 (G2) for a file that is no Word document
     */
    public Draft readable(String id) {
        if (!isNodeId(id) || !nodeService.exists(node(id)) || !mayRead(node(id)) || !isFile(node(id))) {
            throw RuleViolation.notFound(Problem.of("HTTP", "newsdesk.problem.noDraft"));
        }
        if (!isDraft(node(id))) {
            throw RuleViolation.of(
                    Problem.of("G2", "newsdesk.problem.G2.plainFile").field("content"));
        }
        return read(node(id));
    }

    /** Whether the caller may read the node. */
    public boolean mayRead(NodeRef node) {
        return permissionService.hasPermission(node, PermissionService.READ) == AccessStatus.ALLOWED;
    }

    /** Whether there is such a node. */
    public boolean exists(NodeRef node) {
        return nodeService.exists(node);
    }

    /** Whether the node is a draft. */
    public boolean isDraft(NodeRef node) {
        return NewsdeskModel.TYPE_DRAFT.equals(nodeService.getType(node));
    }

    private boolean isFile(NodeRef node) {
        return isDraft(node) || ContentModel.TYPE_CONTENT.equals(nodeService.getType(node));
    }

    /** Reads a draft without asking for permissions. */
    public Draft read(NodeRef node) {
        return read(node, nodeService.getProperties(node));
    }

    /** The draft that has these properties. */
    public static Draft read(NodeRef node, Map<QName, Serializable> properties) {
        return DraftProperties.read(node.getId(), properties);
    }

    /** Writes properties past the guards (I5); {@code null} empties a property. */
    public void write(String id, Map<QName, Serializable> changes) {
        writes.run(() -> nodeService.addProperties(node(id), changes));
    }

    /** Drafts directly in a folder whose property has this value, without asking for permissions. */
    public List<Draft> inFolder(NodeRef folder, QName property, String value) {
        return nodeService.getChildAssocsByPropertyValue(folder, property, value).stream()
                .map(child -> child.getChildRef())
                .filter(this::isDraft)
                .map(this::read)
                .toList();
    }

    /** SHA-256 of the present content, as 64 hexadecimal digits; of nothing when the file is empty. */
    public String contentSha256(String id) {
        try (InputStream content = open(node(id))) {
            return sha256(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SHA-256 of a stream, read to its end and not closed, as 64 hexadecimal digits. */
    public static String sha256(InputStream content) throws IOException {
        MessageDigest digest = sha256();
        new DigestInputStream(content, digest).transferTo(OutputStream.nullOutputStream());
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Names the present content: it changes whenever the content changes, on every host; empty while there is none. */
    public String contentUrl(String id) {
        return contentUrl(nodeService.getProperty(node(id), ContentModel.PROP_CONTENT));
    }

    /** Names the content with this value; empty while there is none. */
    public static String contentUrl(Serializable value) {
        ContentData content = (ContentData) value;
        return content == null || content.getContentUrl() == null ? "" : content.getContentUrl();
    }

    /** Opens the content; an empty stream when there is none. The caller closes it. */
    public InputStream open(NodeRef node) {
        ContentReader reader = contentService.getReader(node, ContentModel.PROP_CONTENT);
        return reader == null || !reader.exists() ? InputStream.nullInputStream() : reader.getContentInputStream();
    }

    /** Label of the present version, or {@code null} for a file without versions. */
    public String versionLabel(String id) {
        return (String) nodeService.getProperty(node(id), ContentModel.PROP_VERSION_LABEL);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

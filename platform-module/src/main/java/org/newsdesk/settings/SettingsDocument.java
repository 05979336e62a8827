package org.newsdesk.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.namespace.QName;
import org.newsdesk.repository.Places;
import org.newsdesk.repository.ProtectedWrites;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;

/**
 * One of the documents in the settings folder that an administrator edits as text. There is one of each type and name; copies
 * elsewhere mean nothing.
 */
public class SettingsDocument {

    private static final String MIME_TYPE = "text/plain";
    private static final String ENCODING = "UTF-8";

    private final QName type;
    private final String name;
    private final Places places;
    private final ProtectedWrites writes;
    private final NodeService nodeService;
    private final ContentService contentService;
    private final VersionService versionService;
    private final PermissionService permissionService;
    /** Found once; looked for again when it is gone. */
    private volatile NodeRef found;

    /** The document of that type and file name; the services are the raw ones, access is asked for by {@link #mayEdit}. */
    public SettingsDocument(
            QName type,
            String name,
            Places places,
            ProtectedWrites writes,
            NodeService nodeService,
            ContentService contentService,
            VersionService versionService,
            PermissionService permissionService) {
        this.type = type;
        this.name = name;
        this.places = places;
        this.writes = writes;
        this.nodeService = nodeService;
        this.contentService = contentService;
        this.versionService = versionService;
        this.permissionService = permissionService;
    }

    /** Type of the node. */
    public QName type() {
        return type;
    }

    /** Whether a node is this document. */
    public boolean is(NodeRef node) {
        return find().filter(node::equals).isPresent();
    }

    /** Names the present content: it changes whenever the content changes, on every host; empty while there is none. */
    public Optional<String> contentUrl() {
        return find().map(node -> (ContentData) nodeService.getProperty(node, ContentModel.PROP_CONTENT))
                .map(ContentData::getContentUrl);
    }

    /**
     * The text; empty while there is no document.
     *
     * @throws RuleViolation 422 when the content is no text
     */
    public String text() {
        return find().flatMap(this::text).orElse("");
    }

    /** The text as it was in a version; empty when that version is not kept. */
    public Optional<String> text(String version) {
        return find().map(versionService::getVersionHistory).stream()
                .flatMap(history -> history.getAllVersions().stream())
                .filter(each -> each.getVersionLabel().equals(version))
                .findFirst()
                .flatMap(each -> text(each.getFrozenStateNodeRef()));
    }

    private Optional<String> text(NodeRef node) {
        ContentReader reader = contentService.getReader(node, ContentModel.PROP_CONTENT);
        if (reader == null || !reader.exists()) {
            return Optional.empty();
        }
        try (InputStream in = reader.getContentInputStream()) {
            return Optional.of(SettingsText.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Label of the present version, such as 1.2. */
    public String version() {
        return find().map(node -> (String) nodeService.getProperty(node, ContentModel.PROP_VERSION_LABEL))
                .orElse("1.0");
    }

    /** Whether the caller may edit the document: administrators, and whom they gave the right on it. */
    public boolean mayEdit() {
        return find().map(node -> permissionService.hasPermission(node, PermissionService.WRITE_CONTENT))
                .filter(AccessStatus.ALLOWED::equals)
                .isPresent();
    }

    /** Creates the document when there is none yet. */
    public void createIfAbsent(String text) {
        writes.run(() -> {
            if (find().isEmpty()) {
                NodeRef node = places.child(places.settings(), name, type);
                write(node, text);
                nodeService.addAspect(
                        node,
                        ContentModel.ASPECT_VERSIONABLE,
                        Map.of(ContentModel.PROP_AUTO_VERSION, true, ContentModel.PROP_AUTO_VERSION_PROPS, false));
            }
        });
    }

    /**
     * Replaces the text and makes a version; whoever calls has asked whether this person may. Whether the text is valid shows at the latest when the transaction
     * commits.
     *
     * @throws RuleViolation 422 when it is too long; 409 while there is no document
     */
    public void replace(String text) {
        SettingsText.requireStorable(text);
        NodeRef node = find().orElseThrow(
                        () -> RuleViolation.conflict(Problem.of(Rules.FORM, "newsdesk.problem.FORM.missing", name)));
        write(node, text);
        // the platform's version service asks for the right to write, which a role of the organisation does not bring
        AuthenticationUtil.runAsSystem(() -> versionService.createVersion(node, new HashMap<>()));
    }

    private void write(NodeRef node, String text) {
        ContentWriter writer = contentService.getWriter(node, ContentModel.PROP_CONTENT, true);
        writer.setMimetype(MIME_TYPE);
        writer.setEncoding(ENCODING);
        writer.putContent(text);
    }

    private Optional<NodeRef> find() {
        NodeRef known = found;
        if (known == null || !nodeService.exists(known)) {
            known = nodeService.getChildByName(places.settings(), ContentModel.ASSOC_CONTAINS, name);
            boolean right = known != null && type.equals(nodeService.getType(known));
            known = right ? known : null;
            found = known;
        }
        return Optional.ofNullable(known);
    }
}

package org.newsdesk.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.newsdesk.draft.Draft;
import org.newsdesk.draft.DraftAccess;
import org.newsdesk.draft.Drafts;
import org.newsdesk.model.NewsdeskModel;
import org.newsdesk.organisation.Groups;
import org.newsdesk.repository.Places;
import org.newsdesk.repository.ProtectedWrites;

/** The files of a disposal: the certificate that takes the piece's place, and the piece that goes. */
public class DisposalFiles {
    private final NodeService nodeService;
    private final ContentService contentService;
    private final Places places;
    private final PieceVersions versions;
    private final DraftAccess access;
    private final ProtectedWrites writes;

    public DisposalFiles(
            NodeService nodeService,
            ContentService contentService,
            Places places,
            PieceVersions versions,
            DraftAccess access,
            ProtectedWrites writes) {
        this.nodeService = nodeService;
        this.contentService = contentService;
        this.places = places;
        this.versions = versions;
        this.access = access;
        this.writes = writes;
    }

    /** Lays the certificate into the piece's folder, where who could read the piece can read it. */
    Certificate file(Draft piece, String page) {
        String name = "销毁证明 " + piece.registration().number() + ".html";
        NodeRef node = writes.call(() -> {
            NodeRef certificate = places.child(folder(piece), name, NewsdeskModel.TYPE_CERTIFICATE);
            ContentWriter writer = contentService.getWriter(certificate, ContentModel.PROP_CONTENT, true);
            writer.setMimetype("text/html");
            writer.setEncoding("UTF-8");
            writer.putContent(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
            return certificate;
        });
        access.letRead(node.getId(), Groups.members(piece.unit()));
        access.letRead(node.getId(), Groups.generalOffice());
        return new Certificate(node.getId(), name, sha256(page));
    }

    /** Its folder in the archive; a record of Governance Services lies elsewhere and is only linked here. */
    private NodeRef folder(Draft piece) {
        return nodeService.getParentAssocs(Drafts.node(piece.id())).stream()
                .map(ChildAssociationRef::getParentRef)
                .filter(parent -> NewsdeskModel.TYPE_ARCHIVE_FOLDER.equals(nodeService.getType(parent)))
                .findFirst()
                .orElseThrow();
    }

    /** Deletes the piece for good: content, trail, reports, clippings and versions. Nothing goes into the trash. */
    void destroy(Draft piece) {
        NodeRef node = Drafts.node(piece.id());
        versions.delete(piece.id());
        writes.run(() -> {
            nodeService.addAspect(node, ContentModel.ASPECT_TEMPORARY, Map.of());
            nodeService.deleteNode(node);
        });
    }

    private static String sha256(String page) {
        try {
            return Drafts.sha256(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.newsdesk.handover;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.newsdesk.model.NewsdeskModel;
import org.newsdesk.repository.Places;
import org.newsdesk.repository.ProtectedWrites;

/** Pieces of other installations, as sealed files below 移入: to be read, never to be changed (I7). */
public class ImportedPieces {
    private final JobNodes jobs;
    private final Places places;
    private final NodeService nodeService;
    private final ContentService contentService;
    private final ProtectedWrites writes;

    public ImportedPieces(
            JobNodes jobs,
            Places places,
            NodeService nodeService,
            ContentService contentService,
            ProtectedWrites writes) {
        this.jobs = jobs;
        this.places = places;
        this.nodeService = nodeService;
        this.contentService = contentService;
        this.writes = writes;
    }

    /**
     * A piece that was taken in.
     *
     * @param id node id of its final file
     * @param files everything that came with it, the final file first
     */
    record Imported(
            String id,
            String number,
            String title,
            String unitName,
            String releasedOn,
            String contentSha256,
            String importedFrom,
            List<File> files) {}

    /** A file of a piece; its content is read like that of any node. */
    record File(String id, String name) {}

    /**
     * Lays a piece down in the transaction under way, unless it lies there already.
     *
     * @return bytes of all its files
     */
    long lay(String bagName, BagFile bag, BagCheck.Piece piece) {
        String name = piece.folder().substring(piece.folder().lastIndexOf('/') + 1);
        return writes.call(() -> {
            NodeRef bagFolder =
                    places.child(jobs.folder(JobNodes.Kind.IMPORT), bagName, NewsdeskModel.TYPE_ARCHIVE_FOLDER);
            if (nodeService.getChildByName(bagFolder, ContentModel.ASSOC_CONTAINS, name) != null) {
                return 0L;
            }
            NodeRef folder = places.child(bagFolder, name, NewsdeskModel.TYPE_ARCHIVE_FOLDER);
            long bytes = 0;
            for (String path : bag.entries().keySet()) {
                if (path.startsWith(piece.folder() + "/")) {
                    lay(folder, bag, path, piece);
                    bytes += bag.entries().get(path).getSize();
                }
            }
            return bytes;
        });
    }

    /** The pieces of a package that was taken in, by number. */
    List<Imported> of(HandoverJob job, String text) {
        NodeRef bagFolder =
                nodeService.getChildByName(jobs.folder(JobNodes.Kind.IMPORT), ContentModel.ASSOC_CONTAINS, job.name());
        if (bagFolder == null) {
            return List.of();
        }
        return nodeService.getChildAssocs(bagFolder, Set.of(NewsdeskModel.TYPE_ARCHIVE_FOLDER)).stream()
                .flatMap(folder ->
                        nodeService
                                .getChildAssocs(folder.getChildRef(), Set.of(NewsdeskModel.TYPE_IMPORTED_PIECE))
                                .stream())
                .map(piece -> read(piece, job))
                .filter(piece -> matches(piece, text))
                .sorted(Comparator.comparing(Imported::releasedOn).thenComparing(Imported::number))
                .toList();
    }

    private static boolean matches(Imported piece, String text) {
        String all = String.join("\n", piece.number(), piece.title(), piece.unitName());
        return text == null || all.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }

    private Imported read(ChildAssociationRef piece, HandoverJob job) {
        Map<QName, Serializable> values = nodeService.getProperties(piece.getChildRef());
        return new Imported(
                piece.getChildRef().getId(),
                (String) values.get(NewsdeskModel.PROP_IMPORTED_NUMBER),
                (String) values.get(NewsdeskModel.PROP_IMPORTED_TITLE),
                (String) values.get(NewsdeskModel.PROP_IMPORTED_UNIT),
                (String) values.get(NewsdeskModel.PROP_IMPORTED_RELEASED),
                (String) values.get(NewsdeskModel.PROP_IMPORTED_SHA256),
                job.source(),
                files(piece));
    }

    private List<File> files(ChildAssociationRef piece) {
        Set<QName> kinds = Set.of(NewsdeskModel.TYPE_IMPORTED_PIECE, NewsdeskModel.TYPE_IMPORTED_FILE);
        return nodeService.getChildAssocs(piece.getParentRef(), kinds).stream()
                .map(ChildAssociationRef::getChildRef)
                .sorted(Comparator.comparing(file -> !file.equals(piece.getChildRef())))
                .map(file -> new File(file.getId(), (String) nodeService.getProperty(file, ContentModel.PROP_NAME)))
                .toList();
    }

    private void lay(NodeRef folder, BagFile bag, String path, BagCheck.Piece piece) {
        String inPiece = path.substring(piece.folder().length() + 1);
        boolean isFinal = inPiece.equals(piece.card().file());
        Map<QName, Serializable> values = new HashMap<>(isFinal ? properties(piece.card()) : Map.of());
        // clippings lie beside the piece under their path, because a folder more would hold nothing else
        String name = inPiece.replace("/", " - ");
        values.put(ContentModel.PROP_NAME, name);
        ChildAssociationRef created = nodeService.createNode(
                folder,
                ContentModel.ASSOC_CONTAINS,
                QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, QName.createValidLocalName(name)),
                isFinal ? NewsdeskModel.TYPE_IMPORTED_PIECE : NewsdeskModel.TYPE_IMPORTED_FILE,
                values);
        ContentWriter writer = contentService.getWriter(created.getChildRef(), ContentModel.PROP_CONTENT, true);
        writer.guessMimetype(name);
        writer.setEncoding("UTF-8");
        try (InputStream in = bag.read(path)) {
            writer.putContent(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<QName, Serializable> properties(PieceCard card) {
        Map<QName, Serializable> values = new HashMap<>();
        values.put(NewsdeskModel.PROP_IMPORTED_NUMBER, card.number());
        values.put(NewsdeskModel.PROP_IMPORTED_TITLE, card.title());
        values.put(NewsdeskModel.PROP_IMPORTED_UNIT, card.unitName() == null ? "" : card.unitName());
        values.put(NewsdeskModel.PROP_IMPORTED_RELEASED, card.releasedOn() == null ? "" : card.releasedOn());
        values.put(NewsdeskModel.PROP_IMPORTED_SHA256, card.contentSha256());
        return values;
    }
}

package org.newsdesk.publication;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.newsdesk.document.FileKind;
import org.newsdesk.document.TemporaryFile;
import org.newsdesk.draft.Drafts;
import org.newsdesk.model.NewsdeskModel;
import org.newsdesk.repository.ProtectedWrites;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;
import org.newsdesk.web.UploadedFile;

/** The files that prove publications: kept below their piece, readable to its readers, never changed afterwards (I5). */
public class Clippings {

    private static final Map<String, String> MIME_TYPES = Map.of(
            "pdf", "application/pdf",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "png", "image/png",
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    private static final int LONGEST_NAME = 200;
    private static final int MAGIC_BYTES = 8;
    private static final long MEBIBYTE = 1024 * 1024;

    private final NodeService nodeService;
    private final ContentService contentService;
    private final ProtectedWrites writes;
    private final long mostMebibytes;

    public Clippings(
            NodeService nodeService, ContentService contentService, ProtectedWrites writes, long mostMebibytes) {
        this.nodeService = nodeService;
        this.contentService = contentService;
        this.writes = writes;
        this.mostMebibytes = mostMebibytes;
    }

    /**
     * Keeps a file below a piece; the same file only once.
     *
     * @throws RuleViolation 422 (G6) for a file that is too large, or neither PDF, JPEG, PNG nor Word
     */
    ClippingMark keep(String draftId, UploadedFile file) {
        long limit = mostMebibytes * MEBIBYTE;
        try (InputStream in = file.content().get();
                TemporaryFile copy = TemporaryFile.of(in, limit)) {
            if (Files.size(copy.path()) > limit) {
                throw refusal("newsdesk.problem.G6.clippingSize", Long.toString(mostMebibytes));
            }
            requireKind(copy.path(), extension(file.name()));
            ClippingMark mark = new ClippingMark(name(file.name()), sha256(copy.path()));
            if (find(draftId, mark.sha256()).isEmpty()) {
                writes.run(() -> store(draftId, mark, copy.path()));
            }
            return mark;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The node of a clipping of a piece; empty when the piece has been disposed of. */
    Optional<NodeRef> find(String draftId, String sha256) {
        NodeRef piece = Drafts.node(draftId);
        if (!nodeService.exists(piece)) {
            return Optional.empty();
        }
        List<ChildAssociationRef> found =
                nodeService.getChildAssocs(piece, NewsdeskModel.ASSOC_CLIPPINGS, association(sha256));
        return found.stream().findFirst().map(ChildAssociationRef::getChildRef);
    }

    private void store(String draftId, ClippingMark mark, Path content) {
        NodeRef node = nodeService
                .createNode(
                        Drafts.node(draftId),
                        NewsdeskModel.ASSOC_CLIPPINGS,
                        association(mark.sha256()),
                        NewsdeskModel.TYPE_CLIPPING,
                        Map.of(ContentModel.PROP_NAME, mark.name()))
                .getChildRef();
        ContentWriter writer = contentService.getWriter(node, ContentModel.PROP_CONTENT, true);
        writer.setMimetype(MIME_TYPES.get(extension(mark.name())));
        writer.putContent(content.toFile());
    }

    private static void requireKind(Path file, String extension) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            if (!FileKind.of(in.readNBytes(MAGIC_BYTES)).goesBy(extension)) {
                throw refusal("newsdesk.problem.G6.clippingKind");
            }
        }
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Drafts.sha256(in);
        }
    }

    private static QName association(String sha256) {
        return QName.createQName(NewsdeskModel.URI, sha256);
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** A name the repository takes, whatever the sender calls the file. */
    private static String name(String given) {
        String clean = given.replaceAll("[\"*\\\\><?/:|\\p{Cntrl}]", "_").strip();
        int from = Math.max(0, clean.length() - LONGEST_NAME);
        return clean.substring(from);
    }

    private static RuleViolation refusal(String key, Object... arguments) {
        return RuleViolation.of(Problem.of("G6", key, arguments).field("clipping"));
    }
}

package org.newsdesk.succession;

import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.newsdesk.draft.ArrivalListener;
import org.newsdesk.draft.Draft;
import org.newsdesk.draft.DraftState;
import org.newsdesk.draft.Drafts;
import org.newsdesk.model.NewsdeskModel;
import org.newsdesk.organisation.Unit;
import org.newsdesk.organisation.UnitFolders;
import org.newsdesk.repository.ProtectedWrites;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;

/** Makes the draft that is to correct or withdraw a piece: a copy in the unit's drafts folder that names the piece (I7). */
public class SuccessorDrafts {

    private static final int LONGEST_TITLE = 200;

    private final Drafts drafts;
    private final UnitFolders folders;
    private final NodeService nodeService;
    private final ContentService contentService;
    private final OwnableService ownableService;
    private final ArrivalListener arrivals;
    private final ProtectedWrites writes;
    private final Clock clock;
    private final boolean alwaysImportant;

    /**
     * Works with the raw services.
     *
     * @param alwaysImportant whether the director signs every correction and withdrawal (A3)
     */
    public SuccessorDrafts(
            Drafts drafts,
            UnitFolders folders,
            NodeService nodeService,
            ContentService contentService,
            OwnableService ownableService,
            ArrivalListener arrivals,
            ProtectedWrites writes,
            Clock clock,
            boolean alwaysImportant) {
        this.drafts = drafts;
        this.folders = folders;
        this.nodeService = nodeService;
        this.contentService = contentService;
        this.ownableService = ownableService;
        this.arrivals = arrivals;
        this.writes = writes;
        this.clock = clock;
        this.alwaysImportant = alwaysImportant;
    }

    /**
     * Makes the draft; whoever asks for it is its author.
     *
     * @throws RuleViolation 422 (G4) when the unit has no drafts folder
     */
    Draft make(Draft piece, Unit unit, SuccessionKind kind, String reason, String person) {
        NodeRef folder = writes.call(() -> folders.draftsFolder(unit.code()))
                .orElseThrow(() -> RuleViolation.of(Problem.of("G4", "newsdesk.problem.G4.noUnit")));
        Map<QName, Serializable> values = form(piece, unit, kind);
        values.put(ContentModel.PROP_NAME, freeName(folder, unit, piece.name()));
        values.put(NewsdeskModel.PROP_STATE, DraftState.DRAFT.name());
        values.put(NewsdeskModel.PROP_ROUND, 0);
        values.put(NewsdeskModel.PROP_UNIT, unit.code());
        values.put(NewsdeskModel.PROP_AUTHOR, person);
        values.put(NewsdeskModel.PROP_BROUGHT_BY, person);
        values.put(NewsdeskModel.PROP_SUCCESSOR_OF, piece.id());
        values.put(NewsdeskModel.PROP_SUCCESSOR_KIND, kind.name());
        values.put(NewsdeskModel.PROP_SUCCESSOR_REASON, reason);
        NodeRef node = writes.call(() -> create(folder, values, Drafts.node(piece.id()), person));
        Draft draft = drafts.read(node);
        arrivals.arrived(draft);
        return draft;
    }

    private Map<QName, Serializable> form(Draft piece, Unit unit, SuccessionKind kind) {
        Draft.Form form = piece.form();
        Map<QName, Serializable> values = new HashMap<>();
        values.put(ContentModel.PROP_TITLE, kind.title(form.title(), LONGEST_TITLE));
        values.put(NewsdeskModel.PROP_CATEGORY, form.category());
        values.put(NewsdeskModel.PROP_REPORTING_UNIT, unit.name());
        values.put(NewsdeskModel.PROP_INFORMATION_OFFICER, form.informationOfficer());
        values.put(NewsdeskModel.PROP_CHANNELS, new ArrayList<>(form.channels()));
        values.put(NewsdeskModel.PROP_IMPORTANT, alwaysImportant || form.important());
        values.put(NewsdeskModel.PROP_CONCERNS_CASE, form.concernsCase());
        values.put(NewsdeskModel.PROP_CONCERNS_MINOR, form.concernsMinor());
        return values;
    }

    private NodeRef create(NodeRef folder, Map<QName, Serializable> values, NodeRef piece, String person) {
        String local =
                QName.createValidLocalName(values.get(ContentModel.PROP_NAME).toString());
        NodeRef node = nodeService
                .createNode(
                        folder,
                        ContentModel.ASSOC_CONTAINS,
                        QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, local),
                        NewsdeskModel.TYPE_DRAFT,
                        values)
                .getChildRef();
        ContentReader content = contentService.getReader(piece, ContentModel.PROP_CONTENT);
        ContentWriter writer = contentService.getWriter(node, ContentModel.PROP_CONTENT, true);
        writer.setMimetype(content.getMimetype());
        writer.setEncoding(content.getEncoding());
        writer.putContent(content);
        ownableService.setOwner(node, person);
        nodeService.addAspect(node, ContentModel.ASPECT_VERSIONABLE, Map.of());
        return node;
    }

    /** A name of today by rule G3; when a draft of today has it, one that the author has to change before handing in. */
    private String freeName(NodeRef folder, Unit unit, String earlier) {
        LocalDate today = LocalDate.now(clock);
        String extension = earlier.substring(earlier.lastIndexOf('.'));
        String plain = "%s-%d年%d月%d日工作信息"
                .formatted(unit.name(), today.getYear(), today.getMonthValue(), today.getDayOfMonth());
        String padded = "%s-%d年%02d月%02d日工作信息"
                .formatted(unit.name(), today.getYear(), today.getMonthValue(), today.getDayOfMonth());
        Stream<String> numbered = IntStream.iterate(2, next -> next + 1).mapToObj(next -> plain + " " + next);
        return Stream.concat(List.of(plain, padded).stream(), numbered)
                .map(name -> name + extension)
                .filter(name -> nodeService.getChildByName(folder, ContentModel.ASSOC_CONTAINS, name) == null)
                .findFirst()
                .orElseThrow();
    }
}

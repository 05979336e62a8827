package org.newsdesk.archive;

import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.newsdesk.chain.EntryKind;
import org.newsdesk.chain.RegisterEntry;
import org.newsdesk.draft.Draft;
import org.newsdesk.draft.DraftAccess;
import org.newsdesk.draft.DraftState;
import org.newsdesk.draft.Drafts;
import org.newsdesk.model.NewsdeskModel;
import org.newsdesk.organisation.Groups;
import org.newsdesk.organisation.OrganisationService;
import org.newsdesk.organisation.Role;
import org.newsdesk.repository.Places;
import org.newsdesk.repository.ProtectedWrites;
import org.newsdesk.review.RegisterEntries;
import org.newsdesk.review.ReviewService;
import org.newsdesk.review.Trail;
import org.newsdesk.review.TrailEvent;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;

/** Release: the one way out (A9). Checks everything anew (I1) and puts the piece into the archive, where it stays (I7). */
public class ReleaseService {
    private final Drafts drafts;
    private final DraftAccess access;
    private final ReviewService reviews;
    private final Trail trail;
    private final PieceVersions versions;
    private final RegisterEntries register;
    private final OrganisationService organisations;
    private final Places places;
    private final NodeService nodeService;
    private final ProtectedWrites writes;
    private final Clock clock;
    private final List<ReleaseListener> listeners;

    public ReleaseService(
            Drafts drafts,
            DraftAccess access,
            ReviewService reviews,
            Trail trail,
            PieceVersions versions,
            RegisterEntries register,
            OrganisationService organisations,
            Places places,
            NodeService nodeService,
            ProtectedWrites writes,
            Clock clock,
            List<ReleaseListener> listeners) {
        this.drafts = drafts;
        this.access = access;
        this.reviews = reviews;
        this.trail = trail;
        this.versions = versions;
        this.register = register;
        this.organisations = organisations;
        this.places = places;
        this.nodeService = nodeService;
        this.writes = writes;
        this.clock = clock;
        this.listeners = List.copyOf(listeners);
    }

    /** Whether a person may release: the general office, by the organisation in force (A9). */
    public boolean mayRelease(Draft draft, String person) {
        return draft.state() == DraftState.REGISTERED
                && organisations.current().holds(person, Role.GENERAL_OFFICE, draft.unit());
    }

    /**
     * Releases a registered draft and archives it.
     *
     * @throws RuleViolation 409 when it is released already, 403 for people outside the general office (A9), 422 with all that
     *     blocks it (I1)
     */
    public void release(Draft draft, String person) {
        if (draft.state() == DraftState.RELEASED) {
            throw RuleViolation.conflict(Problem.of("I7", "newsdesk.problem.I7.released"));
        }
        if (!organisations.current().holds(person, Role.GENERAL_OFFICE, draft.unit())) {
            throw RuleViolation.forbidden(Problem.of("A9", "newsdesk.problem.A9.notReleaser"));
        }
        List<Problem> blockers = reviews.blockers(draft);
        if (!blockers.isEmpty()) {
            throw RuleViolation.of(blockers);
        }
        versions.keepHashes(draft, person);
        RegisterEntry release =
                register.append(EntryKind.RELEASE, draft, trail.read(draft.id()).signOffs(draft.round()), person);
        trail.event(
                draft, TrailEvent.Kind.RELEASED, person, draft.registration().number());
        access.letUnitRead(draft);
        drafts.write(draft.id(), released(release.at()));
        writes.run(() -> archive(draft, release.year()));
        listeners.forEach(listener -> listener.released(draft, release, person));
    }

    private static Map<QName, Serializable> released(Instant at) {
        return Map.of(
                NewsdeskModel.PROP_STATE, DraftState.RELEASED.name(), NewsdeskModel.PROP_RELEASED_AT, Date.from(at));
    }

    private void archive(Draft draft, int year) {
        String unitName = organisations
                .current()
                .unit(draft.unit())
                .map(unit -> unit.name())
                .orElse(draft.unit());
        access.letRead(places.archive().getId(), Groups.records());
        NodeRef yearFolder = places.child(places.archive(), Integer.toString(year), NewsdeskModel.TYPE_ARCHIVE_FOLDER);
        NodeRef folder = places.child(yearFolder, unitName, NewsdeskModel.TYPE_ARCHIVE_FOLDER);
        NodeRef node = Drafts.node(draft.id());
        String name = freeName(folder, draft);
        if (!name.equals(draft.name())) {
            nodeService.setProperty(node, ContentModel.PROP_NAME, name);
        }
        QName association = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, QName.createValidLocalName(name));
        nodeService.moveNode(node, folder, ContentModel.ASSOC_CONTAINS, association);
    }

    /** Two pieces of one day have the same name by rule G3; the register number tells them apart. */
    private String freeName(NodeRef folder, Draft draft) {
        boolean taken = nodeService.getChildByName(folder, ContentModel.ASSOC_CONTAINS, draft.name()) != null;
        int dot = draft.name().lastIndexOf('.');
        return taken
                ? draft.name().substring(0, dot) + " " + draft.registration().number()
                        + draft.name().substring(dot)
                : draft.name();
    }
}

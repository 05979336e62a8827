package org.newsdesk.succession;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.alfresco.service.cmr.repository.NodeService;
import org.newsdesk.archive.DisposalObjection;
import org.newsdesk.archive.ReleaseListener;
import org.newsdesk.chain.EntryKind;
import org.newsdesk.chain.RegisterEntry;
import org.newsdesk.draft.Draft;
import org.newsdesk.draft.DraftState;
import org.newsdesk.draft.Drafts;
import org.newsdesk.model.NewsdeskModel;
import org.newsdesk.organisation.Organisation;
import org.newsdesk.organisation.OrganisationService;
import org.newsdesk.organisation.Role;
import org.newsdesk.organisation.Unit;
import org.newsdesk.register.Register;
import org.newsdesk.review.RegisterEntries;
import org.newsdesk.review.Trail;
import org.newsdesk.review.TrailEvent;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;

/**
 * Corrections and withdrawals of released pieces (I7). The old piece never changes; its trail tells which draft follows it, and that
 * is what counts: a property of a draft alone proves nothing. The register tells it once the new piece is released.
 */
public class Successions implements ReleaseListener, DisposalObjection {

    private final SuccessorDrafts successors;
    private final Drafts drafts;
    private final OrganisationService organisations;
    private final Register register;
    private final RegisterEntries entries;
    private final Trail trail;
    private final NodeService nodeService;

    public Successions(
            SuccessorDrafts successors,
            Drafts drafts,
            OrganisationService organisations,
            Register register,
            RegisterEntries entries,
            Trail trail,
            NodeService nodeService) {
        this.successors = successors;
        this.drafts = drafts;
        this.organisations = organisations;
        this.register = register;
        this.entries = entries;
        this.trail = trail;
        this.nodeService = nodeService;
    }

    /** Whether a person may begin one: who works in the unit that wrote the piece, and the general office. */
    public boolean mayBegin(Draft piece, String person) {
        Organisation bureau = organisations.current();
        return piece.state() == DraftState.RELEASED
                && bureau.unit(piece.unit()).isPresent()
                && (bureau.holds(person, Role.MEMBER, piece.unit())
                        || bureau.holds(person, Role.GENERAL_OFFICE, piece.unit()));
    }

    /**
     * Begins a correction or withdrawal: makes the draft that is reviewed like any other.
     *
     * @return the new draft
     * @throws RuleViolation 409 (I7) for a piece that is not released, withdrawn already, or being corrected or withdrawn at this
     *     moment; 403 (A9) for people of other units; 422 (I7) without a reason
     */
    Draft begin(Draft piece, String person, SuccessionKind kind, String givenReason) {
        if (piece.state() != DraftState.RELEASED) {
            throw RuleViolation.conflict(Problem.of("I7", "newsdesk.problem.I7.notReleased"));
        }
        if (!mayBegin(piece, person)) {
            throw RuleViolation.forbidden(Problem.of("A9", "newsdesk.problem.A9.notSuccessor"));
        }
        String reason = GivenReason.of(givenReason);
        register.hold();
        requireFree(piece);
        Unit unit = organisations.current().unit(piece.unit()).orElseThrow();
        Draft draft = successors.make(piece, unit, kind, reason, person);
        trail.event(piece, kind.begun(), person, reason, draft.id());
        return draft;
    }

    /** Enters in the register what the release of a piece means for the one it follows. */
    @Override
    public void released(Draft draft, RegisterEntry release, String person) {
        if (nodeService.getProperty(Drafts.node(draft.id()), NewsdeskModel.PROP_SUCCESSOR_OF) == null) {
            return;
        }
        Succession succession = predecessor(draft.id()).orElseThrow(() -> RuleViolation.of(nothingToFollow(draft)));
        Draft piece = drafts.read(Drafts.node(succession.earlier()));
        entries.append(
                succession.kind().entry(),
                piece,
                trail.read(piece.id()).signOffs(piece.round()),
                person,
                new SuccessionDetails(succession.reason(), draft.id(), release.label()).json());
    }

    /** Why a draft that names a piece follows none: the piece is gone, or its trail does not know the draft. */
    private Problem nothingToFollow(Draft draft) {
        Object earlier = nodeService.getProperty(Drafts.node(draft.id()), NewsdeskModel.PROP_SUCCESSOR_OF);
        return register.byDraft(earlier.toString()).stream()
                .filter(entry -> entry.kind() == EntryKind.DISPOSAL)
                .findFirst()
                .map(entry -> Problem.of("I7", "newsdesk.problem.I7.followsDisposed", entry.label()))
                .orElseGet(() -> Problem.of("I5", "newsdesk.problem.I5.planted"));
    }

    @Override
    public Optional<Problem> against(Draft piece) {
        return underWay(piece)
                .map(later -> Problem.of(
                        "I7", "newsdesk.problem.I7.underWay", later.form().title()));
    }

    /** What a draft follows; empty for one that follows nothing, or only claims to. */
    Optional<Succession> predecessor(String draftId) {
        Object earlier = nodeService.getProperty(Drafts.node(draftId), NewsdeskModel.PROP_SUCCESSOR_OF);
        boolean exists = earlier != null && drafts.exists(Drafts.node(earlier.toString()));
        return exists
                ? begun(earlier.toString()).stream()
                        .filter(each -> each.later().equals(draftId))
                        .findFirst()
                : Optional.empty();
    }

    /** What follows a piece, in the order in which it was begun; drafts that were deleted are left out. */
    List<Succession> successors(String pieceId) {
        return begun(pieceId).stream()
                .filter(each -> drafts.exists(Drafts.node(each.later())))
                .toList();
    }

    private List<Succession> begun(String pieceId) {
        return trail.read(pieceId).events().stream()
                .map(event -> succession(pieceId, event))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Succession succession(String pieceId, TrailEvent event) {
        for (SuccessionKind kind : SuccessionKind.values()) {
            if (kind.begun() == event.kind()) {
                return new Succession(
                        pieceId, event.about(), kind, event.text(), event.person(), event.personName(), event.at());
            }
        }
        return null;
    }

    private Optional<Draft> underWay(Draft piece) {
        return successors(piece.id()).stream()
                .map(each -> drafts.read(Drafts.node(each.later())))
                .filter(later -> later.state() != DraftState.RELEASED)
                .findFirst();
    }

    private void requireFree(Draft piece) {
        List<RegisterEntry> known = register.byDraft(piece.id());
        if (known.stream().anyMatch(entry -> entry.kind() == EntryKind.DISPOSAL)) {
            throw RuleViolation.conflict(Problem.of("I7", "newsdesk.problem.piece.disposed"));
        }
        if (known.stream().anyMatch(Successions::isWithdrawalOfReleased)) {
            throw RuleViolation.conflict(Problem.of(
                    "I7", "newsdesk.problem.I7.withdrawn", piece.registration().number()));
        }
        against(piece).ifPresent(problem -> {
            throw RuleViolation.conflict(problem);
        });
    }

    /** One before release names no successor. */
    private static boolean isWithdrawalOfReleased(RegisterEntry entry) {
        return entry.kind() == EntryKind.WITHDRAWAL && entry.details().contains("\"successor\"");
    }
}

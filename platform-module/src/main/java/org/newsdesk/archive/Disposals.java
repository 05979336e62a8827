package org.newsdesk.archive;

import java.util.List;
import org.newsdesk.chain.EntryKind;
import org.newsdesk.draft.Draft;
import org.newsdesk.organisation.OrganisationService;
import org.newsdesk.organisation.People;
import org.newsdesk.register.Register;
import org.newsdesk.review.RegisterEntries;
import org.newsdesk.review.SignOff;
import org.newsdesk.review.Trail;
import org.newsdesk.review.TrailEvent;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;

/**
 * Disposal of a piece at the end of its retention: one records officer proposes, another confirms, neither of them wrote it (I2).
 * The piece goes for good; its register entries and a certificate remain (I7).
 */
public class Disposals {
    private final Pieces pieces;
    private final PieceTable table;
    private final PieceVersions versions;
    private final Trail trail;
    private final RecordsOfficers officers;
    private final Register register;
    private final RegisterEntries entries;
    private final OrganisationService organisations;
    private final People people;
    private final Certificates certificates;
    private final DisposalFiles files;
    private final DisposalObjection objection;

    public Disposals(
            Pieces pieces,
            PieceTable table,
            PieceVersions versions,
            Trail trail,
            RecordsOfficers officers,
            Register register,
            RegisterEntries entries,
            OrganisationService organisations,
            People people,
            Certificates certificates,
            DisposalFiles files,
            DisposalObjection objection) {
        this.pieces = pieces;
        this.table = table;
        this.versions = versions;
        this.trail = trail;
        this.officers = officers;
        this.register = register;
        this.entries = entries;
        this.organisations = organisations;
        this.people = people;
        this.certificates = certificates;
        this.files = files;
        this.objection = objection;
    }

    /**
     * Proposes to dispose of a piece.
     *
     * @throws RuleViolation 403 for others than records officers and for the author (I2), 422 without a reason, before the end of
     *     its retention, while it is held, and while a correction or withdrawal of it is under way (I7), 409 when it is proposed already
     */
    public void propose(Draft piece, String person, String reason) {
        Keeping keeping = act(piece, person);
        requireNotAuthor(piece, person);
        if (keeping.proposal().isPresent()) {
            throw conflict("newsdesk.problem.piece.proposedAlready");
        }
        requireDisposable(piece, keeping);
        trail.event(piece, TrailEvent.Kind.DISPOSAL_PROPOSED, person, Reason.of(reason));
    }

    /**
     * Refuses a proposal, or takes back one's own.
     *
     * @throws RuleViolation 403 for others than records officers, 409 when nothing is proposed, 422 without a reason
     */
    public void refuse(Draft piece, String person, String reason) {
        Proposal proposal = proposal(act(piece, person));
        trail.event(piece, TrailEvent.Kind.DISPOSAL_REFUSED, person, Reason.of(reason), proposal.id());
    }

    /**
     * Confirms a proposal and destroys the piece, all in the transaction under way.
     *
     * @throws RuleViolation 403 for others than records officers, for who proposed it and for the author (I2), 409 when nothing is
     *     proposed by a records officer, 422 when its retention is not over, it is held, or a correction or withdrawal of
     *     it is under way (I7)
     */
    public void confirm(Draft piece, String person) {
        officers.require(person);
        // before the trail is read: within a transaction the platform repeats an answer it gave earlier
        register.hold();
        Keeping keeping = act(piece, person);
        Proposal proposal = proposal(keeping);
        requireNotAuthor(piece, person);
        if (person.equals(proposal.by())) {
            throw RuleViolation.forbidden(Problem.of("I2", "newsdesk.problem.piece.sameOfficer"));
        }
        if (!officers.is(proposal.by())) {
            throw conflict("newsdesk.problem.piece.formerOfficer", proposal.byName());
        }
        requireDisposable(piece, keeping);
        DisposalDetails details = certified(piece, person, keeping, proposal);
        List<SignOff> signOffs = trail.read(piece.id()).signOffs(piece.round());
        files.destroy(piece);
        table.disposed(piece.id());
        entries.append(EntryKind.DISPOSAL, piece, signOffs, person, details.json());
    }

    private DisposalDetails certified(Draft piece, String person, Keeping keeping, Proposal proposal) {
        Retention retention = pieces.retention(piece, keeping);
        List<PieceVersion> destroyed =
                versions.of(piece.id()).stream().map(PieceVersion::destroyed).toList();
        String page = certificates.page(new Certificates.Facts(
                organisations.current().name(),
                register.byDraft(piece.id()),
                proposal,
                retention,
                destroyed,
                keeping.holds(),
                people.displayName(person)));
        return new DisposalDetails(proposal, retention, destroyed, keeping.holds(), files.file(piece, page));
    }

    /** Whoever acts on a piece waits for who acted before, and sees what that one did. */
    private Keeping act(Draft piece, String person) {
        officers.require(person);
        if (table.lock(piece.id()).disposed()) {
            throw conflict("newsdesk.problem.piece.disposed");
        }
        return pieces.keeping(piece);
    }

    private static Proposal proposal(Keeping keeping) {
        return keeping.proposal().orElseThrow(() -> conflict("newsdesk.problem.piece.notProposed"));
    }

    private static void requireNotAuthor(Draft piece, String person) {
        if (RecordsOfficers.isAuthor(piece, person)) {
            throw RuleViolation.forbidden(Problem.of("I2", "newsdesk.problem.piece.author"));
        }
    }

    private void requireDisposable(Draft piece, Keeping keeping) {
        Retention retention = pieces.retention(piece, keeping);
        if (retention.years() == null) {
            throw RuleViolation.of(Problem.of("I7", "newsdesk.problem.piece.forGood", retention.name()));
        }
        if (!retention.due()) {
            throw RuleViolation.of(Problem.of("I7", "newsdesk.problem.piece.notDue", retention.until()));
        }
        keeping.inForce().stream().findFirst().ifPresent(hold -> {
            throw RuleViolation.of(Problem.of("I7", "newsdesk.problem.piece.held", hold.byName(), hold.reason()));
        });
        objection.against(piece).ifPresent(problem -> {
            throw RuleViolation.of(problem);
        });
    }

    private static RuleViolation conflict(String key, Object... arguments) {
        return RuleViolation.conflict(Problem.of("I7", key, arguments));
    }
}

package org.newsdesk.archive;

import org.newsdesk.chain.RegisterEntry;
import org.newsdesk.draft.Draft;
import org.newsdesk.draft.Level;
import org.newsdesk.retention.RetentionCategory;
import org.newsdesk.retention.RetentionService;
import org.newsdesk.review.Route;
import org.newsdesk.review.Trail;
import org.newsdesk.review.TrailEvent;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;

/** What records officers decide about a released piece while it is there: its category, and what keeps it (I7). */
public class PieceKeeper implements ReleaseListener {
    private final Pieces pieces;
    private final PieceTable table;
    private final Trail trail;
    private final RecordsOfficers officers;
    private final RetentionService retention;

    public PieceKeeper(
            Pieces pieces, PieceTable table, Trail trail, RecordsOfficers officers, RetentionService retention) {
        this.pieces = pieces;
        this.table = table;
        this.trail = trail;
        this.officers = officers;
        this.retention = retention;
    }

    /** Puts the piece into the category the list gives it. */
    @Override
    public void released(Draft piece, RegisterEntry release, String person) {
        String code = pieces.categoryOf(piece).code();
        boolean director = new Route(
                        piece.form().important(), trail.read(piece.id()).signOffs(piece.round()))
                .levels()
                .contains(Level.DIRECTOR);
        table.add(release, piece.author(), director, code);
        trail.event(piece, TrailEvent.Kind.RETENTION, person, code);
    }

    /**
     * Puts a piece into another category.
     *
     * @throws RuleViolation 403 for others than records officers, 422 for a category that is not on the list
     */
    public void setCategory(Draft piece, String person, String code) {
        act(piece, person);
        RetentionCategory category = retention
                .current()
                .category(code == null ? "" : code.strip())
                .orElseThrow(() -> RuleViolation.of(
                        Problem.of("I7", "newsdesk.problem.piece.category").field("category")));
        table.category(piece.id(), category.code());
        trail.event(piece, TrailEvent.Kind.RETENTION, person, category.code());
    }

    /**
     * Keeps a piece from disposal.
     *
     * @throws RuleViolation 403 for others than records officers, 422 without a reason
     */
    public void hold(Draft piece, String person, String reason) {
        act(piece, person);
        trail.event(piece, TrailEvent.Kind.HELD, person, Reason.of(reason));
        countHolds(piece);
    }

    /**
     * Lifts a hold.
     *
     * @param reason may be empty
     * @throws RuleViolation 403 for others than records officers, 404 for an unknown hold, 409 when it was lifted already
     */
    public void lift(Draft piece, String person, String holdId, String reason) {
        act(piece, person);
        Hold hold = pieces.keeping(piece).holds().stream()
                .filter(candidate -> candidate.id().equals(holdId))
                .findFirst()
                .orElseThrow(() -> RuleViolation.notFound(Problem.of("I7", "newsdesk.problem.piece.noHold")));
        if (!hold.inForce()) {
            throw RuleViolation.conflict(Problem.of("I7", "newsdesk.problem.piece.lifted"));
        }
        trail.event(piece, TrailEvent.Kind.HOLD_LIFTED, person, reason == null ? "" : reason.strip(), hold.id());
        countHolds(piece);
    }

    /** Whoever acts on a piece waits for who acted before, and sees what that one did. */
    private void act(Draft piece, String person) {
        officers.require(person);
        if (table.lock(piece.id()).disposed()) {
            throw RuleViolation.conflict(Problem.of("I7", "newsdesk.problem.piece.disposed"));
        }
    }

    private void countHolds(Draft piece) {
        table.holds(piece.id(), pieces.keeping(piece).inForce().size());
    }
}

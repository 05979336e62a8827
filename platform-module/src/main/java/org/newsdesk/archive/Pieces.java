package org.newsdesk.archive;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.newsdesk.draft.Draft;
import org.newsdesk.draft.DraftState;
import org.newsdesk.draft.Drafts;
import org.newsdesk.retention.RetentionCategory;
import org.newsdesk.retention.RetentionList;
import org.newsdesk.retention.RetentionService;
import org.newsdesk.review.Trail;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;

/** Released pieces that are still there, and how they are kept. */
public class Pieces {
    private final Drafts drafts;
    private final Trail trail;
    private final RetentionService retention;
    private final Clock clock;

    public Pieces(Drafts drafts, Trail trail, RetentionService retention, Clock clock) {
        this.drafts = drafts;
        this.trail = trail;
        this.retention = retention;
        this.clock = clock;
    }

    /**
     * The released piece with this id, as the caller may see it.
     *
     * @throws RuleViolation 404 when there is none the caller may read
     */
    public Draft readable(String id) {
        Draft draft = drafts.readable(id);
        if (draft.state() != DraftState.RELEASED) {
            throw RuleViolation.notFound(Problem.of("HTTP", "newsdesk.problem.piece.none"));
        }
        return draft;
    }

    /** How a piece is kept, by its trail. */
    Keeping keeping(Draft piece) {
        return Keeping.of(trail.read(piece.id()).events());
    }

    /** How long a piece is kept, by the list in force. */
    Retention retention(Draft piece, Keeping keeping) {
        RetentionList list = retention.current();
        RetentionCategory category = keeping.category().flatMap(list::category).orElseGet(() -> categoryOf(piece));
        return Retention.of(category, yearOfRelease(piece, clock.getZone()), LocalDate.now(clock));
    }

    /** The category into which the list in force puts a piece. */
    RetentionCategory categoryOf(Draft piece) {
        return retention
                .current()
                .categoryOf(piece.form().category(), piece.form().important());
    }

    private static int yearOfRelease(Draft piece, ZoneId zone) {
        return piece.releasedAt().atZone(zone).getYear();
    }
}

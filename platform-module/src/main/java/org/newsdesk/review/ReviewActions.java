package org.newsdesk.review;

import org.newsdesk.draft.Draft;
import org.newsdesk.draft.DraftState;
import org.newsdesk.draft.Level;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;

/** What a person does to a draft under review through the extension's own interface. */
public class ReviewActions {
    private final ReviewService reviews;
    private final ReviewProcess process;
    private final SubmissionRules submissionRules;
    private final Decisions decisions;
    private final Trail trail;

    public ReviewActions(
            ReviewService reviews,
            ReviewProcess process,
            SubmissionRules submissionRules,
            Decisions decisions,
            Trail trail) {
        this.reviews = reviews;
        this.process = process;
        this.submissionRules = submissionRules;
        this.decisions = decisions;
        this.trail = trail;
    }

    /**
     * Hands a draft in.
     *
     * @throws RuleViolation with everything that stands in the way
     */
    public void submit(Draft draft, String person) {
        String definition = submissionRules.definitionOf(draft);
        // The listener of the process checks again; asked first so that nothing is started in vain.
        submissionRules.require(draft, person, definition);
        process.start(definition, draft);
    }

    /**
     * Signs the open level.
     *
     * @param seen what the reviewer had before the eyes; refused with 409 when it is no longer so
     */
    public void decide(Draft draft, String person, Seen seen, Decision decision) {
        boolean stale = draft.state() != DraftState.IN_REVIEW
                || draft.level() != seen.level()
                || draft.round() != seen.round()
                || !draft.submission().contentSha256().equals(seen.contentSha256());
        if (stale) {
            throw RuleViolation.conflict(Problem.of("I4", "newsdesk.problem.concurrent"));
        }
        decisions.requireSigner(
                draft, seen.level(), person, trail.read(draft.id()).signOffs(draft.round()));
        process.complete(draft, seen.level(), person, TaskValues.of(decision));
    }

    /**
     * Takes a draft back before it is registered.
     *
     * @throws RuleViolation 403 for others than author and submitter, 409 when it is not under review
     */
    public void recall(Draft draft, String person, String reason) {
        if (draft.state() != DraftState.IN_REVIEW) {
            throw RuleViolation.conflict(Problem.of("I4", "newsdesk.problem.I4.notInReview"));
        }
        if (!mayRecall(draft, person)) {
            throw RuleViolation.forbidden(Problem.of("A9", "newsdesk.problem.A9.notAuthor"));
        }
        process.recall(draft.submission().processId());
        trail.event(draft, TrailEvent.Kind.RECALLED, person, reason == null ? "" : reason.strip());
        reviews.reopen(draft);
    }

    /** Whether a person may take the draft back: its author and who handed it in. */
    public static boolean mayRecall(Draft draft, String person) {
        return draft.state() == DraftState.IN_REVIEW
                && (person.equals(draft.author())
                        || person.equals(draft.submission().submitter()));
    }

    /** The state of things a reviewer decided on. */
    public record Seen(Level level, int round, String contentSha256) {}
}

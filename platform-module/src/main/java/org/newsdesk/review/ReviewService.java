package org.newsdesk.review;

import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.service.namespace.QName;
import org.newsdesk.draft.Draft;
import org.newsdesk.draft.DraftAccess;
import org.newsdesk.draft.DraftState;
import org.newsdesk.draft.Drafts;
import org.newsdesk.draft.Level;
import org.newsdesk.examination.Examinations;
import org.newsdesk.model.NewsdeskModel;
import org.newsdesk.organisation.Groups;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;

/**
 * The course of a review as the process tells it: a round begins, a level opens, a round ends. Called by the listeners of the
 * process, so that every channel goes through here, the extension's own pages as well as the platform's interfaces.
 */
public class ReviewService {
    private final Drafts drafts;
    private final DraftAccess access;
    private final SubmissionRules submissionRules;
    private final Trail trail;
    private final RegisterEntries entries;
    private final Examinations examinations;
    private final Clock clock;

    public ReviewService(
            Drafts drafts,
            DraftAccess access,
            SubmissionRules submissionRules,
            Trail trail,
            RegisterEntries entries,
            Examinations examinations,
            Clock clock) {
        this.drafts = drafts;
        this.access = access;
        this.submissionRules = submissionRules;
        this.trail = trail;
        this.entries = entries;
        this.examinations = examinations;
        this.clock = clock;
    }

    /**
     * Begins a round: the process was started for this draft by this person.
     *
     * @param definition key of the process definition, which must be the one for the unit (A1, A2)
     * @throws RuleViolation when the draft may not be handed in: all problems in one answer
     */
    public void begin(String draftId, String processId, String definition, String person) {
        Draft draft = drafts.readable(draftId);
        submissionRules.require(draft, person, definition);
        requireCleanTrail(draft);
        Map<QName, Serializable> changes = new HashMap<>();
        changes.put(NewsdeskModel.PROP_STATE, DraftState.IN_REVIEW.name());
        changes.put(NewsdeskModel.PROP_ROUND, draft.round() + 1);
        changes.put(NewsdeskModel.PROP_SUBMITTER, person);
        changes.put(NewsdeskModel.PROP_SUBMITTED_AT, now());
        changes.put(NewsdeskModel.PROP_PROCESS_ID, processId);
        changes.put(NewsdeskModel.PROP_CONTENT_SHA256, drafts.contentSha256(draftId));
        drafts.write(draftId, changes);
        Route route = new Route(draft.form().important(), List.of());
        route.levels().forEach(level -> access.letRead(draftId, Groups.of(Signers.roleOf(level), draft.unit())));
        access.lock(draftId);
        Draft submitted = current(draftId);
        trail.event(submitted, TrailEvent.Kind.SUBMITTED, person, "");
        entries.appendSubmission(submitted, person);
    }

    /** Signatures of a round that has not begun were planted, by an import for example (I1, I5). */
    private void requireCleanTrail(Draft draft) {
        if (trail.read(draft.id()).reachesBeyond(draft.round())) {
            throw RuleViolation.of(Problem.of("I5", "newsdesk.problem.I5.planted"));
        }
    }

    /**
     * Opens a level: the process reached its task.
     *
     * @return the group whose members may take the task
     * @throws RuleViolation when the route, computed anew, does not lead here (I4)
     */
    public String open(String draftId, String processId, Level level) {
        Draft draft = underReview(draftId, processId);
        if (!route(draft).next().filter(level::equals).isPresent()) {
            throw RuleViolation.of(Problem.of("I4", "newsdesk.problem.I4.route"));
        }
        Map<QName, Serializable> changes = new HashMap<>();
        changes.put(NewsdeskModel.PROP_LEVEL, level.name());
        changes.put(NewsdeskModel.PROP_LEVEL_SINCE, now());
        drafts.write(draftId, changes);
        String group = Groups.of(Signers.roleOf(level), draft.unit());
        access.letRead(draftId, group);
        return group;
    }

    /** The way of the draft's present round. */
    public Route route(Draft draft) {
        return new Route(draft.form().important(), trail.read(draft.id()).signOffs(draft.round()));
    }

    /** The way of the present round of the draft with this id. */
    public Route route(String draftId) {
        return route(current(draftId));
    }

    /**
     * The draft that a process carries.
     *
     * @throws RuleViolation when it is not under review, or in another process (I4, I10)
     */
    public Draft underReview(String draftId, String processId) {
        Draft draft = draftId == null ? null : current(draftId);
        if (draft == null
                || draft.state() != DraftState.IN_REVIEW
                || !processId.equals(draft.submission().processId())) {
            throw RuleViolation.conflict(Problem.of("I4", "newsdesk.problem.I4.notInReview"));
        }
        return draft;
    }

    /** Ends a round without success: opens the draft for its author and keeps everything entered. */
    public void reopen(Draft draft) {
        Map<QName, Serializable> changes = new HashMap<>();
        changes.put(NewsdeskModel.PROP_STATE, DraftState.DRAFT.name());
        changes.put(NewsdeskModel.PROP_LEVEL, null);
        changes.put(NewsdeskModel.PROP_LEVEL_SINCE, null);
        changes.put(NewsdeskModel.PROP_PROCESS_ID, null);
        drafts.write(draft.id(), changes);
        access.unlock(draft.id());
    }

    /** What blocks the release of a draft now (I1). */
    public List<Problem> blockers(Draft draft) {
        Trail.Entries entries = trail.read(draft.id());
        return ReleaseCheck.blockers(
                draft,
                entries.signOffs(draft.round()),
                entries.record(draft.round()),
                drafts.contentSha256(draft.id()),
                examinations.current(draft));
    }

    private Draft current(String draftId) {
        return drafts.read(Drafts.node(draftId));
    }

    private Date now() {
        return Date.from(Instant.now(clock));
    }
}

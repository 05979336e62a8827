package org.newsdesk.examination;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.newsdesk.document.UnreadableReason;
import org.newsdesk.draft.ContentProblem;
import org.newsdesk.draft.Draft;
import org.newsdesk.draft.DraftAccess;
import org.newsdesk.draft.DraftState;
import org.newsdesk.draft.Drafts;
import org.newsdesk.model.NewsdeskModel;
import org.newsdesk.organisation.OrganisationService;
import org.newsdesk.organisation.Role;
import org.newsdesk.repository.ProtectedWrites;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;

/**
 * Invariant I12: a classification mark stops a draft. Nobody but its author and the confidentiality reviewers gets at it, its
 * review ends, and a reviewer alone lets it go on or takes it away.
 */
public class StoppedDrafts {
    private final Drafts drafts;
    private final DraftAccess access;
    private final Reports reports;
    private final ReviewEnd reviews;
    private final StopNotice notice;
    private final OrganisationService organisations;
    private final NodeService nodeService;
    private final ProtectedWrites writes;

    public StoppedDrafts(
            Drafts drafts,
            DraftAccess access,
            Reports reports,
            ReviewEnd reviews,
            StopNotice notice,
            OrganisationService organisations,
            NodeService nodeService,
            ProtectedWrites writes) {
        this.drafts = drafts;
        this.access = access;
        this.reports = reports;
        this.reviews = reviews;
        this.notice = notice;
        this.organisations = organisations;
        this.nodeService = nodeService;
        this.writes = writes;
    }

    /** Stops a draft in the transaction that writes down what was found. */
    void stop(Draft draft) {
        reviews.end(draft);
        Map<QName, Serializable> changes = new HashMap<>();
        changes.put(NewsdeskModel.PROP_STATE, DraftState.STOPPED.name());
        changes.put(NewsdeskModel.PROP_LEVEL, null);
        changes.put(NewsdeskModel.PROP_LEVEL_SINCE, null);
        drafts.write(draft.id(), changes);
        access.close(draft);
        reports.add(draft, ExaminationEvent.Kind.STOPPED, AuthenticationUtil.getSystemUserName(), "");
        notice.send(draft);
    }

    /** Whether a person may let a stopped draft go on or take it away: a confidentiality reviewer who did not write it (I2). */
    public boolean mayDecide(Draft draft, String person) {
        return draft.state() == DraftState.STOPPED
                && organisations.current().holds(person, Role.CONFIDENTIALITY, draft.unit())
                && !person.equals(draft.author())
                && !person.equals(draft.broughtBy());
    }

    /**
     * Gives a stopped draft back to its unit.
     *
     * @param examination what is known of its content now
     * @throws RuleViolation 409 when it is not stopped or its screening is not finished, 403 for others than confidentiality
     *     reviewers, 422 without a reason or while the mark is still there
     */
    public void lift(Draft draft, String person, String reason, Examination examination) {
        requireDecider(draft, person);
        if (reason == null || reason.isBlank()) {
            throw RuleViolation.of(
                    Problem.of("G7", "newsdesk.problem.I12.reason").field("reason"));
        }
        requireUnmarked(examination);
        boolean registered = draft.registration() != null;
        drafts.write(
                draft.id(),
                Map.of(NewsdeskModel.PROP_STATE, (registered ? DraftState.REGISTERED : DraftState.DRAFT).name()));
        access.open(draft);
        if (registered) {
            access.lock(draft.id());
        }
        reports.add(draft, ExaminationEvent.Kind.STOP_LIFTED, person, reason.strip());
    }

    /**
     * Takes a stopped draft away for good: it does not go into the trash, where administrators would find it.
     *
     * @throws RuleViolation 409 when it is not stopped, 403 for others than confidentiality reviewers
     */
    public void delete(Draft draft, String person) {
        requireDecider(draft, person);
        NodeRef node = Drafts.node(draft.id());
        writes.run(() -> {
            nodeService.addAspect(node, ContentModel.ASPECT_TEMPORARY, Map.of());
            nodeService.deleteNode(node);
        });
    }

    private void requireDecider(Draft draft, String person) {
        if (draft.state() != DraftState.STOPPED) {
            throw RuleViolation.conflict(Problem.of("I12", "newsdesk.problem.I12.notStopped"));
        }
        if (!mayDecide(draft, person)) {
            throw RuleViolation.forbidden(Problem.of("I12", "newsdesk.problem.I12.notReviewer"));
        }
    }

    private static void requireUnmarked(Examination examination) {
        switch (examination.status()) {
            case PENDING -> throw RuleViolation.conflict(ExaminationProblems.pending());
            case UNSCREENED ->
                throw RuleViolation.of(ContentProblem.of(UnreadableReason.valueOf(examination.reason())));
            case CLEAN, FINDINGS -> {
                if (examination.stops()) {
                    throw RuleViolation.of(ExaminationProblems.stopped());
                }
            }
        }
    }
}

package org.newsdesk.succession;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.service.namespace.QName;
import org.newsdesk.chain.EntryKind;
import org.newsdesk.draft.Draft;
import org.newsdesk.draft.DraftState;
import org.newsdesk.draft.Drafts;
import org.newsdesk.model.NewsdeskModel;
import org.newsdesk.organisation.OrganisationService;
import org.newsdesk.organisation.Role;
import org.newsdesk.register.Register;
import org.newsdesk.review.RegisterEntries;
import org.newsdesk.review.ReviewService;
import org.newsdesk.review.Trail;
import org.newsdesk.review.TrailEvent;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;

/** Takes a registration back before release: the draft returns to its author, its number stays used (I6). */
public class RegistrationWithdrawal {

    private final Drafts drafts;
    private final OrganisationService organisations;
    private final Register register;
    private final RegisterEntries entries;
    private final ReviewService reviews;
    private final Trail trail;

    public RegistrationWithdrawal(
            Drafts drafts,
            OrganisationService organisations,
            Register register,
            RegisterEntries entries,
            ReviewService reviews,
            Trail trail) {
        this.drafts = drafts;
        this.organisations = organisations;
        this.register = register;
        this.entries = entries;
        this.reviews = reviews;
        this.trail = trail;
    }

    /** Whether a person may do it: the general office, which registered it. */
    public boolean mayWithdraw(Draft draft, String person) {
        return draft.state() == DraftState.REGISTERED
                && organisations.current().holds(person, Role.GENERAL_OFFICE, draft.unit());
    }

    /**
     * Takes the registration back; the sign-offs of its round do not count any more (I3).
     *
     * @throws RuleViolation 409 (I7) when the draft is not registered, or was released meanwhile; 403 (A9) for others than the
     *     general office; 422 (I7) without a reason
     */
    void withdraw(Draft draft, String person, String givenReason) {
        if (draft.state() != DraftState.REGISTERED) {
            throw notRegistered();
        }
        if (!mayWithdraw(draft, person)) {
            throw RuleViolation.forbidden(Problem.of("A9", "newsdesk.problem.A9.notWithdrawer"));
        }
        String reason = GivenReason.of(givenReason);
        register.hold();
        boolean released = register.byDraft(draft.id()).stream().anyMatch(entry -> entry.kind() == EntryKind.RELEASE);
        if (released) {
            throw notRegistered();
        }
        entries.append(
                EntryKind.WITHDRAWAL,
                draft,
                trail.read(draft.id()).signOffs(draft.round()),
                person,
                new SuccessionDetails(reason, null, null).json());
        trail.event(draft, TrailEvent.Kind.REGISTRATION_WITHDRAWN, person, reason);
        Map<QName, Serializable> changes = new HashMap<>();
        changes.put(NewsdeskModel.PROP_REGISTER_NUMBER, null);
        changes.put(NewsdeskModel.PROP_REGISTERED_AT, null);
        drafts.write(draft.id(), changes);
        reviews.reopen(draft);
    }

    private static RuleViolation notRegistered() {
        return RuleViolation.conflict(Problem.of("I7", "newsdesk.problem.I7.notRegistered"));
    }
}

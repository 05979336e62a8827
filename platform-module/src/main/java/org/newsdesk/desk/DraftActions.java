package org.newsdesk.desk;

import java.util.ArrayList;
import java.util.List;
import org.alfresco.service.cmr.security.AuthorityService;
import org.newsdesk.archive.ReleaseService;
import org.newsdesk.draft.Draft;
import org.newsdesk.draft.DraftState;
import org.newsdesk.draft.Level;
import org.newsdesk.examination.StoppedDrafts;
import org.newsdesk.organisation.OrganisationService;
import org.newsdesk.publication.OfficeAccess;
import org.newsdesk.review.FourEyes;
import org.newsdesk.review.Outcome;
import org.newsdesk.review.ReviewActions;
import org.newsdesk.review.Route;
import org.newsdesk.review.SignOff;
import org.newsdesk.review.Signers;
import org.newsdesk.succession.RegistrationWithdrawal;
import org.newsdesk.succession.Successions;

/** What a person may do to a draft, for the buttons of the pages; whoever does it is asked again. */
public class DraftActions {
    private final OrganisationService organisations;
    private final Signers signers;
    private final ReleaseService releases;
    private final StoppedDrafts stopped;
    private final OfficeAccess office;
    private final Successions successions;
    private final RegistrationWithdrawal registrationWithdrawal;
    private final AuthorityService authorities;

    public DraftActions(
            OrganisationService organisations,
            Signers signers,
            ReleaseService releases,
            StoppedDrafts stopped,
            OfficeAccess office,
            Successions successions,
            RegistrationWithdrawal registrationWithdrawal,
            AuthorityService authorities) {
        this.organisations = organisations;
        this.signers = signers;
        this.releases = releases;
        this.stopped = stopped;
        this.office = office;
        this.successions = successions;
        this.registrationWithdrawal = registrationWithdrawal;
        this.authorities = authorities;
    }

    /** The words for it, as documented in the interface. */
    List<String> of(Draft draft, String person, Route route, List<SignOff> signed) {
        List<String> actions = new ArrayList<>();
        boolean member = isMember(draft, person);
        if (draft.editable() && (member || person.equals(draft.author()))) {
            actions.add("EDIT");
        }
        if (draft.editable() && member) {
            actions.add("SUBMIT");
            actions.add("CLEAN_COPY");
        }
        if (ReviewActions.mayRecall(draft, person)) {
            actions.add("RECALL");
        }
        if (draft.level() != null && maySign(draft, person, signed)) {
            actions.add("DECIDE");
            if (route.mayBeUnsure(draft.level())) {
                actions.add(Outcome.UNSURE.name());
            }
        }
        if (releases.mayRelease(draft, person)) {
            actions.add("RELEASE");
        }
        if (draft.state() == DraftState.RELEASED && office.mayRecord(person)) {
            actions.add("RECORD_PUBLICATION");
        }
        if (successions.mayBegin(draft, person)) {
            actions.add("CORRECT");
            actions.add("WITHDRAW");
        }
        if (registrationWithdrawal.mayWithdraw(draft, person)) {
            actions.add("WITHDRAW_REGISTRATION");
        }
        if (mayScreen(draft, person)) {
            actions.add("SCREEN");
        }
        if (stopped.mayDecide(draft, person)) {
            actions.add("LIFT_STOP");
            actions.add("DELETE");
        }
        return List.copyOf(actions);
    }

    /** Whether a person may have the draft screened again: its unit while it is there, its reviewers, and administrators. */
    boolean mayScreen(Draft draft, String person) {
        if (draft.state() == DraftState.RELEASED) {
            return false;
        }
        boolean author = draft.editable() && (isMember(draft, person) || person.equals(draft.author()));
        return author || authorities.isAdminAuthority(person) || reviews(draft, person);
    }

    /** Whether a person works in the draft's unit. */
    boolean isMember(Draft draft, String person) {
        return organisations
                .current()
                .unit(draft.unit())
                .filter(unit -> unit.members().contains(person))
                .isPresent();
    }

    private boolean reviews(Draft draft, String person) {
        List<Level> levels =
                draft.state() == DraftState.STOPPED ? List.of(Level.CONFIDENTIALITY) : List.of(Level.values());
        return levels.stream()
                .anyMatch(level -> signers.signer(person, draft.unit(), level).isPresent());
    }

    private boolean maySign(Draft draft, String person, List<SignOff> signed) {
        return signers.signer(person, draft.unit(), draft.level()).isPresent()
                && FourEyes.refusal(person, draft, draft.level(), signed).isEmpty();
    }
}

package org.newsdesk.register;

import org.newsdesk.organisation.OrganisationService;
import org.newsdesk.organisation.People;
import org.newsdesk.organisation.Role;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;
import org.newsdesk.web.Call;
import org.newsdesk.web.NewsdeskWebScript;

/**
 * {@code POST newsdesk/register/restoration}: a records officer acknowledges that an older backup was restored; the head that was
 * lost is entered, and numbering goes on.
 */
public class RestorationPost extends NewsdeskWebScript {

    private final Register register;
    private final Restoration restoration;
    private final OrganisationService organisations;
    private final People people;

    public RestorationPost(
            Register register, Restoration restoration, OrganisationService organisations, People people) {
        this.register = register;
        this.restoration = restoration;
        this.organisations = organisations;
        this.people = people;
    }

    record Body(String reason) {}

    @Override
    protected int success() {
        return 201;
    }

    @Override
    protected Object answer(Call call) {
        String person = call.user();
        String reason = call.body(Body.class).reason();
        if (!organisations.current().rolesOf(person).contains(Role.RECORDS)) {
            throw RuleViolation.forbidden(Problem.of("I6", "newsdesk.problem.I6.notRecords"));
        }
        if (reason == null || reason.isBlank()) {
            throw RuleViolation.of(
                    Problem.of("I6", "newsdesk.problem.I6.reason").field("reason"));
        }
        return new EntryView(
                register.append(restoration.acknowledgement(person, people.displayName(person), reason.strip())));
    }
}

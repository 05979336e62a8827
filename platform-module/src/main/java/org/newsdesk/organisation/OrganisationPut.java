package org.newsdesk.organisation;

import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;
import org.newsdesk.web.Call;
import org.newsdesk.web.NewsdeskWebScript;

/** {@code PUT newsdesk/organisation}: replaces the document; 422 with all mistakes and their lines. */
public class OrganisationPut extends NewsdeskWebScript {

    private final OrganisationService organisations;
    private final OrganisationAccess access;
    private final People people;

    public OrganisationPut(OrganisationService organisations, OrganisationAccess access, People people) {
        this.organisations = organisations;
        this.access = access;
        this.people = people;
    }

    /** The request. */
    record Body(String text) {}

    @Override
    protected Object answer(Call call) {
        access.requireEditor();
        Body body = call.body(Body.class);
        if (body.text() == null) {
            throw RuleViolation.malformed(
                    Problem.of("HTTP", "newsdesk.problem.json.field", "text").field("text"));
        }
        organisations.replace(body.text());
        return OrganisationView.of(organisations, people);
    }
}

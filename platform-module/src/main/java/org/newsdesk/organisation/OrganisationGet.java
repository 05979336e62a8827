package org.newsdesk.organisation;

import org.newsdesk.web.Call;
import org.newsdesk.web.NewsdeskWebScript;

/** {@code GET newsdesk/organisation}: the document and what it says. */
public class OrganisationGet extends NewsdeskWebScript {

    private final OrganisationService organisations;
    private final OrganisationAccess access;
    private final People people;

    public OrganisationGet(OrganisationService organisations, OrganisationAccess access, People people) {
        this.organisations = organisations;
        this.access = access;
        this.people = people;
    }

    @Override
    protected Object answer(Call call) {
        access.requireReader(call.user());
        return OrganisationView.of(organisations, people);
    }
}

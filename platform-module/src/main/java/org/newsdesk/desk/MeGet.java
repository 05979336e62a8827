package org.newsdesk.desk;

import java.util.List;
import java.util.Set;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AuthorityService;
import org.newsdesk.organisation.Organisation;
import org.newsdesk.organisation.OrganisationService;
import org.newsdesk.organisation.People;
import org.newsdesk.organisation.Role;
import org.newsdesk.organisation.Unit;
import org.newsdesk.organisation.UnitFolders;
import org.newsdesk.web.Call;
import org.newsdesk.web.NewsdeskWebScript;

/** {@code GET /newsdesk/me}: who I am here, my units, how much waits for me. */
public class MeGet extends NewsdeskWebScript {
    private final OrganisationService organisations;
    private final UnitFolders folders;
    private final People people;
    private final AuthorityService authorities;
    private final Inbox inbox;

    public MeGet(
            OrganisationService organisations,
            UnitFolders folders,
            People people,
            AuthorityService authorities,
            Inbox inbox) {
        this.organisations = organisations;
        this.folders = folders;
        this.people = people;
        this.authorities = authorities;
        this.inbox = inbox;
    }

    @Override
    protected Object answer(Call call) {
        String person = call.user();
        return organisations
                .find()
                .map(organisation -> member(organisation, person))
                .orElseGet(() -> nobody(person));
    }

    private Views.Me member(Organisation organisation, String person) {
        return new Views.Me(
                person,
                people.displayName(person),
                authorities.isAdminAuthority(person),
                names(organisation.rolesOf(person)),
                organisation.unitsOf(person).stream()
                        .map(unit -> view(organisation, unit, person))
                        .toList(),
                new Views.OrganisationView(
                        organisation.name(), organisation.profile().id()),
                new Views.Counts(inbox.waitingFor(person).size()));
    }

    /** While nobody has described the bureau nobody has a role; the administrator is led to the organisation document. */
    private Views.Me nobody(String person) {
        return new Views.Me(
                person,
                people.displayName(person),
                authorities.isAdminAuthority(person),
                List.of(),
                List.of(),
                null,
                new Views.Counts(0));
    }

    private Views.UnitView view(Organisation organisation, Unit unit, String person) {
        return new Views.UnitView(
                unit.code(),
                unit.name(),
                unit.type().name(),
                folders.draftsFolder(unit.code()).map(NodeRef::getId).orElse(null),
                names(organisation.rolesIn(unit, person)));
    }

    private static List<String> names(Set<Role> roles) {
        return roles.stream().map(Role::name).toList();
    }
}

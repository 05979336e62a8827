package org.newsdesk.organisation;

import java.time.Clock;
import java.time.LocalDate;
import org.alfresco.service.cmr.security.AuthorityService;
import org.newsdesk.repository.ProtectedWrites;

/**
 * Brings an organisation into force: groups with exactly the people it names, and a folder for each unit. Repeating it changes
 * nothing. A unit that is gone keeps its folder, but nobody is in its groups any more.
 */
public class OrganisationApplication {

    private final GroupMembership groups;
    private final UnitFolders folders;
    private final ProtectedWrites writes;
    private final Clock clock;

    /** Works with the raw service; the clock's zone is that of the bureau. */
    public OrganisationApplication(
            AuthorityService authorityService, UnitFolders folders, ProtectedWrites writes, Clock clock) {
        this.groups = new GroupMembership(authorityService);
        this.folders = folders;
        this.writes = writes;
        this.clock = clock;
    }

    /** Applies an organisation in the transaction under way. */
    public void apply(Organisation organisation) {
        writes.run(() -> {
            GroupPlan.of(organisation, LocalDate.now(clock)).forEach(groups::apply);
            folders.formerUnits(organisation.units())
                    .forEach((code, name) -> GroupPlan.ofFormerUnit(code, name).forEach(groups::apply));
            folders.apply(organisation.units());
        });
    }
}

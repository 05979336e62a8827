package org.newsdesk.archive;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.alfresco.service.cmr.security.AuthorityService;
import org.newsdesk.organisation.Organisation;
import org.newsdesk.organisation.OrganisationService;
import org.newsdesk.organisation.Role;
import org.newsdesk.organisation.Unit;

/**
 * Which released pieces somebody reads, by role instead of piece by piece: the general office, confidentiality reviewers, records
 * officers and administrators all; a unit's people, its heads and deputies those of the unit; the director those that came to him;
 * everybody what he wrote himself. The pieces' own permissions say the same and have the last word.
 */
public class ArchiveReaders {
    private static final Set<Role> READ_ALL = EnumSet.of(Role.GENERAL_OFFICE, Role.CONFIDENTIALITY, Role.RECORDS);

    private final OrganisationService organisations;
    private final AuthorityService authorities;

    public ArchiveReaders(OrganisationService organisations, AuthorityService authorities) {
        this.organisations = organisations;
        this.authorities = authorities;
    }

    /** What a person reads; empty for everything. */
    Optional<PieceTable.Reader> reader(String person) {
        Organisation organisation = organisations.current();
        Set<Role> roles = organisation.rolesOf(person);
        boolean readsAll =
                authorities.isAdminAuthority(person) || roles.stream().anyMatch(READ_ALL::contains);
        return readsAll
                ? Optional.empty()
                : Optional.of(
                        new PieceTable.Reader(person, units(organisation, person), roles.contains(Role.DIRECTOR)));
    }

    private static Set<String> units(Organisation organisation, String person) {
        Set<String> units = new LinkedHashSet<>();
        for (Unit unit : organisation.units()) {
            if (!organisation.rolesIn(unit, person).isEmpty()) {
                units.add(unit.code());
            }
        }
        return units;
    }
}

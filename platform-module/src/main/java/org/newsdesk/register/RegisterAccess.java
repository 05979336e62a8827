package org.newsdesk.register;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alfresco.service.cmr.security.AuthorityService;
import org.newsdesk.organisation.Organisation;
import org.newsdesk.organisation.OrganisationService;
import org.newsdesk.organisation.Role;
import org.newsdesk.organisation.Unit;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;

/**
 * Who may read the register: the general office, records officers, directors and deputies (and who administers the platform)
 * read all of it, others the entries of the units they work in.
 */
public class RegisterAccess {

    private static final Set<Role> READ_ALL = EnumSet.of(Role.GENERAL_OFFICE, Role.RECORDS, Role.DIRECTOR, Role.DEPUTY);

    private final OrganisationService organisations;
    private final AuthorityService authorityService;

    public RegisterAccess(OrganisationService organisations, AuthorityService authorityService) {
        this.organisations = organisations;
        this.authorityService = authorityService;
    }

    /**
     * The units whose entries a person may read; empty for all.
     *
     * @param asked the unit the person asks for, or null
     * @throws RuleViolation 403 (G1) for a person who may read nothing, or not that unit
     */
    public Optional<Set<String>> units(String person, String asked) {
        Optional<Organisation> organisation = organisations.find();
        if (mayReadAll(person)) {
            return Optional.ofNullable(asked).map(Set::of);
        }
        Set<String> own = organisation
                .map(found -> found.unitsOf(person).stream().map(Unit::code).collect(Collectors.toUnmodifiableSet()))
                .orElse(Set.of());
        if (own.isEmpty()) {
            throw refusal("newsdesk.problem.G1.mayNotRead");
        }
        if (asked != null && !own.contains(asked)) {
            throw refusal("newsdesk.problem.G1.otherUnit");
        }
        return Optional.of(asked == null ? own : Set.of(asked));
    }

    /**
     * Lets pass who may read all of the register.
     *
     * @throws RuleViolation 403 (G1) for everybody else
     */
    public void requireReaderOfAll(String person) {
        if (!mayReadAll(person)) {
            throw refusal("newsdesk.problem.G1.mayNotVerify");
        }
    }

    /** Whether a person may read the entries of a unit. */
    public boolean mayRead(String person, String unit) {
        return mayReadAll(person)
                || organisations
                        .find()
                        .filter(found -> found.unitsOf(person).stream()
                                .anyMatch(own -> own.code().equals(unit)))
                        .isPresent();
    }

    private boolean mayReadAll(String person) {
        return authorityService.isAdminAuthority(person)
                || organisations.find().filter(found -> readsAll(found, person)).isPresent();
    }

    private static boolean readsAll(Organisation organisation, String person) {
        return organisation.rolesOf(person).stream().anyMatch(READ_ALL::contains);
    }

    private static RuleViolation refusal(String key) {
        return RuleViolation.forbidden(Problem.of("G1", key));
    }
}

package org.newsdesk.publication;

import org.newsdesk.organisation.OrganisationAccess;
import org.newsdesk.organisation.Role;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;

/** Publications are the general office's business (G1): it records them and keeps the list of outlets. */
public class OfficeAccess {

    private final OrganisationAccess people;
    private final OutletService outlets;

    public OfficeAccess(OrganisationAccess people, OutletService outlets) {
        this.people = people;
        this.outlets = outlets;
    }

    /** Whether a person may record publications. */
    public boolean mayRecord(String person) {
        return people.holds(person, Role.GENERAL_OFFICE);
    }

    /**
     * Lets the general office pass; an administrator's rights record nothing.
     *
     * @throws RuleViolation 403 (G1) for everybody else
     */
    void requireOffice(String person) {
        if (!mayRecord(person)) {
            throw RuleViolation.forbidden(Problem.of("G1", "newsdesk.problem.G1.notOffice"));
        }
    }

    /** Whether a person may change the list of outlets: the general office, administrators, and whom they gave the right. */
    boolean mayEditOutlets(String person) {
        return mayRecord(person) || outlets.mayEdit();
    }

    /**
     * Lets pass who may change the list of outlets.
     *
     * @throws RuleViolation 403 (G6) for everybody else
     */
    void requireOutletEditor(String person) {
        if (!mayEditOutlets(person)) {
            throw RuleViolation.forbidden(Problem.of("G6", "newsdesk.problem.G6.mayNotEditOutlets"));
        }
    }
}

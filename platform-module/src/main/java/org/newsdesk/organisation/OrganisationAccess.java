package org.newsdesk.organisation;

import org.alfresco.service.cmr.security.AuthorityService;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;

/** Who may see and edit the documents of the bureau: administrators both, some roles only see them. */
public class OrganisationAccess {

    private final OrganisationService organisations;
    private final AuthorityService authorityService;

    public OrganisationAccess(OrganisationService organisations, AuthorityService authorityService) {
        this.organisations = organisations;
        this.authorityService = authorityService;
    }

    /** Whether a person holds a role in the bureau; nobody does while there is no organisation. */
    public boolean holds(String person, Role role) {
        return organisations
                .find()
                .filter(found -> found.holds(person, role, null))
                .isPresent();
    }

    /** Whether a person administers the platform. */
    public boolean isAdministrator(String person) {
        return authorityService.isAdminAuthority(person);
    }

    /**
     * Lets administrators and the general office pass.
     *
     * @throws RuleViolation 403 for everybody else
     */
    public void requireReader(String person) {
        boolean reads = isAdministrator(person) || organisations.mayEdit() || holds(person, Role.GENERAL_OFFICE);
        if (!reads) {
            throw refusal("newsdesk.problem.ORG.mayNotRead");
        }
    }

    /**
     * Lets pass who may write the document.
     *
     * @throws RuleViolation 403 for everybody else
     */
    public void requireEditor() {
        if (!organisations.mayEdit()) {
            throw refusal("newsdesk.problem.ORG.mayNotWrite");
        }
    }

    private static RuleViolation refusal(String key) {
        return RuleViolation.forbidden(Problem.of(OrganisationParser.RULE, key));
    }
}

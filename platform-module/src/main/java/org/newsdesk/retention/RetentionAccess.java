package org.newsdesk.retention;

import org.newsdesk.organisation.OrganisationAccess;
import org.newsdesk.organisation.Role;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;
import org.newsdesk.settings.Rules;

/** Who may see and edit the retention list. */
public class RetentionAccess {
    private final RetentionService retention;
    private final OrganisationAccess people;

    public RetentionAccess(RetentionService retention, OrganisationAccess people) {
        this.retention = retention;
        this.people = people;
    }

    /**
     * Lets records officers, the general office and administrators pass.
     *
     * @throws RuleViolation 403 for everybody else
     */
    void requireReader(String person) {
        if (!mayEdit(person) && !people.isAdministrator(person) && !people.holds(person, Role.GENERAL_OFFICE)) {
            throw refusal("newsdesk.problem.RETENTION.mayNotRead");
        }
    }

    /**
     * Lets records officers pass, and whom the platform lets write the document.
     *
     * @throws RuleViolation 403 for everybody else
     */
    void requireEditor(String person) {
        if (!mayEdit(person)) {
            throw refusal("newsdesk.problem.RETENTION.mayNotWrite");
        }
    }

    private boolean mayEdit(String person) {
        return people.holds(person, Role.RECORDS) || retention.mayEdit();
    }

    private static RuleViolation refusal(String key) {
        return RuleViolation.forbidden(Problem.of(Rules.FORM, key));
    }
}

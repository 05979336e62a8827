package org.newsdesk.checklist;

import org.newsdesk.organisation.OrganisationAccess;
import org.newsdesk.organisation.Role;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;
import org.newsdesk.settings.Rules;

/** Who may see and edit the list document. */
public class ChecklistAccess {

    private final ChecklistService checklists;
    private final OrganisationAccess people;

    public ChecklistAccess(ChecklistService checklists, OrganisationAccess people) {
        this.checklists = checklists;
        this.people = people;
    }

    /**
     * Lets administrators, the general office and confidentiality reviewers pass.
     *
     * @throws RuleViolation 403 for everybody else
     */
    void requireReader(String person) {
        boolean reads = people.isAdministrator(person)
                || checklists.mayEdit()
                || people.holds(person, Role.GENERAL_OFFICE)
                || people.holds(person, Role.CONFIDENTIALITY);
        if (!reads) {
            throw refusal("newsdesk.problem.LIST.mayNotRead");
        }
    }

    /**
     * Lets pass who may write the document.
     *
     * @throws RuleViolation 403 for everybody else
     */
    void requireEditor() {
        if (!checklists.mayEdit()) {
            throw refusal("newsdesk.problem.LIST.mayNotWrite");
        }
    }

    private static RuleViolation refusal(String key) {
        return RuleViolation.forbidden(Problem.of(Rules.FORM, key));
    }
}

package org.newsdesk.examination;

import org.newsdesk.organisation.OrganisationAccess;
import org.newsdesk.organisation.Role;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;
import org.newsdesk.settings.Rules;

/** Who may see and change the lists of screening. */
public class ListsAccess {
    private final ListsService lists;
    private final OrganisationAccess people;

    public ListsAccess(ListsService lists, OrganisationAccess people) {
        this.lists = lists;
        this.people = people;
    }

    /**
     * Lets administrators, the general office and confidentiality reviewers pass.
     *
     * @throws RuleViolation 403 for everybody else
     */
    void requireReader(String person) {
        boolean reads = people.isAdministrator(person)
                || lists.mayEdit()
                || people.holds(person, Role.CONFIDENTIALITY)
                || people.holds(person, Role.GENERAL_OFFICE);
        if (!reads) {
            throw refusal("newsdesk.problem.lists.mayNotRead");
        }
    }

    /**
     * Lets pass who may write the documents.
     *
     * @throws RuleViolation 403 for everybody else
     */
    void requireEditor() {
        if (!lists.mayEdit()) {
            throw refusal("newsdesk.problem.lists.mayNotWrite");
        }
    }

    private static RuleViolation refusal(String key) {
        return RuleViolation.forbidden(Problem.of(Rules.FORM, key));
    }
}

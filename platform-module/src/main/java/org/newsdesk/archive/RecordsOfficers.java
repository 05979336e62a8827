package org.newsdesk.archive;

import org.newsdesk.draft.Draft;
import org.newsdesk.organisation.OrganisationService;
import org.newsdesk.organisation.Role;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;

/** The records officers by the organisation in force; the platform's groups and administrators do not count. */
public class RecordsOfficers {
    private final OrganisationService organisations;

    public RecordsOfficers(OrganisationService organisations) {
        this.organisations = organisations;
    }

    /** Whether a person is a records officer. */
    public boolean is(String person) {
        return organisations
                .find()
                .filter(organisation -> organisation.holds(person, Role.RECORDS, null))
                .isPresent();
    }

    /**
     * Lets records officers pass.
     *
     * @throws RuleViolation 403 (I7) for everybody else
     */
    void require(String person) {
        if (!is(person)) {
            throw RuleViolation.forbidden(Problem.of("I7", "newsdesk.problem.piece.notRecordsOfficer"));
        }
    }

    /** Whether a person wrote or brought the piece, so that somebody else has to decide about its end (I2). */
    static boolean isAuthor(Draft piece, String person) {
        return person.equals(piece.author())
                || person.equals(piece.broughtBy())
                || person.equals(piece.submission().submitter());
    }
}

package org.newsdesk.handover;

import java.util.Optional;
import org.newsdesk.organisation.OrganisationAccess;
import org.newsdesk.organisation.Role;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;

/** Who hands over: records officers, and the general office what it asked for itself. Only records officers take in. */
public class HandoverAccess {
    private final OrganisationAccess organisation;

    public HandoverAccess(OrganisationAccess organisation) {
        this.organisation = organisation;
    }

    /**
     * Lets pass who may make packages.
     *
     * @throws RuleViolation 403 (G7) for everybody but records officers and the general office
     */
    void requirePacker(String person) {
        if (!keepsRecords(person) && !organisation.holds(person, Role.GENERAL_OFFICE)) {
            throw RuleViolation.forbidden(Problem.of("G7", "newsdesk.problem.handover.mayNotPack"));
        }
    }

    /**
     * Lets pass who may take packages in.
     *
     * @throws RuleViolation 403 (G7) for everybody but records officers
     */
    void requireTaker(String person) {
        if (!keepsRecords(person)) {
            throw RuleViolation.forbidden(Problem.of("G7", "newsdesk.problem.handover.mayNotTakeIn"));
        }
    }

    /**
     * The package, when the person sees it.
     *
     * @throws RuleViolation 404 otherwise
     */
    HandoverJob visible(Optional<HandoverJob> job, String person) {
        return found(job.filter(each -> sees(person, each)));
    }

    /**
     * The job, when there is one.
     *
     * @throws RuleViolation 404 otherwise
     */
    static HandoverJob found(Optional<HandoverJob> job) {
        return job.orElseThrow(() -> RuleViolation.notFound(Problem.of("G7", "newsdesk.problem.handover.unknown")));
    }

    /** Whether a person sees a package: one's own, and every one for records officers. */
    boolean sees(String person, HandoverJob job) {
        return keepsRecords(person) || job.by().equals(person);
    }

    private boolean keepsRecords(String person) {
        return organisation.holds(person, Role.RECORDS);
    }
}

package org.newsdesk.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsdesk.draft.Draft;
import org.newsdesk.draft.Level;
import org.newsdesk.organisation.Mandate;
import org.newsdesk.organisation.Organisation;
import org.newsdesk.organisation.OrganisationService;
import org.newsdesk.organisation.Role;

/**
 * Who may sign which level, by the organisation in force and nothing else (I4): neither assignments of tasks nor membership
 * in groups nor administrator's rights give a signature (I2).
 */
public class Signers {
    private final OrganisationService organisations;
    private final Clock clock;

    public Signers(OrganisationService organisations, Clock clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    /** The role a level asks for. */
    public static Role roleOf(Level level) {
        return switch (level) {
            case FIRST_REVIEW -> Role.HEAD;
            case REVIEW -> Role.DEPUTY;
            case DIRECTOR -> Role.DIRECTOR;
            case CONFIDENTIALITY -> Role.CONFIDENTIALITY;
            case REGISTRATION -> Role.GENERAL_OFFICE;
        };
    }

    /** By what right a person may sign a level for a unit today; empty when by none. */
    public Optional<Signer> signer(String person, String unit, Level level) {
        Organisation organisation = organisations.current();
        Role role = roleOf(level);
        Set<String> holders = organisation.holders(role, unit);
        if (holders.contains(person)) {
            return Optional.of(new Signer(person, role, Optional.empty()));
        }
        return organisation
                .mandateOf(person, holders, today())
                .map(mandate -> new Signer(person, role, Optional.of(mandate)));
    }

    /** Who may sign a level of this draft today, four eyes considered (I2). */
    public List<String> candidates(Draft draft, Level level, List<SignOff> signOffsOfRound) {
        Organisation organisation = organisations.current();
        Set<String> holders = organisation.holders(roleOf(level), draft.unit());
        List<String> candidates = new ArrayList<>(holders);
        organisation.mandates().stream()
                .filter(mandate -> holders.contains(mandate.principal()) && mandate.covers(today()))
                .map(Mandate::substitute)
                .filter(substitute -> !candidates.contains(substitute))
                .forEach(candidates::add);
        candidates.removeIf(person ->
                FourEyes.refusal(person, draft, level, signOffsOfRound).isPresent());
        return List.copyOf(candidates);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

package org.newsdesk.organisation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A unit of the bureau.
 *
 * @param code short name, unique, part of group names; never changes while drafts refer to it
 * @param type decides the chain
 * @param name name people read, unique, also the name of the unit's folder
 * @param heads user names of the heads, at least one (G5)
 * @param deputies user names of the deputy directors in charge, at least one (A1, A2)
 * @param informationOfficer user name of the information officer (G5)
 * @param otherMembers user names of who else works here
 * @param parent code of the unit above, empty at the top
 */
public record Unit(
        String code,
        UnitType type,
        String name,
        List<String> heads,
        List<String> deputies,
        String informationOfficer,
        List<String> otherMembers,
        Optional<String> parent) {

    public Unit {
        heads = List.copyOf(heads);
        deputies = List.copyOf(deputies);
        otherMembers = List.copyOf(otherMembers);
    }

    /** Everybody who works in the unit: heads, information officer, others. The deputy in charge does not. */
    public Set<String> members() {
        Set<String> members = new LinkedHashSet<>(heads);
        members.add(informationOfficer);
        members.addAll(otherMembers);
        return members;
    }

    /** Who holds a role in this unit; nobody for a role of the whole bureau. */
    public Set<String> holders(Role role) {
        return switch (role) {
            case HEAD -> new LinkedHashSet<>(heads);
            case DEPUTY -> new LinkedHashSet<>(deputies);
            case INFORMATION_OFFICER -> Set.of(informationOfficer);
            case MEMBER -> members();
            case DIRECTOR, CONFIDENTIALITY, GENERAL_OFFICE, RECORDS -> Set.of();
        };
    }
}

package org.newsdesk.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The bureau as its organisation document describes it. All lists hold user names in the order of the document.
 *
 * @param directors 局长, at least one
 * @param generalOffice 办公室, at least one
 * @param confidentialityReviewers 保密审查员, at least one
 * @param recordsOfficers 档案员, at least one
 */
public record Organisation(
        String name,
        Profile profile,
        List<String> directors,
        List<String> generalOffice,
        List<String> confidentialityReviewers,
        List<String> recordsOfficers,
        List<Unit> units,
        List<Mandate> mandates) {

    public Organisation {
        directors = List.copyOf(directors);
        generalOffice = List.copyOf(generalOffice);
        confidentialityReviewers = List.copyOf(confidentialityReviewers);
        recordsOfficers = List.copyOf(recordsOfficers);
        units = List.copyOf(units);
        mandates = List.copyOf(mandates);
    }

    /** The unit with that code; empty when there is none, or the code is null. */
    public Optional<Unit> unit(String code) {
        return units.stream().filter(unit -> unit.code().equals(code)).findFirst();
    }

    /** The unit with that name; empty when there is none. */
    public Optional<Unit> unitNamed(String unitName) {
        return units.stream().filter(unit -> unit.name().equals(unitName)).findFirst();
    }

    /**
     * Who holds a role.
     *
     * @param unitCode the unit, for roles held in a unit; anything, also null, for roles of the bureau
     * @return user names; empty for an unknown unit
     */
    public Set<String> holders(Role role, String unitCode) {
        return switch (role) {
            case DIRECTOR -> new LinkedHashSet<>(directors);
            case GENERAL_OFFICE -> new LinkedHashSet<>(generalOffice);
            case CONFIDENTIALITY -> new LinkedHashSet<>(confidentialityReviewers);
            case RECORDS -> new LinkedHashSet<>(recordsOfficers);
            case HEAD, DEPUTY, INFORMATION_OFFICER, MEMBER ->
                unit(unitCode).map(unit -> unit.holders(role)).orElse(Set.of());
        };
    }

    /** Whether a person holds a role; see {@link #holders}. */
    public boolean holds(String person, Role role, String unitCode) {
        return holders(role, unitCode).contains(person);
    }

    /** Every role a person holds anywhere in the bureau. */
    public Set<Role> rolesOf(String person) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            Stream<String> places = role.ofUnit() ? units.stream().map(Unit::code) : Stream.of("");
            if (places.anyMatch(unit -> holds(person, role, unit))) {
                roles.add(role);
            }
        }
        return roles;
    }

    /** The roles a person holds in one unit. */
    public Set<Role> rolesIn(Unit unit, String person) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (unit.holders(role).contains(person)) {
                roles.add(role);
            }
        }
        return roles;
    }

    /** The units a person works in. */
    public List<Unit> unitsOf(String person) {
        return units.stream().filter(unit -> unit.members().contains(person)).toList();
    }

    /** The units a person is the deputy director in charge of. */
    public List<Unit> unitsInChargeOf(String person) {
        return units.stream().filter(unit -> unit.deputies().contains(person)).toList();
    }

    /**
     * The mandate under which a person may sign for one of the principals on a day (I2). A mandate is not handed on: a
     * substitute of a substitute signs nothing.
     */
    public Optional<Mandate> mandateOf(String person, Collection<String> principals, LocalDate day) {
        return mandates.stream()
                .filter(mandate -> mandate.substitute().equals(person))
                .filter(mandate -> principals.contains(mandate.principal()))
                .filter(mandate -> mandate.covers(day))
                .findFirst();
    }

    /** The principals for whom a person may sign on a day. */
    public List<Mandate> mandatesOf(String person, LocalDate day) {
        return mandates.stream()
                .filter(mandate -> mandate.substitute().equals(person))
                .filter(mandate -> mandate.covers(day))
                .toList();
    }
}

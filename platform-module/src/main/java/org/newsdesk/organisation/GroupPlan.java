package org.newsdesk.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The groups an organisation needs, with exactly who belongs into them. Substitutes are in the groups of those they stand in for
 * as long as their mandate has not ended, so that they find and may read what they have to sign; whether they may sign on a
 * day is decided when they sign (I2).
 *
 * @param name name of the group on the platform
 * @param displayName name people read
 */
record GroupPlan(String name, String displayName, Set<String> members) {

    private static final Set<Role> OF_BUREAU =
            EnumSet.of(Role.DIRECTOR, Role.GENERAL_OFFICE, Role.CONFIDENTIALITY, Role.RECORDS);
    private static final Set<Role> OF_UNIT = EnumSet.of(Role.HEAD, Role.DEPUTY, Role.MEMBER);

    /** The groups of an organisation on a day. */
    static List<GroupPlan> of(Organisation organisation, LocalDate today) {
        List<GroupPlan> plans = new ArrayList<>();
        OF_BUREAU.forEach(role -> plans.add(plan(organisation, role, "", organisation.name(), today)));
        for (Unit unit : organisation.units()) {
            OF_UNIT.forEach(role -> plans.add(plan(organisation, role, unit.code(), unit.name(), today)));
        }
        return plans;
    }

    /** The groups of a unit that is no longer part of the organisation: nobody is in them. */
    static List<GroupPlan> ofFormerUnit(String code, String name) {
        return OF_UNIT.stream()
                .map(role -> new GroupPlan(Groups.of(role, code), displayName(role, name), Set.of()))
                .toList();
    }

    private static GroupPlan plan(Organisation organisation, Role role, String unit, String owner, LocalDate today) {
        Set<String> members = new LinkedHashSet<>(organisation.holders(role, unit));
        if (OrganisationParser.signingRoles().contains(role)) {
            organisation.mandates().stream()
                    .filter(mandate -> organisation.holds(mandate.principal(), role, unit))
                    .filter(mandate -> !mandate.to().isBefore(today))
                    .forEach(mandate -> members.add(mandate.substitute()));
        }
        return new GroupPlan(Groups.of(role, unit), displayName(role, owner), members);
    }

    private static String displayName(Role role, String owner) {
        String name = switch (role) {
            case HEAD -> "负责人";
            case DEPUTY -> "分管领导";
            case DIRECTOR -> "局长";
            case CONFIDENTIALITY -> "保密审查员";
            case GENERAL_OFFICE -> "办公室登记";
            case RECORDS -> "档案员";
            case MEMBER, INFORMATION_OFFICER -> "成员";
        };
        return owner + " " + name;
    }
}

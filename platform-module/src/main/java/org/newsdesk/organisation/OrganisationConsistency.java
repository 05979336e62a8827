package org.newsdesk.organisation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsdesk.organisation.OrganisationParser.MandateWithLine;
import org.newsdesk.organisation.OrganisationParser.UnitWithLines;
import org.newsdesk.settings.Problems;

/** Mistakes that show only when the lines of an organisation document are read together. */
final class OrganisationConsistency {

    private final Organisation organisation;
    private final List<UnitWithLines> units;
    private final List<MandateWithLine> mandates;
    private final Problems problems;

    OrganisationConsistency(
            Organisation organisation, List<UnitWithLines> units, List<MandateWithLine> mandates, Problems problems) {
        this.organisation = organisation;
        this.units = units;
        this.mandates = mandates;
        this.problems = problems;
    }

    void check() {
        duplicates();
        units.forEach(this::folderName);
        units.forEach(this::headIsDeputy);
        units.forEach(this::unknownParent);
        cycles();
        mandates.forEach(this::mandate);
    }

    private void duplicates() {
        Map<String, Integer> codes = new HashMap<>();
        Map<String, Integer> names = new HashMap<>();
        for (UnitWithLines each : units) {
            String code = each.unit().code();
            Integer sameCode = code.isEmpty() ? null : codes.putIfAbsent(code, each.line());
            if (sameCode != null) {
                refuse(each.line(), "newsdesk.problem.ORG.duplicateCode", code, text(sameCode));
            }
            String name = each.unit().name().toLowerCase(Locale.ROOT);
            Integer sameName = name.isEmpty() ? null : names.putIfAbsent(name, each.nameLine());
            if (sameName != null) {
                refuse(
                        each.nameLine(),
                        "newsdesk.problem.ORG.duplicateName",
                        each.unit().name(),
                        text(sameName));
            }
        }
    }

    private void folderName(UnitWithLines each) {
        String name = each.unit().name();
        if (!name.isEmpty() && !UnitNames.isFolderName(name)) {
            refuse(each.nameLine(), "newsdesk.problem.ORG.unitName", name);
        }
    }

    /** Nobody signs two levels of one round (I2), so a unit needs a deputy beside its head. */
    private void headIsDeputy(UnitWithLines each) {
        for (String head : each.unit().heads()) {
            if (each.unit().deputies().contains(head)) {
                problems.add(
                        each.deputyLine(),
                        "I2",
                        "newsdesk.problem.I2.headIsDeputy",
                        head,
                        each.unit().name());
            }
        }
    }

    private void unknownParent(UnitWithLines each) {
        each.unit()
                .parent()
                .filter(parent -> organisation.unit(parent).isEmpty())
                .ifPresent(parent -> refuse(each.parentLine(), "newsdesk.problem.ORG.unknownParent", parent));
    }

    private void cycles() {
        Set<String> reported = new HashSet<>();
        for (UnitWithLines each : units) {
            List<String> path = pathUp(each.unit());
            String last = path.get(path.size() - 1);
            boolean closes = path.size() > 1 && last.equals(each.unit().code());
            if (closes && Collections.disjoint(reported, path)) {
                refuse(each.parentLine(), "newsdesk.problem.ORG.cycle", String.join(" → ", path));
                reported.addAll(path);
            }
        }
    }

    /** The codes from a unit upwards, ending at the top, at an unknown unit, or at the first code that comes again. */
    private List<String> pathUp(Unit start) {
        List<String> path = new ArrayList<>();
        Optional<Unit> unit = Optional.of(start);
        while (unit.isPresent()) {
            boolean again = path.contains(unit.get().code());
            path.add(unit.get().code());
            unit = again ? Optional.empty() : unit.get().parent().flatMap(organisation::unit);
        }
        return path;
    }

    private void mandate(MandateWithLine each) {
        Mandate mandate = each.mandate();
        if (mandate.principal().equals(mandate.substitute())) {
            problems.add(each.line(), "I2", "newsdesk.problem.I2.mandateToSelf", mandate.principal());
        }
        if (mandate.to().isBefore(mandate.from())) {
            problems.add(each.line(), "I2", "newsdesk.problem.I2.mandatePeriod");
        }
        if (Collections.disjoint(organisation.rolesOf(mandate.principal()), OrganisationParser.signingRoles())) {
            problems.add(each.line(), "I2", "newsdesk.problem.I2.mandateOfNobody", mandate.principal());
        }
    }

    /** A line number without the grouping that message formats give to numbers. */
    private static String text(int line) {
        return Integer.toString(line);
    }

    private void refuse(int line, String key, Object... arguments) {
        problems.add(line, OrganisationParser.RULE, key, arguments);
    }
}

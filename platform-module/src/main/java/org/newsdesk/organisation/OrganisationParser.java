package org.newsdesk.organisation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsdesk.settings.Fields;
import org.newsdesk.settings.Problems;
import org.newsdesk.settings.Rules;
import org.newsdesk.settings.SectionedText;
import org.newsdesk.settings.SectionedText.Section;

/**
 * Reads the organisation document. All mistakes of a text are found in one pass, each with its line. A unit without a head (G5)
 * or deputy (A1, A2), a bureau without a director (A3), a person who does not exist and a cycle of units are among them.
 */
public final class OrganisationParser {

    static final String RULE = "ORG";

    private static final Pattern SEPARATOR = Pattern.compile("\\s*[,，、;；]\\s*");
    private static final Map<String, SectionKind> SECTIONS = Map.of(
            "机构", SectionKind.BUREAU,
            "organisation", SectionKind.BUREAU,
            "股室", SectionKind.SECTION,
            "section", SectionKind.SECTION,
            "司法所", SectionKind.JUSTICE_OFFICE,
            "justice-office", SectionKind.JUSTICE_OFFICE,
            "代理", SectionKind.MANDATES,
            "mandates", SectionKind.MANDATES);
    private static final Map<String, BureauKey> BUREAU_KEYS = Map.ofEntries(
            Map.entry("名称", BureauKey.NAME),
            Map.entry("name", BureauKey.NAME),
            Map.entry("类型", BureauKey.PROFILE),
            Map.entry("profile", BureauKey.PROFILE),
            Map.entry("局长", BureauKey.DIRECTOR),
            Map.entry("director", BureauKey.DIRECTOR),
            Map.entry("办公室", BureauKey.GENERAL_OFFICE),
            Map.entry("general-office", BureauKey.GENERAL_OFFICE),
            Map.entry("保密审查员", BureauKey.CONFIDENTIALITY),
            Map.entry("confidentiality", BureauKey.CONFIDENTIALITY),
            Map.entry("档案员", BureauKey.RECORDS),
            Map.entry("records", BureauKey.RECORDS));
    private static final Map<String, UnitKey> UNIT_KEYS = Map.ofEntries(
            Map.entry("名称", UnitKey.NAME),
            Map.entry("name", UnitKey.NAME),
            Map.entry("负责人", UnitKey.HEAD),
            Map.entry("head", UnitKey.HEAD),
            Map.entry("分管领导", UnitKey.DEPUTY),
            Map.entry("deputy", UnitKey.DEPUTY),
            Map.entry("信息员", UnitKey.INFORMATION_OFFICER),
            Map.entry("information-officer", UnitKey.INFORMATION_OFFICER),
            Map.entry("成员", UnitKey.MEMBERS),
            Map.entry("members", UnitKey.MEMBERS),
            Map.entry("上级", UnitKey.PARENT),
            Map.entry("parent", UnitKey.PARENT));

    private enum SectionKind {
        BUREAU,
        SECTION,
        JUSTICE_OFFICE,
        MANDATES
    }

    private enum BureauKey {
        NAME,
        PROFILE,
        DIRECTOR,
        GENERAL_OFFICE,
        CONFIDENTIALITY,
        RECORDS
    }

    private enum UnitKey {
        NAME,
        HEAD,
        DEPUTY,
        INFORMATION_OFFICER,
        MEMBERS,
        PARENT
    }

    private final People people;

    /** Reads with the knowledge of who exists. */
    public OrganisationParser(People people) {
        this.people = people;
    }

    /** Reads a text. */
    public ParsedOrganisation parse(String text) {
        SectionedText sectioned = SectionedText.parse(text);
        return sectioned.isBlank() ? new ParsedOrganisation.Blank() : new Pass().read(sectioned);
    }

    /** One reading of one text. */
    private final class Pass {
        private final Problems problems = new Problems();
        private final List<UnitWithLines> units = new ArrayList<>();
        private final List<MandateWithLine> mandates = new ArrayList<>();
        private Organisation bureau;

        ParsedOrganisation read(SectionedText text) {
            problems.addStrays(text);
            text.sections().forEach(this::section);
            if (bureau == null) {
                problems.add(1, RULE, "newsdesk.problem.ORG.noOrganisation");
                bureau = new Organisation("", null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
            }
            Organisation organisation = complete();
            new OrganisationConsistency(organisation, units, mandates, problems).check();
            return problems.isEmpty()
                    ? new ParsedOrganisation.Accepted(organisation)
                    : new ParsedOrganisation.Refused(problems.list());
        }

        private Organisation complete() {
            return new Organisation(
                    bureau.name(),
                    bureau.profile(),
                    bureau.directors(),
                    bureau.generalOffice(),
                    bureau.confidentialityReviewers(),
                    bureau.recordsOfficers(),
                    units.stream().map(UnitWithLines::unit).toList(),
                    mandates.stream().map(MandateWithLine::mandate).toList());
        }

        private void section(Section section) {
            SectionKind kind = SECTIONS.get(section.name());
            if (kind == null) {
                problems.add(section.line(), Rules.FORM, "newsdesk.problem.FORM.unknownSection", section.name());
                return;
            }
            switch (kind) {
                case BUREAU -> bureau(section);
                case SECTION -> unit(section, UnitType.SECTION);
                case JUSTICE_OFFICE -> unit(section, UnitType.JUSTICE_OFFICE);
                case MANDATES -> mandates(section);
            }
        }

        private void bureau(Section section) {
            if (bureau != null) {
                problems.add(section.line(), Rules.FORM, "newsdesk.problem.FORM.repeatedSection", section.name());
                return;
            }
            Fields<BureauKey> fields = new Fields<>(section, BUREAU_KEYS, problems);
            bureau = new Organisation(
                    required(fields, BureauKey.NAME, RULE, "newsdesk.problem.ORG.noName"),
                    profile(fields),
                    holders(fields, BureauKey.DIRECTOR, "A3", "newsdesk.problem.A3.noDirector"),
                    holders(fields, BureauKey.GENERAL_OFFICE, "G1", "newsdesk.problem.G1.noGeneralOffice"),
                    holders(fields, BureauKey.CONFIDENTIALITY, "K1", "newsdesk.problem.K1.noReviewer"),
                    holders(fields, BureauKey.RECORDS, RULE, "newsdesk.problem.ORG.noRecords"),
                    List.of(),
                    List.of());
        }

        private Profile profile(Fields<BureauKey> fields) {
            Optional<String> id = fields.value(BureauKey.PROFILE);
            Optional<Profile> profile = id.flatMap(Profile::of);
            if (profile.isEmpty()) {
                problems.add(
                        fields.line(BureauKey.PROFILE),
                        RULE,
                        "newsdesk.problem.ORG.unknownProfile",
                        id.orElse(""),
                        Profile.COUNTY_BUREAU.id());
            }
            return profile.orElse(null);
        }

        private void unit(Section section, UnitType type) {
            Fields<UnitKey> fields = new Fields<>(section, UNIT_KEYS, problems);
            String deputyRule = type == UnitType.SECTION ? "A1" : "A2";
            Unit unit = new Unit(
                    code(section),
                    type,
                    required(fields, UnitKey.NAME, RULE, "newsdesk.problem.ORG.noUnitName"),
                    holders(fields, UnitKey.HEAD, "G5", "newsdesk.problem.G5.noHead"),
                    holders(fields, UnitKey.DEPUTY, deputyRule, "newsdesk.problem.ORG.noDeputy"),
                    informationOfficer(fields),
                    list(fields, UnitKey.MEMBERS),
                    fields.value(UnitKey.PARENT));
            units.add(new UnitWithLines(
                    unit,
                    section.line(),
                    fields.line(UnitKey.NAME),
                    fields.line(UnitKey.DEPUTY),
                    fields.line(UnitKey.PARENT)));
        }

        private String code(Section section) {
            if (!UnitNames.isCode(section.argument())) {
                problems.add(section.line(), RULE, "newsdesk.problem.ORG.unitCode", section.argument());
            }
            return section.argument();
        }

        private String informationOfficer(Fields<UnitKey> fields) {
            List<String> officers =
                    holders(fields, UnitKey.INFORMATION_OFFICER, "G5", "newsdesk.problem.G5.noInformationOfficer");
            if (officers.size() > 1) {
                problems.add(
                        fields.line(UnitKey.INFORMATION_OFFICER), "G5", "newsdesk.problem.G5.oneInformationOfficer");
            }
            return officers.isEmpty() ? "" : officers.get(0);
        }

        private void mandates(Section section) {
            MandateReader reader = new MandateReader(problems, this::person);
            section.entries()
                    .forEach(entry -> reader.read(entry)
                            .ifPresent(mandate -> mandates.add(new MandateWithLine(mandate, entry.line()))));
        }

        private <K> String required(Fields<K> fields, K key, String rule, String message) {
            Optional<String> value = fields.value(key);
            if (value.isEmpty()) {
                problems.add(fields.line(key), rule, message);
            }
            return value.orElse("");
        }

        private <K> List<String> holders(Fields<K> fields, K key, String rule, String message) {
            required(fields, key, rule, message);
            return list(fields, key);
        }

        private <K> List<String> list(Fields<K> fields, K key) {
            Set<String> seen = new HashSet<>();
            List<String> persons = new ArrayList<>();
            fields.value(key).map(SEPARATOR::splitAsStream).stream()
                    .flatMap(names -> names)
                    .filter(name -> !name.isEmpty())
                    .forEach(name -> {
                        if (!seen.add(name)) {
                            problems.add(fields.line(key), RULE, "newsdesk.problem.ORG.namedTwice", name);
                        } else {
                            person(name, fields.line(key));
                            persons.add(name);
                        }
                    });
            return persons;
        }

        private void person(String name, int line) {
            if (!people.exists(name)) {
                problems.add(line, RULE, "newsdesk.problem.ORG.unknownPerson", name);
            }
        }
    }

    /** A unit and where it stands in the text. */
    record UnitWithLines(Unit unit, int line, int nameLine, int deputyLine, int parentLine) {}

    /** A mandate and where it stands in the text. */
    record MandateWithLine(Mandate mandate, int line) {}

    /** Roles whose holders sign something, so that standing in for them makes sense. */
    static Set<Role> signingRoles() {
        return EnumSet.of(Role.HEAD, Role.DEPUTY, Role.DIRECTOR, Role.CONFIDENTIALITY, Role.GENERAL_OFFICE);
    }
}

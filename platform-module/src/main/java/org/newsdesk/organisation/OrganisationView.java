package org.newsdesk.organisation;

import java.util.Collection;
import java.util.List;
import org.newsdesk.web.ErrorEnvelope;

/**
 * The organisation as the web scripts answer it.
 *
 * @param text text of the document
 * @param version label of the document's version
 * @param organisation what the text says, null while there is none
 * @param problems what is wrong with the text today
 */
record OrganisationView(String text, String version, Bureau organisation, List<ErrorEnvelope.Entry> problems) {

    record Person(String id, String name) {}

    record UnitOfBureau(
            String code,
            String name,
            UnitType type,
            List<Person> heads,
            List<Person> deputies,
            Person informationOfficer,
            List<Person> members,
            String parent) {}

    record MandateOfBureau(Person principal, Person substitute, String from, String to, String reason) {}

    record Bureau(
            String name,
            String profile,
            List<Person> directors,
            List<Person> generalOffice,
            List<Person> confidentiality,
            List<Person> records,
            List<UnitOfBureau> units,
            List<MandateOfBureau> mandates) {}

    static OrganisationView of(OrganisationService organisations, People people) {
        List<ErrorEnvelope.Entry> problems =
                organisations.problems().stream().map(ErrorEnvelope.Entry::of).toList();
        Bureau bureau = organisations
                .find()
                .map(found -> new Names(people).bureau(found))
                .orElse(null);
        return new OrganisationView(organisations.text(), organisations.version(), bureau, problems);
    }

    private record Names(People people) {

        Bureau bureau(Organisation organisation) {
            return new Bureau(
                    organisation.name(),
                    organisation.profile().id(),
                    persons(organisation.directors()),
                    persons(organisation.generalOffice()),
                    persons(organisation.confidentialityReviewers()),
                    persons(organisation.recordsOfficers()),
                    organisation.units().stream().map(this::unit).toList(),
                    organisation.mandates().stream().map(this::mandate).toList());
        }

        private UnitOfBureau unit(Unit unit) {
            return new UnitOfBureau(
                    unit.code(),
                    unit.name(),
                    unit.type(),
                    persons(unit.heads()),
                    persons(unit.deputies()),
                    person(unit.informationOfficer()),
                    persons(unit.otherMembers()),
                    unit.parent().orElse(null));
        }

        private MandateOfBureau mandate(Mandate mandate) {
            return new MandateOfBureau(
                    person(mandate.principal()),
                    person(mandate.substitute()),
                    mandate.from().toString(),
                    mandate.to().toString(),
                    mandate.reason());
        }

        private List<Person> persons(Collection<String> userNames) {
            return userNames.stream().map(this::person).toList();
        }

        private Person person(String userName) {
            return new Person(userName, people.displayName(userName));
        }
    }
}

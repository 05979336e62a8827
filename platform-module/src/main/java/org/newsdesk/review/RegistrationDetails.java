package org.newsdesk.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.newsdesk.draft.Draft;
import org.newsdesk.organisation.People;

/**
 * What the entries of a registration and of a release add: who answers for the piece. Field by field in this order.
 *
 * @param informationOfficer name as the draft gives it (G4)
 * @param signers who signed the round, in the order of signing, an absent holder behind the substitute (代)
 */
record RegistrationDetails(Person author, String informationOfficer, List<Person> signers) {

    private static final ObjectMapper JSON = new ObjectMapper();

    record Person(String id, String name, String onBehalfOf, String onBehalfOfName) {}

    static RegistrationDetails of(Draft draft, List<SignOff> signOffs, People people) {
        return new RegistrationDetails(
                new Person(draft.author(), people.displayName(draft.author()), null, null),
                draft.form().informationOfficer(),
                signOffs.stream()
                        .map(signOff -> new Person(
                                signOff.person(), signOff.personName(), signOff.onBehalfOf(), signOff.onBehalfOfName()))
                        .distinct()
                        .toList());
    }

    String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("details of a registration cannot be written", e);
        }
    }
}

package org.newsdesk.contract.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsdesk.contract.ContractTest;
import org.newsdesk.contract.bureau.Bureau;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.bureau.Level;
import org.newsdesk.contract.bureau.Trail;
import org.newsdesk.contract.bureau.Unit;
import org.newsdesk.contract.bureau.Word;
import org.newsdesk.contract.client.Answer;
import org.newsdesk.contract.client.Client;
import org.newsdesk.contract.client.Cmis;
import org.newsdesk.contract.client.EnabledOnRealAcs;
import org.newsdesk.contract.client.Json;
import org.newsdesk.contract.client.Paths;

/** I5: only the extension writes state, route, number and trail. */
class I5ProtectedStateTest extends ContractTest {
    private static final Map<String, Object> PROTECTED = new TreeMap<>(Map.ofEntries(
            Map.entry("nd:state", "RELEASED"),
            Map.entry("nd:unit", "chengguan"),
            Map.entry("nd:author", "stranger"),
            Map.entry("nd:round", 7),
            Map.entry("nd:level", "REGISTRATION"),
            Map.entry("nd:submitter", "stranger"),
            Map.entry("nd:submittedAt", "2020-01-01T00:00:00.000+0000"),
            Map.entry("nd:processId", "4711"),
            Map.entry("nd:contentSha256", "0".repeat(64)),
            Map.entry("nd:screeningMark", "{}"),
            Map.entry("nd:registerNumber", "〔1999〕1号"),
            Map.entry("nd:registeredAt", "2020-01-01T00:00:00.000+0000"),
            Map.entry("nd:releasedAt", "2020-01-01T00:00:00.000+0000")));

    static Stream<Arguments> writers() {
        return Stream.of("chenjing", "lihua", "admin")
                .flatMap(person -> PROTECTED.keySet().stream().map(name -> Arguments.of(person, name)));
    }

    @ParameterizedTest
    @MethodSource("writers")
    void i5_protected_properties_are_not_written_in_a_draft(String person, String name) {
        Draft draft = shared("DRAFT");
        Map<String, String> before = draft.properties();

        Answer set = as(person)
                .put(Paths.v1("nodes/" + draft.id()), Map.of("properties", Map.of(name, PROTECTED.get(name))));
        assertThat(draft.properties()).as(set.toString()).isEqualTo(before);
        assertThat(set.ok()).as(set.toString()).isFalse();

        Answer form = as(person)
                .post(
                        Paths.script("api/node/workspace/SpacesStore/" + draft.id() + "/formprocessor"),
                        Map.of("prop_" + name.replace(':', '_'), PROTECTED.get(name)));
        assertThat(draft.properties()).as(form.toString()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("writers")
    void i5_protected_properties_are_not_written_under_review(String person, String name) {
        Draft draft = shared("IN_REVIEW");
        Map<String, String> before = draft.properties();
        as(person).post(Paths.v1("nodes/" + draft.id() + "/unlock"));

        List<Answer> answers = new ArrayList<>();
        answers.add(as(person)
                .put(Paths.v1("nodes/" + draft.id()), Map.of("properties", Map.of(name, PROTECTED.get(name)))));
        answers.add(as(person).put(Paths.v1("nodes/" + draft.id()), Json.map("properties", Json.map(name, null))));
        answers.add(as(person)
                .post(
                        Paths.script("api/node/workspace/SpacesStore/" + draft.id() + "/formprocessor"),
                        Map.of("prop_" + name.replace(':', '_'), PROTECTED.get(name))));

        assertThat(draft.properties()).as(answers.toString()).isEqualTo(before);
        assertThat(answers.get(0).ok()).as(answers.toString()).isFalse();
    }

    @EnabledOnRealAcs
    @ParameterizedTest
    @ValueSource(strings = {"chenjing", "admin"})
    void i5_cmis_does_not_write_them_either(String person) {
        Draft draft = shared("IN_REVIEW");
        Map<String, String> before = draft.properties();

        PROTECTED.forEach((name, value) -> Cmis.update(as(person), draft.id(), name, value.toString()));

        assertThat(draft.properties()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"chenjing", "admin"})
    void i5_a_node_is_not_born_released(String person) {
        String folder = bureau.draftsFolder(Unit.PUFA);
        for (String state : List.of("RELEASED", "REGISTERED", "IN_REVIEW")) {
            Answer created = as(person)
                    .post(
                            Paths.v1("nodes/" + folder + "/children"),
                            Map.of(
                                    "name",
                                    "生而已发" + System.nanoTime() + ".docx",
                                    "nodeType",
                                    "nd:draft",
                                    "properties",
                                    Map.of("nd:state", state, "nd:registerNumber", "〔1999〕1号")));
            assertFreshOrRefused(created);
            Answer uploaded = as(person)
                    .upload(
                            folder,
                            "生而已发" + System.nanoTime() + ".docx",
                            Word.unique(),
                            Map.of("nodeType", "nd:draft", "nd:state", state, "nd:registerNumber", "〔1999〕1号"));
            assertFreshOrRefused(uploaded);
        }
    }

    @Test
    void i5_a_node_outside_the_units_is_not_born_released_either() {
        Answer created = as("chenjing")
                .post(
                        Paths.v1("nodes/" + bureau.scratch() + "/children"),
                        Map.of(
                                "name",
                                "私下" + System.nanoTime() + ".docx",
                                "nodeType",
                                "nd:draft",
                                "properties",
                                Map.of("nd:state", "RELEASED", "nd:unit", "pufa")));
        assertFreshOrRefused(created);

        String plain = as("chenjing")
                .upload(bureau.scratch(), "便笺" + System.nanoTime() + ".docx", Word.unique())
                .orFail()
                .id();
        Answer specialised = as("chenjing")
                .put(
                        Paths.v1("nodes/" + plain),
                        Map.of("nodeType", "nd:draft", "properties", Map.of("nd:state", "RELEASED")));
        assertFreshOrRefused(specialised);
    }

    @ParameterizedTest
    @ValueSource(strings = {"chenjing", "lihua", "admin"})
    void i5_nobody_adds_a_trail_entry(String person) {
        Draft draft = shared("IN_REVIEW");
        Trail before = draft.trail();
        as(person).post(Paths.v1("nodes/" + draft.id() + "/unlock"));

        for (String type : List.of("nd:signOff", "nd:checklistRecord", "nd:trailEvent")) {
            Answer beneath = as(person)
                    .post(
                            Paths.v1("nodes/" + draft.id() + "/children"),
                            Map.of(
                                    "name",
                                    "伪造" + System.nanoTime(),
                                    "nodeType",
                                    type,
                                    "association",
                                    Map.of("assocType", "nd:trail")));
            assertThat(beneath.ok()).as(beneath.toString()).isFalse();
            Answer beside = as(person)
                    .post(
                            Paths.v1("nodes/" + bureau.scratch() + "/children"),
                            Map.of("name", "伪造" + System.nanoTime(), "nodeType", type));
            Answer attached = beside.ok()
                    ? as(person)
                            .post(
                                    Paths.v1("nodes/" + draft.id() + "/secondary-children"),
                                    Map.of("childId", beside.id(), "assocType", "nd:trail"))
                    : beside;
            assertThat(attached.ok()).as(attached.toString()).isFalse();
        }
        assertThat(draft.trail()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"chenjing", "lihua", "wangqiang", "admin"})
    void i5_nobody_changes_or_deletes_a_sign_off(String person) {
        Draft draft = shared("IN_REVIEW");
        Trail before = draft.trail();
        String signOff = draft.signOffs().get(0).path("id").asText();
        JsonNode stored =
                admin().get(Paths.v1("nodes/" + signOff)).orFail().entry().path("properties");
        Client who = as(person);

        List<Answer> answers = new ArrayList<>();
        stored.fieldNames().forEachRemaining(name -> {
            if (name.startsWith("nd:")) {
                answers.add(who.put(
                        Paths.v1("nodes/" + signOff),
                        Json.map("properties", Json.map(name, forged(stored.get(name))))));
            }
        });
        answers.add(who.put(Paths.v1("nodes/" + signOff), Map.of("name", "改名" + System.nanoTime())));
        answers.add(who.put(Paths.v1("nodes/" + signOff), Map.of("properties", Map.of("cm:title", "改"))));
        answers.add(who.post(
                Paths.v1("nodes/" + signOff + "/move"), Map.of("targetParentId", bureau.draftsFolder(Unit.PUFA))));
        answers.add(who.delete(Paths.v1("nodes/" + signOff)));
        answers.add(who.delete(Paths.v1("nodes/" + signOff + "?permanent=true")));

        assertThat(answers).hasSizeGreaterThan(8).noneMatch(Answer::ok);
        assertThat(draft.trail()).isEqualTo(before);
        answers.forEach(ContractTest::assertNoInsides);
    }

    @Test
    void i5_a_copied_sign_off_signs_nothing() {
        Draft draft = shared("IN_REVIEW");
        Draft target = drafts.uploaded(Unit.PUFA);
        String signOff = draft.signOffs().get(0).path("id").asText();

        Answer copied = admin().post(Paths.v1("nodes/" + signOff + "/copy"), Map.of("targetParentId", target.id()));

        assertThat(target.signOffs()).as(copied.toString()).isEmpty();
        assertNotReleasable(target);
    }

    @ParameterizedTest
    @ValueSource(strings = {"chenjing", "lihua", "admin"})
    void i5_aspects_and_permissions_rewritten_change_nothing(String person) {
        Draft draft = drafts.at(Level.REVIEW);
        Trail before = draft.trail();
        Client who = as(person);

        List<Answer> answers = List.of(
                who.put(Paths.v1("nodes/" + draft.id()), Map.of("aspectNames", List.of("cm:titled"))),
                who.put(Paths.v1("nodes/" + draft.id()), Map.of("aspectNames", List.of())),
                who.put(
                        Paths.v1("nodes/" + draft.id()),
                        Map.of(
                                "permissions",
                                Map.of(
                                        "isInheritanceEnabled",
                                        true,
                                        "locallySet",
                                        List.of(Map.of(
                                                "authorityId", "stranger",
                                                "name", "Coordinator",
                                                "accessStatus", "ALLOWED"))))),
                who.put(Paths.v1("nodes/" + draft.id()), Map.of("nodeType", "cm:content")));

        assertThat(draft.trail()).as(answers.toString()).isEqualTo(before);
        assertThat(draft.decide(as("stranger"), "APPROVE", "同意").ok()).isFalse();
        Answer strangersText = as("stranger").putContent(draft.id(), Word.unique());
        assertThat(strangersText.ok()).as(strangersText.toString()).isFalse();
        assertThat(draft.trail()).isEqualTo(before);
        draft.finish();
    }

    @ParameterizedTest
    @ValueSource(strings = {"chenjing", "lihua"})
    void i5_members_give_no_permissions_away(String person) {
        Draft draft = drafts.submitted();

        Answer answer = as(person)
                .put(
                        Paths.v1("nodes/" + draft.id()),
                        Map.of(
                                "permissions",
                                Map.of(
                                        "locallySet",
                                        List.of(Map.of(
                                                "authorityId", "stranger",
                                                "name", "Consumer",
                                                "accessStatus", "ALLOWED")))));

        assertThat(as("stranger").get(Paths.v1("nodes/" + draft.id())).ok())
                .as(answer.toString())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lihua", "wangqiang", "tangyun"})
    void i5_groups_are_written_by_the_organisation_only(String person) {
        Answer joined = as(person)
                .post(
                        Paths.v1("groups/GROUP_newsdesk-confidentiality/members"),
                        Map.of("id", person, "memberType", "PERSON"));

        assertThat(joined.ok()).as(joined.toString()).isFalse();
    }

    @Test
    void i5_a_group_member_without_the_role_in_the_organisation_signs_nothing() {
        Draft draft = drafts.at(Level.CONFIDENTIALITY);
        Trail before = draft.trail();
        Answer joined = admin().post(
                        Paths.v1("groups/GROUP_newsdesk-confidentiality/members"),
                        Map.of("id", "stranger", "memberType", "PERSON"));
        try {
            Answer answer = draft.decide(as("stranger"), draft.decision("APPROVE", "同意"));
            assertThat(answer.ok()).as(joined + " / " + answer).isFalse();
            assertThat(draft.trail()).isEqualTo(before);
        } finally {
            admin().delete(Paths.v1("groups/GROUP_newsdesk-confidentiality/members/stranger"));
        }
    }

    private static Draft draftState;
    private static Draft reviewState;

    /** One draft for all attempts that must not have any effect; a trace of one would fail the next as well. */
    private Draft shared(String state) {
        if (state.equals("DRAFT")) {
            if (draftState == null) {
                draftState = drafts.uploaded(Unit.PUFA);
            }
            return draftState;
        }
        if (reviewState == null) {
            reviewState = drafts.at(Level.REVIEW);
        }
        return reviewState;
    }

    private void assertFreshOrRefused(Answer answer) {
        if (!answer.ok()) {
            return;
        }
        Map<String, String> own = drafts.of(Unit.PUFA, answer.id(), "").properties();
        assertThat(own.getOrDefault("nd:state", "\"DRAFT\""))
                .as(answer.toString())
                .isEqualTo("\"DRAFT\"");
        assertThat(own).doesNotContainKeys("nd:registerNumber", "nd:registeredAt", "nd:releasedAt", "nd:processId");
        if (own.containsKey("nd:unit")) {
            Answer release = drafts.of(Unit.PUFA, answer.id(), "").release(as("tangyun"));
            assertThat(release.ok()).as(release.toString()).isFalse();
        }
    }

    private static Object forged(JsonNode stored) {
        if (stored.isNumber()) {
            return stored.asInt() + 1;
        }
        if (stored.isBoolean()) {
            return !stored.asBoolean();
        }
        if (stored.asText().matches("\\d{4}-\\d\\d-\\d\\dT.*")) {
            return "2020-01-01T00:00:00.000+0000";
        }
        return Bureau.PASSWORD;
    }
}

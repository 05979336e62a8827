package org.newsdesk.contract.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsdesk.contract.ContractTest;
import org.newsdesk.contract.bureau.Archive;
import org.newsdesk.contract.bureau.Bureau;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.bureau.Level;
import org.newsdesk.contract.bureau.Trail;
import org.newsdesk.contract.bureau.Unit;
import org.newsdesk.contract.bureau.Word;
import org.newsdesk.contract.client.Answer;
import org.newsdesk.contract.client.Client;
import org.newsdesk.contract.client.EnabledOnRealAcs;
import org.newsdesk.contract.client.Json;
import org.newsdesk.contract.client.Paths;

/** I5: what looks like the extension's own work can only come from the extension. */
class I5ForgeryTest extends ContractTest {

    @ParameterizedTest
    @ValueSource(strings = {"chenjing", "admin"})
    void i5_the_trail_of_a_released_piece_is_not_attached_to_its_copy(String person) {
        Draft original = drafts.released();
        String copyId = as("chenjing")
                .post(
                        Paths.v1("nodes/" + original.id() + "/copy"),
                        Map.of("targetParentId", bureau.draftsFolder(Unit.PUFA), "name", Bureau.freshName(Unit.PUFA)))
                .orFail()
                .id();
        Draft copy = drafts.of(Unit.PUFA, copyId, "");
        attach(person, original, copy);
        copy.submit(as("chenjing")).orFail();
        attach(person, original, copy);

        assertThat(copy.signOffs()).isEmpty();
        assertThat(copy.level()).isEqualTo(Level.FIRST_REVIEW);
        assertNotReleasable(copy);
        copy.finish();
        assertThat(copy.signOffs()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"chenjing", "admin"})
    void i5_a_file_does_not_become_a_released_draft_by_its_type(String person) {
        Answer created = as(person)
                .post(
                        Paths.v1("nodes/" + bureau.scratch() + "/children"),
                        Map.of(
                                "name",
                                "特制" + System.nanoTime() + ".docx",
                                "nodeType",
                                "cm:content",
                                "properties",
                                forgedState()));
        if (!created.ok()) {
            return;
        }
        as(person).putContent(created.id(), Word.unique());

        Answer specialised = as(person).put(Paths.v1("nodes/" + created.id()), Map.of("nodeType", "nd:draft"));
        Answer moved = as(person)
                .post(
                        Paths.v1("nodes/" + created.id() + "/move"),
                        Map.of("targetParentId", bureau.draftsFolder(Unit.PUFA)));

        assertFresh(created.id(), specialised + " / " + moved);
    }

    @ParameterizedTest
    @ValueSource(strings = {"chenjing", "admin"})
    void i5_a_file_with_forged_properties_is_adopted_as_a_fresh_draft(String person) {
        Answer created = as(person)
                .post(
                        Paths.v1("nodes/" + bureau.draftsFolder(Unit.PUFA) + "/children"),
                        Map.of(
                                "name", Bureau.freshName(Unit.PUFA),
                                "nodeType", "cm:content",
                                "properties", forgedState()));
        if (!created.ok()) {
            return;
        }
        Answer content = as(person).putContent(created.id(), Word.unique());

        assertFresh(created.id(), created + " / " + content);
    }

    @Test
    void i5_a_node_does_not_become_a_sign_off_by_its_type() {
        Draft draft = drafts.submitted();
        Trail before = draft.trail();
        Map<String, Object> forged = Json.map(
                "nd:person", "lihua",
                "nd:personName", "李华",
                "nd:entryLevel", "FIRST_REVIEW",
                "nd:outcome", "APPROVE",
                "nd:opinion", "伪造",
                "nd:entryRound", draft.round(),
                "nd:entryContentSha256", draft.sha256());
        for (String type : List.of("cm:cmobject", "cm:content")) {
            Answer created = admin().post(
                            Paths.v1("nodes/" + bureau.scratch() + "/children"),
                            Map.of("name", "特制" + System.nanoTime(), "nodeType", type, "properties", forged));
            if (created.ok()) {
                Answer specialised = admin().put(Paths.v1("nodes/" + created.id()), Map.of("nodeType", "nd:signOff"));
                Answer attached = admin().post(
                                Paths.v1("nodes/" + draft.id() + "/secondary-children"),
                                Map.of("childId", created.id(), "assocType", "nd:trail"));
                assertThat(specialised.ok()).as(specialised + " / " + attached).isFalse();
            }
            Answer beneath = admin().post(
                            Paths.v1("nodes/" + draft.id() + "/children"),
                            Map.of(
                                    "name",
                                    "特制" + System.nanoTime(),
                                    "nodeType",
                                    type,
                                    "properties",
                                    forged,
                                    "association",
                                    Map.of("assocType", "nd:trail")));
            assertThat(beneath.ok()).as(beneath.toString()).isFalse();
        }
        assertThat(draft.trail()).isEqualTo(before);
        draft.finish();
    }

    @ParameterizedTest
    @ValueSource(strings = {"chenjing", "stranger", "admin"})
    void i5_nobody_makes_a_drafts_folder_of_his_own(String person) {
        Client who = as(person);
        Answer direct = who.post(
                Paths.v1("nodes/" + bureau.scratch() + "/children"),
                Map.of(
                        "name",
                        "假稿件夹" + System.nanoTime(),
                        "nodeType",
                        "nd:draftsFolder",
                        "properties",
                        Map.of("nd:draftsUnit", "pufa")));
        assertThat(direct.ok()).as(direct.toString()).isFalse();

        Answer folder = who.post(
                Paths.v1("nodes/" + bureau.scratch() + "/children"),
                Map.of(
                        "name",
                        "假稿件夹" + System.nanoTime(),
                        "nodeType",
                        "cm:folder",
                        "properties",
                        Map.of("nd:draftsUnit", "pufa")));
        if (folder.ok()) {
            Answer specialised = who.put(Paths.v1("nodes/" + folder.id()), Map.of("nodeType", "nd:draftsFolder"));
            Answer uploaded = who.upload(folder.id(), Bureau.freshName(Unit.PUFA), Word.unique());
            assertThat(specialised.ok()).as(specialised.toString()).isFalse();
            assertThat(uploaded.orFail().entry().path("nodeType").asText()).isEqualTo("cm:content");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"lihua", "admin"})
    void i5_a_folder_is_not_given_to_another_unit(String person) {
        String folder = bureau.draftsFolder(Unit.PUFA);

        Answer answer =
                as(person).put(Paths.v1("nodes/" + folder), Map.of("properties", Map.of("nd:draftsUnit", "chengguan")));

        assertThat(answer.ok()).as(answer.toString()).isFalse();
        Draft draft = drafts.uploaded(Unit.PUFA);
        assertThat(draft.detail().path("unit").asText()).isEqualTo("pufa");
    }

    @ParameterizedTest
    @ValueSource(strings = {"chenjing", "admin"})
    void i5_a_secondary_parent_gives_no_way_in(String person) {
        Draft draft = drafts.at(Level.REVIEW);
        Trail before = draft.trail();
        String other = bureau.draftsFolder(Unit.CHENGGUAN);

        Answer linked = as(person)
                .post(
                        Paths.v1("nodes/" + other + "/secondary-children"),
                        Map.of("childId", draft.id(), "assocType", "cm:contains"));
        Answer unlinked = as(person).delete(Paths.v1("nodes/" + other + "/secondary-children/" + draft.id()));
        Answer primary = as(person)
                .delete(Paths.v1("nodes/" + bureau.draftsFolder(Unit.PUFA) + "/secondary-children/" + draft.id()));

        assertThat(draft.trail())
                .as(linked + " / " + unlinked + " / " + primary)
                .isEqualTo(before);
        draft.finish();
    }

    @EnabledOnRealAcs
    @ParameterizedTest
    @ValueSource(strings = {"chenjing", "admin"})
    void i5_an_imported_archive_brings_no_forged_draft(String person) throws InterruptedException {
        for (String state : List.of("REGISTERED", "RELEASED", "IN_REVIEW")) {
            for (String folder : List.of(bureau.draftsFolder(Unit.PUFA), bureau.scratch())) {
                String name = Bureau.freshName(Unit.PUFA);
                Answer found = Archive.ofDraft(name, state).importInto(bureau, person, folder, name);
                if (found.ok()) {
                    Answer moved = as(person)
                            .post(
                                    Paths.v1("nodes/" + found.id() + "/move"),
                                    Map.of("targetParentId", bureau.draftsFolder(Unit.PUFA)));
                    assertThat(drafts.of(Unit.PUFA, found.id(), name)
                                    .node()
                                    .path("parentId")
                                    .asText())
                            .as("it stays outside: " + moved)
                            .isEqualTo(bureau.scratch());
                    assertThat(drafts.of(Unit.PUFA, found.id(), name)
                                    .release(as("tangyun"))
                                    .ok())
                            .isFalse();
                }
            }
        }
    }

    @EnabledOnRealAcs
    @ParameterizedTest
    @ValueSource(strings = {"DIRECTOR", "REVIEW", "FIRST_REVIEW", "CONFIDENTIALITY"})
    void i1_signatures_planted_before_the_round_do_not_count(String level) throws InterruptedException {
        String name = Bureau.freshName(Unit.PUFA);
        for (String folder : List.of(bureau.draftsFolder(Unit.PUFA), bureau.scratch())) {
            Answer found = Archive.ofPlanted(name, level).importInto(bureau, "chenjing", folder, name);
            if (found.ok()) {
                Draft draft = drafts.of(Unit.PUFA, found.id(), name);
                Answer moved = as("chenjing")
                        .post(
                                Paths.v1("nodes/" + found.id() + "/move"),
                                Map.of("targetParentId", bureau.draftsFolder(Unit.PUFA)));
                draft.edit(
                        as("chenjing"),
                        Map.of("important", true, "channels", List.of("county-site"), "category", "普法宣传"));
                Answer submitted = moved.ok() ? draft.submit(as("chenjing")) : draft.submitAtOnce(as("chenjing"));
                if (submitted.ok()) {
                    assertThat(Json.stream(draft.detail().path("levels"))
                                    .map(each -> each.path("status").asText()))
                            .as(submitted.toString())
                            .doesNotContain("DONE");
                    draft.finish();
                    assertThat(draft.signOffs()).hasSize(5);
                }
            }
        }
    }

    @EnabledOnRealAcs
    @ParameterizedTest
    @ValueSource(strings = {"chenjing", "lihua", "admin"})
    void i5_nothing_is_imported_beneath_a_draft(String person) throws InterruptedException {
        Draft fresh = drafts.uploaded(Unit.PUFA);
        Draft open = drafts.at(Level.REVIEW);
        Trail before = open.trail();

        Archive.ofSignOff("REVIEW", open.sha256()).importInto(bureau, person, open.id(), "900001");
        Archive.ofSignOff("REVIEW", fresh.sha256()).importInto(bureau, person, fresh.id(), "900001");

        assertThat(open.trail()).isEqualTo(before);
        assertThat(fresh.signOffs()).isEmpty();
        open.finish();
        fresh.finish();
    }

    private void attach(String person, Draft from, Draft to) {
        List<String> entries = new ArrayList<>();
        from.signOffs().forEach(signOff -> entries.add(signOff.path("id").asText()));
        for (String entry : entries) {
            Answer answer = as(person)
                    .post(
                            Paths.v1("nodes/" + to.id() + "/secondary-children"),
                            Map.of("childId", entry, "assocType", "nd:trail"));
            assertThat(answer.ok()).as(answer.toString()).isFalse();
        }
    }

    private void assertFresh(String id, String how) {
        Draft draft = drafts.of(Unit.PUFA, id, "");
        JsonNode node = draft.node();
        if (!node.path("nodeType").asText().equals("nd:draft")) {
            return;
        }
        Map<String, String> own = draft.properties();
        assertThat(own.getOrDefault("nd:state", "\"DRAFT\"")).as(how).isEqualTo("\"DRAFT\"");
        assertThat(own)
                .as(how)
                .doesNotContainKeys("nd:registerNumber", "nd:registeredAt", "nd:releasedAt", "nd:processId");
        assertThat(own.getOrDefault("nd:round", "0")).as(how).isEqualTo("0");
        assertThat(own.getOrDefault("nd:author", "")).as(how).doesNotContain("lihua");
        Answer read = draft.read(admin());
        if (read.ok()) {
            assertThat(read.json().path("signOffs")).as(how).isEmpty();
        }
        assertThat(draft.release(as("tangyun")).ok()).as(how).isFalse();
    }

    private static Map<String, Object> forgedState() {
        return Json.map(
                "nd:state", "REGISTERED",
                "nd:unit", "pufa",
                "nd:author", "lihua",
                "nd:round", 1,
                "nd:registerNumber", "〔1999〕1号",
                "nd:registeredAt", "2020-01-01T00:00:00.000+0000",
                "nd:contentSha256", "0".repeat(64));
    }
}

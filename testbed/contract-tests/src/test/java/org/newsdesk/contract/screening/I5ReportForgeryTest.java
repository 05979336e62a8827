package org.newsdesk.contract.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsdesk.contract.bureau.Archive;
import org.newsdesk.contract.bureau.Bureau;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.bureau.Level;
import org.newsdesk.contract.bureau.Unit;
import org.newsdesk.contract.bureau.Word;
import org.newsdesk.contract.client.Answer;
import org.newsdesk.contract.client.Client;
import org.newsdesk.contract.client.Cmis;
import org.newsdesk.contract.client.Dav;
import org.newsdesk.contract.client.EnabledOnRealAcs;
import org.newsdesk.contract.client.Form;
import org.newsdesk.contract.client.Json;
import org.newsdesk.contract.client.Paths;

/** I5: what the screening says comes from the screening, whichever way somebody tries to say it instead. */
class I5ReportForgeryTest extends ScreeningTest {

    /** The ways in which a content that hurts gets under a record that says clean. */
    enum Way {
        V1_PUT_CONTENT {
            @Override
            Answer change(Client who, Draft draft, String folder) {
                return who.putContent(draft.id(), news(MOBILE));
            }
        },
        V1_OVERWRITE_UPLOAD {
            @Override
            Answer change(Client who, Draft draft, String folder) {
                return who.upload(folder, draft.name(), news(MOBILE), Map.of("overwrite", "true"));
            }
        },
        V1_OVERWRITE_UPLOAD_WITH_FORGED_PROPERTIES {
            @Override
            Answer change(Client who, Draft draft, String folder) {
                return who.upload(
                        folder,
                        draft.name(),
                        news(MOBILE),
                        Map.of("overwrite", "true", "nd:screeningStatus", "CLEAN", "nd:contentSha256", draft.sha256()));
            }
        },
        SHARE_UPLOAD {
            @Override
            Answer change(Client who, Draft draft, String folder) {
                return who.post(
                        Paths.script("api/upload"),
                        new Form()
                                .field("updateNodeRef", draft.nodeRef())
                                .field("majorversion", "true")
                                .file("filedata", draft.name(), news(MOBILE)));
            }
        };

        abstract Answer change(Client who, Draft draft, String folder);
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void i5_a_clean_record_does_not_cover_another_content(Way way) {
        Draft draft = draft(Word.unique());
        assertThat(draft.screening().status()).isEqualTo("CLEAN");

        Answer answer = way.change(draft.author(), draft, bureau.draftsFolder(Unit.PUFA));

        assertOfThePresentContent(draft, answer);
        if (answer.ok()) {
            assertThat(draft.screening().blocking()).as(answer.toString()).contains("mobile");
        }
    }

    @Test
    void i5_a_reverted_version_is_screened_for_what_it_says() {
        Draft draft = draft(news(MOBILE));
        assertThat(draft.screening().blocking()).contains("mobile");
        draft.author().putContent(draft.id(), Word.unique()).orFail();
        assertThat(draft.screening().status()).isEqualTo("CLEAN");

        Answer reverted = draft.author()
                .post(Paths.v1("nodes/" + draft.id() + "/versions/1.0/revert"), Map.of("majorVersion", true));

        assertOfThePresentContent(draft, reverted);
        if (reverted.ok()) {
            assertThat(draft.screening().blocking()).contains("mobile");
        }
        draft.author().putContent(draft.id(), Word.unique()).orFail();
        assertThat(draft.screening().status()).isEqualTo("CLEAN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"chenjing", "lihua", "admin"})
    void i5_written_properties_change_nothing_that_counts(String person) {
        Draft draft = draft(news(MOBILE));
        draft.submit(draft.author()).orFail();
        Draft unreadable = draft(Samples.read("法律援助中心-2026年3月13日工作信息.docx"));
        String before = draft.screening().finished().text();
        String beforeUnreadable = unreadable.screening().finished().text();

        List<Answer> answers = new ArrayList<>();
        for (Draft each : List.of(draft, unreadable)) {
            as(person).post(Paths.v1("nodes/" + each.id() + "/unlock"));
            forged(each).forEach((name, value) -> {
                answers.add(as(person).put(Paths.v1("nodes/" + each.id()), Map.of("properties", Map.of(name, value))));
                answers.add(as(person)
                        .post(
                                Paths.script("api/node/workspace/SpacesStore/" + each.id() + "/formprocessor"),
                                Map.of("prop_" + name.replace(':', '_'), value)));
            });
        }

        assertThat(draft.screening().finished().text()).as(answers.toString()).isEqualTo(before);
        assertThat(unreadable.screening().finished().text())
                .as(answers.toString())
                .isEqualTo(beforeUnreadable);
        assertRefused(unreadable.submit(unreadable.author()), 422, "I9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"chenjing", "admin"})
    void i5_a_draft_is_not_born_screened(String person) {
        Map<String, String> fields = new TreeMap<>();
        forged("0".repeat(64)).forEach((name, value) -> fields.put(name, value.toString()));
        String name = Bureau.freshName(Unit.PUFA);

        Answer uploaded = as(person).upload(bureau.draftsFolder(Unit.PUFA), name, news(MOBILE), fields);

        if (uploaded.ok()) {
            Draft draft = drafts.of(Unit.PUFA, uploaded.id(), name);
            assertOfThePresentContent(draft, uploaded);
            assertThat(draft.screening().blocking()).contains("mobile");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"chenjing", "wuwei", "admin"})
    void i5_nobody_writes_a_report(String person) {
        Draft draft = draft(news(MOBILE));
        String before = draft.screening().finished().text();
        Map<String, Object> report = Json.map(
                "nd:screeningStatus",
                "CLEAN",
                "nd:findings",
                "[]",
                "nd:entryContentSha256",
                draft.sha256(),
                "nd:entryRound",
                draft.round());

        for (String association : List.of("nd:screening", "nd:trail", "cm:contains")) {
            for (String type : List.of("nd:screeningReport", "cm:cmobject")) {
                Answer beneath = as(person)
                        .post(
                                Paths.v1("nodes/" + draft.id() + "/children"),
                                Map.of(
                                        "name",
                                        "伪造" + System.nanoTime(),
                                        "nodeType",
                                        type,
                                        "properties",
                                        report,
                                        "association",
                                        Map.of("assocType", association)));
                assertThat(beneath.ok()).as(beneath.toString()).isFalse();
            }
        }
        Answer beside = as(person)
                .post(
                        Paths.v1("nodes/" + bureau.scratch() + "/children"),
                        Map.of("name", "伪造" + System.nanoTime(), "nodeType", "cm:cmobject", "properties", report));
        if (beside.ok()) {
            Answer specialised =
                    as(person).put(Paths.v1("nodes/" + beside.id()), Map.of("nodeType", "nd:screeningReport"));
            Answer attached = as(person)
                    .post(
                            Paths.v1("nodes/" + draft.id() + "/secondary-children"),
                            Map.of("childId", beside.id(), "assocType", "nd:screening"));
            assertThat(List.of(specialised, attached)).noneMatch(Answer::ok);
        }
        assertThat(draft.screening().finished().text()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"chenjing", "admin"})
    void i11_a_copy_begins_with_a_screening_of_its_own(String person) {
        Draft original = atConfidentiality(news(MOBILE));
        original.approve();
        assertThat(original.screening().findings())
                .allMatch(finding ->
                        finding.path("resolution").path("outcome").asText().equals("ACCEPTED"));

        Answer answer = as(person)
                .post(
                        Paths.v1("nodes/" + original.id() + "/copy"),
                        Map.of("targetParentId", bureau.draftsFolder(Unit.PUFA), "name", Bureau.freshName(Unit.PUFA)))
                .orFail();

        Draft copy = drafts.of(Unit.PUFA, answer.id(), "");
        assertOfThePresentContent(copy, answer);
        assertThat(copy.screening().blocking()).contains("mobile");
        assertThat(copy.screening().findings())
                .allMatch(finding -> finding.path("resolution").isNull());
    }

    @Test
    void i5_a_draft_restored_from_the_trash_is_as_screened_as_it_was() {
        Draft draft = draft(news(MOBILE));
        draft.screening().finished();
        draft.author().delete(Paths.v1("nodes/" + draft.id())).orFail();

        draft.author()
                .post(Paths.v1("deleted-nodes/" + draft.id() + "/restore"))
                .orFail();

        assertThat(draft.screening().blocking()).contains("mobile");
    }

    @Test
    void i5_a_file_moved_in_or_renamed_to_a_word_name_is_screened() {
        String moved = as("chenjing")
                .upload(bureau.scratch(), Bureau.freshName(Unit.PUFA), news(MOBILE))
                .orFail()
                .id();
        as("chenjing")
                .post(Paths.v1("nodes/" + moved + "/move"), Map.of("targetParentId", bureau.draftsFolder(Unit.PUFA)))
                .orFail();
        String renamed = as("chenjing")
                .upload(bureau.draftsFolder(Unit.PUFA), "改名前" + System.nanoTime() + ".tmp", news(MOBILE))
                .orFail()
                .id();
        as("chenjing")
                .put(Paths.v1("nodes/" + renamed), Map.of("name", Bureau.freshName(Unit.PUFA)))
                .orFail();

        for (String id : List.of(moved, renamed)) {
            assertThat(drafts.of(Unit.PUFA, id, "").screening().blocking()).contains("mobile");
        }
    }

    @EnabledOnRealAcs
    @ParameterizedTest
    @ValueSource(strings = {"chenjing", "wuwei", "admin"})
    void i5_nobody_changes_deletes_or_moves_a_report(String person) {
        Draft draft = draft(Word.unique());
        draft.author().putContent(draft.id(), news(MOBILE)).orFail();
        String before = draft.screening().finished().text();
        Draft other = draft(news(MOBILE));
        String beforeOther = other.screening().finished().text();
        List<String> reports = reports(draft);
        assertThat(reports)
                .as("more than the other has")
                .hasSizeGreaterThan(reports(other).size());
        Client who = as(person);

        List<Answer> answers = new ArrayList<>();
        for (String report : reports) {
            String node = Paths.v1("nodes/" + report);
            // other than what stands there: a change that changes nothing is no write, and the platform answers it with
            // 200
            answers.add(who.put(node, Map.of("properties", Map.of("nd:screeningStatus", "FORGED"))));
            answers.add(who.put(node, Map.of("properties", Map.of("nd:findings", "[{}]"))));
            answers.add(who.put(node, Map.of("name", "改名" + System.nanoTime())));
            answers.add(who.put(node, Map.of("aspectNames", List.of("cm:titled"))));
            answers.add(who.post(node + "/move", Map.of("targetParentId", other.id())));
            answers.add(who.post(node + "/move", Map.of("targetParentId", bureau.scratch())));
            answers.add(who.post(
                    Paths.v1("nodes/" + other.id() + "/secondary-children"),
                    Map.of("childId", report, "assocType", "nd:screening")));
            answers.add(Cmis.update(who, report, "nd:screeningStatus", "FORGED"));
            answers.add(Cmis.delete(who, report));
            answers.add(who.delete(node));
            answers.add(who.delete(node + "?permanent=true"));
        }

        assertThat(answers).as(answers.toString()).noneMatch(Answer::ok);
        assertThat(draft.screening().finished().text()).isEqualTo(before);
        assertThat(other.screening().finished().text()).isEqualTo(beforeOther);
        assertThat(reports(draft)).isEqualTo(reports);
        other.author().putContent(other.id(), Word.unique()).orFail();
        assertThat(other.screening().status()).isEqualTo("CLEAN");
    }

    @EnabledOnRealAcs
    @Test
    void i5_webdav_and_cmis_bring_no_unscreened_content() {
        String[] folder = {"新闻审发", Unit.PUFA.title(), "稿件"};
        Draft byDav = draft(Word.unique());
        Answer put =
                Dav.put(bureau.byPassword("chenjing"), news(MOBILE), folder[0], folder[1], folder[2], byDav.name());
        Draft byCmis = draft(Word.unique());
        Answer set = Cmis.setContent(as("chenjing"), byCmis.id(), news(MOBILE));
        Draft byCheckIn = draft(Word.unique());
        Answer out = Cmis.checkOut(as("chenjing"), byCheckIn.id());
        Answer in = out.ok() ? Cmis.checkIn(as("chenjing"), Cmis.objectId(out), news(MOBILE)) : out;

        for (Draft draft : List.of(byDav, byCmis, byCheckIn)) {
            assertOfThePresentContent(draft, put);
        }
        assertThat(byDav.screening().blocking()).as(put.toString()).contains("mobile");
        assertThat(byCmis.screening().blocking()).as(set.toString()).contains("mobile");
        if (in.ok()) {
            assertThat(byCheckIn.screening().blocking()).contains("mobile");
        }
        String name = Bureau.freshName(Unit.PUFA);
        Dav.put(bureau.byPassword("chenjing"), news(MOBILE), folder[0], folder[1], folder[2], name);
        String id = admin().get(
                        Paths.v1("nodes/" + bureau.draftsFolder(Unit.PUFA) + "?relativePath=" + Paths.encode(name)))
                .orFail()
                .id();
        assertThat(drafts.of(Unit.PUFA, id, name).screening().blocking()).contains("mobile");
    }

    @EnabledOnRealAcs
    @Test
    void i5_an_imported_package_brings_no_report() throws InterruptedException {
        for (String folder : List.of(bureau.draftsFolder(Unit.PUFA), bureau.scratch())) {
            String name = Bureau.freshName(Unit.PUFA);
            Answer found = Archive.ofScreened(name, news(MOBILE)).importInto(bureau, "chenjing", folder, name);
            if (found.ok()) {
                as("chenjing")
                        .post(
                                Paths.v1("nodes/" + found.id() + "/move"),
                                Map.of("targetParentId", bureau.draftsFolder(Unit.PUFA)));
                Draft draft = drafts.of(Unit.PUFA, found.id(), name);
                if (draft.read(admin()).ok()) {
                    assertOfThePresentContent(draft, found);
                    assertThat(draft.screening().blocking()).contains("mobile");
                }
            }
        }
        Draft fresh = draft(news(MOBILE));
        String before = fresh.screening().finished().text();
        Archive.ofReport(fresh.sha256()).importInto(bureau, "chenjing", fresh.id(), "900001");
        assertThat(fresh.screening().finished().text()).isEqualTo(before);
    }

    @Test
    void i5_task_variables_say_nothing_about_findings_in_advance() {
        Draft draft = atConfidentiality(news(MOBILE));
        String accepted = Json.write(draft.screening().accepted("家属同意公开"));
        for (String person : List.of("chenjing", "lihua", "admin")) {
            as(person)
                    .put(
                            Paths.workflow("processes/" + draft.processId() + "/variables/ndw_findings"),
                            Map.of("name", "ndw_findings", "value", accepted, "type", "d:text"));
            as(person)
                    .post(
                            Paths.workflow("tasks/" + draft.taskId() + "/variables"),
                            List.of(Map.of(
                                    "name", "ndw_findings", "value", accepted, "scope", "global", "type", "d:text")));
        }

        Answer answer = draft.decide(as("wuwei"), approval(draft, List.of()));

        assertThat(answer.ok()).as(answer.toString()).isFalse();
        assertThat(draft.level()).isEqualTo(Level.CONFIDENTIALITY);
    }

    /** The screening is finished, of the bytes that lie there, and says nothing of another content. */
    private void assertOfThePresentContent(Draft draft, Answer how) {
        JsonNode screening = draft.screening().finished().orFail().json();
        assertThat(screening.path("contentSha256").asText())
                .as(how.toString())
                .isEqualTo(Draft.sha256(admin().content(draft.id())));
    }

    /** Node ids of a draft's reports, as the platform's node browser shows them to administrators. */
    private List<String> reports(Draft draft) {
        Answer browser = admin().get(Paths.script("slingshot/node/workspace/SpacesStore/" + draft.id()));
        assumeFalse(
                host.isRealAcs() && browser.status() == 404,
                "this ACS lacks share-services and with it the node browser");
        return Json.stream(browser.orFail().json().path("children"))
                .filter(child -> child.path("assocType").toString().contains("screening"))
                .map(child -> child.path("nodeRef").asText())
                .map(nodeRef -> nodeRef.substring(nodeRef.lastIndexOf('/') + 1))
                .toList();
    }

    private static Map<String, Object> forged(Draft draft) {
        return forged(draft.sha256());
    }

    private static Map<String, Object> forged(String sha256) {
        return Json.map(
                "nd:screeningStatus", "CLEAN",
                "nd:screeningReason", "",
                "nd:screenedSha256", sha256,
                "nd:screenedDay", "2026-01-01",
                "nd:findings", "[]",
                "nd:resolutions", "[]",
                "nd:engineVersion", "9",
                "nd:screeningListVersion", "9",
                "nd:state", "REGISTERED");
    }
}

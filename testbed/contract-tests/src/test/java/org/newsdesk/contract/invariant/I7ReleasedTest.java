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
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.bureau.Trail;
import org.newsdesk.contract.bureau.Unit;
import org.newsdesk.contract.bureau.Word;
import org.newsdesk.contract.client.Answer;
import org.newsdesk.contract.client.Client;
import org.newsdesk.contract.client.Cmis;
import org.newsdesk.contract.client.EnabledOnRealAcs;
import org.newsdesk.contract.client.Form;
import org.newsdesk.contract.client.Json;
import org.newsdesk.contract.client.Paths;

/** I7: what is released stays as it is, for everybody. */
class I7ReleasedTest extends ContractTest {
    private static Draft released;

    @ParameterizedTest
    @ValueSource(strings = {"chenjing", "tangyun", "qianfang", "admin"})
    void i7_content_is_not_changed(String person) {
        Draft draft = released();
        Client who = as(person);
        unlock(draft, who);

        assertUntouched(
                draft,
                who.putContent(draft.id(), Word.unique()),
                who.upload(parent(draft), name(draft), Word.unique(), Map.of("overwrite", "true")),
                who.post(Paths.v1("nodes/" + draft.id() + "/versions/1.0/revert"), Map.of("majorVersion", true)),
                who.post(
                        Paths.script("api/upload"),
                        new Form()
                                .field("updateNodeRef", draft.nodeRef())
                                .file("filedata", draft.name(), Word.unique())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"chenjing", "tangyun", "qianfang", "admin"})
    void i7_properties_are_not_changed(String person) {
        Draft draft = released();
        Client who = as(person);
        unlock(draft, who);
        JsonNode before = draft.detail();

        assertUntouched(
                draft,
                who.put(Paths.v1("nodes/" + draft.id()), Map.of("properties", Map.of("cm:title", "改"))),
                who.put(Paths.v1("nodes/" + draft.id()), Map.of("properties", Map.of("nd:category", "工作动态"))),
                who.put(Paths.v1("nodes/" + draft.id()), Map.of("properties", Map.of("nd:important", true))),
                who.put(Paths.v1("nodes/" + draft.id()), Map.of("name", "改名.docx")),
                who.post(
                        Paths.script("api/node/workspace/SpacesStore/" + draft.id() + "/formprocessor"),
                        Map.of("prop_cm_title", "改")),
                draft.edit(who, Map.of("title", "改")));

        assertThat(draft.detail().path("title")).isEqualTo(before.path("title"));
        assertThat(draft.detail().path("name")).isEqualTo(before.path("name"));
        assertThat(draft.detail().path("important")).isEqualTo(before.path("important"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"chenjing", "tangyun", "qianfang", "admin"})
    void i7_it_is_not_moved_or_deleted(String person) {
        Draft draft = released();
        Client who = as(person);
        unlock(draft, who);
        String parent = parent(draft);

        assertUntouched(
                draft,
                who.post(
                        Paths.v1("nodes/" + draft.id() + "/move"),
                        Map.of("targetParentId", bureau.draftsFolder(Unit.PUFA))),
                who.delete(Paths.v1("nodes/" + draft.id())),
                who.delete(Paths.v1("nodes/" + draft.id() + "?permanent=true")));
        Answer share =
                who.delete(Paths.script("slingshot/doclib/action/file/node/workspace/SpacesStore/" + draft.id()));
        assertThat(draft.trail().state()).as(share.toString()).isEqualTo("RELEASED");

        assertThat(parent(draft)).isEqualTo(parent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"chenjing", "tangyun", "admin"})
    void i7_no_aspect_comes_or_goes(String person) {
        Draft draft = released();
        String node = Paths.v1("nodes/" + draft.id());
        List<String> aspects = aspects(draft);
        List<String> more = new ArrayList<>(aspects);
        more.add("cm:effectivity");
        List<String> fewer = new ArrayList<>(aspects);
        fewer.remove("cm:versionable");

        assertThat(as(person).put(node, Map.of("aspectNames", more)).ok()).isFalse();
        assertThat(as(person).put(node, Map.of("aspectNames", fewer)).ok()).isFalse();
        assertThat(aspects(draft)).isEqualTo(aspects);
    }

    private static List<String> aspects(Draft draft) {
        List<String> names = new ArrayList<>();
        draft.node().path("aspectNames").forEach(name -> names.add(name.asText()));
        return names;
    }

    @ParameterizedTest
    @ValueSource(strings = {"chenjing", "tangyun", "qianfang", "admin"})
    void i7_aspects_type_versions_and_permissions_do_not_open_it(String person) {
        Draft draft = released();
        Trail before = draft.trail();
        Client who = as(person);

        List<Answer> answers = new ArrayList<>();
        answers.add(who.put(Paths.v1("nodes/" + draft.id()), Map.of("aspectNames", List.of())));
        answers.add(who.put(Paths.v1("nodes/" + draft.id()), Map.of("nodeType", "cm:content")));
        answers.add(who.delete(Paths.v1("nodes/" + draft.id() + "/versions/1.0")));
        answers.add(who.put(
                Paths.v1("nodes/" + draft.id()),
                Map.of(
                        "permissions",
                        Map.of(
                                "locallySet",
                                List.of(Map.of(
                                        "authorityId", "chenjing",
                                        "name", "Coordinator",
                                        "accessStatus", "ALLOWED"))))));
        answers.add(as("chenjing").putContent(draft.id(), Word.unique()));
        answers.add(as("chenjing").delete(Paths.v1("nodes/" + draft.id())));

        assertThat(draft.trail()).as(answers.toString()).isEqualTo(before);
        assertThat(draft.node().path("nodeType").asText()).isEqualTo("nd:draft");
        assertThat(answers.get(4).ok() || answers.get(5).ok())
                .as(answers.toString())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tangyun", "qianfang", "admin"})
    void i7_the_folders_above_it_are_not_removed(String person) {
        Draft draft = released();
        Client who = as(person);
        List<String> above = new ArrayList<>();
        Json.stream(draft.node().path("path").path("elements"))
                .filter(element -> element.path("nodeType").asText().startsWith("nd:"))
                .forEach(element -> above.add(element.path("id").asText()));
        assertThat(above).as("desk, archive, year, unit").hasSizeGreaterThanOrEqualTo(3);

        List<Answer> answers = new ArrayList<>();
        for (String folder : above) {
            answers.add(who.delete(Paths.v1("nodes/" + folder)));
            answers.add(who.delete(Paths.v1("nodes/" + folder + "?permanent=true")));
            answers.add(who.put(Paths.v1("nodes/" + folder), Map.of("name", "改名" + System.nanoTime())));
            answers.add(who.post(Paths.v1("nodes/" + folder + "/move"), Map.of("targetParentId", bureau.scratch())));
        }
        assertUntouched(draft, answers.toArray(Answer[]::new));
    }

    @Test
    void i7_it_rests_in_the_archive_of_its_year_and_unit() {
        Draft draft = released();

        List<String> path = Json.stream(draft.node().path("path").path("elements"))
                .map(element -> element.path("name").asText())
                .toList();

        assertThat(path).containsSubsequence("新闻审发", "档案");
        assertThat(path.get(path.size() - 1)).isEqualTo(Unit.PUFA.title());
        assertThat(path.get(path.size() - 2)).matches("\\d{4}");
    }

    @Test
    void i7_it_is_not_reviewed_recalled_or_submitted_again() {
        Draft draft = released();
        Trail before = draft.trail();

        assertRefused(draft.submit(draft.author()), 409);
        assertRefused(draft.recall(draft.author(), "撤回"), 409);
        Map<String, Object> decision = Json.map(
                "level", "FIRST_REVIEW",
                "outcome", "RETURN",
                "opinion", "退回",
                "round", draft.round(),
                "contentSha256", draft.sha256());
        assertRefused(draft.decide(as("lihua"), decision), 409);

        assertThat(draft.trail()).isEqualTo(before);
    }

    @Test
    void i7_two_pieces_of_one_name_are_both_archived() {
        Draft first = drafts.released();
        Answer uploaded = as("chenjing")
                .upload(bureau.draftsFolder(Unit.PUFA), first.name(), Word.unique())
                .orFail();
        Draft second = drafts.of(Unit.PUFA, uploaded.id(), first.name());
        second.edit(as("chenjing"), Map.of("title", "同名第二件", "category", "普法宣传", "channels", List.of("county-site")))
                .orFail();

        second.finish();

        assertThat(first.state()).isEqualTo("RELEASED");
    }

    @EnabledOnRealAcs
    @ParameterizedTest
    @ValueSource(strings = {"chenjing", "admin"})
    void i7_cmis_changes_nothing(String person) {
        Draft draft = released();
        Client who = as(person);
        unlock(draft, who);

        assertUntouched(
                draft,
                Cmis.setContent(who, draft.id(), Word.unique()),
                Cmis.update(who, draft.id(), "cmis:name", "改名.docx"),
                Cmis.delete(who, draft.id()));
        Trail before = draft.trail();
        Answer out = Cmis.checkOut(who, draft.id());
        if (out.ok()) {
            Answer in = Cmis.checkIn(who, Cmis.objectId(out), Word.unique());
            Cmis.cancelCheckOut(who, Cmis.objectId(out));
            assertThat(draft.trail()).as(in.toString()).isEqualTo(before);
        }
    }

    private Draft released() {
        if (released == null) {
            Draft draft = drafts.uploaded(Unit.PUFA);
            draft.author().putContent(draft.id(), Word.unique()).orFail();
            released = draft.finish();
        }
        return released;
    }

    private void assertUntouched(Draft draft, Answer... answers) {
        Trail now = draft.trail();
        assertThat(now.state()).as(List.of(answers).toString()).isEqualTo("RELEASED");
        assertThat(now.bytes()).as(List.of(answers).toString()).isEqualTo(now.contentSha256());
        assertThat(answers).as("refused: " + List.of(answers)).noneMatch(Answer::ok);
        for (Answer answer : answers) {
            assertNoInsides(answer);
        }
    }

    private static void unlock(Draft draft, Client who) {
        who.post(Paths.v1("nodes/" + draft.id() + "/unlock"));
    }

    private static String parent(Draft draft) {
        return draft.node().path("parentId").asText();
    }

    private static String name(Draft draft) {
        return draft.node().path("name").asText();
    }
}

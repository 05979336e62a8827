package org.newsdesk.contract.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsdesk.contract.ContractTest;
import org.newsdesk.contract.bureau.Checks;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.bureau.Level;
import org.newsdesk.contract.bureau.TaskWay;
import org.newsdesk.contract.bureau.Trail;
import org.newsdesk.contract.bureau.Unit;
import org.newsdesk.contract.client.Answer;
import org.newsdesk.contract.client.Json;
import org.newsdesk.contract.client.Paths;

/** K1–K14: the confidentiality reviewer answers, a blank or a reported problem blocks, the tick is bound. */
class ChecklistTest extends ContractTest {

    @Test
    void k_the_list_has_k1_to_k14_in_both_languages_under_four_principles() {
        Draft draft = drafts.submitted();
        JsonNode chinese = draft.checklist(as("wuwei")).orFail().json();
        JsonNode english = draft.checklist(as("wuwei").speaking("en")).orFail().json();

        for (int number = 1; number <= 14; number++) {
            JsonNode item = item(chinese, "K" + number);
            assertThat(item.path("text").asText()).as("K" + number).matches("(?s).*\\p{IsHan}.*");
            assertThat(item(english, "K" + number).path("text").asText())
                    .as("K" + number)
                    .matches("(?s).*[a-z]{3}.*");
            assertThat(item.path("group").asText()).isIn("political", "confidential", "factual", "writing");
            assertThat(item.path("groupName").asText()).isIn("讲政治", "严保密", "重实事", "强文字");
        }
        assertThat(chinese.path("listVersion").asText()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"K5", "K6", "K7", "K12"})
    void k_items_of_a_case_are_mandatory(String item) {
        Draft ordinary = drafts.uploaded(Unit.PUFA);
        Draft ofCase = drafts.submitted(Unit.PUFA, Map.of("concernsCase", true)).to(Level.CONFIDENTIALITY);
        Trail before = ofCase.trail();
        assertThat(item(ofCase.checklist(as("wuwei")).json(), item)
                        .path("mandatory")
                        .asBoolean())
                .isTrue();
        assertThat(item(ordinary.checklist(admin()).orFail().json(), item)
                        .path("mandatory")
                        .asBoolean())
                .isFalse();

        Answer answer = ofCase.decide(as("wuwei"), answered(ofCase, without(ofCase, item)));

        assertRefused(answer, 422, item);
        assertThat(Json.stream(answer.error().path("problems"))
                        .map(p -> p.path("item").asText()))
                .containsExactly(item);
        assertThat(ofCase.trail()).isEqualTo(before);
        assertNotReleasable(ofCase);
    }

    @Test
    void k12_minors_make_their_item_mandatory() {
        Draft draft = drafts.submitted(Unit.PUFA, Map.of("concernsMinor", true)).to(Level.CONFIDENTIALITY);

        assertRefused(draft.decide(as("wuwei"), answered(draft, without(draft, "K12"))), 422, "K12");
        draft.finish();
    }

    @ParameterizedTest
    @CsvSource({"K1,NO", "K6,NO"})
    void k_a_reported_problem_blocks_with_its_item(String item, String reported) {
        Draft draft = drafts.submitted(Unit.PUFA, Map.of("concernsCase", true)).to(Level.CONFIDENTIALITY);
        List<Map<String, Object>> answers =
                Checks.with(Checks.all(draft.checklist(as("wuwei")), "YES"), item, reported);

        Answer answer = draft.decide(as("wuwei"), answered(draft, answers));

        assertRefused(answer, 422, item);
        assertThat(draft.level()).isEqualTo(Level.CONFIDENTIALITY);
        assertNotReleasable(draft);
        draft.finish();
    }

    @Test
    void k_no_checklist_no_approval() {
        Draft draft = drafts.at(Level.CONFIDENTIALITY);
        Trail before = draft.trail();
        Map<String, Object> none = draft.decision("APPROVE", "同意");
        none.remove("checklist");

        Answer missing = draft.decide(as("wuwei"), none);
        Answer empty = draft.decide(as("wuwei"), answered(draft, List.of()));

        assertThat(missing.status()).as(missing.toString()).isIn(400, 422);
        assertRefused(missing, missing.status());
        assertRefused(empty, 422, "K1");
        assertThat(draft.trail()).isEqualTo(before);
    }

    @Test
    void k_the_platform_ends_no_confidentiality_task_without_the_checklist() {
        Draft draft = drafts.at(Level.CONFIDENTIALITY);
        Trail before = draft.trail();

        for (TaskWay way : TaskWay.values()) {
            Answer answer = way.end(as("wuwei"), draft.taskId(), "APPROVE");
            assertThat(answer.ok()).as(answer.toString()).isFalse();
        }
        Answer halfAnswer = TaskWay.v1Complete(
                as("wuwei"),
                draft.taskId(),
                "APPROVE",
                "同意",
                TaskWay.local("ndw_checklist", Json.write(without(draft, "K1"))));
        assertThat(halfAnswer.ok()).as(halfAnswer.toString()).isFalse();
        Answer nonsense = TaskWay.v1Complete(
                as("wuwei"), draft.taskId(), "APPROVE", "同意", TaskWay.local("ndw_checklist", "{nonsense"));
        assertThat(nonsense.ok()).as(nonsense.toString()).isFalse();

        assertThat(draft.trail()).isEqualTo(before);
        Answer whole = TaskWay.v1Complete(
                as("wuwei"),
                draft.taskId(),
                "APPROVE",
                "同意",
                TaskWay.local("ndw_checklist", Json.write(Checks.all(draft.checklist(as("wuwei")), "YES"))));
        assertThat(whole.ok()).as(whole.toString()).isTrue();
        assertThat(draft.level()).isEqualTo(Level.REGISTRATION);
    }

    @Test
    void k_unknown_items_and_answers_are_refused() {
        Draft draft = drafts.at(Level.CONFIDENTIALITY);
        Trail before = draft.trail();
        List<Map<String, Object>> all = Checks.all(draft.checklist(as("wuwei")), "YES");
        List<List<Map<String, Object>>> bad =
                List.of(Checks.with(all, "K99", "YES"), Checks.with(all, "K1", "MAYBE"), Checks.with(all, "K1", null));

        for (List<Map<String, Object>> answers : bad) {
            Answer answer = draft.decide(as("wuwei"), answered(draft, answers));
            assertThat(answer.status()).as(answer.toString()).isIn(400, 422);
            assertRefused(answer, answer.status());
        }
        assertThat(draft.trail()).isEqualTo(before);
    }

    @Test
    void k_one_item_answered_twice_is_refused() {
        Draft draft = drafts.at(Level.CONFIDENTIALITY);
        Trail before = draft.trail();
        List<Map<String, Object>> twice = new ArrayList<>(Checks.all(draft.checklist(as("wuwei")), "YES"));
        twice.add(Json.map("item", "K1", "answer", "NO", "note", ""));

        Answer answer = draft.decide(as("wuwei"), answered(draft, twice));

        assertThat(answer.status()).as(answer.toString()).isIn(400, 422);
        assertRefused(answer, answer.status());
        assertThat(draft.trail()).isEqualTo(before);
    }

    @Test
    void k_the_tick_records_person_time_list_version_and_content() {
        Draft draft = drafts.at(Level.CONFIDENTIALITY);
        String version = draft.checklist(as("wuwei")).json().path("listVersion").asText();
        draft.decide(as("wuwei"), draft.decision("APPROVE", "同意")).orFail();

        JsonNode record = draft.checklist(as("wuwei")).orFail().json().path("record");

        assertThat(record.path("person").asText()).isEqualTo("wuwei");
        assertThat(record.path("personName").asText()).isEqualTo("吴薇");
        assertThat(record.path("listVersion").asText()).isEqualTo(version);
        assertThat(record.path("contentSha256").asText()).isEqualTo(draft.sha256());
        assertThat(record.path("round").asInt()).isEqualTo(draft.round());
        assertThat(record.path("at").asText()).matches("\\d{4}-\\d\\d-\\d\\dT.*\\+08:00");
        assertThat(record.path("answers").size()).isGreaterThanOrEqualTo(14);
    }

    @Test
    void k_the_next_round_starts_from_the_answers_of_the_last() {
        Draft draft = drafts.at(Level.CONFIDENTIALITY);
        List<Map<String, Object>> answers = new ArrayList<>(Checks.all(draft.checklist(as("wuwei")), "YES"));
        answers.replaceAll(answer -> {
            Map<String, Object> changed = new HashMap<>(answer);
            if (answer.get("item").equals("K4")) {
                changed.put("note", "已校对两遍");
            }
            return changed;
        });
        draft.decide(as("wuwei"), answered(draft, answers)).orFail();
        draft.decide(as("tangyun"), "RETURN", "补充图片").orFail();
        draft.submit(draft.author()).orFail();
        draft.to(Level.CONFIDENTIALITY);

        JsonNode list = draft.checklist(as("wuwei")).orFail().json();

        assertThat(item(list, "K4").path("answer").asText()).isEqualTo("YES");
        assertThat(item(list, "K4").path("note").asText()).isEqualTo("已校对两遍");
        assertThat(list.path("record").isNull()
                        || list.path("record").path("round").asInt() < draft.round())
                .as("prefilled, not ticked")
                .isTrue();
    }

    @Test
    void k_the_list_is_edited_in_the_repository_and_versioned() {
        JsonNode before = admin().get(Paths.newsdesk("checklist-list")).orFail().json();
        String text = before.path("text").asText();
        Draft draft = drafts.at(Level.CONFIDENTIALITY);
        try {
            Answer changed = admin().put(
                            Paths.newsdesk("checklist-list"),
                            Map.of(
                                    "text",
                                    text
                                            + "\n[K15]\n内容: 附件已检查\ntext.en: Attachments were checked\n原则: factual\n必填: always\n出处: 本局\n"))
                    .orFail();
            assertThat(changed.json().path("version")).isNotEqualTo(before.path("version"));

            assertThat(item(draft.checklist(as("wuwei")).json(), "K15")
                            .path("mandatory")
                            .asBoolean())
                    .isTrue();
            assertRefused(draft.decide(as("wuwei"), answered(draft, without(draft, "K15"))), 422, "K15");

            Answer bad = admin().put(Paths.newsdesk("checklist-list"), Map.of("text", text + "\n[K16]\n必填: 有时候\n"));
            assertRefused(bad, 422);
            assertThat(Json.stream(bad.error().path("problems"))
                            .map(p -> p.path("line").asInt()))
                    .as(bad.toString())
                    .allMatch(line -> line > 0);
            assertThat(admin().get(Paths.newsdesk("checklist-list"))
                            .json()
                            .path("text")
                            .asText())
                    .isEqualTo(changed.json().path("text").asText());
        } finally {
            admin().put(Paths.newsdesk("checklist-list"), Map.of("text", text)).orFail();
        }
        draft.finish();
    }

    @ParameterizedTest
    @ValueSource(strings = {"chenjing", "lihua", "qianfang"})
    void k_the_list_is_not_everybodys_to_edit(String person) {
        String text = admin().get(Paths.newsdesk("checklist-list"))
                .json()
                .path("text")
                .asText();

        assertRefused(as(person).put(Paths.newsdesk("checklist-list"), Map.of("text", "# 空")), 403);

        assertThat(admin().get(Paths.newsdesk("checklist-list"))
                        .json()
                        .path("text")
                        .asText())
                .isEqualTo(text);
    }

    private static Map<String, Object> answered(Draft draft, List<Map<String, Object>> answers) {
        Map<String, Object> decision = draft.decision("APPROVE", "同意");
        decision.put("checklist", answers);
        return decision;
    }

    private List<Map<String, Object>> without(Draft draft, String item) {
        return Checks.without(Checks.all(draft.checklist(as("wuwei")), "YES"), item);
    }

    private static JsonNode item(JsonNode list, String id) {
        return Json.stream(list.path("items"))
                .filter(item -> item.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no item " + id + " in " + list));
    }
}

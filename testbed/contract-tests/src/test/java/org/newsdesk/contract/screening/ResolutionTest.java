package org.newsdesk.contract.screening;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsdesk.contract.bureau.Checks;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.bureau.Level;
import org.newsdesk.contract.bureau.Trail;
import org.newsdesk.contract.bureau.Word;
import org.newsdesk.contract.client.Answer;
import org.newsdesk.contract.client.Json;

/** K1–K12: the confidentiality reviewer says of each finding what is to become of it, and that stands. */
class ResolutionTest extends ScreeningTest {
    private static final String REASON = "当事人书面同意公开";

    @Test
    void k_every_finding_left_open_is_one_problem_with_its_item() {
        Draft draft = atConfidentiality(two());
        List<JsonNode> findings = draft.screening().findings();
        assertThat(findings).hasSize(2);

        Answer answer = draft.decide(as("wuwei"), approval(draft, List.of()));

        assertRefused(answer, 422, "K6");
        assertThat(Json.stream(answer.error().path("problems"))).hasSize(2).allSatisfy(problem -> {
            assertThat(problem.path("field").asText()).isEqualTo("findings");
            assertThat(problem.path("item").asText()).isEqualTo("K6");
            assertThat(problem.path("message").asText()).isNotBlank();
        });
    }

    @Test
    void k_one_finding_accepted_leaves_the_other_open() {
        Draft draft = atConfidentiality(two());
        List<Map<String, Object>> accepted = draft.screening().accepted(REASON);

        Answer answer = draft.decide(as("wuwei"), approval(draft, accepted.subList(0, 1)));

        assertRefused(answer, 422, "K6");
        assertThat(answer.error().path("problems")).hasSize(1);
        draft.decide(as("wuwei"), approval(draft, accepted)).orFail();
        draft.finish();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u3000"})
    void k_accepted_because_of_nothing_is_not_accepted(String reason) {
        Draft draft = atConfidentiality(news(MOBILE));
        Trail before = draft.trail();

        Answer answer =
                draft.decide(as("wuwei"), approval(draft, draft.screening().accepted(reason)));

        assertRefused(answer, 422);
        assertThat(draft.trail()).isEqualTo(before);
    }

    @Test
    void k_what_is_to_be_fixed_is_not_approved() {
        Draft draft = atConfidentiality(news(MOBILE));
        JsonNode finding = draft.screening().findings().get(0);

        Answer answer = draft.decide(as("wuwei"), approval(draft, List.of(resolution(finding, "TO_BE_FIXED", "删去号码"))));

        assertRefused(answer, 422);
        assertThat(draft.level()).isEqualTo(Level.CONFIDENTIALITY);
    }

    @Test
    void k_a_return_tells_the_author_what_to_fix() {
        Draft draft = atConfidentiality(two());
        List<JsonNode> findings = draft.screening().findings();
        Map<String, Object> back = draft.decision("RETURN", "请删去个人信息");
        back.put(
                "findings",
                List.of(
                        resolution(findings.get(0), "TO_BE_FIXED", "删去号码"),
                        resolution(findings.get(1), "ACCEPTED", REASON)));

        draft.decide(as("wuwei"), back).orFail();

        JsonNode toFix = draft.screening().as(draft.author()).findings().get(0).path("resolution");
        assertThat(toFix.path("outcome").asText()).isEqualTo("TO_BE_FIXED");
        assertThat(toFix.path("reason").asText()).isEqualTo("删去号码");
        assertThat(toFix.path("person").asText()).isEqualTo("wuwei");
        assertThat(toFix.path("personName").asText()).isEqualTo("吴薇");
        assertThat(toFix.path("round").asInt()).isEqualTo(1);
        assertThat(toFix.path("at").asText()).matches("\\d{4}-\\d\\d-\\d\\dT.*\\+08:00");
        draft.author().putContent(draft.id(), Word.unique()).orFail();
        draft.finish();
    }

    @Test
    void k_resolutions_of_what_was_not_found_are_refused() {
        Draft draft = atConfidentiality(news(MOBILE));
        Trail before = draft.trail();
        List<Map<String, Object>> accepted = draft.screening().accepted(REASON);
        List<Map<String, Object>> unknown = new ArrayList<>(accepted);
        unknown.add(Json.map("finding", "0123456789ab", "outcome", "ACCEPTED", "reason", REASON));
        List<Map<String, Object>> twice = new ArrayList<>(accepted);
        twice.addAll(accepted);
        List<Map<String, Object>> shrug =
                List.of(resolution(draft.screening().findings().get(0), "MAYBE", REASON));

        for (List<Map<String, Object>> resolutions : List.of(unknown, twice, shrug)) {
            Answer answer = draft.decide(as("wuwei"), approval(draft, resolutions));
            assertThat(answer.status()).as(answer.toString()).isIn(400, 422);
            assertRefused(answer, answer.status());
        }
        assertThat(draft.trail()).isEqualTo(before);
        draft.finish();
    }

    @Test
    void k_malformed_resolutions_are_a_bad_request() {
        Draft draft = atConfidentiality(news(MOBILE));
        Trail before = draft.trail();
        List<Object> malformed = List.of("text", 7, Map.of("finding", "x"), List.of("x"), List.of(Map.of("x", 1)));

        for (Object each : malformed) {
            Map<String, Object> decision = approval(draft, List.of());
            decision.put("findings", each);
            Answer answer = draft.decide(as("wuwei"), decision);
            assertThat(answer.status()).as(answer.toString()).isIn(400, 422);
            assertRefused(answer, answer.status());
        }
        assertThat(draft.trail()).isEqualTo(before);
    }

    @Test
    void k_other_levels_resolve_nothing() {
        Draft draft = draftWithMobile();
        draft.submit(draft.author()).orFail();
        Map<String, Object> decision = draft.decision("APPROVE", "同意");
        decision.put("findings", draft.screening().accepted(REASON));

        Answer answer = draft.decide(as("lihua"), decision);

        assertThat(answer.status()).as(answer.toString()).isIn(400, 422);
        assertRefused(answer, answer.status());
        assertThat(draft.screening().findings())
                .allMatch(finding -> finding.path("resolution").isNull());
        draft.finish();
    }

    @Test
    void k_a_tick_cites_what_it_covers_or_nothing() {
        Draft draft = atConfidentiality(two());
        List<String> found = draft.screening().findings().stream()
                .map(finding -> finding.path("id").asText())
                .toList();

        draft.decide(as("wuwei"), approval(draft, draft.screening().accepted(REASON)))
                .orFail();

        JsonNode answers =
                draft.checklist(as("wuwei")).orFail().json().path("record").path("answers");
        assertThat(answers).hasSizeGreaterThanOrEqualTo(14);
        for (JsonNode answer : answers) {
            List<String> cited =
                    Json.stream(answer.path("findings")).map(JsonNode::asText).toList();
            assertThat(answer.path("findings").isArray()).as(answer.toString()).isTrue();
            if (answer.path("item").asText().equals("K6")) {
                assertThat(cited).containsExactlyInAnyOrderElementsOf(found);
            } else {
                assertThat(cited).as(answer.toString()).isEmpty();
            }
        }
        draft.finish();
    }

    @Test
    void k_a_problem_reported_on_the_item_blocks_although_the_finding_is_accepted() {
        Draft draft = atConfidentiality(news(MOBILE));
        Map<String, Object> decision = approval(draft, draft.screening().accepted(REASON));
        decision.put("checklist", Checks.with(Checks.all(draft.checklist(as("wuwei")), "YES"), "K6", "NO"));

        assertRefused(draft.decide(as("wuwei"), decision), 422, "K6");
        assertThat(draft.level()).isEqualTo(Level.CONFIDENTIALITY);
    }

    @Test
    void k_what_was_resolved_stands() {
        Draft draft = atConfidentiality(news(MOBILE));
        Map<String, Object> decision = approval(draft, draft.screening().accepted(REASON));
        draft.decide(as("wuwei"), decision).orFail();
        String before = draft.screening().findings().toString();

        decision.put("findings", List.of(resolution(draft.screening().findings().get(0), "ACCEPTED", "改了理由")));

        assertRefused(draft.decide(as("wuwei"), decision), 409);
        assertRefused(draft.decide(as("zhenglei"), decision), 409);
        assertThat(draft.screening().findings().toString()).isEqualTo(before);
        draft.finish();
        assertThat(draft.screening().findings().toString()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"chenjing", "lihua", "wangqiang", "tangyun", "admin"})
    void k_only_the_confidentiality_reviewer_resolves(String person) {
        Draft draft = atConfidentiality(news(MOBILE));
        Trail before = draft.trail();

        Answer answer =
                draft.decide(as(person), approval(draft, draft.screening().accepted(REASON)));

        assertRefused(answer, 403);
        assertThat(draft.trail()).isEqualTo(before);
    }

    @Test
    void k_findings_are_said_in_the_language_of_the_reader() {
        Draft draft = draftWithMobile();

        JsonNode chinese = draft.screening().findings().get(0);
        JsonNode english =
                draft.screening().as(draft.author().speaking("en")).findings().get(0);

        assertComplete(chinese);
        for (String field : List.of("kindName", "locationName", "message")) {
            assertThat(english.path(field).asText()).as(field).matches("(?s).*[a-zA-Z]{4,}.*");
        }
        assertThat(english.path("text")).isEqualTo(chinese.path("text"));
        assertThat(english.path("id")).isEqualTo(chinese.path("id"));
    }

    @Test
    void k_a_finding_points_at_its_words() {
        Draft draft = draftWithMobile();

        JsonNode finding = draft.screening().findings().get(0);
        JsonNode text = draft.author().get(draft.path("/text")).orFail().json();

        String passage = text.path("paragraphs")
                .path(finding.path("passage").asInt())
                .path("text")
                .asText();
        assertThat(passage.substring(
                        finding.path("start").asInt(), finding.path("end").asInt()))
                .isEqualTo(MOBILE);
        assertThat(finding.path("text").asText()).isEqualTo(MOBILE);
        assertThat(finding.path("before").asText()).isEqualTo("详情可联系家属，电话");
        assertThat(finding.path("after").asText()).isEqualTo("。");
    }

    private static byte[] two() {
        return Docx.news()
                .paragraph("详情可联系家属，电话" + MOBILE + "。")
                .paragraph("身份证号码" + ID_CARD + "已核对。")
                .bytes();
    }
}

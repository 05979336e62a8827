package org.newsdesk.contract.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newsdesk.contract.ContractTest;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.bureau.Level;
import org.newsdesk.contract.bureau.Unit;
import org.newsdesk.contract.bureau.Word;
import org.newsdesk.contract.client.Answer;
import org.newsdesk.contract.client.Json;
import org.newsdesk.contract.client.Paths;

/** The whole job: upload, submit, approve, tick, register, release, archive. */
class MainJobTest extends ContractTest {

    @Test
    void a1_a_section_draft_goes_head_then_deputy() {
        Draft draft = drafts.uploaded(Unit.PUFA);
        assertThat(draft.detail().path("chain").asText()).isEqualTo("A1");

        draft.submit(as("chenjing")).orFail();
        expect(draft, "IN_REVIEW", Level.FIRST_REVIEW);
        draft.decide(as("lihua"), "APPROVE", "内容属实").orFail();
        expect(draft, "IN_REVIEW", Level.REVIEW);
        draft.decide(as("wangqiang"), "APPROVE", "同意发布").orFail();
        expect(draft, "IN_REVIEW", Level.CONFIDENTIALITY);
        draft.decide(as("wuwei"), draft.decision("APPROVE", "未发现涉密内容")).orFail();
        expect(draft, "IN_REVIEW", Level.REGISTRATION);
        draft.decide(as("tangyun"), "APPROVE", "已登记").orFail();
        expect(draft, "REGISTERED", null);
        assertThat(draft.detail().path("registerNumber").asText()).matches("〔\\d{4}〕\\d+号");
        draft.release(as("heping")).orFail();
        expect(draft, "RELEASED", null);

        assertThat(draft.signOffs()).hasSize(4);
        assertSignOff(draft, 0, "FIRST_REVIEW", "lihua", "李华", "内容属实");
        assertSignOff(draft, 1, "REVIEW", "wangqiang", "王强", "同意发布");
        assertSignOff(draft, 2, "CONFIDENTIALITY", "wuwei", "吴薇", "未发现涉密内容");
        assertSignOff(draft, 3, "REGISTRATION", "tangyun", "唐芸", "已登记");
        assertThat(Json.stream(draft.detail().path("levels"))
                        .map(level -> level.path("status").asText()))
                .containsOnly("DONE");
    }

    @Test
    void a2_a_justice_office_draft_goes_office_head_then_deputy() {
        Draft draft = drafts.uploaded(Unit.CHENGGUAN);
        assertThat(draft.detail().path("chain").asText()).isEqualTo("A2");
        draft.submit(as("linxiao")).orFail();

        draft.decide(as("madong"), "APPROVE", "已核实").orFail();
        assertRefused(draft.decide(as("madong"), "APPROVE", "再来一次"), 403);
        draft.decide(as("liumin"), "APPROVE", "同意").orFail();
        assertThat(draft.level()).isEqualTo(Level.CONFIDENTIALITY);
        draft.finish();

        assertThat(draft.signOffs())
                .extracting(signOff -> signOff.path("person").asText())
                .containsExactly("madong", "liumin", "wuwei", "tangyun");
    }

    @Test
    void a3_an_important_section_draft_also_goes_to_the_director() {
        Draft draft = drafts.submitted(Unit.PUFA, Map.of("important", true));
        assertThat(draft.detail().path("chain").asText()).isEqualTo("A1+A3");

        draft.to(Level.DIRECTOR);
        assertRefused(draft.decide(as("wuwei"), "APPROVE", "越级"), 403);
        draft.decide(as("zhaoguoqiang"), "APPROVE", "同意发布").orFail();

        assertThat(draft.level()).isEqualTo(Level.CONFIDENTIALITY);
        draft.finish();
    }

    @Test
    void a3_an_important_office_draft_also_goes_to_the_director() {
        Draft draft = drafts.submitted(Unit.QINGSHI, Map.of("important", true));
        assertThat(draft.detail().path("chain").asText()).isEqualTo("A2+A3");

        draft.finish();

        assertThat(draft.signOffs())
                .extracting(signOff -> signOff.path("person").asText())
                .containsExactly("gaofei", "liumin", "zhaoguoqiang", "wuwei", "tangyun");
    }

    @Test
    void a3_a_reviewer_raises_importance_on_the_way() {
        for (Level raisedAt : List.of(Level.FIRST_REVIEW, Level.REVIEW)) {
            Draft draft = drafts.at(raisedAt);
            Map<String, Object> decision = draft.decision("APPROVE", "重要稿件");
            decision.put("important", true);

            draft.decide(draft.signer(raisedAt), decision).orFail();

            assertThat(draft.detail().path("important").asBoolean()).isTrue();
            assertThat(draft.detail().path("chain").asText()).isEqualTo("A1+A3");
            draft.to(Level.DIRECTOR).finish();
        }
    }

    @Test
    void a3_importance_raised_by_the_confidentiality_reviewer_still_brings_the_director() {
        Draft draft = drafts.at(Level.CONFIDENTIALITY);
        Map<String, Object> decision = draft.decision("APPROVE", "重要稿件");
        decision.put("important", true);

        draft.decide(as("wuwei"), decision).orFail();

        assertNotReleasable(draft);
        draft.finish();
        assertThat(draft.signOffs()).extracting(s -> s.path("level").asText()).contains("DIRECTOR");
    }

    @Test
    void a3_importance_found_out_at_registration_is_not_registered_past_the_director() {
        Draft draft = drafts.at(Level.REGISTRATION);
        Map<String, Object> decision = draft.decision("APPROVE", "重要稿件");
        decision.put("important", true);

        Answer answer = draft.decide(as("tangyun"), decision);

        if (answer.ok()) {
            draft.finish();
            assertThat(draft.signOffs())
                    .extracting(s -> s.path("level").asText())
                    .contains("DIRECTOR");
        } else {
            assertRefused(answer, 422, "A3");
            assertThat(draft.level()).isEqualTo(Level.REGISTRATION);
        }
    }

    @Test
    void a3_importance_is_never_lowered() {
        Draft draft = drafts.submitted(Unit.PUFA, Map.of("important", true));
        Map<String, Object> decision = draft.decision("APPROVE", "一般稿件");
        decision.put("important", false);

        draft.decide(as("lihua"), decision);

        assertThat(draft.detail().path("important").asBoolean()).isTrue();
        draft.finish();
        assertThat(draft.signOffs()).extracting(s -> s.path("level").asText()).contains("DIRECTOR");
    }

    @Test
    void a3_importance_raised_by_a_reviewer_survives_the_return() {
        Draft draft = drafts.submitted();
        Map<String, Object> decision = draft.decision("RETURN", "重要稿件,请补充");
        decision.put("important", true);
        draft.decide(as("lihua"), decision).orFail();

        draft.edit(draft.author(), Map.of("important", false));
        draft.submit(draft.author()).orFail();

        assertThat(draft.detail().path("important").asBoolean())
                .as("never lowered")
                .isTrue();
    }

    @Test
    void a11_unsure_goes_one_level_up_with_the_mark() {
        Draft draft = drafts.submitted();

        draft.decide(as("lihua"), "UNSURE", "拿不准,请上级定").orFail();

        expect(draft, "IN_REVIEW", Level.REVIEW);
        JsonNode first = draft.detail().path("levels").get(0);
        assertThat(first.path("status").asText()).isEqualTo("UNSURE");
        Answer inbox = as("wangqiang").get(Paths.newsdesk("inbox?maxItems=200"));
        assertThat(Json.stream(inbox.orFail().items())
                        .filter(item -> item.path("draft").path("id").asText().equals(draft.id()))
                        .map(item -> item.path("unsure").asBoolean()))
                .allMatch(unsure -> unsure);
        draft.finish();
    }

    @Test
    void a11_the_top_level_must_decide() {
        Draft draft = drafts.at(Level.DIRECTOR);

        assertRefused(draft.decide(as("zhaoguoqiang"), "UNSURE", "拿不准"), 422, "A11");

        assertThat(draft.level()).isEqualTo(Level.DIRECTOR);
        draft.finish();
    }

    @Test
    void a11_an_unsure_deputy_brings_the_director() {
        Draft draft = drafts.at(Level.REVIEW);

        draft.decide(as("wangqiang"), "UNSURE", "请局长定").orFail();

        assertThat(draft.level()).isEqualTo(Level.DIRECTOR);
        draft.finish();
    }

    @Test
    void a11_unsure_never_passes_confidentiality_or_registration() {
        for (Level level : List.of(Level.CONFIDENTIALITY, Level.REGISTRATION)) {
            Draft draft = drafts.at(level);

            Answer answer = draft.decide(draft.signer(level), "UNSURE", "拿不准");

            assertThat(draft.level())
                    .as(answer.toString())
                    .isNotEqualTo(Level.REGISTRATION.equals(level) ? null : Level.REGISTRATION);
            assertNotReleasable(draft);
            draft.finish();
        }
    }

    @Test
    void g7_a_return_needs_a_reason() {
        Draft draft = drafts.submitted();

        for (String reason : List.of("", "   ")) {
            Answer answer = draft.decide(as("lihua"), "RETURN", reason);
            assertThat(answer.status()).as(answer.toString()).isIn(400, 422);
            assertRefused(answer, answer.status());
            assertThat(answer.error().path("field").asText()).isEqualTo("opinion");
        }
        assertThat(draft.level()).isEqualTo(Level.FIRST_REVIEW);
        draft.finish();
    }

    @Test
    void i3_rounds_are_numbered_and_all_kept() {
        Draft draft = drafts.submitted();
        int first = draft.round();
        for (int round = 0; round < 2; round++) {
            assertThat(draft.round()).isEqualTo(first + round);
            draft.to(Level.REVIEW)
                    .decide(as("wangqiang"), "RETURN", "第" + round + "次退回")
                    .orFail();
            draft.author().putContent(draft.id(), Word.unique()).orFail();
            draft.submit(draft.author()).orFail();
        }
        draft.finish();

        assertThat(draft.signOffs()).hasSize(8);
        assertThat(draft.signOffs().stream().map(s -> s.path("round").asInt()).distinct())
                .containsExactly(first, first + 1, first + 2);
        assertThat(draft.signOffs().stream()
                        .filter(s -> s.path("outcome").asText().equals("RETURN")))
                .hasSize(2);
    }

    @Test
    void a9_every_level_can_return() {
        for (Level level : Level.values()) {
            Draft draft = drafts.at(level);

            draft.decide(draft.signer(level), "RETURN", "退回修改").orFail();

            assertThat(draft.state()).as(level.name()).isEqualTo("DRAFT");
            assertThat(draft.detail().path("registerNumber").asText("")).isIn("", "null");
            draft.finish();
        }
    }

    private static void expect(Draft draft, String state, Level level) {
        assertThat(draft.state()).isEqualTo(state);
        assertThat(draft.level()).isEqualTo(level);
    }

    private static void assertSignOff(
            Draft draft, int index, String level, String person, String name, String opinion) {
        JsonNode signOff = draft.signOffs().get(index);
        assertThat(signOff.path("level").asText()).isEqualTo(level);
        assertThat(signOff.path("person").asText()).isEqualTo(person);
        assertThat(signOff.path("personName").asText()).isEqualTo(name);
        assertThat(signOff.path("opinion").asText()).isEqualTo(opinion);
        assertThat(signOff.path("outcome").asText()).isEqualTo("APPROVE");
        assertThat(signOff.path("role").asText()).isNotBlank();
        assertThat(signOff.path("versionLabel").asText())
                .isEqualTo(draft.detail().path("versionLabel").asText());
        assertThat(signOff.path("contentSha256").asText()).isEqualTo(draft.sha256());
        assertThat(OffsetDateTime.parse(signOff.path("at").asText()))
                .isBetween(
                        OffsetDateTime.now(ZoneOffset.UTC).minusHours(1),
                        OffsetDateTime.now(ZoneOffset.UTC).plusMinutes(5));
    }
}

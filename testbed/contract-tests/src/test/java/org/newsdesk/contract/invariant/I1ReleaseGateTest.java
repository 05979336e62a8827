package org.newsdesk.contract.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsdesk.contract.ContractTest;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.bureau.Level;
import org.newsdesk.contract.bureau.Trail;
import org.newsdesk.contract.bureau.Unit;
import org.newsdesk.contract.client.Answer;
import org.newsdesk.contract.client.Json;

/** I1: nothing is released that did not pass every level, the checklist and the register with one content. */
class I1ReleaseGateTest extends ContractTest {

    @Test
    void i1_a_draft_cannot_be_released() {
        Draft draft = drafts.uploaded(Unit.PUFA);

        assertNotReleasable(draft);
        assertThat(draft.state()).isEqualTo("DRAFT");
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void i1_no_release_while_a_level_is_open(Level open) {
        Draft draft = drafts.at(open);
        Trail before = draft.trail();

        for (String person : List.of("tangyun", "heping", "zhaoguoqiang", "chenjing", "admin", "wuwei")) {
            assertThat(draft.release(as(person)).status()).as(person).isIn(403, 404, 409, 422);
        }

        assertThat(draft.trail()).isEqualTo(before);
        assertThat(draft.detail().path("blockers"))
                .as("what blocks release, in sentences")
                .isNotEmpty();
        draft.finish();
    }

    @ParameterizedTest
    @EnumSource(value = Level.class, names = "FIRST_REVIEW", mode = EnumSource.Mode.EXCLUDE)
    void i1_a_later_level_cannot_be_signed_before_its_turn(Level early) {
        Draft draft = drafts.submitted(Unit.PUFA, Map.of("important", true));
        Trail before = draft.trail();
        Map<String, Object> decision = draft.decision("APPROVE", "同意");
        decision.put("level", early.name());

        Answer answer = draft.decide(draft.signer(early), decision);

        assertRefused(answer, 409);
        assertThat(draft.trail()).isEqualTo(before);
    }

    @Test
    void i1_a_decision_for_another_content_is_refused() {
        Draft draft = drafts.submitted();
        Trail before = draft.trail();
        Map<String, Object> decision = draft.decision("APPROVE", "同意");
        decision.put("contentSha256", "0".repeat(64));

        assertRefused(draft.decide(as("lihua"), decision), 409);
        assertThat(draft.trail()).isEqualTo(before);
    }

    @Test
    void i1_a_decision_for_another_round_is_refused() {
        Draft draft = drafts.submitted();
        Trail before = draft.trail();
        Map<String, Object> decision = draft.decision("APPROVE", "同意");
        decision.put("round", draft.round() + 1);

        assertRefused(draft.decide(as("lihua"), decision), 409);
        assertThat(draft.trail()).isEqualTo(before);
    }

    @Test
    void i1_sign_offs_of_an_earlier_round_do_not_count() {
        Draft draft = drafts.at(Level.CONFIDENTIALITY);
        draft.decide(as("wuwei"), "RETURN", "请核实数据").orFail();
        draft.submit(draft.author()).orFail();

        assertThat(draft.level()).isEqualTo(Level.FIRST_REVIEW);
        assertNotReleasable(draft);
        assertThat(Json.stream(draft.detail().path("levels"))
                        .map(level -> level.path("status").asText()))
                .doesNotContain("DONE");
        draft.finish();
    }

    @Test
    void i1_everything_in_the_trail_is_bound_to_one_content() {
        Draft draft = drafts.released();
        String sha256 = Draft.sha256(admin().content(draft.id()));

        JsonNode detail = draft.detail();

        assertThat(detail.path("contentSha256").asText()).isEqualTo(sha256);
        assertThat(draft.signOffs())
                .isNotEmpty()
                .allSatisfy(signOff ->
                        assertThat(signOff.path("contentSha256").asText()).isEqualTo(sha256));
        assertThat(Json.stream(bureau.register(draft.title())))
                .isNotEmpty()
                .allSatisfy(entry ->
                        assertThat(entry.path("contentSha256").asText()).isEqualTo(sha256));
        JsonNode record = draft.checklist(admin()).orFail().json().path("record");
        assertThat(record.path("contentSha256").asText()).isEqualTo(sha256);
    }

    @ParameterizedTest
    @ValueSource(strings = {"chenjing", "lihua", "wangqiang", "zhaoguoqiang", "wuwei", "qianfang", "admin"})
    void i1_a9_only_the_general_office_releases(String person) {
        Draft draft = drafts.registered();

        Answer answer = draft.release(as(person));

        assertRefused(answer, draft.read(as(person)).ok() ? 403 : 404);
        assertThat(draft.state()).isEqualTo("REGISTERED");
    }

    @Test
    void i1_a_stranger_does_not_even_see_it() {
        Draft draft = drafts.registered();

        assertRefused(draft.release(as("stranger")), 404);
        assertThat(draft.state()).isEqualTo("REGISTERED");
    }

    @Test
    void i1_release_is_not_repeated() {
        Draft draft = drafts.released();
        Trail before = draft.trail();

        assertRefused(draft.release(as("tangyun")), 409);
        assertThat(draft.trail()).isEqualTo(before);
    }
}

package org.newsdesk.contract.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.newsdesk.contract.ContractTest;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.bureau.Word;
import org.newsdesk.contract.client.Answer;
import org.newsdesk.contract.client.Client;
import org.newsdesk.contract.client.Json;

/** I6, I7: a registration is taken back before release; its number stays used. */
class RegistrationWithdrawalTest extends ContractTest {

    @Test
    void i6_the_draft_returns_to_its_author_and_takes_a_new_number() {
        Draft draft = drafts.registered();
        String number = draft.detail().path("registerNumber").asText();

        Answer answer = withdraw(draft, as("tangyun"), "领导要求暂缓").orFail();

        assertThat(answer.json().path("state").asText()).isEqualTo("DRAFT");
        JsonNode detail = draft.detail();
        assertThat(detail.path("registerNumber").isNull()).isTrue();
        assertThat(Json.stream(detail.path("history"))
                        .map(event -> event.path("event").asText()
                                + event.path("text").asText()))
                .contains("REGISTRATION_WITHDRAWN领导要求暂缓");
        as("chenjing").putContent(draft.id(), Word.unique()).orFail();
        int round = draft.round();
        draft.finish();
        assertThat(draft.round()).isEqualTo(round + 1);
        assertThat(draft.signOffs().stream()
                        .filter(signOff -> signOff.path("round").asInt() == round + 1))
                .hasSizeGreaterThanOrEqualTo(4);
        assertThat(draft.detail().path("registerNumber").asText()).isNotEqualTo(number);
        assertThat(kinds(draft)).containsSubsequence("RELEASE", "REGISTRATION", "WITHDRAWAL", "REGISTRATION");
    }

    @Test
    void a9_only_the_office_and_only_before_release() {
        Draft draft = drafts.registered();
        for (String person : List.of("chenjing", "lihua", "zhaoguoqiang", "admin")) {
            Answer answer = withdraw(draft, as(person), "试试");
            assertThat(answer.status()).as(answer.toString()).isIn(403, 404);
        }
        assertRefused(withdraw(draft, as("heping"), " "), 422, "I7");
        assertThat(draft.state()).isEqualTo("REGISTERED");
        assertThat(Json.stream(draft.read(as("heping")).json().path("actions")).map(JsonNode::asText))
                .contains("WITHDRAW_REGISTRATION");

        draft.finish();
        assertRefused(withdraw(draft, as("tangyun"), "晚了"), 409, "I7");
        assertRefused(withdraw(draft, as("tangyun").speaking("en"), "late"), 409, "I7");
    }

    @RepeatedTest(3)
    void i7_release_and_withdrawal_at_once() {
        Draft draft = drafts.registered();

        List<Answer> answers = Stream.<Supplier<Answer>>of(
                        () -> draft.release(as("tangyun")), () -> withdraw(draft, as("heping"), "暂缓"))
                .map(CompletableFuture::supplyAsync)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers.stream().filter(Answer::ok)).as(answers.toString()).hasSize(1);
        assertThat(draft.state()).isEqualTo(answers.get(0).ok() ? "RELEASED" : "DRAFT");
        assertThat(kinds(draft).get(0)).isEqualTo(answers.get(0).ok() ? "RELEASE" : "WITHDRAWAL");
    }

    private static Answer withdraw(Draft draft, Client who, String reason) {
        return who.post(draft.path("/withdrawal"), Map.of("reason", reason));
    }

    /** Newest first. */
    private List<String> kinds(Draft draft) {
        return Json.stream(bureau.register(draft.title()))
                .map(entry -> entry.path("kind").asText())
                .toList();
    }
}

package org.newsdesk.contract.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsdesk.contract.ContractTest;
import org.newsdesk.contract.bureau.Bureau;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.bureau.Trail;
import org.newsdesk.contract.bureau.Unit;
import org.newsdesk.contract.bureau.Word;
import org.newsdesk.contract.client.Answer;
import org.newsdesk.contract.client.Client;
import org.newsdesk.contract.client.Json;
import org.newsdesk.contract.client.Paths;

/** I7: a correction or withdrawal is a new piece that names the old one, and is reviewed like any other. */
class SuccessionTest extends ContractTest {
    private static Draft piece;

    @Test
    void i7_a_correction_goes_the_whole_way_and_the_old_piece_stays() {
        Draft old = drafts.released();
        Trail before = old.trail();

        Draft correction = begun(old, as("chenjing"), "CORRECTION");

        JsonNode detail = correction.detail();
        assertThat(detail.path("state").asText()).isEqualTo("DRAFT");
        assertThat(detail.path("unit").asText()).isEqualTo("pufa");
        assertThat(detail.path("author").asText()).isEqualTo("chenjing");
        assertThat(detail.path("important").asBoolean()).isTrue();
        assertThat(detail.path("title").asText()).isEqualTo("更正：" + old.title());
        assertThat(detail.path("contentSha256").asText()).isEqualTo(old.sha256());
        assertThat(detail.path("successorOf").path("id").asText()).isEqualTo(old.id());
        assertThat(detail.path("successorOf").path("registerNumber"))
                .isEqualTo(old.detail().path("registerNumber"));
        assertThat(old.trail()).isEqualTo(before);
        assertThat(old.detail().path("successors").get(0).path("state").asText())
                .isEqualTo("DRAFT");

        as("chenjing").putContent(correction.id(), Word.unique()).orFail();
        finish(correction);

        assertThat(correction.signOffs())
                .extracting(signOff -> signOff.path("level").asText())
                .contains("DIRECTOR");
        JsonNode entry = last(old);
        assertThat(entry.path("kind").asText()).isEqualTo("CORRECTION");
        assertThat(entry.toString())
                .contains(correction.id())
                .contains(correction.detail().path("registerNumber").asText());
        assertThat(old.state()).isEqualTo("RELEASED");
        assertThat(old.sha256()).isEqualTo(before.contentSha256());
        JsonNode successor = old.detail().path("successors").get(0);
        assertThat(successor.path("kind").asText()).isEqualTo("CORRECTION");
        assertThat(successor.path("state").asText()).isEqualTo("RELEASED");
        assertThat(actions(old, "chenjing")).contains("CORRECT", "WITHDRAW");
    }

    @Test
    void i7_a_withdrawn_piece_is_not_withdrawn_or_corrected_again() {
        Draft old = drafts.released();
        Draft withdrawal = begun(old, as("heping"), "WITHDRAWAL");
        assertRefused(begin(old, as("chenjing"), "CORRECTION"), 409, "I7");
        finish(withdrawal);

        assertThat(last(old).path("kind").asText()).isEqualTo("WITHDRAWAL");
        assertRefused(begin(old, as("chenjing"), "WITHDRAWAL"), 409, "I7");
        assertRefused(begin(old, as("chenjing"), "CORRECTION"), 409, "I7");
        Answer verified = as("tangyun")
                .get(Paths.newsdesk("register/verification?now=true"))
                .orFail();
        assertThat(verified.json().path("intact").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"qianfang,403", "wuwei,403", "admin,403", "linxiao,404"})
    void a9_others_do_not_begin_one(String person, int status) {
        assertRefused(begin(piece(), as(person), "CORRECTION"), status);
        assertThat(actions(piece(), "qianfang")).doesNotContain("CORRECT", "WITHDRAW");
    }

    @Test
    void i7_what_is_wrong_is_said_in_both_languages() {
        Draft registered = drafts.registered();
        assertRefused(begin(registered, as("chenjing"), "CORRECTION"), 409, "I7");
        for (Client who : List.of(as("chenjing"), as("chenjing").speaking("en"))) {
            Answer reason = who.post(piece().path("/successor"), Map.of("kind", "CORRECTION", "reason", " "));
            assertRefused(reason, 422, "I7");
            assertThat(reason.error().path("field").asText()).isEqualTo("reason");
            Answer kind = who.post(piece().path("/successor"), Map.of("kind", "ERASURE", "reason", "x"));
            assertRefused(kind, 400, "I7");
            assertThat(kind.error().path("message").asText()).contains("CORRECTION");
        }
    }

    @Test
    void i7_of_two_at_once_one_is_begun() {
        Draft old = drafts.released();

        List<Answer> answers = Stream.of("chenjing", "tangyun")
                .map(person -> CompletableFuture.supplyAsync(() -> begin(old, as(person), "CORRECTION")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers.stream().filter(Answer::ok)).as(answers.toString()).hasSize(1);
        answers.stream().filter(answer -> !answer.ok()).forEach(answer -> assertRefused(answer, 409));
        assertThat(old.detail().path("successors")).hasSize(1);
    }

    @Test
    void i7_a_draft_that_was_deleted_again_makes_room() {
        Draft old = drafts.released();
        Draft first = begun(old, as("chenjing"), "CORRECTION");
        as("chenjing").delete(Paths.v1("nodes/" + first.id())).orFail();

        assertThat(old.detail().path("successors")).isEmpty();
        begun(old, as("chenjing"), "WITHDRAWAL");
    }

    @Test
    void i5_nobody_claims_to_follow_a_piece() {
        Draft plain = drafts.uploaded(Unit.PUFA);
        Answer written = as("chenjing")
                .put(Paths.v1("nodes/" + plain.id()), Map.of("properties", Map.of("nd:successorOf", piece().id())));
        assertThat(written.ok()).as(written.toString()).isFalse();
        Answer uploaded = as("chenjing")
                .upload(
                        bureau.draftsFolder(Unit.PUFA),
                        Bureau.freshName(Unit.PUFA),
                        Word.unique(),
                        Map.of("nd:successorOf", piece().id(), "nd:successorKind", "WITHDRAWAL"))
                .orFail();
        assertThat(drafts.of(Unit.PUFA, uploaded.id(), "")
                        .detail()
                        .path("successorOf")
                        .isNull())
                .isTrue();

        Draft old = drafts.released();
        Draft correction = begun(old, as("chenjing"), "CORRECTION");
        Answer copy = as("chenjing")
                .post(
                        Paths.v1("nodes/" + correction.id() + "/copy"),
                        Map.of("targetParentId", bureau.draftsFolder(Unit.PUFA), "name", Bureau.freshName(Unit.PUFA)))
                .orFail();
        assertThat(drafts.of(Unit.PUFA, copy.id(), "")
                        .detail()
                        .path("successorOf")
                        .isNull())
                .isTrue();
        assertThat(correction.edit(as("chenjing"), Map.of("important", false)).ok())
                .isFalse();
        assertThat(as("chenjing")
                        .put(
                                Paths.v1("nodes/" + correction.id()),
                                Json.map("properties", Json.map("nd:successorOf", null)))
                        .ok())
                .isFalse();
    }

    private static Answer begin(Draft old, Client who, String kind) {
        return who.post(old.path("/successor"), Map.of("kind", kind, "reason", "数据有误"));
    }

    private Draft begun(Draft old, Client who, String kind) {
        Answer answer = begin(old, who, kind).orFail();
        assertThat(answer.status()).isEqualTo(201);
        Draft draft = drafts.of(
                old.unit(),
                answer.json().path("id").asText(),
                answer.json().path("name").asText());
        draft.screening().finished();
        return draft;
    }

    /** Several drafts of one day: the name is the author's to choose (G3). */
    private static void finish(Draft draft) {
        draft.edit(draft.author(), Map.of("name", Bureau.freshName(draft.unit())))
                .orFail();
        draft.finish();
    }

    private JsonNode last(Draft old) {
        List<JsonNode> entries = Json.stream(bureau.register(old.title()))
                .filter(entry -> entry.path("draftId").asText().equals(old.id()))
                .toList();
        return entries.get(0);
    }

    private List<String> actions(Draft draft, String person) {
        return Json.stream(draft.read(as(person)).orFail().json().path("actions"))
                .map(JsonNode::asText)
                .toList();
    }

    private Draft piece() {
        piece = piece == null ? drafts.released() : piece;
        return piece;
    }
}

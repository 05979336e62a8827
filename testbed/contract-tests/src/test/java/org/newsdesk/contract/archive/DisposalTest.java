package org.newsdesk.contract.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsdesk.contract.ContractTest;
import org.newsdesk.contract.bureau.Bureau;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.bureau.Piece;
import org.newsdesk.contract.bureau.Unit;
import org.newsdesk.contract.bureau.Word;
import org.newsdesk.contract.client.Answer;
import org.newsdesk.contract.client.Json;
import org.newsdesk.contract.client.Paths;

/** I2, I7: a piece goes only when two records officers say so, and leaves its register entries and a certificate. */
class DisposalTest extends ContractTest {

    @Test
    void i7_two_records_officers_dispose_of_a_piece_and_a_certificate_remains() {
        Draft draft = drafts.uploaded(Unit.PUFA);
        draft.author().putContent(draft.id(), Word.unique()).orFail();
        Piece piece = new Piece(bureau, draft.finish()).due();
        JsonNode before = piece.page();
        String number = before.path("draft").path("registerNumber").asText();

        piece.propose(as("qianfang"), "保管期满，无保存价值").orFail();
        Answer answer = piece.confirm(as("daibin")).orFail();

        JsonNode after = piece.page();
        JsonNode disposal = after.path("disposal");
        assertThat(disposal).isEqualTo(answer.json().path("disposal"));
        assertThat(disposal.path("proposedBy").asText()).isEqualTo("qianfang");
        assertThat(disposal.path("confirmedBy").asText()).isEqualTo("daibin");
        assertThat(after.path("draft").isNull()).isTrue();
        assertThat(piece.entryKinds()).endsWith("RELEASE", "DISPOSAL");
        assertThat(hashes(after)).isEqualTo(hashes(before));
        assertThat(Json.stream(after.path("versions"))
                        .map(version -> version.path("kept").asBoolean()))
                .containsOnly(false);
        String certificate = certificate(piece);
        assertThat(certificate)
                .contains(
                        number,
                        draft.title(),
                        draft.unit().title(),
                        "保管期满，无保存价值",
                        before.path("draft").path("contentSha256").asText());
        assertThat(certificate).contains(hashes(before));
        assertThat(certificate).contains(entryHashes(before));
    }

    @Test
    void i7_nothing_of_it_is_left_in_repository_trash_or_versions() {
        Piece piece = new Piece(bureau, drafts.released()).due();
        String signOff = piece.draft().signOffs().get(0).path("id").asText();

        dispose(piece);

        for (String node : List.of(piece.id(), signOff)) {
            assertThat(admin().get(Paths.v1("nodes/" + node)).status()).isEqualTo(404);
            assertThat(admin().get(Paths.v1("deleted-nodes/" + node)).status()).isEqualTo(404);
        }
        assertThat(admin().get(Paths.v1("nodes/" + piece.id() + "/versions")).status())
                .isEqualTo(404);
        assertRefused(piece.draft().read(admin()), 404);
    }

    @Test
    void i2_one_officer_alone_the_author_and_others_dispose_of_nothing() {
        Piece piece = new Piece(bureau, drafts.released()).due();
        for (String person : List.of("chenjing", "lihua", "wangqiang", "tangyun", "wuwei", "admin")) {
            assertRefused(piece.propose(as(person), "期满"), 403);
        }
        assertRefused(piece.propose(as("stranger"), "期满"), 404);
        assertRefused(piece.propose(as("qianfang"), " "), 422, "G7");
        assertRefused(piece.confirm(as("daibin")), 409);

        piece.propose(as("qianfang"), "期满").orFail();

        assertRefused(piece.confirm(as("qianfang")), 403, "I2");
        for (String person : List.of("chenjing", "tangyun", "admin")) {
            assertRefused(piece.confirm(as(person)), 403);
        }
        assertThat(piece.draft().state()).isEqualTo("RELEASED");
        assertRefused(piece.propose(as("daibin"), "期满"), 409);
    }

    @Test
    void i2_a_records_officer_does_not_dispose_of_what_he_wrote() {
        bureau.administrator()
                .put(
                        Paths.newsdesk("organisation"),
                        Map.of(
                                "text",
                                Bureau.organisation("")
                                        .replace("档案员: qianfang, daibin", "档案员: qianfang, daibin, chenjing")))
                .orFail();
        try {
            Piece piece = new Piece(bureau, drafts.released()).due();
            assertRefused(piece.propose(as("chenjing"), "期满"), 403, "I2");
            piece.propose(as("qianfang"), "期满").orFail();
            assertRefused(piece.confirm(as("chenjing")), 403, "I2");
            assertThat(piece.draft().state()).isEqualTo("RELEASED");
        } finally {
            bureau.writeOrganisation("").orFail();
        }
    }

    @Test
    void i7_before_the_end_of_its_retention_it_stays() {
        Piece piece = new Piece(bureau, drafts.released());
        assertRefused(piece.propose(as("qianfang"), "太多"), 422, "I7");
        piece.due().propose(as("qianfang"), "期满").orFail();
        piece.setCategory(as("qianfang"), "D30").orFail();

        assertRefused(piece.confirm(as("daibin")), 422, "I7");

        piece.setCategory(as("qianfang"), "Y").orFail();
        assertRefused(piece.confirm(as("daibin")), 422, "I7");
        assertThat(piece.draft().state()).isEqualTo("RELEASED");
    }

    @Test
    void i7_a_hold_keeps_it_until_it_is_lifted() {
        Piece piece = new Piece(bureau, drafts.released()).due();
        piece.propose(as("qianfang"), "期满").orFail();
        String hold = piece.hold(as("qianfang"), "信访复查中")
                .orFail()
                .json()
                .path("holds")
                .get(0)
                .path("id")
                .asText();

        assertRefused(piece.confirm(as("daibin")), 422, "I7");
        for (String person : List.of("chenjing", "tangyun", "admin")) {
            assertRefused(piece.lift(as(person), hold), 403);
            assertRefused(piece.hold(as(person), "理由"), 403);
        }
        assertRefused(piece.lift(as("daibin"), "000000"), 404);
        piece.lift(as("daibin"), hold).orFail();
        assertRefused(piece.lift(as("daibin"), hold), 409);

        piece.confirm(as("daibin")).orFail();
        assertThat(piece.page().path("holds").get(0).path("reason").asText()).isEqualTo("信访复查中");
        assertThat(certificate(piece)).contains("信访复查中");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CORRECTION", "WITHDRAWAL"})
    void i7_a_piece_that_is_being_corrected_or_withdrawn_stays(String kind) {
        Piece piece = new Piece(bureau, drafts.released()).due();
        Draft successor = begun(piece, kind);
        assertRefused(piece.propose(as("qianfang"), "期满"), 422, "I7");
        as("chenjing").delete(Paths.v1("nodes/" + successor.id())).orFail();
        piece.propose(as("qianfang"), "期满").orFail();
        Draft second = begun(piece, kind);

        assertRefused(piece.confirm(as("daibin")), 422, "I7");
        Answer english = piece.confirm(as("daibin").speaking("en"));
        assertThat(english.error().path("message").asText())
                .contains(second.detail().path("title").asText())
                .contains("under way");
        assertThat(Json.stream(piece.read(as("daibin")).orFail().json().path("actions"))
                        .map(JsonNode::asText))
                .doesNotContain("CONFIRM_DISPOSAL");

        as("chenjing").delete(Paths.v1("nodes/" + second.id())).orFail();
        piece.confirm(as("daibin")).orFail();
    }

    @Test
    void i7_a_correction_from_the_trash_does_not_follow_what_was_disposed_of() {
        Piece piece = new Piece(bureau, drafts.released()).due();
        Draft correction = begun(piece, "CORRECTION");
        as("chenjing").delete(Paths.v1("nodes/" + correction.id())).orFail();
        dispose(piece);
        as("chenjing")
                .post(Paths.v1("deleted-nodes/" + correction.id() + "/restore"))
                .orFail();
        correction
                .edit(as("chenjing"), Map.of("name", Bureau.freshName(Unit.PUFA)))
                .orFail();
        correction.finishReviews();

        Answer refused = correction.release(as("tangyun"));

        assertRefused(refused, 422, "I7");
        assertThat(refused.error().path("message").asText()).contains("已经销毁");
    }

    @Test
    void i7_what_corrected_what_is_known_before_and_after_disposal() {
        Piece piece = new Piece(bureau, drafts.released()).due();
        Draft draft = begun(piece, "CORRECTION");
        draft.edit(as("chenjing"), Map.of("name", Bureau.freshName(Unit.PUFA))).orFail();
        Piece correction = new Piece(bureau, draft.finish());
        assertRelated(piece, correction);

        dispose(piece);
        assertRelated(piece, correction);

        dispose(correction.due());
        assertRelated(piece, correction);
    }

    private static void assertRelated(Piece piece, Piece correction) {
        JsonNode successors = piece.page().path("successors");
        assertThat(successors).hasSize(1);
        assertThat(successors.get(0).path("id").asText()).isEqualTo(correction.id());
        assertThat(successors.get(0).path("kind").asText()).isEqualTo("CORRECTION");
        assertThat(successors.get(0).path("reason").asText()).isEqualTo("数据有误");
        assertThat(piece.page().path("predecessor").isNull()).isTrue();
        JsonNode predecessor = correction.page().path("predecessor");
        assertThat(predecessor.path("id").asText()).isEqualTo(piece.id());
        assertThat(predecessor.path("registerNumber").asText()).isNotBlank();
    }

    private Draft begun(Piece piece, String kind) {
        Answer answer = as("chenjing")
                .post(piece.draft().path("/successor"), Map.of("kind", kind, "reason", "数据有误"))
                .orFail();
        Draft draft = drafts.of(
                Unit.PUFA,
                answer.json().path("id").asText(),
                answer.json().path("name").asText());
        draft.screening().finished();
        return draft;
    }

    @Test
    void a_refused_proposal_may_be_made_again() {
        Piece piece = new Piece(bureau, drafts.released()).due();
        piece.propose(as("qianfang"), "期满").orFail();
        assertRefused(piece.refuse(as("daibin"), ""), 422, "G7");

        Answer refused = piece.refuse(as("daibin"), "尚有查考价值").orFail();

        assertThat(refused.json().path("disposal").isNull()).isTrue();
        assertRefused(piece.confirm(as("daibin")), 409);
        piece.propose(as("daibin"), "再次提议").orFail();
        piece.confirm(as("qianfang")).orFail();
    }

    @Test
    void i7_of_two_confirmations_at_once_one_counts() throws Exception {
        Piece piece = new Piece(bureau, drafts.released()).due();
        piece.propose(as("qianfang"), "期满").orFail();

        List<Answer> answers = together(
                () -> piece.confirm(as("daibin")),
                () -> piece.confirm(as("daibin")),
                () -> piece.hold(as("qianfang"), "同时冻结"));

        List<String> kinds = piece.entryKinds();
        boolean held = answers.get(2).ok();
        assertThat(kinds.stream().filter("DISPOSAL"::equals))
                .as(answers.toString())
                .hasSize(held ? 0 : 1);
        assertThat(answers.subList(0, 2).stream().filter(Answer::ok))
                .as(answers.toString())
                .hasSize(held ? 0 : 1);
        assertThat(answers).as(answers.toString()).noneMatch(answer -> answer.status() >= 500);
        assertThat(as("tangyun")
                        .get(Paths.newsdesk("register/verification?now=true"))
                        .orFail()
                        .json()
                        .path("intact")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void i7_of_a_disposal_and_a_correction_begun_at_once_one_happens() throws Exception {
        Piece piece = new Piece(bureau, drafts.released()).due();
        piece.propose(as("qianfang"), "期满").orFail();

        List<Answer> answers = together(
                () -> piece.confirm(as("daibin")),
                () -> as("chenjing")
                        .post(piece.draft().path("/successor"), Map.of("kind", "CORRECTION", "reason", "数据有误")));

        assertThat(answers.stream().filter(Answer::ok)).as(answers.toString()).hasSize(1);
        assertThat(answers).as(answers.toString()).noneMatch(answer -> answer.status() >= 500);
        assertThat(piece.page().path("draft").isNull()).isEqualTo(answers.get(0).ok());
    }

    @Test
    void i7_two_officers_who_confirm_at_once_dispose_once() throws Exception {
        bureau.administrator()
                .put(
                        Paths.newsdesk("organisation"),
                        Map.of(
                                "text",
                                Bureau.organisation("")
                                        .replace("档案员: qianfang, daibin", "档案员: qianfang, daibin, linxiao")))
                .orFail();
        try {
            Piece piece = new Piece(bureau, drafts.released()).due();
            piece.propose(as("qianfang"), "期满").orFail();

            List<Answer> answers = together(() -> piece.confirm(as("daibin")), () -> piece.confirm(as("linxiao")));

            assertThat(answers.stream().filter(Answer::ok))
                    .as(answers.toString())
                    .hasSize(1);
            assertThat(answers).as(answers.toString()).noneMatch(answer -> answer.status() >= 500);
            assertThat(piece.entryKinds().stream().filter("DISPOSAL"::equals)).hasSize(1);
        } finally {
            bureau.writeOrganisation("").orFail();
        }
    }

    @Test
    void i7_the_sheet_of_a_disposed_piece_is_refused_with_what_happened() {
        Piece piece = new Piece(bureau, drafts.released()).due();
        dispose(piece);

        for (String format : List.of("", "?format=html")) {
            Answer refused = as("tangyun").get(piece.draft().path("/sheet" + format));
            assertRefused(refused, 404, "I7");
            assertThat(refused.error().path("message").asText()).contains("已经销毁", "销毁证明");
        }
        Answer hidden = as("madong").get(piece.draft().path("/sheet"));
        assertRefused(hidden, 404, "HTTP");
    }

    @ParameterizedTest
    @ValueSource(strings = {"qianfang", "daibin", "chenjing", "tangyun", "admin"})
    void i7_nobody_forges_changes_or_deletes_a_certificate(String person) {
        Piece piece = new Piece(bureau, drafts.released()).due();
        dispose(piece);
        String certificate =
                piece.page().path("disposal").path("certificate").path("id").asText();
        String before = certificate(piece);

        List<Answer> answers = new ArrayList<>();
        answers.add(as(person).putContent(certificate, "假".getBytes(StandardCharsets.UTF_8)));
        answers.add(as(person).put(Paths.v1("nodes/" + certificate), Map.of("name", "改名.html")));
        answers.add(as(person).put(Paths.v1("nodes/" + certificate), Map.of("properties", Map.of("cm:title", "改"))));
        answers.add(as(person).delete(Paths.v1("nodes/" + certificate)));
        answers.add(as(person).delete(Paths.v1("nodes/" + certificate + "?permanent=true")));
        answers.add(as(person)
                .post(Paths.v1("nodes/" + certificate + "/move"), Map.of("targetParentId", bureau.scratch())));
        answers.add(as(person)
                .post(
                        Paths.v1("nodes/" + bureau.scratch() + "/children"),
                        Map.of("name", "伪造" + System.nanoTime() + ".html", "nodeType", "nd:certificate")));

        assertThat(answers).as(answers.toString()).noneMatch(Answer::ok);
        assertThat(certificate(piece)).isEqualTo(before);
    }

    @Test
    void i7_the_certificate_is_the_one_the_register_names() {
        Piece piece = new Piece(bureau, drafts.released()).due();
        dispose(piece);
        JsonNode entries = piece.page().path("entries");
        JsonNode named = entries.get(entries.size() - 1).path("details").path("certificate");

        byte[] bytes = as("qianfang").content(named.path("id").asText());

        assertThat(Draft.sha256(bytes)).isEqualTo(named.path("sha256").asText());
    }

    @Test
    void of_a_disposed_piece_nobody_learns_more_than_of_the_register() {
        Piece piece = new Piece(bureau, drafts.released()).due();
        dispose(piece);

        for (String person : List.of("chenjing", "lihua", "tangyun", "qianfang", "zhaoguoqiang", "admin")) {
            piece.read(as(person)).orFail();
        }
        for (String person : List.of("stranger", "madong", "zhoutao")) {
            assertRefused(piece.read(as(person)), 404);
        }
        assertRefused(piece.hold(as("qianfang"), "太晚"), 404);
    }

    private void dispose(Piece piece) {
        piece.propose(as("qianfang"), "保管期满").orFail();
        piece.confirm(as("daibin")).orFail();
    }

    private String certificate(Piece piece) {
        String id = piece.page().path("disposal").path("certificate").path("id").asText();
        return new String(as("qianfang").content(id), StandardCharsets.UTF_8);
    }

    private static List<String> hashes(JsonNode page) {
        return Json.stream(page.path("versions"))
                .map(version -> version.path("sha256").asText())
                .toList();
    }

    private static List<String> entryHashes(JsonNode page) {
        return Json.stream(page.path("entries"))
                .map(entry -> entry.path("hash").asText())
                .toList();
    }

    @SafeVarargs
    private static List<Answer> together(Callable<Answer>... calls) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(calls.length);
        CyclicBarrier start = new CyclicBarrier(calls.length);
        try {
            List<Future<Answer>> running = new ArrayList<>();
            for (Callable<Answer> call : calls) {
                running.add(threads.submit(() -> {
                    start.await();
                    return call.call();
                }));
            }
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : running) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}

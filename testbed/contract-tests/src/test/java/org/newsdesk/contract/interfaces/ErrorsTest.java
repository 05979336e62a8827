package org.newsdesk.contract.interfaces;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsdesk.contract.ContractTest;
import org.newsdesk.contract.bureau.Bureau;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.bureau.Level;
import org.newsdesk.contract.bureau.TaskWay;
import org.newsdesk.contract.bureau.Trail;
import org.newsdesk.contract.bureau.Unit;
import org.newsdesk.contract.bureau.Word;
import org.newsdesk.contract.client.Answer;
import org.newsdesk.contract.client.Client;
import org.newsdesk.contract.client.Json;
import org.newsdesk.contract.client.Paths;

/** Bad input: a clear error, nothing lost, nothing half done, no insides shown. */
class ErrorsTest extends ContractTest {
    private static final List<String> HOSTILE = List.of(
            "'; DROP TABLE nd_register; --",
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>&lt;b&gt;",
            "${7*7} #{7*7} {{7*7}} <#assign x=1>",
            "\"quoted\" \\ back\\slash\ttab\nnew line",
            "😀👨‍👩‍👧 emoji and \u202Eright-to-left",
            "% _ * ? ' OR 1=1");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "me",
                "inbox",
                "units/pufa/drafts",
                "register",
                "register/verification",
                "archive",
                "organisation",
                "checklist-list",
                "drafts/00000000-0000-0000-0000-000000000000"
            })
    void without_or_with_wrong_credentials_nothing_is_told(String path) {
        for (Client nobody : List.of(
                Client.anonymous(host),
                Client.withPassword(host, "lihua", "wrong"),
                Client.withPassword(host, "no-such-user", "newsdesk2026"),
                Client.withPassword(host, "TICKET_0123456789012345678901234567890123456789", ""))) {
            Answer answer = nobody.get(Paths.newsdesk(path));
            assertThat(answer.status()).as(answer.toString()).isEqualTo(401);
            assertNoInsides(answer);
        }
    }

    @Test
    void a_wrong_password_gets_no_ticket() {
        Answer answer = Client.anonymous(host).post(Paths.tickets(), Map.of("userId", "lihua", "password", "wrong"));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text()).doesNotContain("TICKET_");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nope", "%E4%B8%8D%E5%AD%98%E5%9C%A8", "'%20OR%201=1", "..%2f..", "%3Cscript%3E"})
    void an_unknown_unit_is_not_found(String unit) {
        Answer answer = as("lihua").get(Paths.newsdesk("units/" + unit + "/drafts"));

        if (unit.contains("2f")) {
            assertThat(answer.status()).as(answer.toString()).isIn(400, 404);
            assertNoInsides(answer);
        } else {
            assertRefused(answer, 404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-0000-0000-000000000000", "x", "%20", "%E7%A8%BF", "'--", "123"})
    void an_unknown_draft_is_not_found(String id) {
        for (String rest : List.of("", "/text", "/checklist")) {
            assertRefused(as("lihua").get(Paths.newsdesk("drafts/" + id + rest)), 404);
        }
        assertRefused(as("lihua").post(Paths.newsdesk("drafts/" + id + "/submission"), Map.of()), 404);
        assertRefused(as("tangyun").post(Paths.newsdesk("drafts/" + id + "/release"), Map.of()), 404);
    }

    @Test
    void a_folder_is_no_draft() {
        String folder = bureau.draftsFolder(Unit.PUFA);

        assertRefused(as("chenjing").get(Paths.newsdesk("drafts/" + folder)), 404);
        assertRefused(as("chenjing").post(Paths.newsdesk("drafts/" + folder + "/submission"), Map.of()), 404);
    }

    @Test
    void names_of_300_characters_do_not_break_anything() {
        String name = "长".repeat(300) + System.nanoTime() + ".docx";
        Answer uploaded = as("chenjing").upload(bureau.draftsFolder(Unit.PUFA), name, Word.unique());
        assertNoInsides(uploaded);
        if (uploaded.ok()) {
            Draft draft = drafts.of(Unit.PUFA, uploaded.id(), name);
            assertThat(draft.detail().path("name").asText()).isEqualTo(name);
            assertRefused(draft.submit(as("chenjing")), 422, "G3");
            as("chenjing").delete(Paths.v1("nodes/" + uploaded.id())).orFail();
        } else {
            assertThat(uploaded.status()).isIn(400, 422);
        }

        Draft draft = drafts.uploaded(Unit.PUFA);
        Answer renamed = draft.edit(draft.author(), Map.of("name", name));
        assertNoInsides(renamed);
        if (!renamed.ok()) {
            assertRefused(renamed, renamed.status());
            assertThat(renamed.status()).isIn(400, 422);
            assertThat(draft.detail().path("name").asText()).isEqualTo(draft.name());
        }
    }

    @Test
    void emoji_in_names_are_kept_or_refused() {
        String name = "😀喜报👍" + System.nanoTime() + ".docx";

        Answer uploaded = as("chenjing").upload(bureau.draftsFolder(Unit.PUFA), name, Word.unique());

        assertThat(uploaded.ok()).as(uploaded.toString()).isTrue();
        Draft draft = drafts.of(Unit.PUFA, uploaded.id(), name);
        assertThat(draft.detail().path("name").asText()).isEqualTo(name);
        assertRefused(draft.submit(as("chenjing")), 422, "G3");
        as("chenjing").delete(Paths.v1("nodes/" + uploaded.id())).orFail();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b.docx", "a*b.docx", "a?b.docx", "a\"b.docx", "a<b>.docx", "a|b.docx", "", "   ", "终点."})
    void names_the_repository_cannot_hold_are_refused(String name) {
        Draft draft = drafts.uploaded(Unit.PUFA);

        Answer answer = draft.edit(draft.author(), Map.of("name", name));

        assertThat(answer.status()).as(answer.toString()).isIn(400, 422);
        assertRefused(answer, answer.status());
        assertThat(draft.detail().path("name").asText()).isEqualTo(draft.name());
    }

    @Test
    void a_name_that_is_taken_is_a_conflict() {
        Draft one = drafts.uploaded(Unit.PUFA);
        Draft other = drafts.uploaded(Unit.PUFA);

        Answer answer = other.edit(other.author(), Map.of("name", one.name()));

        assertThat(answer.status()).as(answer.toString()).isIn(409, 422);
        assertRefused(answer, answer.status());
        assertThat(other.detail().path("name").asText()).isEqualTo(other.name());
    }

    @Test
    void hostile_titles_come_back_as_text() {
        Draft draft = drafts.uploaded(Unit.PUFA);
        for (String hostile : HOSTILE) {
            Answer answer = draft.edit(draft.author(), Map.of("title", hostile, "reportingUnit", hostile))
                    .orFail();

            assertThat(answer.json().path("title").asText()).isEqualTo(hostile);
            assertThat(draft.detail().path("title").asText()).isEqualTo(hostile);
            assertThat(draft.detail().path("reportingUnit").asText()).isEqualTo(hostile);
        }
        assertThat(admin().get(Paths.newsdesk("register/verification?now=true"))
                        .orFail()
                        .json()
                        .path("intact")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void hostile_opinions_come_back_as_text() {
        Draft draft = drafts.submitted();
        for (String hostile : HOSTILE) {
            draft.decide(as("lihua"), "RETURN", hostile).orFail();

            List<JsonNode> signOffs = draft.signOffs();
            assertThat(signOffs.get(signOffs.size() - 1).path("opinion").asText())
                    .isEqualTo(hostile);
            draft.submit(draft.author()).orFail();
        }
        draft.finish();
    }

    @Test
    void hostile_titles_are_found_and_harm_no_search() {
        Draft draft = drafts.uploaded(Unit.PUFA);
        String title = "' OR 1=1; -- <script> %_ " + System.nanoTime();
        draft.edit(draft.author(), Map.of("title", title)).orFail();
        draft.finish();

        JsonNode found = bureau.register(title);

        assertThat(found).hasSize(3);
        assertThat(found.get(0).path("title").asText()).isEqualTo(title);
        assertThat(bureau.register("%"))
                .allSatisfy(entry -> assertThat(entry.path("title").asText()
                                + entry.path("label").asText())
                        .contains("%"));
    }

    @Test
    void very_long_opinions_are_kept_or_refused_whole() {
        Draft draft = drafts.submitted();
        String opinion = "意见".repeat(5_000);

        Answer answer = draft.decide(as("lihua"), "APPROVE", opinion);

        if (answer.ok()) {
            assertThat(draft.signOffs().get(0).path("opinion").asText()).isEqualTo(opinion);
        } else {
            assertThat(answer.status()).isIn(400, 413, 422);
            assertRefused(answer, answer.status());
            assertThat(draft.signOffs()).isEmpty();
        }
        draft.finish();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "", "[]", "null", "\"x\"", "{\"level\":}", "{\"a\":1}}", "<xml/>", "\u0000"})
    void malformed_json_is_a_bad_request(String body) {
        Draft draft = drafts.submitted();
        Trail before = draft.trail();

        assertRefused(as("lihua").json("POST", draft.path("/decisions"), body), 400);
        assertRefused(as("chenjing").json("PUT", draft.path(""), body), 400);
        assertRefused(admin().json("PUT", Paths.newsdesk("organisation"), body), 400);

        assertThat(draft.trail()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"level", "outcome", "round", "contentSha256"})
    void a_missing_field_is_named(String field) {
        Draft draft = drafts.submitted();
        Trail before = draft.trail();
        Map<String, Object> decision = draft.decision("APPROVE", "同意");
        decision.remove(field);

        Answer answer = draft.decide(as("lihua"), decision);

        assertRefused(answer, 400);
        assertThat(answer.error().path("field").asText()).isEqualTo(field);
        assertThat(draft.trail()).isEqualTo(before);
    }

    @Test
    void an_unknown_field_is_named() {
        Draft draft = drafts.submitted();
        Map<String, Object> decision = draft.decision("APPROVE", "同意");
        decision.put("person", "wangqiang");

        Answer answer = draft.decide(as("lihua"), decision);

        assertRefused(answer, 400);
        assertThat(answer.error().path("field").asText()).isEqualTo("person");
        Answer edit = drafts.uploaded(Unit.PUFA).edit(as("chenjing"), Map.of("state", "RELEASED"));
        assertRefused(edit, 400);
        assertThat(edit.error().path("field").asText()).isEqualTo("state");
        Answer organisation =
                admin().put(Paths.newsdesk("organisation"), Map.of("text", Bureau.organisation(""), "x", 1));
        assertRefused(organisation, 400);
    }

    @Test
    void values_of_a_wrong_kind_are_refused() {
        Draft draft = drafts.submitted();
        Trail before = draft.trail();
        Map<String, List<Object>> wrong = Map.of(
                "level", List.of("KING", 1, true, ""),
                "outcome", List.of("MAYBE", 1, "", "approve"),
                "round", List.of("x", -1, 1.5, true),
                "opinion", List.of(List.of("a"), Map.of("a", 1)),
                "important", List.of("yes", 3),
                "contentSha256", List.of(1, "short"));
        wrong.forEach((field, values) -> {
            for (Object value : values) {
                Map<String, Object> decision = draft.decision("APPROVE", "同意");
                decision.put(field, value);
                Answer answer = draft.decide(as("lihua"), decision);
                assertThat(answer.status())
                        .as(field + "=" + value + ": " + answer)
                        .isIn(400, 409, 422);
                assertRefused(answer, answer.status());
            }
        });
        assertThat(draft.trail()).isEqualTo(before);
    }

    @Test
    void a_task_of_somebody_else_is_forbidden_and_says_so() {
        Draft draft = drafts.submitted();

        Answer chinese = draft.decide(as("wangqiang"), "APPROVE", "同意");
        Answer english = draft.decide(as("wangqiang").speaking("en"), draft.decision("APPROVE", "ok"));

        assertRefused(chinese, 403);
        assertRefused(english, 403);
        assertThat(chinese.error().path("message").asText()).matches("(?s).*\\p{IsHan}.*");
        assertThat(english.error().path("message").asText()).matches("(?s).*[a-zA-Z]{4,}.*");
    }

    @Test
    void a_task_that_is_gone_is_a_conflict() {
        Draft draft = drafts.submitted();
        Map<String, Object> decision = draft.decision("APPROVE", "同意");
        String task = draft.taskId();
        draft.recall(draft.author(), "撤回").orFail();

        assertRefused(draft.decide(as("lihua"), decision), 409);
        Answer v1 = TaskWay.v1Complete(as("lihua"), task, "APPROVE", "同意");
        assertThat(v1.ok()).as(v1.toString()).isFalse();
        Answer share = TaskWay.SHARE_FORM.end(as("lihua"), task, "APPROVE");
        assertThat(share.ok()).as(share.toString()).isFalse();
        assertThat(draft.state()).isEqualTo("DRAFT");
        draft.finish();
    }

    @Test
    void a_decided_level_is_a_conflict() {
        Draft draft = drafts.submitted();
        Map<String, Object> decision = draft.decision("APPROVE", "同意");
        draft.decide(as("lihua"), decision).orFail();

        assertRefused(draft.decide(as("lihua"), decision), 409);
        assertThat(draft.signOffs()).hasSize(1);
    }

    @Test
    void the_platforms_own_refusal_carries_our_rule_to_v1() {
        Draft draft = drafts.submitted();

        Answer answer = TaskWay.V1_STATE_AND_VARIABLES.end(as("chenjing"), draft.taskId(), "APPROVE");

        assertThat(answer.status()).as(answer.toString()).isIn(403, 409, 422);
        assertNoInsides(answer);
        Answer protectedProperty = as("chenjing")
                .put(Paths.v1("nodes/" + draft.id()), Map.of("properties", Map.of("nd:state", "RELEASED")));
        assertThat(protectedProperty.status()).as(protectedProperty.toString()).isIn(403, 409, 422);
        assertNoInsides(protectedProperty);
    }

    @ParameterizedTest
    @ValueSource(strings = {"skipCount=-1", "maxItems=0", "maxItems=x", "skipCount=9999999999", "maxItems=201"})
    void bad_paging_is_refused(String query) {
        for (String list : List.of("inbox", "register", "archive", "units/pufa/drafts")) {
            Answer answer = as("lihua").get(Paths.newsdesk(list + "?" + query));
            if (answer.status() == 403 && list.equals("register")) {
                continue;
            }
            if (answer.ok()) {
                assertThat(query).isIn("maxItems=201", "skipCount=9999999999");
                assertThat(answer.json().path("paging").path("maxItems").asInt())
                        .isLessThanOrEqualTo(200);
            } else {
                assertRefused(answer, 400);
            }
        }
    }

    @Test
    void unknown_filters_are_refused_or_empty() {
        for (String query : List.of("register?year=abc", "archive?year=abc", "units/pufa/drafts?state=NOPE")) {
            Client who = query.startsWith("units") ? as("lihua") : as("tangyun");
            assertRefused(who.get(Paths.newsdesk(query)), 400);
        }
        Answer unit = as("tangyun").get(Paths.newsdesk("register?unit=nope"));
        assertThat(unit.status() == 404 || unit.items().isEmpty())
                .as(unit.toString())
                .isTrue();
    }

    @Test
    void unknown_addresses_and_methods_show_no_insides() {
        for (Answer answer : List.of(
                as("lihua").get(Paths.newsdesk("nothing")),
                as("lihua").delete(Paths.newsdesk("me")),
                as("lihua").post(Paths.newsdesk("me"), Map.of()))) {
            assertThat(answer.status()).as(answer.toString()).isIn(404, 405);
            assertNoInsides(answer);
        }
    }

    @Test
    void a_method_override_is_no_way_past_the_method() {
        Draft draft = drafts.registered();

        Answer answer = as("tangyun").get(draft.path("/release?alf_method=POST"));
        Answer header =
                as("tangyun").raw("GET", draft.path("/release"), null, null, Map.of("X-HTTP-Method-Override", "POST"));

        assertNoInsides(answer);
        assertNoInsides(header);
        assertThat(draft.state()).isIn("REGISTERED", "RELEASED");
    }

    @Test
    void a_big_upload_is_kept_whole_or_refused_whole() {
        int megabytes = Integer.getInteger("big.upload.megabytes", 30);
        byte[] bytes = Word.ofSize(megabytes * 1024 * 1024);
        String name = Bureau.freshName(Unit.PUFA);

        Answer answer = as("chenjing").upload(bureau.draftsFolder(Unit.PUFA), name, bytes);

        assertNoInsides(answer);
        if (answer.ok()) {
            assertThat(answer.entry().path("content").path("sizeInBytes").asLong())
                    .isEqualTo(bytes.length);
            Draft draft = drafts.of(Unit.PUFA, answer.id(), name);
            assertThat(draft.read(as("chenjing")).status()).isEqualTo(200);
            Answer text = as("chenjing").get(draft.path("/text"));
            assertThat(text.status()).as(text.toString()).isIn(200, 413, 422);
            Answer submitted = draft.submit(as("chenjing"));
            if (submitted.ok()) {
                draft.finish();
            } else {
                assertThat(submitted.status()).as(submitted.toString()).isIn(413, 422);
                assertRefused(submitted, submitted.status());
                as("chenjing").delete(Paths.v1("nodes/" + answer.id())).orFail();
            }
        } else {
            assertThat(answer.status()).as(answer.toString()).isIn(413, 422);
            Answer listed = as("chenjing")
                    .get(Paths.v1("nodes/" + bureau.draftsFolder(Unit.PUFA) + "?relativePath=" + Paths.encode(name)));
            assertThat(listed.status()).as("nothing half done").isEqualTo(404);
        }
        drafts.submitted();
    }

    @Test
    void a_zip_bomb_is_found_out() {
        byte[] bomb = Word.of("0".repeat(60_000_000));
        Answer uploaded = as("chenjing").upload(bureau.draftsFolder(Unit.PUFA), Bureau.freshName(Unit.PUFA), bomb);
        assertNoInsides(uploaded);
        if (uploaded.ok()) {
            Draft draft = drafts.of(Unit.PUFA, uploaded.id(), "");
            Answer text = as("chenjing").get(draft.path("/text"));
            assertRefused(text, 422, "I9");
            Answer submitted = draft.submit(as("chenjing"));
            assertThat(submitted.status()).as(submitted.toString()).isIn(413, 422);
            as("chenjing").delete(Paths.v1("nodes/" + uploaded.id())).orFail();
        }
    }

    @Test
    void nothing_is_half_done_when_a_decision_fails() {
        Draft draft = drafts.at(Level.CONFIDENTIALITY);
        Trail before = draft.trail();
        Map<String, Object> decision = draft.decision("APPROVE", "同意");
        decision.put("checklist", List.of(Json.map("item", "K1", "answer", "YES", "note", "")));
        decision.put("important", true);

        assertRefused(draft.decide(as("wuwei"), decision), 422);

        assertThat(draft.trail()).isEqualTo(before);
        assertThat(draft.detail().path("important").asBoolean()).isFalse();
        draft.finish();
    }
}

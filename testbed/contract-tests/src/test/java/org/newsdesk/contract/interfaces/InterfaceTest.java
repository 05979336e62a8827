package org.newsdesk.contract.interfaces;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.newsdesk.contract.ContractTest;
import org.newsdesk.contract.bureau.Bureau;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.bureau.Level;
import org.newsdesk.contract.bureau.Unit;
import org.newsdesk.contract.bureau.Word;
import org.newsdesk.contract.client.Answer;
import org.newsdesk.contract.client.Client;
import org.newsdesk.contract.client.Json;
import org.newsdesk.contract.client.Paths;

/** JSON in UTF-8, times with zone, pages, languages. */
class InterfaceTest extends ContractTest {

    @Test
    void lists_come_in_pages_without_loss_or_repetition() {
        for (int i = 0; i < 5; i++) {
            drafts.uploaded(Unit.QINGSHI);
        }
        Client xuning = as("xuning");
        int total = page(xuning, 0, 1).path("totalItems").asInt();
        assertThat(total).isGreaterThanOrEqualTo(5);

        Set<String> seen = new HashSet<>();
        for (int skip = 0; skip < total; skip += 50) {
            Answer page = xuning.get(Paths.newsdesk("units/qingshi/drafts?maxItems=50&skipCount=" + skip))
                    .orFail();
            JsonNode paging = page.json().path("paging");
            assertThat(paging.path("skipCount").asInt()).isEqualTo(skip);
            assertThat(paging.path("maxItems").asInt()).isEqualTo(50);
            assertThat(paging.path("count").asInt()).isEqualTo(page.items().size());
            assertThat(paging.path("totalItems").asInt()).isEqualTo(total);
            assertThat(paging.path("hasMoreItems").asBoolean())
                    .isEqualTo(skip + page.items().size() < total);
            page.items()
                    .forEach(item ->
                            assertThat(seen.add(item.path("id").asText())).isTrue());
        }
        assertThat(seen).hasSize(total);
        assertThat(xuning.get(Paths.newsdesk("units/qingshi/drafts?skipCount=" + (total + 10)))
                        .orFail()
                        .items())
                .isEmpty();
        assertThat(page(xuning, 0, null).path("maxItems").asInt()).as("default").isEqualTo(50);
    }

    @Test
    void the_list_of_a_unit_can_be_filtered_by_state() {
        Draft draft = drafts.uploaded(Unit.QINGSHI);
        Draft review = drafts.submitted(Unit.QINGSHI, Map.of());

        List<String> open = ids(as("xuning").get(Paths.newsdesk("units/qingshi/drafts?state=DRAFT&maxItems=200")));
        List<String> inReview =
                ids(as("xuning").get(Paths.newsdesk("units/qingshi/drafts?state=IN_REVIEW&maxItems=200")));

        assertThat(open).contains(draft.id()).doesNotContain(review.id());
        assertThat(inReview).contains(review.id()).doesNotContain(draft.id());
    }

    @Test
    void times_are_iso_8601_with_the_bureaus_zone() {
        Draft draft = drafts.released();
        JsonNode detail = draft.detail();

        for (String field : List.of("modifiedAt", "submittedAt", "releasedAt")) {
            String time = detail.path(field).asText();
            assertThat(time).as(field).endsWith("+08:00");
            assertThat(OffsetDateTime.parse(time))
                    .as(field)
                    .isAfter(OffsetDateTime.now(ZoneOffset.UTC).minusHours(2));
        }
    }

    @Test
    void a_detail_has_every_field_of_the_contract() {
        for (Draft draft : List.of(drafts.uploaded(Unit.PUFA), drafts.at(Level.CONFIDENTIALITY), drafts.released())) {
            JsonNode detail = draft.detail();
            assertThat(fields(detail))
                    .contains(
                            "id",
                            "name",
                            "title",
                            "unit",
                            "unitName",
                            "author",
                            "authorName",
                            "state",
                            "level",
                            "levelName",
                            "round",
                            "important",
                            "modifiedAt",
                            "submittedAt",
                            "registerNumber",
                            "releasedAt",
                            "lastSignOff",
                            "problems",
                            "category",
                            "categories",
                            "reportingUnit",
                            "informationOfficer",
                            "channels",
                            "concernsCase",
                            "concernsMinor",
                            "chain",
                            "contentSha256",
                            "versionLabel",
                            "levels",
                            "signOffs",
                            "history",
                            "blockers",
                            "actions");
            detail.path("signOffs")
                    .forEach(signOff -> assertThat(fields(signOff))
                            .contains(
                                    "id",
                                    "level",
                                    "levelName",
                                    "person",
                                    "personName",
                                    "role",
                                    "onBehalfOf",
                                    "onBehalfOfName",
                                    "outcome",
                                    "opinion",
                                    "at",
                                    "round",
                                    "contentSha256",
                                    "versionLabel"));
            detail.path("levels")
                    .forEach(level ->
                            assertThat(fields(level)).contains("level", "name", "status", "signers", "signOff"));
        }
    }

    @Test
    void names_of_levels_follow_the_language() {
        Draft draft = drafts.submitted();

        JsonNode chinese =
                draft.read(as("lihua").speaking("zh-CN,en;q=0.5")).orFail().json();
        JsonNode english = draft.read(as("lihua").speaking("en")).orFail().json();

        assertThat(chinese.path("levelName").asText()).isEqualTo("初审");
        assertThat(english.path("levelName").asText()).matches("[A-Za-z ]+");
        assertThat(Json.stream(draft.read(as("chenjing")).json().path("levels"))
                        .map(level -> level.path("name").asText()))
                .contains("初审", "审查", "保密审查", "登记");
    }

    @Test
    void actions_are_what_the_caller_may_do() {
        Draft draft = drafts.uploaded(Unit.PUFA);
        assertThat(actions(draft, "chenjing")).contains("EDIT", "SUBMIT").doesNotContain("DECIDE", "RELEASE");
        assertThat(actions(draft, "lihua")).doesNotContain("DECIDE", "RELEASE");

        draft.submit(draft.author()).orFail();
        assertThat(actions(draft, "chenjing")).contains("RECALL").doesNotContain("EDIT", "SUBMIT", "DECIDE");
        assertThat(actions(draft, "lihua")).contains("DECIDE");
        assertThat(actions(draft, "wangqiang")).doesNotContain("DECIDE");
        assertThat(actions(draft, "admin")).doesNotContain("DECIDE", "RELEASE");

        draft.to(Level.REGISTRATION).approve();
        assertThat(actions(draft, "tangyun")).contains("RELEASE");
        assertThat(actions(draft, "chenjing")).doesNotContain("RELEASE", "RECALL", "EDIT");

        draft.finish();
        assertThat(actions(draft, "tangyun"))
                .contains("RECORD_PUBLICATION", "CORRECT", "WITHDRAW")
                .doesNotContain("EDIT", "RECALL", "DECIDE", "RELEASE");
    }

    @Test
    void what_blocks_release_is_said_in_sentences() {
        Draft draft = drafts.at(Level.CONFIDENTIALITY);

        JsonNode blockers = draft.detail().path("blockers");

        assertThat(blockers).isNotEmpty();
        assertThat(Json.stream(blockers)).allSatisfy(blocker -> {
            assertThat(blocker.path("message").asText()).matches("(?s).*\\p{IsHan}.*");
            assertThat(blocker.path("rule").asText()).matches("[A-Z]\\d+");
        });
        assertThat(drafts.registered().detail().path("blockers")).isEmpty();
    }

    @Test
    void the_text_is_shown_as_paragraphs() {
        String name = Bureau.freshName(Unit.PUFA);
        String id = as("chenjing")
                .upload(bureau.draftsFolder(Unit.PUFA), name, Word.of("标题在此", "第一段 <b>不是标签</b> & 符号", "第二段😀"))
                .orFail()
                .id();
        Draft draft = drafts.of(Unit.PUFA, id, name);

        JsonNode text = as("chenjing").get(draft.path("/text")).orFail().json();

        assertThat(Json.stream(text.path("paragraphs"))
                        .filter(p -> p.path("location").asText().equals("body"))
                        .map(p -> p.path("text").asText()))
                .containsExactly("标题在此", "第一段 <b>不是标签</b> & 符号", "第二段😀");
        assertThat(text.path("truncated").asBoolean()).isFalse();
        assertThat(text.path("contentSha256").asText()).isEqualTo(draft.sha256());
    }

    @Test
    void a_ticket_in_the_address_works_too() {
        String ticket = Client.anonymous(host)
                .post(Paths.tickets(), Map.of("userId", "lihua", "password", "newsdesk2026"))
                .orFail()
                .id();

        Answer answer = Client.anonymous(host).get(Paths.newsdesk("me?alf_ticket=" + ticket));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("id").asText()).isEqualTo("lihua");
    }

    private JsonNode page(Client who, int skip, Integer max) {
        return who.get(Paths.newsdesk(
                        "units/qingshi/drafts?skipCount=" + skip + (max == null ? "" : "&maxItems=" + max)))
                .orFail()
                .json()
                .path("paging");
    }

    private List<String> actions(Draft draft, String person) {
        return Json.stream(draft.read(as(person)).orFail().json().path("actions"))
                .map(JsonNode::asText)
                .toList();
    }

    private static List<String> ids(Answer answer) {
        return Json.stream(answer.orFail().items())
                .map(item -> item.path("id").asText())
                .toList();
    }

    private static List<String> fields(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}

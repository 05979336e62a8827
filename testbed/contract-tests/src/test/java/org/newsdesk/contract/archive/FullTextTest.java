package org.newsdesk.contract.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsdesk.contract.ContractTest;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.bureau.Piece;
import org.newsdesk.contract.bureau.Unit;
import org.newsdesk.contract.bureau.Word;
import org.newsdesk.contract.client.Client;
import org.newsdesk.contract.client.Json;
import org.newsdesk.contract.client.Paths;

/** Words of the text itself, where the platform has a search index. */
class FullTextTest extends ContractTest {
    /** An index follows some seconds later. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final String word = Word.letters();

    @BeforeEach
    void needAnIndex() {
        assumeTrue(list(as("qianfang"), "").path("fullText").asBoolean(), "this host has no search index");
    }

    @Test
    void a_piece_is_found_by_the_words_of_its_text_by_who_may_read_it() throws Exception {
        Draft draft = released();

        assertThat(found("qianfang", "text=" + word)).containsExactly(draft.id());
        assertThat(found("chenjing", "text=" + word)).containsExactly(draft.id());
        assertThat(found("qianfang", "q=" + word)).isEmpty();
        for (String person : List.of("stranger", "madong", "zhoutao", "zhaoguoqiang")) {
            JsonNode answer = list(as(person), "text=" + word);
            assertThat(answer.path("items")).as(person).isEmpty();
            assertThat(answer.path("paging").path("totalItems").asInt())
                    .as(person)
                    .isZero();
        }
    }

    @Test
    void all_other_filters_hold_beside_the_text() throws Exception {
        Draft draft = released();
        String here = "text=" + word;

        assertThat(found("qianfang", here + "&unit=pufa&person=chenjing&hash=" + draft.sha256()))
                .containsExactly(draft.id());
        assertThat(found("qianfang", here + "&unit=chengguan")).isEmpty();
        assertThat(found("qianfang", here + "&held=true")).isEmpty();
        new Piece(bureau, draft).hold(as("qianfang"), "查考").orFail();
        assertThat(found("qianfang", here + "&held=true")).containsExactly(draft.id());
    }

    @Test
    void a_text_with_signs_of_the_query_language_is_only_a_text() {
        for (String text : List.of("\" OR TYPE:\"cm:content", "\\", "a\"b\\c", "*", "( AND")) {
            JsonNode answer = list(as("qianfang"), "text=" + Paths.encode(text));
            assertThat(answer.path("items")).as(text).isEmpty();
        }
        assertRefused(as("qianfang").get(Paths.newsdesk("archive?text=" + "字".repeat(201))), 400);
    }

    @Test
    void i7_a_disposed_piece_is_found_no_more() throws Exception {
        Piece piece = new Piece(bureau, released()).due();
        piece.propose(as("qianfang"), "期满").orFail();
        piece.confirm(as("daibin")).orFail();

        assertThat(found("qianfang", "text=" + word)).isEmpty();
    }

    /** A released piece with the word in its text, once the index knows it. */
    private Draft released() throws InterruptedException {
        byte[] content = Word.of("普法宣传进社区", "本报讯 云岭县司法局组织志愿者走进社区，代号" + word + "。");
        Draft draft = drafts.uploaded(Unit.PUFA, content, Map.of()).finish();
        Instant until = Instant.now().plus(PATIENCE);
        while (found("qianfang", "text=" + word).isEmpty() && Instant.now().isBefore(until)) {
            Thread.sleep(500);
        }
        return draft;
    }

    private List<String> found(String person, String filter) {
        return Json.stream(list(as(person), filter).path("items"))
                .map(item -> item.path("id").asText())
                .toList();
    }

    private static JsonNode list(Client who, String filter) {
        return who.get(Paths.newsdesk("archive?" + filter)).orFail().json();
    }
}

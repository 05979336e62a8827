package org.newsdesk.contract.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsdesk.contract.ContractTest;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.bureau.Unit;
import org.newsdesk.contract.bureau.Word;
import org.newsdesk.contract.client.Answer;
import org.newsdesk.contract.client.Client;
import org.newsdesk.contract.client.Json;
import org.newsdesk.contract.client.Paths;

/** The page of a released piece. */
class PieceTest extends ContractTest {

    @Test
    void everything_about_a_piece_is_answered_at_once() {
        Draft draft = drafts.released();

        JsonNode piece = read(as("qianfang"), draft).orFail().json();

        assertThat(piece.path("draft").path("id").asText()).isEqualTo(draft.id());
        assertThat(piece.path("draft").path("signOffs")).hasSameSizeAs(draft.signOffs());
        assertThat(kinds(piece)).contains("REGISTRATION", "RELEASE");
        assertThat(piece.path("head").path("sequence").asLong())
                .isGreaterThanOrEqualTo(
                        last(piece.path("entries")).path("sequence").asLong());
    }

    @Test
    void g7_the_hash_of_every_version_is_kept_in_the_trail() {
        Draft draft = drafts.uploaded(Unit.PUFA);
        String first = draft.sha256();
        byte[] second = Word.unique();
        draft.author().putContent(draft.id(), second).orFail();
        draft.finish();

        JsonNode versions = read(as("qianfang"), draft).orFail().json().path("versions");

        List<String> hashes = Json.stream(versions)
                .map(version -> version.path("sha256").asText())
                .toList();
        assertThat(hashes).startsWith(first).endsWith(Draft.sha256(second));
        assertThat(Json.stream(versions).map(version -> version.path("by").asText()))
                .containsOnly(draft.author().user());
        assertThat(Json.stream(versions).map(version -> version.path("kept").asBoolean()))
                .containsOnly(true);
    }

    @Test
    void i7_a_version_that_is_taken_away_shows() {
        Draft draft = drafts.uploaded(Unit.PUFA);
        draft.author().putContent(draft.id(), Word.unique()).orFail();
        draft.finish();
        String hash = version(draft, 0).path("sha256").asText();

        Answer deleted = admin().delete(Paths.v1("nodes/" + draft.id() + "/versions/1.0"));

        assertThat(version(draft, 0).path("sha256").asText()).isEqualTo(hash);
        assertThat(version(draft, 0).path("kept").asBoolean()).isEqualTo(!deleted.ok());
    }

    @Test
    void who_may_not_read_the_piece_does_not_learn_of_it() {
        Draft draft = drafts.released();

        for (String person : List.of("stranger", "zhoutao", "madong")) {
            assertRefused(read(as(person), draft), 404);
        }
        for (String person : List.of("chenjing", "lihua", "wangqiang", "wuwei", "tangyun", "daibin")) {
            assertThat(read(as(person), draft).status()).as(person).isEqualTo(200);
        }
    }

    @Test
    void a_draft_that_is_not_released_is_no_piece() {
        assertRefused(read(as("tangyun"), drafts.registered()), 404);
    }

    private JsonNode version(Draft draft, int index) {
        return read(as("qianfang"), draft).orFail().json().path("versions").get(index);
    }

    private static Answer read(Client who, Draft draft) {
        return who.get(Paths.newsdesk("pieces/" + draft.id()));
    }

    private static List<String> kinds(JsonNode piece) {
        return Json.stream(piece.path("entries"))
                .map(entry -> entry.path("kind").asText())
                .toList();
    }

    private static JsonNode last(JsonNode array) {
        return array.get(array.size() - 1);
    }
}

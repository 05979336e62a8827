package org.newsdesk.contract.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newsdesk.contract.ContractTest;
import org.newsdesk.contract.bureau.Level;
import org.newsdesk.contract.bureau.Piece;
import org.newsdesk.contract.client.Answer;
import org.newsdesk.contract.client.Json;
import org.newsdesk.contract.client.Paths;

/** How long pieces are kept, by a list the records officers edit. */
class RetentionTest extends ContractTest {
    private static final String LIST = Paths.newsdesk("retention");
    private static final int YEAR = LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear();

    @Test
    void a_piece_falls_into_the_category_of_its_kind() {
        JsonNode retention = new Piece(bureau, drafts.released()).page().path("retention");

        assertThat(retention.path("category").asText()).isEqualTo("D10");
        assertThat(retention.path("until").asText()).isEqualTo(YEAR + 10 + "-12-31");
        assertThat(retention.path("due").asBoolean()).isFalse();
    }

    @Test
    void a3_an_important_piece_is_kept_for_good() {
        JsonNode retention =
                new Piece(bureau, drafts.at(Level.DIRECTOR).finish()).page().path("retention");

        assertThat(retention.path("category").asText()).isEqualTo("Y");
        assertThat(retention.path("years").isNull() && retention.path("until").isNull())
                .isTrue();
        assertThat(retention.path("due").asBoolean()).isFalse();
    }

    @Test
    void a_records_officer_puts_it_into_another_category_and_the_trail_says_so() {
        Piece piece = new Piece(bureau, drafts.released());

        Answer answer = piece.setCategory(as("daibin"), "D30").orFail();

        assertThat(answer.json().path("retention").path("until").asText()).isEqualTo(YEAR + 30 + "-12-31");
        assertThat(Json.stream(piece.page().path("draft").path("history"))
                        .filter(event -> event.path("event").asText().equals("RETENTION"))
                        .map(event -> event.path("person").asText() + " "
                                + event.path("text").asText()))
                .endsWith("daibin 定期30年");
    }

    @Test
    void nobody_else_does() {
        Piece piece = new Piece(bureau, drafts.released());

        for (String person : List.of("chenjing", "lihua", "wangqiang", "tangyun", "wuwei", "admin")) {
            assertRefused(piece.setCategory(as(person), "D30"), 403);
        }
        assertRefused(piece.setCategory(as("stranger"), "D30"), 404);
        assertRefused(piece.setCategory(as("qianfang"), "D99"), 422);
        assertThat(piece.page().path("retention").path("category").asText()).isEqualTo("D10");
    }

    @Test
    void mistakes_in_the_list_are_named_with_their_lines_and_the_old_list_stays() {
        String before = as("qianfang").get(LIST).orFail().json().path("text").asText();

        Answer answer = as("qianfang").put(LIST, Map.of("text", """
                                [D10]
                                名称: 十年
                                年限: 十
                                稿件: 普法宣传, 天气预报
                                [D10]
                                年限: 永久
                                """));

        assertRefused(answer, 422);
        assertThat(Json.stream(answer.error().path("problems"))
                        .map(problem -> problem.path("line").asInt()))
                .contains(1, 3, 4, 5);
        assertThat(as("qianfang").get(LIST).json().path("text").asText()).isEqualTo(before);
    }

    @Test
    void a_category_that_pieces_are_in_does_not_vanish() {
        new Piece(bureau, drafts.released());

        Answer answer = as("qianfang").put(LIST, Map.of("text", "[Y]\n名称: 永久\n年限: 永久\n稿件: 其他\n"));

        assertRefused(answer, 422);
        assertThat(answer.error().path("message").asText()).contains("D10");
    }

    @Test
    void only_records_officers_and_administrators_write_the_list() {
        String text = as("qianfang").get(LIST).orFail().json().path("text").asText();

        for (String person : List.of("chenjing", "lihua", "tangyun", "stranger")) {
            assertRefused(as(person).put(LIST, Map.of("text", text)), 403);
        }
        assertRefused(as("chenjing").get(LIST), 403);
        as("admin").put(LIST, Map.of("text", text)).orFail();
    }
}

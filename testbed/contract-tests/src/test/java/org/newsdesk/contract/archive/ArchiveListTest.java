package org.newsdesk.contract.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsdesk.contract.ContractTest;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.bureau.Level;
import org.newsdesk.contract.bureau.Piece;
import org.newsdesk.contract.bureau.Unit;
import org.newsdesk.contract.client.Answer;
import org.newsdesk.contract.client.Json;
import org.newsdesk.contract.client.Paths;

/** The archive's lists: who finds which piece by what. */
class ArchiveListTest extends ContractTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Test
    void a_piece_is_found_by_everything_a_records_officer_knows_of_it() {
        Draft draft = drafts.released();
        String number = draft.detail().path("registerNumber").asText();

        for (String filter : List.of(
                "q=" + Paths.encode(draft.title()),
                "number=" + Paths.encode(number),
                "hash=" + draft.sha256(),
                "hash=" + draft.sha256().substring(0, 12),
                "unit=pufa&person=chenjing&year=" + TODAY.getYear(),
                "person=wangqiang&from=" + TODAY.minusDays(1) + "&to=" + TODAY.plusDays(1))) {
            assertThat(found("qianfang", filter)).as(filter).contains(draft.id());
        }
        for (String filter : List.of(
                "q=" + Paths.encode("没有这个标题"),
                "unit=chengguan",
                "person=madong",
                "hash=00000000",
                "year=" + (TODAY.getYear() - 1),
                "to=" + TODAY.minusDays(2))) {
            assertThat(found("qianfang", filter)).as(filter).doesNotContain(draft.id());
        }
    }

    @Test
    void g6_a_piece_is_found_by_the_outlet_that_published_it() {
        Draft draft = drafts.released();
        String outlet = as("tangyun")
                .get(Paths.newsdesk("outlets"))
                .orFail()
                .json()
                .path("items")
                .get(0)
                .path("code")
                .asText();
        assertThat(found("qianfang", "outlet=" + outlet)).doesNotContain(draft.id());
        as("tangyun")
                .post(
                        draft.path("/publications"),
                        Map.of(
                                "outlet",
                                outlet,
                                "date",
                                TODAY.toString(),
                                "title",
                                draft.title(),
                                "link",
                                "https://example.org/" + draft.id()))
                .orFail();

        assertThat(found("qianfang", "outlet=" + outlet)).contains(draft.id());
    }

    @Test
    void everybody_finds_what_he_may_read_and_nothing_else() {
        Draft ordinary = drafts.released();
        Draft important = drafts.at(Level.DIRECTOR).finish();

        for (String person :
                List.of("chenjing", "lihua", "wangqiang", "wuwei", "tangyun", "qianfang", "daibin", "admin")) {
            assertThat(found(person, "")).as(person).contains(ordinary.id(), important.id());
        }
        assertThat(found("zhaoguoqiang", "")).contains(important.id()).doesNotContain(ordinary.id());
        for (String person : List.of("stranger", "zhoutao", "madong", "liumin")) {
            assertThat(found(person, "")).as(person).doesNotContain(ordinary.id(), important.id());
        }
    }

    @Test
    void the_counts_are_those_of_what_one_may_read() {
        drafts.submitted(Unit.CHENGGUAN, Map.of()).finish();

        Answer strangers = as("stranger").get(Paths.newsdesk("archive")).orFail();
        Answer units = as("madong").get(Paths.newsdesk("archive?maxItems=200")).orFail();

        assertThat(strangers.json().path("paging").path("totalItems").asInt()).isZero();
        assertThat(units.json().path("paging").path("totalItems").asInt())
                .isEqualTo(units.items().size());
    }

    @Test
    void due_and_held_pieces_have_lists_of_their_own() {
        Piece due = new Piece(bureau, drafts.released()).due();
        Piece kept = new Piece(bureau, drafts.released());
        String hold = due.hold(as("qianfang"), "信访")
                .orFail()
                .json()
                .path("holds")
                .get(0)
                .path("id")
                .asText();

        assertThat(found("qianfang", "due=true")).contains(due.id()).doesNotContain(kept.id());
        assertThat(found("qianfang", "held=true")).contains(due.id()).doesNotContain(kept.id());
        assertThat(found(
                        "qianfang",
                        "due=true&held=true&q=" + Paths.encode(due.draft().title())))
                .containsExactly(due.id());
        due.lift(as("qianfang"), hold).orFail();
        assertThat(found("qianfang", "held=true")).doesNotContain(due.id());
        assertRefused(as("qianfang").get(Paths.newsdesk("archive?due=perhaps")), 400);
    }

    @Test
    void an_item_says_how_long_it_is_kept() {
        Piece piece = new Piece(bureau, drafts.released()).due();
        piece.propose(as("qianfang"), "期满").orFail();

        JsonNode item = as("qianfang")
                .get(Paths.newsdesk("archive?q=" + Paths.encode(piece.draft().title())))
                .orFail()
                .items()
                .get(0);

        assertThat(item.path("retention").path("due").asBoolean()).isTrue();
        assertThat(item.path("held").asBoolean()).isFalse();
        assertThat(item.path("proposed").asBoolean()).isTrue();
    }

    @Test
    void i7_a_disposed_piece_leaves_the_lists_and_the_tree() {
        Piece piece = new Piece(bureau, drafts.released()).due();
        long before = count("qianfang", Unit.PUFA);
        piece.propose(as("qianfang"), "期满").orFail();
        piece.confirm(as("daibin")).orFail();

        assertThat(found("qianfang", "")).doesNotContain(piece.id());
        assertThat(found("qianfang", "due=true")).doesNotContain(piece.id());
        assertThat(count("qianfang", Unit.PUFA)).isEqualTo(before - 1);
    }

    @Test
    void i7_disposed_pieces_take_no_place_on_a_page() {
        List<Piece> pieces = Stream.generate(() -> new Piece(bureau, drafts.released()))
                .limit(3)
                .toList();
        int before = total();
        Piece last = pieces.get(2).due();
        last.propose(as("qianfang"), "期满").orFail();
        last.confirm(as("daibin")).orFail();

        Answer page = as("qianfang").get(Paths.newsdesk("archive?maxItems=2")).orFail();

        assertThat(Json.stream(page.items()).map(item -> item.path("id").asText()))
                .containsExactly(pieces.get(1).id(), pieces.get(0).id());
        assertThat(total()).isEqualTo(before - 1);
    }

    private int total() {
        return as("qianfang")
                .get(Paths.newsdesk("archive?maxItems=1"))
                .orFail()
                .json()
                .path("paging")
                .path("totalItems")
                .asInt();
    }

    @Test
    void the_tree_counts_by_year_and_unit_what_one_may_read() {
        long before = count("chenjing", Unit.PUFA);
        drafts.released();

        assertThat(count("chenjing", Unit.PUFA)).isEqualTo(before + 1);
        assertThat(count("chenjing", Unit.CHENGGUAN)).isZero();
        assertThat(count("stranger", Unit.PUFA)).isZero();
        assertThat(count("qianfang", Unit.PUFA)).isEqualTo(count("chenjing", Unit.PUFA));
    }

    private List<String> found(String person, String filter) {
        Answer answer =
                as(person).get(Paths.newsdesk("archive?maxItems=200&" + filter)).orFail();
        return Json.stream(answer.items()).map(item -> item.path("id").asText()).toList();
    }

    private long count(String person, Unit unit) {
        JsonNode years =
                as(person).get(Paths.newsdesk("archive/tree")).orFail().json().path("years");
        return Json.stream(years)
                .filter(year -> year.path("year").asInt() == TODAY.getYear())
                .flatMap(year -> Json.stream(year.path("units")))
                .filter(each -> each.path("unit").asText().equals(unit.code()))
                .mapToLong(each -> each.path("count").asLong())
                .sum();
    }
}

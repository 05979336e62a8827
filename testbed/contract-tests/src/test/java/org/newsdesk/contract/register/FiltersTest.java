package org.newsdesk.contract.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsdesk.contract.ContractTest;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.client.Answer;
import org.newsdesk.contract.client.Json;
import org.newsdesk.contract.client.Paths;

/** G1: the register is searched by every filter, and shown as a table. */
class FiltersTest extends ContractTest {

    @Test
    void g1_every_filter_finds_the_piece_and_others_do_not() {
        Draft draft = drafts.released();
        String number = draft.detail().path("registerNumber").asText();
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        String title = Paths.encode(draft.title());

        for (String filter : List.of(
                "number=" + Paths.encode(number),
                "number=" + number.replaceAll(".*〕(\\d+)号", "$1") + "&year=" + today.getYear(),
                "person=lihua&q=" + title,
                "person=" + Paths.encode("陈静") + "&q=" + title,
                "from=" + today + "&to=" + today + "&q=" + title,
                "hash=" + draft.detail().path("contentSha256").asText().substring(0, 12) + "&kind=RELEASE")) {
            assertThat(Json.stream(items(filter + "&maxItems=200"))
                            .map(entry -> entry.path("draftId").asText()))
                    .as(filter)
                    .contains(draft.id());
        }
        for (String filter : List.of("person=madong", "outlet=nowhere", "to=2001-01-01", "hash=0123456789ab")) {
            assertThat(items(filter + "&q=" + title)).as(filter).isEmpty();
        }
    }

    @Test
    void g1_sorted_by_title_and_number() {
        drafts.submitted();
        drafts.released();

        List<String> titles = Json.stream(items("sort=title&maxItems=200"))
                .map(entry -> entry.path("title").asText())
                .toList();
        List<String> labels = Json.stream(items("sort=number&order=desc&maxItems=3"))
                .map(entry -> entry.path("label").asText(""))
                .toList();

        assertThat(titles).isSorted();
        assertThat(labels).doesNotContain("");
    }

    @ParameterizedTest
    @CsvSource({
        "kind=NONSENSE,kind",
        "from=yesterday,from",
        "to=2026-13-01,to",
        "hash=12,hash",
        "hash=zzzzzzzzz,hash",
        "sort=length,sort",
        "order=up,order",
        "year=x,year",
        "skipCount=10001,skipCount"
    })
    void g1_values_that_cannot_be_are_refused_with_their_field(String query, String field) {
        Answer answer = as("tangyun").get(Paths.newsdesk("register?" + query));

        assertRefused(answer, 400);
        assertThat(answer.json().path("error").path("field").asText()).isEqualTo(field);
    }

    @Test
    void g1_what_the_filters_show_is_exported_with_the_head() {
        Draft draft = drafts.released();

        String csv = as("tangyun")
                .get(Paths.newsdesk("register/export?format=csv&q=" + Paths.encode(draft.title())))
                .orFail()
                .text();
        Answer workbook =
                as("tangyun").get(Paths.newsdesk("register/export?format=xlsx")).orFail();

        String head = as("tangyun")
                .get(Paths.newsdesk("register/head"))
                .orFail()
                .json()
                .path("hash")
                .asText();
        assertThat(csv.lines()).hasSize(5).first().asString().contains("登记号");
        assertThat(csv)
                .contains(draft.title(), draft.detail().path("registerNumber").asText(), head);
        assertThat(workbook.text()).startsWith("PK");
        assertRefused(as("tangyun").get(Paths.newsdesk("register/export?format=pdf")), 400);
    }

    @Test
    void g1_a_unit_exports_its_own_entries_only() {
        Draft draft = drafts.submitted();

        String query = "register/export?format=csv&q=" + Paths.encode(draft.title());

        assertThat(as("chenjing").get(Paths.newsdesk(query)).orFail().text()).contains(draft.title());
        assertThat(as("madong").get(Paths.newsdesk(query)).orFail().text()).doesNotContain(draft.title());
    }

    private JsonNode items(String filter) {
        return as("tangyun").get(Paths.newsdesk("register?" + filter)).orFail().items();
    }
}

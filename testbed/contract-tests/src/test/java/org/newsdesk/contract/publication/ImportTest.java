package org.newsdesk.contract.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsdesk.contract.ContractTest;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.bureau.Word;
import org.newsdesk.contract.client.Answer;
import org.newsdesk.contract.client.Client;
import org.newsdesk.contract.client.Form;
import org.newsdesk.contract.client.Json;
import org.newsdesk.contract.client.Paths;

/** G6: publications recorded by the rows of a file; each row as a whole or not at all. */
class ImportTest extends ContractTest {
    private static Draft piece;

    @Test
    void g6_good_rows_are_taken_and_bad_ones_say_why() {
        String number = number();
        String twice = Records.link();
        byte[] file = Sheets.xlsx(
                Sheets.HEADER,
                List.of(number, "新闻网", LocalDate.parse(Records.today()), "见报标题", Records.link()),
                List.of(
                        number.replaceAll("\\D+", " "),
                        "newspaper",
                        Records.today().replace('-', '/'),
                        "",
                        twice),
                List.of("〔1999〕7号", "新闻网", Records.today(), "", Records.link()),
                List.of(number, "没有这家", "2026年2月30日", "", "x"),
                List.of("", "", "", "", ""),
                List.of(number, "newspaper", Records.today(), "", twice + "#top"),
                List.of(number, "新闻网", Records.today(), "=cmd|'/c calc'!A1", Records.link()),
                List.of(number, "新闻网", 46000, "", Records.link()),
                List.of(number, "新闻网", Records.today(), "", ""));
        int before = count();

        JsonNode preview = send(as("tangyun"), "a.xlsx", file, true).orFail().json();
        assertThat(count()).isEqualTo(before);
        JsonNode report = send(as("tangyun"), "a.xlsx", file, false).orFail().json();

        assertThat(states(preview))
                .containsExactly(
                        "2 WOULD_BE_TAKEN []",
                        "3 WOULD_BE_TAKEN []",
                        "4 REFUSED [G1 number]",
                        "5 REFUSED [G6 outlet, G6 date, G6 link]",
                        "7 REFUSED [G6 null]",
                        "8 REFUSED [G6 null]",
                        "9 REFUSED [G6 date]",
                        "10 REFUSED [G6 link]");
        assertThat(states(report))
                .containsExactlyElementsOf(states(preview).stream()
                        .map(row -> row.replace("WOULD_BE_TAKEN", "TAKEN"))
                        .toList());
        assertThat(report.path("rows").get(0).path("texts").path("date").asText())
                .isEqualTo(Records.today());
        assertThat(report.path("rows").get(6).path("texts").path("date").asText())
                .isEqualTo("46000");
        assertThat(report.path("taken").asInt()).isEqualTo(2);
        assertThat(report.path("refused").asInt()).isEqualTo(6);
        assertThat(count()).isEqualTo(before + 2);
        JsonNode last = last();
        assertThat(last.path("sequence")).isEqualTo(report.path("rows").get(1).path("sequence"));
        assertThat(last.path("link").asText()).isEqualTo(twice);
        assertThat(last.path("title")).isEqualTo(piece().detail().path("title"));
    }

    @Test
    void g6_the_same_file_twice_takes_nothing_the_second_time() {
        byte[] file = Sheets.xlsx(
                Sheets.HEADER,
                List.of(number(), "新闻网", Records.today(), "", Records.link()),
                List.of(number(), "日报", Records.today(), "", Records.link()));

        List<Answer> answers = List.of(
                        CompletableFuture.supplyAsync(() -> send(as("tangyun"), "a.xlsx", file, false)),
                        CompletableFuture.supplyAsync(() -> send(as("heping"), "a.xlsx", file, false)))
                .stream()
                .map(CompletableFuture::join)
                .map(Answer::orFail)
                .toList();

        assertThat(answers.stream()
                        .mapToInt(each -> each.json().path("taken").asInt())
                        .sum())
                .isEqualTo(2);
        Answer again = send(as("heping").speaking("en"), "a.xlsx", file, false).orFail();
        assertThat(states(again.json())).containsExactly("2 REFUSED [G6 null]", "3 REFUSED [G6 null]");
        assertThat(again.text()).contains("recorded already");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "BOM", "TAB", "SEMICOLON"})
    void g6_texts_with_separators_in_the_encodings_of_spreadsheet_programs(String kind) {
        String separator = kind.equals("TAB") ? "\t" : kind.equals("SEMICOLON") ? ";" : ",";
        String text = String.join(separator, "链接", "备注", "登记号", "日期", "媒体") + "\r\n\r\n"
                + String.join(separator, Records.link(), "\"两\n行\"", number(), day(), "县政府网站") + "\r\n";
        Charset charset = kind.equals("GB18030") ? Charset.forName(kind) : StandardCharsets.UTF_8;
        String whole = kind.equals("BOM") ? "\uFEFF" + text : text;

        Answer answer =
                send(as("tangyun"), "表.csv", whole.getBytes(charset), false).orFail();

        assertThat(states(answer.json())).containsExactly("3 TAKEN []");
    }

    @Test
    void g6_the_template_is_filled_in_and_taken() {
        byte[] chinese = as("tangyun").bytes(Paths.newsdesk("publications/template"));
        byte[] english = as("tangyun").speaking("en").bytes(Paths.newsdesk("publications/template"));
        byte[] file = Sheets.filled(english, List.of(number(), "tv", Records.today(), "Title", Records.link()));

        assertThat(states(send(as("tangyun"), "t.xlsx", chinese, true).orFail().json()))
                .isEmpty();
        assertThat(states(send(as("tangyun"), "t.xlsx", file, false).orFail().json()))
                .containsExactly("2 TAKEN []");
    }

    @ParameterizedTest
    @ValueSource(strings = {"chenjing", "qianfang", "zhaoguoqiang", "admin"})
    void g1_only_the_office_imports(String person) {
        byte[] file = Sheets.xlsx(Sheets.HEADER, List.of(number(), "新闻网", Records.today(), "", Records.link()));

        assertRefused(send(as(person), "a.xlsx", file, false), 403, "G1");
        assertRefused(send(as(person), "a.xlsx", file, true), 403, "G1");
    }

    @Test
    void g1_a_piece_that_is_not_released_is_not_published() {
        Draft registered = drafts.registered();
        String number = registered.detail().path("registerNumber").asText();
        byte[] file = Sheets.xlsx(Sheets.HEADER, List.of(number, "新闻网", Records.today(), "", Records.link()));

        assertThat(states(send(as("tangyun"), "a.xlsx", file, false).orFail().json()))
                .containsExactly("2 REFUSED [G1 null]");
    }

    @Test
    void i9_crafted_files_are_refused_politely() {
        byte[] honest = Sheets.xlsx(Sheets.HEADER, List.of(number(), "新闻网", Records.today(), "", Records.link()));
        String sheet = "xl/worksheets/sheet1.xml";
        Map<String, byte[]> crafted = Map.of(
                "bomb.xlsx", Sheets.with(honest, sheet, Sheets.blanks(40_000_000)),
                "beside.xlsx", Sheets.with(honest, "xl/media/x.bin", new byte[60_000_000]),
                "entity.xlsx", Sheets.with(honest, sheet, Sheets.externalEntity()),
                "broken.xlsx",
                        Sheets.with(honest, sheet, "<worksheet><sheetData><row".getBytes(StandardCharsets.UTF_8)),
                "cut.xlsx", java.util.Arrays.copyOf(honest, honest.length / 2),
                "word.xlsx", Word.unique(),
                "strings.xlsx", Sheets.with(honest, "xl/sharedStrings.xml", "<sst>".getBytes(StandardCharsets.UTF_8)));
        crafted.forEach((name, bytes) -> {
            Answer answer = send(as("tangyun"), name, bytes, false);
            assertRefused(answer, 422, "I9");
            assertThat(answer.error().path("field").asText()).isEqualTo("file");
            assertThat(answer.text()).doesNotContain("root:");
        });
    }

    @Test
    void g6_other_files_and_headers_are_refused_politely() {
        assertRefused(
                send(as("tangyun"), "a.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, true),
                422,
                "G6");
        assertRefused(send(as("tangyun"), "a.pdf", Records.pdf(), true), 422, "G6");
        assertRefused(send(as("tangyun"), "a.xlsx", "登记号".getBytes(StandardCharsets.UTF_8), true), 422, "G6");
        assertRefused(send(as("tangyun"), "a.csv", new byte[0], true), 422, "G6");
        assertRefused(send(as("tangyun"), "a.csv", "登记号,媒体\n1,2\n".getBytes(StandardCharsets.UTF_8), true), 422, "G6");
        assertRefused(
                send(as("tangyun"), "a.csv", "number,number,outlet,date,link\n".getBytes(StandardCharsets.UTF_8), true),
                422,
                "G6");
        assertRefused(
                send(as("tangyun"), "a.csv", "number,outlet,date,link\n\"a".getBytes(StandardCharsets.UTF_8), true),
                422,
                "I9");
        String row = "1,2,3,4\n";
        assertRefused(
                send(
                        as("tangyun"),
                        "a.csv",
                        ("number,outlet,date,link\n" + row.repeat(5001)).getBytes(StandardCharsets.UTF_8),
                        true),
                422,
                "G6");
        assertRefused(send(as("tangyun"), "a.csv", new byte[11 * 1024 * 1024], true), 422, "I9");
        assertRefused(
                as("tangyun").post(Paths.newsdesk("publications/import"), new Form().field("preview", "true")), 400);
        assertRefused(as("tangyun").post(Paths.newsdesk("publications/import"), Map.of()), 400);
        assertRefused(
                as("tangyun")
                        .post(
                                Paths.newsdesk("publications/import?preview=perhaps"),
                                new Form().file("file", "a.csv", new byte[0])),
                400);
    }

    private static Answer send(Client who, String name, byte[] bytes, boolean preview) {
        return who.post(Paths.newsdesk("publications/import?preview=" + preview), new Form().file("file", name, bytes));
    }

    /** Each row as {@code number state [rule field, …]}. */
    private static List<String> states(JsonNode report) {
        List<String> states = new ArrayList<>();
        for (JsonNode row : report.path("rows")) {
            List<String> problems = Json.stream(row.path("problems"))
                    .map(problem -> problem.path("rule").asText() + " "
                            + problem.path("field").asText())
                    .toList();
            states.add(row.path("row").asInt() + " " + row.path("state").asText() + " " + problems);
        }
        return states;
    }

    private static String day() {
        LocalDate today = LocalDate.parse(Records.today());
        return "%d年%d月%d日".formatted(today.getYear(), today.getMonthValue(), today.getDayOfMonth());
    }

    private int count() {
        return new Records(piece()).all(as("tangyun")).path("publications").size();
    }

    private JsonNode last() {
        JsonNode all = new Records(piece()).all(as("tangyun")).path("publications");
        return all.get(all.size() - 1);
    }

    private String number() {
        return piece().detail().path("registerNumber").asText();
    }

    private Draft piece() {
        piece = piece == null ? drafts.released() : piece;
        return piece;
    }
}

package org.newsdesk.contract.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.newsdesk.contract.bureau.Draft;

/** Publications from a spreadsheet: a look first, then what is right is taken, and a second time nothing is taken twice. */
class ImportPageTest extends DeskTest {

    @Test
    void g6_every_row_is_looked_at_before_anything_is_recorded() {
        Draft piece = drafts.released();
        String number = piece.detail().path("registerNumber").asText();
        String link = "https://news.example.gov.cn/" + UUID.randomUUID();
        String day = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
        String table = "登记号,媒体,日期,标题,链接\n"
                + String.join(",", number, "新闻网", day, "刊登标题", link) + "\n"
                + String.join(",", "〔1999〕9号", "新闻网", day, "没有这一件", link) + "\n";
        try (Desk desk = desk("tangyun").open("publications/import")) {
            send(desk, table);
            assertThat(report(desk).locator("h2")).containsText("1");
            assertThat(report(desk).locator("tbody tr").first()).containsText(desk.text("import.state.REFUSED"));
            assertThat(report(desk).locator(".problems li")).not().hasCount(0);
            desk.button("import.take", "count", "1").click();
            assertThat(report(desk).locator("h2")).isFocused();
            assertThat(report(desk).locator("table")).containsText(desk.text("import.state.TAKEN"));
            send(desk, table);
            assertThat(report(desk).locator("tbody tr")).hasCount(2);
            assertThat(desk.button("import.take", "count", "1")).hasCount(0);
        }
        try (Desk desk = desk("tangyun").open("archive/" + piece.id())) {
            assertThat(desk.page().locator(".use-list")).containsText(link);
        }
    }

    private static void send(Desk desk, String table) {
        desk.page()
                .locator(".drop input[type=file]")
                .setInputFiles(new FilePayload("刊登.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)));
        assertThat(report(desk).locator("h2")).isVisible();
        desk.settled();
    }

    private static Locator report(Desk desk) {
        return desk.page().locator(".import-report");
    }
}

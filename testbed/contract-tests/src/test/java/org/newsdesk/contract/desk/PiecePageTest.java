package org.newsdesk.contract.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.newsdesk.contract.bureau.Bureau;
import org.newsdesk.contract.bureau.Draft;

/** Everything about a piece on one page, and what is recorded from there. */
class PiecePageTest extends DeskTest {

    @Test
    void g7_who_signed_with_which_words_and_the_places_in_the_chain_are_on_one_page() {
        Draft piece = drafts.released();
        try (Desk desk = desk("qianfang").open("archive/" + piece.id())) {
            assertThat(desk.heading()).hasText(piece.title());
            assertThat(desk.page().locator(".time-line")).containsText("同意");
            assertThat(desk.page().locator(".check-record > li")).not().hasCount(0);
            for (String kind : List.of("kind.SUBMISSION", "kind.REGISTRATION", "kind.RELEASE")) {
                assertThat(desk.page().locator(".piece-main table").first()).containsText(desk.text(kind));
            }
            Assertions.assertThat(desk.complaints()).isEmpty();
        }
    }

    @Test
    void the_sheet_is_one_press_away() {
        Draft piece = drafts.released();
        try (Desk desk = desk("wangqiang").open("archive/" + piece.id())) {
            Download sheet =
                    desk.page().waitForDownload(() -> desk.button("sheet.word").click());
            Assertions.assertThat(sheet.suggestedFilename()).endsWith(".docx");
        }
    }

    @Test
    void a_fingerprint_is_copied_whole() {
        Draft piece = drafts.released();
        try (Desk desk = desk("qianfang").open("archive/" + piece.id())) {
            Locator hash = desk.page().locator(".piece-main .hash").first();
            assertThat(hash).hasAttribute("title", Pattern.compile("[0-9a-f]{64}"));
            hash.click();
            assertThat(hash).hasAttribute("data-copied", desk.text("hash.copied"));
        }
    }

    @Test
    void g6_a_publication_needs_link_or_clipping_and_can_be_annulled() {
        Draft piece = drafts.released();
        String link = "https://news.example.gov.cn/" + UUID.randomUUID();
        try (Desk desk = desk("tangyun").open("archive/" + piece.id())) {
            desk.button("uses.publications.record").click();
            Locator dialog = desk.page().locator("dialog[open]");
            dialog.locator("select[name=outlet]").selectOption(firstOutlet(dialog));
            dialog.locator("input[name=date]").fill(today());
            dialog.locator("button.button-primary").click();
            assertThat(dialog.locator(".field[data-field=link] .field-error")).containsText("G6");
            dialog.locator("input[name=link]").fill(link);
            dialog.locator("button.button-primary").click();
            assertThat(desk.notice()).containsText(desk.text("uses.publications.done"));
            assertThat(desk.page().locator(".use-list")).containsText(link);
            annul(desk);
            assertThat(desk.page().locator(".use-list li.annulled")).containsText("登记错了");
        }
    }

    @Test
    void who_may_not_record_gets_no_button() {
        Draft piece = drafts.released();
        try (Desk desk = desk("chenjing").open("archive/" + piece.id())) {
            assertThat(desk.page().locator(".uses")).isVisible();
            assertThat(desk.button("uses.publications.record")).hasCount(0);
        }
    }

    @Test
    void paper_shows_the_whole_fingerprints_without_menus_and_buttons() {
        Draft piece = drafts.released();
        try (Desk desk = desk("qianfang").open("archive/" + piece.id())) {
            desk.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(desk.page().locator(".time-line")).isVisible();
            assertThat(desk.page().locator(".piece-main .hash").first()).isVisible();
            assertThat(desk.page().locator(".nav")).isHidden();
            assertThat(desk.page().locator(".piece-tools")).isHidden();
        }
    }

    @Test
    void i7_a_hold_with_its_reason_keeps_a_piece_and_is_lifted_again() {
        Draft piece = drafts.released();
        try (Desk desk = desk("qianfang").open("archive/" + piece.id())) {
            desk.button("hold.add").click();
            Locator dialog = desk.page().locator("dialog[open]");
            dialog.locator("textarea").fill("案件查询");
            dialog.locator("button.button-primary").click();
            assertThat(desk.notice()).containsText(desk.text("hold.done"));
            assertThat(desk.page().locator(".standing")).containsText(desk.text("standing.held"));
            assertThat(desk.page().locator(".hold-list")).containsText("案件查询");
            desk.button("hold.lift").click();
            assertThat(desk.notice()).containsText(desk.text("hold.lifted"));
            assertThat(desk.page().locator(".hold-list")).containsText(desk.text("hold.over"));
        }
    }

    @Test
    void i7_a_piece_is_withdrawn_by_another_one_and_says_so_beside_its_state() {
        Draft piece = drafts.released();
        Draft withdrawal;
        try (Desk desk = desk("chenjing").open("archive/" + piece.id())) {
            desk.button("succeed.WITHDRAWAL").click();
            Locator dialog = desk.page().locator("dialog[open]");
            dialog.locator("textarea").fill("上级要求撤回");
            dialog.locator("button.button-bad").click();
            assertThat(desk.notice()).containsText(desk.text("succeed.done"));
            desk.link(desk.text("succeed.open")).click();
            assertThat(desk.heading()).containsText(piece.title());
            String id = desk.page().url().replaceFirst(".*#/drafts/", "");
            withdrawal = drafts.of(piece.unit(), id, "");
        }
        withdrawal.screening().finished();
        withdrawal
                .edit(withdrawal.author(), Map.of("name", Bureau.freshName(piece.unit())))
                .orFail();
        withdrawal.finish();
        try (Desk desk = desk("qianfang").open("archive/" + piece.id())) {
            assertThat(desk.page().locator(".draft-meta")).containsText(desk.text("kind.WITHDRAWAL"));
            assertThat(desk.page().locator(".standing")).containsText("上级要求撤回");
        }
    }

    @Test
    void a_dialog_leaves_with_its_page_and_keeps_what_was_typed() {
        Draft piece = drafts.released();
        try (Desk desk = desk("qianfang").open("archive").open("archive/" + piece.id())) {
            desk.button("hold.add").click();
            desk.page().locator("dialog[open] textarea").fill("案件查询");
            desk.page().goBack();
            assertThat(desk.page().locator("dialog")).hasCount(0);
            desk.open("archive/" + piece.id()).button("hold.add").click();
            assertThat(desk.page().locator("dialog[open] textarea")).hasValue("案件查询");
        }
    }

    private static void annul(Desk desk) {
        desk.button("annul.button").click();
        Locator dialog = desk.page().locator("dialog[open]");
        dialog.locator("button.button-bad").click();
        assertThat(dialog.locator(".field-error")).isVisible();
        dialog.locator("textarea").fill("登记错了媒体");
        dialog.locator("button.button-bad").click();
        assertThat(dialog).hasCount(0);
    }

    private static String firstOutlet(Locator dialog) {
        return dialog.locator("select[name=outlet] option:not([value=''])")
                .first()
                .getAttribute("value");
    }

    private static String today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
    }
}

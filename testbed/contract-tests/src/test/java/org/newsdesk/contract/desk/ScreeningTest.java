package org.newsdesk.contract.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Media;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.bureau.Unit;

/** What the machine found, on the page of a draft: in the text, in a list, and what of it print does not show. */
class ScreeningTest extends DeskTest {
    private static final Pattern CURRENT = Pattern.compile("true");

    private final Findings findings = new Findings(drafts);

    @Test
    void k6_findings_are_marked_in_the_text_by_colour_shape_and_word() {
        Draft draft = findings.inFiveParagraphs();
        try (Desk desk = desk("chenjing").open("drafts/" + draft.id())) {
            Locator block = marks(desk, "finding-block").filter(with(Findings.MOBILE));
            assertThat(block).hasAttribute("data-chip", Pattern.compile("■K6"));
            assertThat(block.locator(".sr")).containsText(desk.text("severity.block"));
            assertThat(marks(desk, "finding-advise").first()).hasAttribute("data-chip", Pattern.compile("◇K11"));
            assertThat(desk.page().locator("screening-strip")).containsText(desk.text("screening.supports"));
            Assertions.assertThat(rows(desk).count())
                    .isEqualTo(draft.screening().findings().size());
        }
    }

    @Test
    void findings_are_stepped_through_by_keys_and_enter_leads_to_the_place_and_back() {
        Draft draft = findings.inFiveParagraphs();
        try (Desk desk = desk("chenjing").open("drafts/" + draft.id())) {
            desk.page().keyboard().press("n");
            assertThat(row(desk, 0)).isFocused();
            assertThat(desk.page().locator(".finding.selected")).isInViewport();
            desk.page().keyboard().press("n");
            assertThat(row(desk, 1)).isFocused();
            assertThat(row(desk, 1)).hasAttribute("aria-current", CURRENT);
            assertThat(desk.page().locator(".finding.selected")).containsText(Findings.MOBILE);
            assertThat(desk.page()).hasURL(Pattern.compile("finding="));
            desk.page().keyboard().press("Enter");
            assertThat(desk.page().locator(".finding.selected")).isFocused();
            desk.page().keyboard().press("Enter");
            assertThat(row(desk, 1)).isFocused();
            desk.page().keyboard().press("p");
            assertThat(row(desk, 0)).isFocused();
            desk.page().keyboard().press("?");
            assertThat(desk.page().locator("dialog")).containsText(desk.text("keys.next"));
        }
    }

    @Test
    void a_place_in_the_text_leads_to_its_finding() {
        Draft draft = findings.inFiveParagraphs();
        try (Desk desk = desk("chenjing").open("drafts/" + draft.id())) {
            marks(desk, "finding-block").filter(with(Findings.ID_CARD)).click();
            Locator current = desk.page().locator(".finding-open[aria-current]");
            assertThat(current).containsText(Findings.ID_CARD);
            assertThat(desk.page().locator(".finding-detail")).isVisible();
        }
    }

    @Test
    void filters_say_how_many_there_are_and_show_those() {
        Draft draft = findings.inFiveParagraphs();
        try (Desk desk = desk("chenjing").open("drafts/" + draft.id())) {
            int all = rows(desk).count();
            filter(desk, "severity").selectOption("block");
            assertThat(rows(desk)).hasCount(2);
            assertThat(desk.page().locator("finding-list [role=status]"))
                    .containsText(desk.text(
                            "finding.shown", "shown", "2", "total", String.valueOf(all), "open", String.valueOf(all)));
            filter(desk, "kind").selectOption("mobile");
            assertThat(rows(desk)).hasCount(1);
            filter(desk, "severity").selectOption("advise");
            assertThat(desk.page().locator("finding-list .state")).hasText(desk.text("finding.none"));
            filter(desk, "severity").selectOption("");
            filter(desk, "kind").selectOption("");
            filter(desk, "state").selectOption("resolved");
            assertThat(rows(desk)).hasCount(0);
            filter(desk, "state").selectOption("open");
            assertThat(rows(desk)).hasCount(all);
        }
    }

    @Test
    void k1_what_print_does_not_show_stands_in_a_frame_of_its_own() {
        Draft draft = findings.notVisibleInPrint();
        try (Desk desk = desk("chenjing").open("drafts/" + draft.id())) {
            Locator frame = desk.page().locator(".unseen");
            assertThat(frame).containsText(desk.text("unseen.title").split("（")[0]);
            Locator deleted = frame.locator("[data-unseen]").first();
            String words = deleted.locator(".unseen-words").innerText();
            Assertions.assertThat(desk.page().locator(".reading").innerText()).doesNotContain(words);
            filter(desk, "hidden").check();
            Assertions.assertThat(rows(desk).count()).isPositive();
            assertThat(rows(desk).first()).containsText(desk.text("unseen.tag"));
            desk.page().locator(".hole").first().click();
            assertThat(frame.locator("[data-unseen]:focus")).hasCount(1);
            frame.locator("[data-unseen]:focus button").click();
            assertThat(desk.page().locator(".hole:focus")).hasCount(1);
        }
    }

    @Test
    void k9_a_missing_caption_is_marked_at_its_picture() {
        Draft draft = findings.picturesWithoutCaptions();
        try (Desk desk = desk("chenjing").open("drafts/" + draft.id())) {
            assertThat(desk.page().locator(".reading-picture mark")).hasCount(2);
            filter(desk, "kind").selectOption("caption-missing");
            rows(desk).first().locator(".finding-open").click();
            assertThat(desk.page().locator(".reading-picture .finding.selected"))
                    .isInViewport();
        }
    }

    @Test
    void paper_shows_neither_marks_nor_frames_nor_lists() {
        Draft draft = findings.notVisibleInPrint();
        try (Desk desk = desk("chenjing").open("drafts/" + draft.id())) {
            desk.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(desk.page().locator(".reading")).isVisible();
            assertThat(desk.page().locator("#level-FIRST_REVIEW")).isVisible();
            for (String hidden : new String[] {".unseen", "finding-list", ".hole >> nth=0", "[role=tablist]"}) {
                assertThat(desk.page().locator(hidden)).isHidden();
            }
        }
    }

    @Test
    void on_a_phone_the_finding_at_hand_stands_above_the_decision() {
        Draft draft = findings.inFiveParagraphs();
        try (Desk desk = new Desk(host.url(), Screen.PHONE, Language.ZH_CN).signIn("chenjing")) {
            desk.open("drafts/" + draft.id());
            desk.page().locator("screening-strip .button-primary").click();
            Locator card = desk.page().locator(".finding-card");
            assertThat(card).isInViewport();
            desk.button("finding.next").click();
            assertThat(card).containsText(desk.text("severity.block"));
            assertThat(desk.page().locator(".finding.selected")).containsText(Findings.MOBILE);
            assertThat(desk.page().locator(".finding.selected")).isInViewport();
            desk.button("action.close").click();
            assertThat(card).isHidden();
        }
    }

    @Test
    void i1_while_it_is_screened_the_page_shows_progress_and_nobody_hands_in() {
        Draft draft = drafts.uploaded(Unit.PUFA);
        draft.screening().finished();
        AtomicBoolean running = new AtomicBoolean(true);
        try (Desk desk = desk("chenjing")) {
            desk.page().route("**/newsdesk/drafts/" + draft.id() + "*", route -> asPending(route, running));
            desk.page().route("**/newsdesk/drafts/" + draft.id() + "/screening", route -> asPending(route, running));
            desk.open("drafts/" + draft.id());
            assertThat(desk.page().locator("screening-strip progress")).isVisible();
            assertThat(desk.button("bar.submit")).hasAttribute("aria-disabled", "true");
            assertThat(desk.page().locator(".bar-say")).hasText(desk.text("bar.screening.PENDING"));
            running.set(false);
            assertThat(desk.page().locator("screening-strip")).containsText(desk.text("screening.clean.hint"));
            assertThat(desk.button("bar.submit")).hasAttribute("aria-disabled", "false");
        }
    }

    private static void asPending(Route route, AtomicBoolean running) {
        var answer = route.fetch();
        String text = running.get() ? answer.text().replace("\"CLEAN\"", "\"PENDING\"") : answer.text();
        route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(text));
    }

    @Test
    void i1_a_submission_that_comes_too_early_says_why_and_offers_to_look_again() {
        Draft draft = drafts.uploaded(Unit.PUFA);
        draft.screening().finished();
        try (Desk desk = desk("chenjing").open("drafts/" + draft.id())) {
            String sentence = "稿件正在筛查，完成后才能送审。";
            desk.page()
                    .route(
                            "**/submission",
                            route -> route.fulfill(new Route.FulfillOptions()
                                    .setStatus(409)
                                    .setContentType("application/json")
                                    .setBody("{\"error\":{\"status\":409,\"rule\":\"I1\",\"message\":\"" + sentence
                                            + "\",\"problems\":[{\"rule\":\"I1\",\"message\":\"" + sentence
                                            + "\"}]}}")));
            desk.button("bar.submit").click();
            assertThat(desk.notice()).containsText(sentence);
            assertThat(desk.button("error.reload")).isVisible();
        }
    }

    @Test
    void i9_what_cannot_be_screened_says_why_and_what_to_do() {
        Draft draft = findings.unreadable();
        try (Desk desk = desk("chenjing").open("drafts/" + draft.id())) {
            Locator strip = desk.page().locator("screening-strip");
            assertThat(strip).containsText("I9");
            assertThat(strip).containsText(desk.text("screening.way.author"));
            assertThat(desk.button("bar.submit")).hasAttribute("aria-disabled", "true");
            assertThat(desk.page().locator(".bar-say")).hasText(desk.text("bar.screening.UNSCREENED"));
            strip.getByText(desk.text("screening.way.upload")).click();
            assertThat(desk.page().locator("[data-field=content] input")).isFocused();
        }
    }

    @Test
    void lists_say_what_was_found() {
        Draft draft = findings.inFiveParagraphs();
        try (Desk desk = desk("chenjing").open("units/pufa")) {
            Locator row =
                    desk.page().locator("tbody tr").filter(with(draft.title())).first();
            desk.row(draft.title());
            assertThat(row).containsText(desk.text("severity.count.block", "count", "2"));
        }
    }

    static Locator rows(Desk desk) {
        return desk.page().locator(".finding-row");
    }

    private static Locator row(Desk desk, int index) {
        return rows(desk).nth(index).locator(".finding-open");
    }

    private static Locator marks(Desk desk, String severity) {
        return desk.page().locator(".reading mark." + severity);
    }

    private static Locator filter(Desk desk, String name) {
        return desk.page().locator("[data-filter=" + name + "]");
    }

    private static Locator.FilterOptions with(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}

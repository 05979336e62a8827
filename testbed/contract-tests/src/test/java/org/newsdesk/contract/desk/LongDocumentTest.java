package org.newsdesk.contract.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.newsdesk.contract.bureau.Draft;

/** Two hundred pages and five hundred findings: everything is there, and only what is looked at is laid out. */
class LongDocumentTest extends DeskTest {
    private static final String FILLED =
            "() => [...document.querySelectorAll('.chunk')].every((chunk) => chunk.firstChild)";
    private static final String LAID_OUT =
            "(element) => element.firstChild.checkVisibility({ contentVisibilityAuto: true })";

    @Test
    void a_document_of_two_hundred_pages_is_whole_and_laid_out_only_near_the_window() {
        Draft draft = new Findings(drafts).inTwoHundredPages();
        try (Desk desk = desk("chenjing").open("drafts/" + draft.id())) {
            desk.page().waitForFunction(FILLED);
            assertThat(desk.page().locator(".reading p[data-passage='4999']")).hasCount(1);
            desk.page().locator("[data-filter=kind]").selectOption("vague-date");
            assertThat(desk.page().locator(".finding-row")).hasCount(500);
            Locator chunks = desk.page().locator(".chunk");
            Assertions.assertThat(chunks.first().evaluate(LAID_OUT)).isEqualTo(true);
            Assertions.assertThat(chunks.last().evaluate(LAID_OUT)).isEqualTo(false);
        }
    }

    @Test
    void the_last_finding_of_two_hundred_pages_is_one_step_away() {
        Draft draft = new Findings(drafts).inTwoHundredPages();
        try (Desk desk = desk("chenjing").open("drafts/" + draft.id())) {
            assertThat(desk.page().locator(".finding-row").last()).isAttached();
            desk.page().keyboard().press("p");
            assertThat(desk.page().locator(".finding.selected")).isInViewport();
            assertThat(desk.page().locator(".finding-row").last().locator(".finding-open"))
                    .isFocused();
            Assertions.assertThat(desk.page().locator(".chunk").last().evaluate(LAID_OUT))
                    .isEqualTo(true);
        }
    }
}

package org.newsdesk.contract.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.Test;
import org.newsdesk.contract.bureau.Unit;

/** The administrator's page for the lists by which drafts are screened. */
class ScreeningListsTest extends DeskTest {
    private static final double SCREENED = 120_000;

    @Test
    void a_mistake_leads_to_its_line_and_the_text_stays() {
        try (Desk desk = desk("admin").open("organisation/screening")) {
            Locator terms = desk.page().locator("list-document").nth(1);
            Locator text = terms.locator("textarea");
            String wrong = text.inputValue() + "\n某某事件,不知道的级别,K7,测试";
            text.fill(wrong);
            terms.locator("button.button-primary").click();
            assertThat(terms.locator(".error-summary")).isFocused();
            assertThat(terms.locator(".gutter .marked")).hasCount(1);
            terms.locator(".error-summary .button-link").first().click();
            assertThat(text).isFocused();
            assertThat(text).hasValue(wrong);
            desk.page().reload();
            desk.settled();
            assertThat(text).hasValue(wrong);
            terms.getByText(desk.text("document.discard")).click();
        }
    }

    @Test
    void a_saved_list_says_its_version_and_open_drafts_are_screened_again_with_progress() {
        drafts.uploaded(Unit.PUFA);
        try (Desk desk = desk("admin").open("organisation/screening")) {
            Locator settings = desk.page().locator("list-document").nth(0);
            Locator text = settings.locator("textarea");
            text.fill(text.inputValue() + "\n# 桌面测试\n");
            settings.locator("button.button-primary").click();
            assertThat(settings.locator(".notice-good")).containsText(desk.text("lists.saved.hint"));
            desk.button("lists.rescreen").click();
            assertThat(desk.page().locator(".rescreening"))
                    .containsText(
                            desk.text("lists.rescreened").split("：")[0],
                            new LocatorAssertions.ContainsTextOptions().setTimeout(SCREENED));
            assertThat(desk.button("lists.rescreen")).isVisible();
        }
    }
}

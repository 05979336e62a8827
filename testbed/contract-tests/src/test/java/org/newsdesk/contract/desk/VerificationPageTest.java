package org.newsdesk.contract.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Verifying the register: progress, one clear verdict, the head printed on paper. */
class VerificationPageTest extends DeskTest {

    @BeforeEach
    void something_is_registered() {
        drafts.registered();
    }

    @Test
    void an_intact_register_says_so_and_shows_its_head() {
        try (Desk desk = desk("qianfang").open("register/verification")) {
            desk.button("verification.start").click();
            assertThat(verdict(desk)).hasClass(Pattern.compile("notice-good"));
            assertThat(verdict(desk)).containsText("✓");
            assertThat(verdict(desk).locator("h2")).isFocused();
            assertThat(verdict(desk).locator(".hash")).isVisible();
        }
    }

    @Test
    void a_head_that_is_no_head_is_refused_beside_its_field() {
        try (Desk desk = desk("qianfang").open("register/verification")) {
            desk.field("verification.head").fill("abc");
            desk.button("verification.start").click();
            assertThat(desk.page().locator(".field-error")).containsText("3");
            assertThat(desk.field("verification.head")).isFocused();
        }
    }

    @Test
    void a_printed_head_that_is_not_in_the_chain_shows_a_cut_tail_and_what_to_do() {
        try (Desk desk = desk("qianfang").open("register/verification")) {
            desk.field("verification.head").fill("AB12".repeat(16));
            desk.button("verification.start").click();
            assertThat(verdict(desk)).hasClass(Pattern.compile("notice-bad"));
            assertThat(verdict(desk)).containsText(desk.text("mistake.TRUNCATED"));
            assertThat(verdict(desk)).containsText(desk.text("verdict.next.keep"));
        }
    }

    private static Locator verdict(Desk desk) {
        return desk.page().locator(".verdict");
    }
}

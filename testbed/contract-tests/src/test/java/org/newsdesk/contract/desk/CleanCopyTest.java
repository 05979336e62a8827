package org.newsdesk.contract.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.newsdesk.contract.bureau.Draft;

/** The author has a clean version made of a document that hides something. */
class CleanCopyTest extends DeskTest {
    private static final double SCREENED = 60_000;

    private final Findings findings = new Findings(drafts);

    @Test
    void k1_a_clean_copy_says_what_it_takes_away_and_what_is_left() {
        Draft draft = findings.notVisibleInPrint();
        String before = draft.sha256();
        try (Desk desk = desk("chenjing").open("drafts/" + draft.id())) {
            desk.button("clean.button").click();
            Locator dialog = desk.page().locator("dialog");
            assertThat(dialog).containsText(desk.text("clean.removes.comments"));
            assertThat(dialog).containsText(desk.text("clean.keeps"));
            desk.button("clean.make").click();
            assertThat(desk.notice())
                    .containsText(
                            Pattern.compile(desk.text("clean.gone").split("：")[0]),
                            new LocatorAssertions.ContainsTextOptions().setTimeout(SCREENED));
            assertThat(desk.page().locator(".unseen")).hasCount(0);
            Assertions.assertThat(draft.sha256()).isNotEqualTo(before);
        }
    }

    @Test
    void a_document_that_hides_nothing_needs_no_clean_copy() {
        Draft draft = findings.inFiveParagraphs();
        try (Desk desk = desk("chenjing").open("drafts/" + draft.id())) {
            assertThat(desk.page().locator("screening-strip")).containsText(desk.text("screening.supports"));
            assertThat(desk.button("clean.button")).hasCount(0);
        }
    }
}

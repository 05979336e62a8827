package org.newsdesk.contract.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.newsdesk.contract.bureau.Draft;

/** A draft with a classification mark (I12), as the few see it who still may. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoppedTest extends DeskTest {
    private Draft draft;

    @BeforeAll
    void a_stopped_draft() {
        draft = drafts.stopped();
    }

    @Test
    void i12_the_author_learns_why_and_what_to_do_and_can_do_nothing_else() {
        try (Desk desk = desk("chenjing").open("drafts/" + draft.id())) {
            Locator notice = desk.page().locator(".stopped");
            assertThat(notice).containsText("I12");
            assertThat(notice).containsText(desk.text("stopped.author.report"));
            assertThat(notice.locator("button")).hasCount(0);
            assertThat(desk.page().locator("decision-bar")).hasCount(0);
            assertThat(desk.page().locator(".draft-meta")).containsText(desk.text("draft.state.STOPPED"));
        }
    }

    @Test
    void i12_the_reviewer_finds_it_in_the_inbox_but_its_words_only_on_purpose() {
        try (Desk desk = desk("wuwei").open("inbox?draft=" + draft.id())) {
            Locator row = desk.page().locator(".inbox-row[data-draft='" + draft.id() + "']");
            assertThat(row).containsText(desk.text("draft.state.STOPPED"));
            row.click();
            assertThat(desk.page().locator("inbox-preview")).containsText(desk.text("stopped.title"));
            assertThat(desk.page().locator("inbox-preview")).not().containsText("秘密★");
        }
    }

    @Test
    void i12_lifting_the_stop_needs_a_reason_and_a_text_without_the_mark() {
        try (Desk desk = desk("wuwei").open("drafts/" + draft.id())) {
            desk.button("stopped.lift").click();
            assertThat(desk.page().locator(".stopped .field-error")).containsText(desk.text("stopped.reason.missing"));
            desk.field("stopped.reason").fill("经核对为文种误标");
            desk.button("stopped.lift").click();
            assertThat(desk.page().locator(".stopped [role=alert]")).isVisible();
            assertThat(desk.field("stopped.reason")).hasValue("经核对为文种误标");
        }
    }

    @Test
    void i12_deleting_asks_once_more_and_then_it_is_gone() {
        Draft other = drafts.stopped();
        try (Desk desk = desk("wuwei").open("drafts/" + other.id())) {
            desk.button("stopped.delete").click();
            assertThat(desk.page().locator("dialog")).containsText(other.name());
            assertThat(desk.button("action.cancel")).isFocused();
            desk.button("stopped.delete.yes").click();
            assertThat(desk.notice()).containsText(desk.text("stopped.deleted"));
            desk.page().reload();
            assertThat(desk.heading()).hasText(desk.text("error.title"));
        }
    }

    @Test
    void i12_nobody_else_reads_it() {
        try (Desk desk = desk("lihua").open("drafts/" + draft.id())) {
            assertThat(desk.heading()).hasText(desk.text("error.title"));
        }
    }
}

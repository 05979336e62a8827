package org.newsdesk.contract.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.bureau.Level;
import org.newsdesk.contract.bureau.Unit;

/** Whatever goes wrong, what was typed stays, and the page says what happened and what to do. */
class NothingLostTest extends DeskTest {
    private static final String OPINION = "请补充当事人同意发布的说明";

    @Test
    void an_expired_session_keeps_the_address_and_the_opinion() {
        Draft draft = drafts.at(Level.REVIEW);
        try (Desk desk = desk("wangqiang").open("drafts/" + draft.id())) {
            desk.field("bar.opinion").fill(OPINION);
            desk.page()
                    .evaluate("sessionStorage.setItem('newsdesk.session', JSON.stringify("
                            + "{ user: 'wangqiang', ticket: 'TICKET_0000000000000000000000000000000000000000' }))");
            desk.button("bar.return").click();
            assertThat(desk.heading()).hasText(desk.text("signin.title"));
            assertThat(desk.notice()).hasText(desk.text("signin.expired"));
            desk.signIn("wangqiang");
            assertThat(desk.heading()).hasText(draft.title());
            assertThat(desk.field("bar.opinion")).hasValue(OPINION);
        }
    }

    @Test
    void a_lost_connection_keeps_the_form_and_says_so() {
        Draft draft = drafts.at(Level.REVIEW);
        try (Desk desk = desk("wangqiang").open("drafts/" + draft.id())) {
            desk.field("bar.opinion").fill(OPINION);
            desk.context().setOffline(true);
            desk.button("bar.return").click();
            assertThat(desk.notice()).containsText(desk.text("error.offline"));
            assertThat(desk.field("bar.opinion")).hasValue(OPINION);
            desk.context().setOffline(false);
            desk.button("bar.return").click();
            assertThat(desk.notice()).hasClass(Pattern.compile("notice-good"));
        }
    }

    @Test
    void i2_a_level_decided_meanwhile_is_a_conflict_that_shows_the_unsent_opinion() {
        Draft draft = drafts.at(Level.REVIEW);
        try (Desk desk = desk("wangqiang").open("drafts/" + draft.id())) {
            desk.field("bar.opinion").fill(OPINION);
            draft.approve();
            desk.button("bar.return").click();
            desk.button("error.reload").click();
            assertThat(desk.notice()).containsText(OPINION);
            assertThat(desk.button("bar.approve")).hasCount(0);
        }
    }

    @Test
    void a_return_asks_for_its_reason_beside_the_field() {
        Draft draft = drafts.at(Level.REVIEW);
        try (Desk desk = desk("wangqiang").open("drafts/" + draft.id())) {
            desk.button("bar.return").click();
            assertThat(desk.page().locator(".field-error")).containsText(desk.text("bar.reason.missing"));
            assertThat(desk.page().locator("textarea[name=opinion]")).isFocused();
        }
    }

    @Test
    void checklist_answers_survive_a_reload() {
        Draft draft = drafts.at(Level.CONFIDENTIALITY);
        String path = "drafts/" + draft.id() + "/checklist";
        try (Desk desk = desk("wuwei").open(path)) {
            desk.page().locator("#item-K1 input[value=YES]").check();
            desk.page().reload();
            desk.settled();
            assertThat(desk.page().locator("#item-K1 input[value=YES]")).isChecked();
        }
    }

    @Test
    void g2_a_file_that_is_refused_says_so_in_its_own_line() {
        try (Desk desk = desk(Unit.PUFA.officer()).open("units/pufa")) {
            byte[] pdf = "%PDF-1.4".getBytes(StandardCharsets.US_ASCII);
            desk.page()
                    .locator("#upload-files")
                    .setInputFiles(new FilePayload[] {new FilePayload("说明.pdf", "application/pdf", pdf)});
            Locator line = desk.page().locator(".uploads li").filter(new Locator.FilterOptions().setHasText("说明.pdf"));
            assertThat(line).containsText("G2");
        }
    }

    @Test
    void back_leads_to_the_list_as_it_was_and_every_state_has_an_address() {
        Draft draft = drafts.released();
        try (Desk desk = desk("tangyun").open("archive")) {
            desk.field("filter.words").fill(draft.title());
            desk.link(draft.title()).click();
            assertThat(desk.heading()).hasText(draft.title());
            desk.page().goBack(new Page.GoBackOptions());
            assertThat(desk.field("filter.words")).hasValue(draft.title());
            assertThat(desk.link(draft.title())).isVisible();
        }
    }

    @Test
    void the_keys_are_explained_and_can_be_switched_off() {
        try (Desk desk = desk("wangqiang").open("inbox")) {
            desk.page().keyboard().press("?");
            assertThat(desk.page().locator("dialog")).isVisible();
            desk.field("keys.enabled").uncheck();
            desk.page().keyboard().press("Escape");
            desk.page().keyboard().press("?");
            assertThat(desk.page().locator("dialog")).hasCount(0);
        }
    }
}

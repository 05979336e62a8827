package org.newsdesk.contract.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.bureau.Level;
import org.newsdesk.contract.bureau.Unit;
import org.newsdesk.contract.bureau.Word;

/** How the desk behaves in hand: problems beside their fields, keys, languages, paper, the dark. */
class BehaviourTest extends DeskTest {

    @Test
    void g3_what_is_missing_stands_beside_its_field_before_anything_is_submitted() {
        String name = "工作简报（终稿）" + UUID.randomUUID() + ".docx";
        String id = as("chenjing")
                .upload(bureau.draftsFolder(Unit.PUFA), name, Word.unique())
                .orFail()
                .id();
        try (Desk desk = desk("chenjing").open("drafts/" + id)) {
            desk.page()
                    .locator(".blockers .button-link")
                    .filter(new Locator.FilterOptions().setHasText("文件名"))
                    .first()
                    .click();
            assertThat(desk.heading()).hasText(desk.text("edit.heading"));
            Locator field = desk.page().locator(".field[data-field=name]");
            assertThat(field.locator(".field-error")).containsText("G3");
            assertThat(field.locator("input")).isFocused();
            assertThat(field.locator("input")).hasAttribute("aria-invalid", "true");
        }
    }

    @Test
    void g5_a_mistake_in_the_organisation_leads_to_its_line_and_the_text_stays() {
        try (Desk desk = desk("admin").open("organisation")) {
            Locator text = desk.page().locator("textarea.lines");
            String wrong = text.inputValue().replaceFirst("负责人: lihua", "这一行看不懂");
            text.fill(wrong);
            desk.button("document.save").click();
            assertThat(desk.page().locator(".error-summary")).isFocused();
            assertThat(desk.page().locator(".gutter .marked").first()).isVisible();
            desk.page().locator(".error-summary .button-link").first().click();
            assertThat(text).isFocused();
            assertThat(text).hasValue(wrong);
        }
    }

    @Test
    void the_list_is_walked_by_keys() {
        drafts.at(Level.REVIEW);
        drafts.at(Level.REVIEW);
        try (Desk desk = desk("wangqiang").open("inbox")) {
            desk.page().keyboard().press("j");
            assertThat(desk.page().locator("[data-row-link]").nth(0)).isFocused();
            desk.page().keyboard().press("j");
            assertThat(desk.page().locator("[data-row-link]").nth(1)).isFocused();
            assertThat(desk.page().locator(".inbox-row").nth(1)).hasClass(Pattern.compile("selected"));
            desk.page().keyboard().press("k");
            String title = desk.page().locator("[data-row-link]").nth(0).innerText();
            desk.page().keyboard().press("Enter");
            assertThat(desk.heading()).hasText(title);
            assertThat(desk.heading()).isFocused();
            desk.page().goBack(new Page.GoBackOptions());
            assertThat(desk.page().locator(".inbox-row").nth(0)).hasClass(Pattern.compile("selected"));
        }
    }

    @Test
    void another_language_keeps_the_place_and_what_was_typed() {
        Draft draft = drafts.at(Level.REVIEW);
        try (Desk desk = desk("wangqiang").open("drafts/" + draft.id())) {
            desk.field("bar.opinion").fill("写到一半的意见");
            desk.button("language.other").click();
            assertThat(desk.page().locator("html")).hasAttribute("lang", "en");
            assertThat(desk.heading()).hasText(draft.title());
            assertThat(desk.page().locator("textarea[name=opinion]")).hasValue("写到一半的意见");
            assertThat(desk.page().locator(".step h3").first()).containsText("review");
        }
    }

    @Test
    void the_author_recalls_with_a_reason() {
        Draft draft = drafts.submitted();
        try (Desk desk = desk("chenjing").open("drafts/" + draft.id())) {
            desk.button("bar.recall").click();
            assertThat(desk.page().locator(".field-error")).isVisible();
            desk.field("bar.reason").fill("数据有误，需要核对");
            desk.button("bar.recall").click();
            assertThat(desk.notice()).containsText(desk.text("done.recalled"));
            assertThat(desk.page().locator(".trail")).containsText("数据有误，需要核对");
            assertThat(desk.button("bar.submit")).isVisible();
        }
    }

    @Test
    void a11_a_doubt_is_handed_up_and_stays_visible() {
        Draft draft = drafts.submitted();
        try (Desk desk = desk("lihua").open("drafts/" + draft.id())) {
            desk.field("bar.opinion").fill("机构名称能否公开，请领导定");
            desk.button("bar.unsure").click();
            assertThat(desk.notice()).containsText(desk.text("done.UNSURE"));
        }
        try (Desk desk = desk("wangqiang").open("drafts/" + draft.id())) {
            assertThat(desk.page().locator(".draft-meta")).containsText(desk.text("outcome.UNSURE"));
            assertThat(desk.page().locator("#level-FIRST_REVIEW")).containsText("机构名称能否公开");
        }
    }

    @Test
    void a3_importance_raised_on_the_way_says_that_the_director_comes_next() {
        Draft draft = drafts.at(Level.REVIEW);
        try (Desk desk = desk("wangqiang").open("drafts/" + draft.id())) {
            desk.field("bar.raise").check();
            assertThat(desk.page().locator(".bar-say")).hasText(desk.text("after.director"));
            desk.button("bar.approve").click();
            assertThat(desk.page().locator("#level-DIRECTOR")).hasAttribute("aria-current", "step");
        }
    }

    @Test
    void a_stranger_learns_nothing_about_a_draft() {
        Draft draft = drafts.at(Level.REVIEW);
        try (Desk desk = desk("stranger").open("drafts/" + draft.id())) {
            assertThat(desk.heading()).hasText(desk.text("error.title"));
            assertThat(desk.page().locator("main")).not().containsText(draft.title());
        }
    }

    @Test
    void paper_shows_the_words_and_the_signatures_without_menus_and_buttons() {
        Draft draft = drafts.at(Level.REVIEW);
        try (Desk desk = desk("wangqiang").open("drafts/" + draft.id())) {
            desk.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(desk.page().locator(".reading")).isVisible();
            assertThat(desk.page().locator("#level-FIRST_REVIEW")).isVisible();
            for (String hidden : List.of(".nav", "decision-bar", ".draft-tools")) {
                assertThat(desk.page().locator(hidden)).isHidden();
            }
        }
    }

    @Test
    void the_dark_has_no_serious_accessibility_finding() {
        Assumptions.assumeTrue(Axe.isThere(), "axe-core (WebJar org.webjars.npm:axe-core) is not on the class path");
        Draft draft = drafts.at(Level.CONFIDENTIALITY);
        for (String path : List.of("inbox", "drafts/" + draft.id(), "drafts/" + draft.id() + "/checklist")) {
            try (Desk desk = desk("wuwei")) {
                desk.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
                desk.open(path);
                Assertions.assertThat(Axe.findings(desk.page())).isEqualTo(List.of());
            }
        }
    }
}

package org.newsdesk.contract.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.newsdesk.contract.bureau.Bureau;
import org.newsdesk.contract.bureau.Unit;
import org.newsdesk.contract.bureau.Word;

/** One piece from the upload to the archive, by mouse and keyboard, each step by the person whose step it is. */
class JobTest extends DeskTest {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Unit unit = Unit.QINGSHI;
    private final String name = Bureau.freshName(unit);
    private final String title = "桌面走一遍 " + name;

    @Test
    void a_piece_goes_the_whole_way() {
        try (Desk officer = desk(unit.officer())) {
            upload(officer);
            fillIn(officer);
            submit(officer);
        }
        approveByKeyboard(unit.head(), "初审意见：属实");
        approveByMouse(unit.deputy());
        try (Desk reviewer = desk("wuwei")) {
            fillInChecklist(reviewer);
        }
        try (Desk office = desk("tangyun")) {
            register(office);
            release(office);
            findInArchive(office);
            verifyRegister(office);
            Assertions.assertThat(office.complaints()).isEmpty();
        }
    }

    private void upload(Desk officer) {
        officer.open("units/" + unit.code());
        officer.page()
                .locator("#upload-files")
                .setInputFiles(new FilePayload[] {new FilePayload(name, WORD, Word.unique())});
        Locator result = officer.page().locator(".uploads li").filter(new Locator.FilterOptions().setHasText(name));
        assertThat(result).containsText(officer.text("upload.done"));
        result.getByRole(AriaRole.LINK).click();
    }

    private void fillIn(Desk officer) {
        assertThat(officer.heading()).hasText(officer.text("edit.heading"));
        officer.page().locator("input[name=title]").fill(title);
        officer.page().locator("select[name=category]").selectOption("普法宣传");
        officer.page().getByLabel(officer.text("channel.county-site")).check();
        officer.button("edit.save").click();
        assertThat(officer.heading()).hasText(title);
    }

    private void submit(Desk officer) {
        officer.button("bar.submit").click();
        assertThat(officer.notice()).containsText(officer.text("done.submitted").strip());
        assertThat(officer.button("bar.recall")).isVisible();
    }

    private void approveByKeyboard(String head, String opinion) {
        try (Desk desk = desk(head)) {
            desk.open("inbox");
            desk.row(title).focus();
            desk.page().keyboard().press("Enter");
            assertThat(desk.heading()).hasText(title);
            desk.settled();
            desk.page().keyboard().press("r");
            assertThat(desk.field("bar.opinion")).isFocused();
            desk.page().keyboard().type(opinion);
            desk.page().keyboard().press("Tab");
            desk.heading().focus();
            desk.page().keyboard().press("a");
            assertThat(desk.button("bar.approve")).isFocused();
            desk.page().keyboard().press("Enter");
            assertThat(desk.notice()).containsText(desk.text("outcome.APPROVE"));
            assertThat(desk.page().locator("#level-FIRST_REVIEW")).containsText(opinion);
        }
    }

    private void approveByMouse(String deputy) {
        try (Desk desk = desk(deputy)) {
            desk.open("inbox");
            desk.row(title).click();
            desk.button("bar.approve").click();
            assertThat(desk.notice()).containsText(desk.text("outcome.APPROVE"));
        }
    }

    private void fillInChecklist(Desk reviewer) {
        reviewer.open("inbox");
        reviewer.row(title).click();
        reviewer.link(reviewer.text("bar.checklist")).click();
        assertThat(reviewer.heading()).hasText(reviewer.text("checklist.heading"));
        reviewer.settled();
        reviewer.button("bar.approve").click(new Locator.ClickOptions().setForce(true));
        assertThat(reviewer.notice()).containsText("K1");
        for (Locator answer :
                reviewer.page().locator("input[type=radio][value=YES]").all()) {
            answer.check();
        }
        for (Locator finding : reviewer.page().locator(".resolve").all()) {
            finding.locator("input[value=ACCEPTED]").check();
            finding.locator(".quick").first().click();
        }
        reviewer.button("bar.approve").click();
        assertThat(reviewer.notice()).containsText(reviewer.text("outcome.APPROVE"));
    }

    private void register(Desk office) {
        office.open("inbox");
        office.row(title).click();
        office.button("bar.register").click();
        assertThat(office.notice()).containsText("〕");
    }

    private void release(Desk office) {
        office.button("bar.release").click();
        assertThat(office.notice()).containsText(office.text("done.released"));
    }

    private void findInArchive(Desk office) {
        office.open("archive");
        office.field("filter.words").fill(title);
        office.link(title).click();
        assertThat(office.heading()).hasText(title);
        assertThat(office.page().locator(".time-line")).containsText(office.text("event.RELEASED"));
        assertThat(office.page().locator("decision-bar")).hasCount(0);
    }

    private void verifyRegister(Desk office) {
        office.open("register");
        office.field("filter.words").fill(title);
        assertThat(office.page()
                        .locator("tbody tr")
                        .filter(new Locator.FilterOptions().setHasText(title))
                        .first())
                .isVisible();
        office.link(office.text("register.verify")).click();
        office.button("verification.start").click();
        assertThat(office.page().locator(".verdict h2")).containsText("✓");
    }
}

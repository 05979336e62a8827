package org.newsdesk.contract.share;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsdesk.contract.ContractTest;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.bureau.Level;
import org.newsdesk.contract.bureau.Unit;

@EnabledIfSystemProperty(named = "share.url", matches = "http.+", disabledReason = "running Share only")
class ShareTest extends ContractTest {
    @ParameterizedTest
    @EnumSource(Words.class)
    void the_desk_is_a_page_of_the_header_menu(Words words) {
        Draft draft = drafts.submitted();
        try (Share head = new Share(draft.unit().head(), words)) {
            head.open("user/" + draft.unit().head() + "/dashboard");
            head.page().locator("#HEADER_NEWSDESK").click();
            head.page().locator("#HEADER_NEWSDESK_INBOX").click();
            head.desk().getByText(draft.title()).first().click();
            assertThat(head.desk().getByText(draft.name()).first()).isVisible();
            Assertions.assertThat(head.complaints()).isEmpty();
        }
    }

    @Test
    void the_desk_in_share_decides_with_the_session_and_token_of_share() {
        Draft draft = drafts.submitted();
        try (Share head = new Share(draft.unit().head(), Words.CHINESE)) {
            head.open("newsdesk?nodeRef=" + draft.nodeRef());
            head.desk().getByRole(AriaRole.BUTTON).getByText("同意").first().click();
            assertThat(head.desk().locator(".notice-good")).isVisible();
            Assertions.assertThat(draft.level()).isEqualTo(Level.REVIEW);
        }
    }

    @ParameterizedTest
    @EnumSource(Words.class)
    void the_document_library_tells_state_and_screening_without_a_request_a_row(Words words) {
        Draft draft = drafts.submitted();
        try (Share head = new Share(draft.unit().head(), words)) {
            Locator row = row(head, draft);
            assertThat(row).containsText(head.text("newsdesk.state.IN_REVIEW"));
            assertThat(row).containsText(head.text("newsdesk.level.FIRST_REVIEW"));
            assertThat(row).containsText(head.text("newsdesk.screening.CLEAN"));
            assertThat(row.locator("img[alt=newsdesk-level-first-review]")).isVisible();
            Assertions.assertThat(head.requests()).noneMatch(url -> url.contains("/newsdesk/"));
            Assertions.assertThat(head.complaints()).isEmpty();
        }
    }

    @Test
    void actions_are_for_those_who_may_use_them_in_that_state() {
        Draft fresh = drafts.uploaded(Unit.PUFA);
        Draft submitted = drafts.submitted();
        Assertions.assertThat(actions(Unit.PUFA.officer(), fresh)).containsExactlyInAnyOrder("submit", "open");
        Assertions.assertThat(actions(Unit.PUFA.officer(), submitted))
                .containsExactlyInAnyOrder("recall", "open", "sheet");
        Assertions.assertThat(actions("wuwei", submitted)).containsExactlyInAnyOrder("open", "sheet");
    }

    @Test
    void a_refused_submission_says_why_with_its_rule_and_a_good_one_starts_the_review() {
        Draft draft = drafts.uploaded(Unit.PUFA, Map.of("informationOfficer", ""));
        try (Share officer = new Share(Unit.PUFA.officer(), Words.CHINESE)) {
            officer.open(details(draft));
            officer.page().locator(".newsdesk-submit a").click();
            assertThat(officer.page().locator(".newsdesk-refusal")).containsText("[G4]");
            draft.edit(draft.author(), Map.of("informationOfficer", "陈静")).orFail();
            draft.screening().finished();
            officer.open(details(draft));
            officer.page().locator(".newsdesk-submit a").click();
            assertThat(officer.page().locator(".newsdesk-recall a")).isVisible();
            Assertions.assertThat(draft.state()).isEqualTo("IN_REVIEW");
        }
    }

    @Test
    void several_drafts_are_handed_in_together() {
        Draft one = drafts.uploaded(Unit.JIAOZHENG);
        Draft other = drafts.uploaded(Unit.JIAOZHENG);
        try (Share officer = new Share(Unit.JIAOZHENG.officer(), Words.CHINESE)) {
            row(officer, one).locator("input[type=checkbox]").check();
            row(officer, other, false).locator("input[type=checkbox]").check();
            officer.page().locator("button[id$=selectedItems-button-button]").click();
            officer.page().locator(".onNewsdeskSubmit").first().click();
            assertThat(row(officer, other, false)).containsText(officer.text("newsdesk.state.IN_REVIEW"));
            Assertions.assertThat(List.of(one.state(), other.state())).containsOnly("IN_REVIEW");
        }
    }

    @Test
    void what_the_extension_keeps_is_shown_and_not_offered_for_editing() {
        Draft draft = drafts.uploaded(Unit.PUFA);
        try (Share officer = new Share(Unit.PUFA.officer(), Words.CHINESE)) {
            officer.open("edit-metadata?nodeRef=" + draft.nodeRef());
            Page page = officer.page();
            assertThat(page.locator("input[name=prop_cm_title]")).hasValue(draft.title());
            assertThat(page.getByText(officer.text("newsdesk.state.DRAFT")).first())
                    .isVisible();
            for (String kept :
                    List.of("state", "level", "round", "unit", "author", "registerNumber", "contentSha256")) {
                assertThat(page.locator("[name=prop_nd_" + kept + "]")).hasCount(0);
            }
        }
    }

    @Test
    void a_piece_goes_from_submission_to_its_number_by_task_forms() {
        Draft draft = drafts.submitted();
        decide(draft, draft.unit().head(), "APPROVE", task -> {});
        decide(draft, draft.unit().deputy(), "APPROVE", task -> {});
        decide(draft, "wuwei", "APPROVE", Share::answerChecklist);
        decide(draft, "tangyun", "APPROVE", task -> {});
        Assertions.assertThat(draft.state()).isEqualTo("REGISTERED");
        try (Share office = new Share("tangyun", Words.CHINESE)) {
            office.open(details(draft));
            String sheet = office.page()
                    .waitForDownload(
                            () -> office.page().locator(".newsdesk-sheet a").click())
                    .suggestedFilename();
            Assertions.assertThat(sheet).startsWith("审批单-").endsWith(".docx");
        }
    }

    @Test
    void a_refused_decision_says_why_with_its_rule() {
        Draft draft = drafts.submitted();
        try (Share head = new Share(draft.unit().head(), Words.ENGLISH)) {
            head.openTask(draft);
            head.page().locator("[id$=-RETURN-button]").click();
            assertThat(head.page().locator(".newsdesk-refusal")).containsText("[G7]");
            assertThat(head.page().locator(".newsdesk-refusal")).not().containsText("org.newsdesk");
        }
        Assertions.assertThat(draft.level()).isEqualTo(Level.FIRST_REVIEW);
    }

    private static void decide(Draft draft, String user, String outcome, Consumer<Share> before) {
        try (Share person = new Share(user, Words.CHINESE)) {
            person.openTask(draft);
            before.accept(person);
            person.decide(outcome);
        }
    }

    private List<String> actions(String user, Draft draft) {
        try (Share person = new Share(user, Words.CHINESE)) {
            person.open(details(draft));
            assertThat(person.page().locator(".newsdesk-open")).isVisible();
            return person.page().locator("[class*=newsdesk-]").locator("xpath=self::div[a]").all().stream()
                    .map(action -> action.getAttribute("class").replaceAll(".*newsdesk-(\\w+).*", "$1"))
                    .toList();
        }
    }

    private static String details(Draft draft) {
        return "document-details?nodeRef=" + draft.nodeRef();
    }

    private Locator row(Share person, Draft draft) {
        return row(person, draft, true);
    }

    private Locator row(Share person, Draft draft, boolean open) {
        if (open) {
            person.openDrafts(draft.unit());
        }
        return person.page().locator("tr.yui-dt-rec").filter(new Locator.FilterOptions().setHasText(draft.name()));
    }
}

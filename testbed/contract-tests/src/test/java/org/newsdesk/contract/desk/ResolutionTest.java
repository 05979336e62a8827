package org.newsdesk.contract.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.bureau.Level;

/** The reviewer resolves each finding beside its checklist item; the machine decides nothing. */
class ResolutionTest extends DeskTest {
    private static final String REASON = "宣传热线，已征得本人同意";

    private final Findings findings = new Findings(drafts);
    private Draft draft;

    @BeforeEach
    void a_draft_with_findings_at_the_confidentiality_level() {
        draft = findings.inFiveParagraphs();
        draft.submit(draft.author()).orFail();
        draft.to(Level.CONFIDENTIALITY);
    }

    @Test
    void k6_findings_stand_beside_their_item_and_an_item_without_any_says_so() {
        try (Desk desk = sheet()) {
            assertThat(desk.page().locator("#item-K6 .resolve")).hasCount(2);
            assertThat(desk.page().locator("#item-K11 .resolve")).hasCount(2);
            assertThat(desk.page().locator("#item-K4 .item-summary")).hasText(desk.text("item.findings.none"));
            desk.page().keyboard().press("n");
            assertThat(desk.page().locator(".resolve").first()).isFocused();
            assertThat(desk.page().locator(".sheet-text .finding.selected")).isInViewport();
        }
    }

    @Test
    void k6_the_sheet_is_not_sent_while_a_finding_is_open_and_says_which() {
        try (Desk desk = sheet()) {
            answerAll(desk);
            assertThat(desk.button("bar.approve")).hasAttribute("aria-disabled", "true");
            desk.button("bar.approve").click(new Locator.ClickOptions().setForce(true));
            assertThat(desk.notice()).containsText(Findings.MOBILE);
            assertThat(desk.notice()).containsText("K6");
            desk.notice()
                    .locator("button")
                    .filter(new Locator.FilterOptions().setHasText(Findings.ID_CARD))
                    .click();
            assertThat(desk.page().locator(".resolve:focus")).containsText(Findings.ID_CARD);
            Assertions.assertThat(draft.level()).isEqualTo(Level.CONFIDENTIALITY);
        }
    }

    @Test
    void an_accepted_finding_needs_a_reason() {
        try (Desk desk = sheet()) {
            answerAll(desk);
            acceptAll(desk, REASON);
            Locator last = desk.page().locator(".resolve").last();
            last.locator(".resolve-reason input").fill("  ");
            assertThat(desk.button("bar.approve")).hasAttribute("aria-disabled", "true");
            last.locator(".quick").first().click();
            assertThat(last.locator(".resolve-reason input")).hasValue(desk.text("reason.public"));
            assertThat(desk.button("bar.approve")).hasAttribute("aria-disabled", "false");
        }
    }

    @Test
    void accepted_findings_pass_and_are_kept_with_reason_and_name() {
        try (Desk desk = sheet()) {
            answerAll(desk);
            acceptAll(desk, REASON);
            desk.button("bar.approve").click();
            assertThat(desk.notice()).containsText(desk.text("outcome.APPROVE"));
            for (JsonNode finding : draft.screening().findings()) {
                JsonNode resolution = finding.path("resolution");
                Assertions.assertThat(resolution.path("reason").asText()).isEqualTo(REASON);
                Assertions.assertThat(resolution.path("person").asText()).isEqualTo("wuwei");
            }
            desk.page().reload();
            desk.settled();
            assertThat(desk.page().locator(".cited").first()).containsText(desk.text("finding.ACCEPTED"));
            assertThat(desk.page().locator(".check-record")).containsText(REASON);
        }
    }

    @Test
    void one_reason_serves_all_findings_of_a_kind_that_only_advise() {
        try (Desk desk = sheet()) {
            Locator bulk = desk.page().locator("#item-K11 .same-reason");
            bulk.locator("summary").click();
            bulk.locator(".resolve-reason input").fill(REASON);
            bulk.locator("> button").click();
            assertThat(bulk).isHidden();
            for (Locator reason :
                    desk.page().locator("#item-K11 .resolves input:not([type])").all()) {
                assertThat(reason).hasValue(REASON);
            }
            assertThat(desk.page().locator("#item-K6 .same-reason")).hasCount(0);
        }
    }

    @Test
    void what_has_to_be_fixed_goes_back_and_the_author_sees_it() {
        try (Desk desk = sheet()) {
            answerAll(desk);
            acceptAll(desk, REASON);
            toBeFixed(desk);
            assertThat(desk.button("bar.approve")).hasAttribute("aria-disabled", "true");
            desk.button("checklist.write").click();
            assertThat(desk.field("bar.opinion")).hasValue(Pattern.compile(Findings.MOBILE));
            desk.button("bar.return").click();
            assertThat(desk.notice()).containsText("退回");
        }
        try (Desk author = desk("chenjing").open("drafts/" + draft.id())) {
            Locator row = author.page()
                    .locator(".finding-row")
                    .filter(new Locator.FilterOptions().setHasText(Findings.MOBILE));
            author.page().locator("[data-tab=findings]").click();
            assertThat(row).containsText(author.text("finding.TO_BE_FIXED"));
        }
    }

    @Test
    void resolutions_survive_a_reload() {
        try (Desk desk = sheet()) {
            Locator first = desk.page().locator(".resolve").first();
            first.locator("input[value=ACCEPTED]").check();
            first.locator(".resolve-reason input").fill(REASON);
            toBeFixed(desk);
            desk.page().reload();
            desk.settled();
            assertThat(first.locator(".resolve-reason input")).hasValue(REASON);
            assertThat(mobile(desk).locator("input[value=TO_BE_FIXED]")).isChecked();
        }
    }

    @Test
    void a_finding_on_the_draft_page_opens_on_its_item() {
        try (Desk desk = desk("wuwei").open("drafts/" + draft.id())) {
            desk.page()
                    .locator(".reading mark")
                    .filter(new Locator.FilterOptions().setHasText(Findings.MOBILE))
                    .click();
            desk.page().locator(".finding-detail a").click();
            assertThat(desk.heading()).hasText(desk.text("checklist.heading"));
            assertThat(desk.page().locator(".resolve:focus")).containsText(Findings.MOBILE);
        }
    }

    @Test
    void a_finding_whose_item_is_not_in_the_list_is_not_lost() {
        try (Desk desk = desk("wuwei")) {
            desk.page().route("**/checklist", route -> {
                var answer = route.fetch();
                route.fulfill(new Route.FulfillOptions()
                        .setResponse(answer)
                        .setBody(answer.text().replace("\"K6\"", "\"K99\"")));
            });
            desk.open("drafts/" + draft.id() + "/checklist");
            Locator others = desk.page().locator(".check-group").last();
            assertThat(others).containsText(desk.text("checklist.others"));
            assertThat(others.locator(".resolve")).hasCount(2);
        }
    }

    private Desk sheet() {
        Desk desk = desk("wuwei").open("drafts/" + draft.id() + "/checklist");
        assertThat(desk.page().locator(".resolve").last()).isAttached();
        return desk;
    }

    private static void answerAll(Desk desk) {
        for (Locator answer :
                desk.page().locator(".check-item input[type=radio][value=YES]").all()) {
            answer.check();
        }
    }

    private static void acceptAll(Desk desk, String reason) {
        List<Locator> rows = desk.page().locator(".resolve").all();
        Assertions.assertThat(rows).isNotEmpty();
        for (Locator row : rows) {
            row.locator("input[value=ACCEPTED]").check();
            row.locator(".resolve-reason input").fill(reason);
        }
    }

    private static void toBeFixed(Desk desk) {
        mobile(desk).locator("input[value=TO_BE_FIXED]").check();
    }

    private static Locator mobile(Desk desk) {
        return desk.page().locator(".resolve").filter(new Locator.FilterOptions().setHasText(Findings.MOBILE));
    }
}

package org.newsdesk.contract.share;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Base64;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.newsdesk.contract.ContractTest;
import org.newsdesk.contract.bureau.Bureau;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.bureau.Unit;
import org.newsdesk.contract.bureau.Word;
import org.newsdesk.contract.client.Paths;

/** One piece from the upload to its publication without leaving Share, each step by the person whose step it is. */
@EnabledIfSystemProperty(named = "share.url", matches = "http.+", disabledReason = "running Share only")
class ShareJobTest extends ContractTest {
    private static final String DROP = """
            ([name, base64]) => {
              const bytes = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
              const transfer = new DataTransfer();
              transfer.items.add(new File([bytes], name, {
                type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' }));
              return transfer;
            }
            """;

    private final Unit unit = Unit.JIAOZHENG;
    private final String name = Bureau.freshName(unit);

    @Test
    void a_piece_goes_the_whole_way_in_share() {
        Draft draft;
        try (Share officer = new Share(unit.officer(), Words.CHINESE)) {
            draft = drop(officer);
            fillIn(officer, draft);
            submit(officer, draft);
            recall(officer, draft);
            submit(officer, draft);
        }
        approve(draft, unit.head());
        approve(draft, unit.deputy());
        try (Share reviewer = new Share("wuwei", Words.CHINESE)) {
            resolveFindings(reviewer, draft);
        }
        try (Share office = new Share("tangyun", Words.CHINESE)) {
            office.openTask(draft).decide("APPROVE");
            Assertions.assertThat(draft.state()).isEqualTo("REGISTERED");
            release(office, draft);
            takeSheet(office, draft);
            openPublications(office, draft);
        }
    }

    private Draft drop(Share officer) {
        Page page = officer.openDrafts(unit).page();
        byte[] content = Word.of("今日开展普法宣传。", "详情可联系家属，电话13900004821。");
        JSHandle files = page.evaluateHandle(
                DROP, new Object[] {name, Base64.getEncoder().encodeToString(content)});
        page.locator(".documents").first().dispatchEvent("drop", Map.of("dataTransfer", files));
        assertThat(page.locator("tr.yui-dt-rec").filter(new Locator.FilterOptions().setHasText(name)))
                .containsText(officer.text("newsdesk.state.DRAFT"));
        String id = admin().get(Paths.v1("nodes/" + bureau.draftsFolder(unit) + "?relativePath=" + Paths.encode(name)))
                .orFail()
                .id();
        Draft draft = drafts.of(unit, id, name);
        draft.screening().finished();
        return draft;
    }

    private void fillIn(Share officer, Draft draft) {
        Page page = officer.open("edit-metadata?nodeRef=" + draft.nodeRef()).page();
        page.locator("input[name=prop_cm_title]").fill("Share 走一遍 " + name);
        page.locator("input[name=prop_nd_category]").fill("普法宣传");
        officer.send(page.locator("button[id$=form-submit-button]"));
        page.waitForURL("**/repository*");
    }

    private void submit(Share officer, Draft draft) {
        draft.screening().finished();
        officer.open(details(draft));
        officer.page().locator(".newsdesk-submit a").click();
        assertThat(officer.page().locator(".newsdesk-recall a")).isVisible();
    }

    private void recall(Share officer, Draft draft) {
        officer.page().locator(".newsdesk-recall a").click();
        Locator dialog = officer.page()
                .locator(".yui-dialog")
                .filter(new Locator.FilterOptions().setHasText(officer.text("newsdesk.recall.reason")));
        dialog.locator("textarea").fill("改几个字");
        dialog.locator("textarea").press("End");
        dialog.locator(".ft button").first().click();
        assertThat(officer.page().locator(".newsdesk-submit a")).isVisible();
        Assertions.assertThat(draft.state()).isEqualTo("DRAFT");
    }

    private static void approve(Draft draft, String user) {
        try (Share person = new Share(user, Words.CHINESE)) {
            person.openTask(draft).decide("APPROVE");
        }
    }

    private static void resolveFindings(Share reviewer, Draft draft) {
        reviewer.openTask(draft).answerChecklist();
        Locator findings = reviewer.page().locator(".resolve");
        Assertions.assertThat(findings.count()).isPositive();
        for (Locator finding : findings.all()) {
            finding.locator("input[value=ACCEPTED]").check();
            finding.locator(".quick").first().click();
        }
        reviewer.decide("APPROVE");
    }

    private static void release(Share office, Draft draft) {
        office.open("newsdesk?nodeRef=" + draft.nodeRef());
        office.desk().getByRole(AriaRole.BUTTON).getByText("发布").first().click();
        assertThat(office.desk().locator(".notice-good")).isVisible();
        Assertions.assertThat(draft.state()).isEqualTo("RELEASED");
    }

    private static void takeSheet(Share office, Draft draft) {
        office.open(details(draft));
        String sheet = office.page()
                .waitForDownload(
                        () -> office.page().locator(".newsdesk-sheet a").click())
                .suggestedFilename();
        Assertions.assertThat(sheet).startsWith("审批单-").endsWith(".docx");
    }

    private static void openPublications(Share office, Draft draft) {
        office.page().locator(".newsdesk-publication a").click();
        assertThat(office.desk().locator("h1")).containsText("Share 走一遍");
    }

    private static String details(Draft draft) {
        return "document-details?nodeRef=" + draft.nodeRef();
    }
}

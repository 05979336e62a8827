package org.newsdesk.contract.share;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.newsdesk.contract.bureau.Bureau;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.bureau.Unit;
import org.newsdesk.contract.client.Json;
import org.newsdesk.contract.client.Paths;
import org.newsdesk.contract.desk.Chromium;

/** One person at an office PC, signed in to Share. */
final class Share implements AutoCloseable {
    /** Share of Community asks the vendor's site for a picture on every page; without a network that fails. */
    private static final String VENDOR = "ERR_NAME_NOT_RESOLVED";

    private static final Pattern FORM = Pattern.compile(".*/formprocessor.*");

    private static final String URL =
            System.getProperty("share.url", "").replaceAll("/+$", "").replaceAll("/share$", "") + "/share";

    private final Words words;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();

    Share(String user, Words words) {
        this.words = words;
        context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setLocale(words.locale())
                        .setViewportSize(1366, 900));
        context.setDefaultTimeout(90_000);
        context.setDefaultNavigationTimeout(180_000);
        signIn(user);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains(VENDOR)) {
                complaints.add(message.text() + " " + message.location());
            }
        });
        page.onPageError(error -> complaints.add("exception: " + error));
        page.onRequest(this::note);
    }

    /** Opens a page such as {@code my-tasks} and waits until nothing is loading any more. */
    Share open(String path) {
        page.navigate(URL + "/page/" + path);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return this;
    }

    /** Opens the folder of a unit's drafts in the document library. */
    Share openDrafts(Unit unit) {
        String path = "/新闻审发/" + unit.title() + "/稿件";
        return open("repository#filter=path|" + Paths.encode(path).replace("%", "%25") + "&page=1&size=500");
    }

    /** Opens the form of the task that waits for a decision on the draft. */
    Share openTask(Draft draft) {
        open("my-tasks").open("task-edit?taskId=" + Paths.encode("activiti$" + draft.taskId()));
        assertThat(page.locator("[id$=-APPROVE-button]")).isVisible();
        return this;
    }

    /** Answers every question of the open checklist with yes. */
    void answerChecklist() {
        Locator items = page.locator(".check-item .answer-yes");
        assertThat(items.first()).isVisible();
        for (Locator item : items.all()) {
            item.click();
        }
    }

    /** Presses the button of the open task's form; the decision must go through. */
    void decide(String outcome) {
        send(page.locator("[id$=-" + outcome + "-button]"));
        page.waitForURL("**/my-tasks*");
    }

    /** Presses a button that sends the open form, which must go through. */
    void send(Locator button) {
        int status = page.waitForResponse(FORM, button::click).status();
        Assertions.assertThat(status).isEqualTo(200);
    }

    /** What a data web script of Share answers. */
    JsonNode get(String path) {
        APIResponse answer = context.request().get(URL + "/" + path);
        Assertions.assertThat(answer.status()).as(path).isEqualTo(200);
        return Json.read(answer.text());
    }

    Page page() {
        return page;
    }

    /** The desk inside the page. */
    FrameLocator desk() {
        return page.frameLocator("#newsdesk");
    }

    String text(String key, Object... values) {
        return words.text(key, values);
    }

    /** Errors of the console and exceptions so far. */
    List<String> complaints() {
        return complaints;
    }

    /** Calls to the repository through Share's proxy or data web scripts so far. */
    List<String> requests() {
        return requests;
    }

    private void note(Request request) {
        if (request.url().contains("/proxy/") || request.url().contains("/data/")) {
            requests.add(request.url());
        }
    }

    private void signIn(String user) {
        APIResponse answer = context.request()
                .post(
                        URL + "/page/dologin",
                        RequestOptions.create()
                                .setMaxRedirects(0)
                                .setForm(FormData.create().set("username", user).set("password", Bureau.PASSWORD)));
        Assertions.assertThat(answer.headers().get("location")).as(user).doesNotContain("error");
    }

    @Override
    public void close() {
        context.close();
    }
}

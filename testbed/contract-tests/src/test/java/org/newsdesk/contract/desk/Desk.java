package org.newsdesk.contract.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.newsdesk.contract.bureau.Bureau;

/** One person at a PC or a phone with the desk open. */
final class Desk implements AutoCloseable {
    /** Parts of a page are read one after the other: for a quarter of a second none of them is. */
    private static final String QUIET = """
            () => {
              const busy = document.querySelector('.state-loading, [aria-busy=true]');
              window.quietSince = busy ? undefined : window.quietSince ?? performance.now();
              const quiet = window.quietSince !== undefined && performance.now() - window.quietSince > 250;
              if (quiet) {
                window.quietSince = undefined;
              }
              return quiet;
            }""";

    private static final Locator.WaitForOptions GONE =
            new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);

    private final String url;
    private final Language language;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    /** Opens an empty browser window and the sign-in page in it. */
    Desk(String hostUrl, Screen screen, Language language) {
        this.url = hostUrl + "/share/newsdesk/index.html";
        this.language = language;
        this.context = Chromium.browser()
                .newContext(new Browser.NewContextOptions().setViewportSize(screen.width(), screen.height()));
        context.addInitScript("localStorage.setItem('newsdesk.language', '" + language.id() + "')");
        context.setDefaultTimeout(15_000);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                complaints.add(message.type() + ": " + message.text() + " " + message.location());
            }
        });
        page.onPageError(error -> complaints.add("exception: " + error));
        page.navigate(url);
        assertThat(heading()).hasText(text("signin.title"));
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** What the browser complained about: errors and warnings of the console, exceptions, violations of the CSP. */
    List<String> complaints() {
        return complaints;
    }

    String text(String key, String... values) {
        return language.text(key, values);
    }

    /** Signs in on the page that is shown. */
    Desk signIn(String user) {
        page.getByLabel(text("signin.user")).fill(user);
        page.getByLabel(text("signin.password")).fill(user.equals("admin") ? "admin" : Bureau.PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.NAVIGATION).first()).isVisible();
        return this;
    }

    /** Goes to a state such as {@code inbox} and waits until it is shown. */
    Desk open(String path) {
        page.navigate(url + "#/" + path);
        return settled();
    }

    /** Waits until nothing is being read any more. */
    Desk settled() {
        assertThat(heading()).isVisible();
        for (Locator loading : page.locator(".state-loading").all()) {
            loading.waitFor(GONE);
        }
        assertThat(page.locator("[aria-busy=true]")).hasCount(0);
        page.waitForFunction(QUIET);
        return this;
    }

    Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    Locator button(String key, String... values) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(text(key, values)).setExact(true));
    }

    Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator field(String key) {
        return page.getByLabel(text(key), new Page.GetByLabelOptions().setExact(true));
    }

    /** The green or red box that says what happened. */
    Locator notice() {
        return page.locator(".notice").first();
    }

    /** Shows page after page of a list until a piece is in it. */
    Locator row(String title) {
        Locator row = link(title);
        while (row.count() == 0 && button("list.more").isVisible()) {
            button("list.more").click();
            settled();
        }
        return row;
    }

    @Override
    public void close() {
        context.close();
    }
}

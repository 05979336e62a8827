package org.newsdesk.contract.desk;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The operating system's Chromium, started once per JVM. */
public final class Chromium {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static Browser browser;

    private Chromium() {}

    /** Whether there is a browser to test with. */
    static boolean isInstalled() {
        return Files.isExecutable(path());
    }

    static Path path() {
        String variable = System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium");
        return Path.of(System.getProperty("chromium.path", variable));
    }

    /** The browser of this run. */
    public static synchronized Browser browser() {
        if (browser == null) {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(path())
                            .setArgs(FLAGS));
        }
        return browser;
    }
}

package org.earshot.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The installed Chromium, driven by Playwright: {@code EARSHOT_CHROMIUM}, or Debian's. Nothing is downloaded. Sound must be
 * unlocked by a gesture, as in a participant's browser.
 */
public final class Chromium implements AutoCloseable {

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    public static Chromium start() {
        String installed = System.getenv().getOrDefault("EARSHOT_CHROMIUM", "/usr/bin/chromium");
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(installed))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--autoplay-policy=user-gesture-required")));
        return new Chromium(playwright, browser);
    }

    /** A browser of its own, with nothing stored, on a laptop's screen. */
    public BrowserContext laptop() {
        return context(new Browser.NewContextOptions().setViewportSize(1280, 800));
    }

    /** The same on a phone in portrait. */
    public BrowserContext phone() {
        return context(new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setDeviceScaleFactor(2)
                .setIsMobile(true)
                .setHasTouch(true));
    }

    /** Without transitions, as for people who ask for less motion: what is looked at in the middle of one has no colours of its own. */
    public BrowserContext context(Browser.NewContextOptions options) {
        return browser.newContext(options.setReducedMotion(ReducedMotion.REDUCE));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}

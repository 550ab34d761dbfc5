package org.earshot.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The installed Chromium, driven by Playwright: {@code EARSHOT_CHROMIUM}, or Debian's. Nothing is downloaded. Sound must be
 * unlocked by a gesture, as in a participant's browser.
 */
public final class Chromium implements AutoCloseable {

    /** One for all tests of the JVM, since to start it takes seconds: what it stores belongs to a context, and each has its own. */
    private static final class Shared {
        private static final Browser BROWSER = launch();
    }

    private final List<BrowserContext> contexts = new ArrayList<>();

    private Chromium() {}

    public static Chromium start() {
        return new Chromium();
    }

    /** It ends with the JVM, to which its driver is bound. */
    private static Browser launch() {
        String installed = System.getenv().getOrDefault("EARSHOT_CHROMIUM", "/usr/bin/chromium");
        return Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(installed))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--autoplay-policy=user-gesture-required")));
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
        BrowserContext context = Shared.BROWSER.newContext(options.setReducedMotion(ReducedMotion.REDUCE));
        contexts.add(context);
        return context;
    }

    @Override
    public void close() {
        contexts.forEach(BrowserContext::close);
    }
}

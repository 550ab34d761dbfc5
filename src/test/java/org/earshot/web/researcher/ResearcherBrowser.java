package org.earshot.web.researcher;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.earshot.web.Chromium;
import org.earshot.web.RunningApplication;

/** A researcher's browser on the running application. Remembers what the browser complains about. */
final class ResearcherBrowser implements AutoCloseable {

    static final int DESKTOP = 1280;
    static final int PHONE = 390;

    private static final Path SCREENSHOTS = Path.of("target", "screenshots", "researcher");

    private final RunningApplication application;
    private final Chromium chromium = Chromium.start();
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    ResearcherBrowser(RunningApplication application, int width) {
        this.application = application;
        this.page = (width == PHONE ? chromium.phone() : chromium.laptop()).newPage();
        page.setDefaultTimeout(60_000);
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text() + " at " + message.location());
            }
        });
    }

    Page page() {
        return page;
    }

    /** Errors on the browser's console. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    ResearcherBrowser open(String path) {
        page.navigate(application.url() + path);
        page.locator("h1").waitFor();
        return this;
    }

    ResearcherBrowser logIn() {
        open("/login").tryPassword(RunningApplication.ADMIN_PASSWORD);
        page.locator("h1", new Page.LocatorOptions().setHasText("Studies")).waitFor();
        return this;
    }

    /** Logs in, wherever that leads. */
    ResearcherBrowser logIn(String name, String password) {
        open("/login").tryPassword(name, password);
        page.waitForURL(url -> !url.endsWith("/login"));
        page.locator(".side").waitFor();
        return this;
    }

    void tryPassword(String password) {
        tryPassword("admin", password);
    }

    void tryPassword(String name, String password) {
        page.getByLabel("Name").fill(name);
        page.getByLabel("Password").fill(password);
        button("Log in").click();
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The texts of a table's cells, row by row, without the intervals; also of a table that is folded away. */
    @SuppressWarnings("unchecked")
    List<List<String>> table(String selector) {
        page.locator(selector).first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        return (List<List<String>>) page.locator(selector).first().evaluate("""
                        table => [...table.querySelectorAll('tbody tr')].map(row => [...row.children].map(cell =>
                            (cell.querySelector('.figure > span') ?? cell).textContent.trim()))""");
    }

    String sessionCookie() {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("earshot"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("none");
    }

    /** How far the page is wider than its window. */
    int overflow() {
        return ((Number) page.evaluate("document.documentElement.scrollWidth - innerWidth")).intValue();
    }

    void screenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + "-" + page.viewportSize().width + ".png"))
                .setFullPage(true));
    }

    @Override
    public void close() {
        chromium.close();
    }
}

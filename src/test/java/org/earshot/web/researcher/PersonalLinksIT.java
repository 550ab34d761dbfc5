package org.earshot.web.researcher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.earshot.web.RunningApplication;
import org.earshot.web.TonesStudy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Personal links on the page Setup, at two widths. */
class PersonalLinksIT {

    private final RunningApplication application = RunningApplication.get();

    @ParameterizedTest
    @ValueSource(ints = {ResearcherBrowser.DESKTOP, ResearcherBrowser.PHONE})
    void linksAreMadeSavedAsAFileAndCounted(int width) throws IOException {
        String slug = "linked-" + width;
        application.publish(new TonesStudy(slug).yaml());
        try (ResearcherBrowser browser = new ResearcherBrowser(application, width).logIn()) {
            browser.open("/studies/" + slug);
            Page page = browser.page();
            page.getByLabel("Kind").selectOption("single-use");
            page.getByLabel("How many").fill("3");
            Download file = page.waitForDownload(
                    () -> browser.button("Make links and download them").click());
            assertThat(file.suggestedFilename()).isEqualTo(slug + "-links.csv");
            List<String> lines = Files.readAllLines(file.path());
            assertThat(lines).hasSize(4).first().isEqualTo("label,link");
            assertThat(lines.get(3))
                    .matches("single-use-0003,\\Q" + application.url() + "/s/" + slug + "#link=\\E[A-Za-z0-9_-]{22}");
            assertThat(page.getByText("0 of 3 single-use links used.")).isVisible();
            use(lines.get(1), slug);
            page.getByLabel("Kind").selectOption("resumable");
            page.getByLabel("How many").fill("2");
            page.waitForDownload(
                    () -> browser.button("Make links and download them").click());
            assertThat(page.getByText("1 of 3 single-use links used, 0 of 2 resumable links used."))
                    .isVisible();
            page.getByLabel("How many").fill("0");
            browser.button("Make links and download them").click();
            assertThat(page.locator(".problem[role=alert]")).containsText("From 1 to 1000");
            assertThat(browser.overflow()).isLessThanOrEqualTo(0);
            assertThat(new AxeBuilder(page)
                            .exclude("vaadin-connection-indicator")
                            .analyze()
                            .getViolations())
                    .isEmpty();
            browser.screenshot("links");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private void use(String line, String slug) {
        String token = line.substring(line.indexOf("#link=") + "#link=".length());
        assertThat(application
                        .client()
                        .post("/api/participations", "{\"study\":\"" + slug + "\",\"link\":\"" + token + "\"}")
                        .status())
                .isEqualTo(201);
    }
}

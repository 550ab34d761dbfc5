package org.earshot.web.researcher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Optional;
import org.earshot.account.AuditEntry;
import org.earshot.account.AuditLog;
import org.earshot.study.sharing.Role;
import org.earshot.study.sharing.Sharing;
import org.earshot.web.Researchers;
import org.earshot.web.RunningApplication;
import org.earshot.web.TonesStudy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A study that is shared, and what was done to it, in browsers. */
class SharingPagesIT {

    private final RunningApplication application = RunningApplication.get();
    private final Researchers researchers = new Researchers(application);

    private void study(String slug, String owner) {
        researchers.make(owner);
        application.publish(new TonesStudy(slug).yaml());
        application.bean(Sharing.class).share(slug, owner, Role.OWNER);
    }

    @ParameterizedTest
    @ValueSource(ints = {ResearcherBrowser.DESKTOP, ResearcherBrowser.PHONE})
    void ownerSharesAndViewersOnlyLook(int width) {
        String slug = "team-" + width;
        study(slug, "frieda");
        researchers.make("gustav");
        try (ResearcherBrowser frieda =
                        new ResearcherBrowser(application, width).logIn("frieda", Researchers.PASSWORD);
                ResearcherBrowser gustav =
                        new ResearcherBrowser(application, width).logIn("gustav", Researchers.PASSWORD)) {
            gustav.page().navigate(application.url() + "/studies/" + slug);
            assertThat(gustav.page().locator("h1")).containsText("no study '" + slug + "'");

            frieda.open("/studies/" + slug);
            share(frieda, "nobody");
            assertThat(frieda.page().locator(".sharing [role=alert]")).containsText("no account 'nobody'");
            share(frieda, "gustav");
            assertThat(row(frieda, "gustav")).isVisible();
            PageCheck.check(frieda, "sharing");

            gustav.open("/studies");
            assertThat(gustav.page().locator("tbody tr", hasText(slug))).containsText("Viewer");
            gustav.open("/studies/" + slug);
            assertThat(gustav.page().locator(".sharing tbody tr")).hasCount(2);
            assertThat(gustav.button("Close recruitment")).hasCount(0);
            assertThat(gustav.button("Make links and download them")).hasCount(0);
            assertThat(gustav.button("Share")).hasCount(0);
            PageCheck.check(gustav, "viewer");

            row(frieda, "gustav").getByText("Remove").click();
            frieda.page()
                    .getByRole(AriaRole.DIALOG)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Remove"))
                    .click();
            assertThat(row(frieda, "gustav")).hasCount(0);
            gustav.page().navigate(application.url() + "/studies/" + slug);
            gustav.page().waitForURL("**/login");
        }
    }

    @Test
    void collaboratorMayPublishAndNotClose() {
        study("by-two", "frieda");
        researchers.make("henri");
        application.bean(Sharing.class).share("by-two", "henri", Role.COLLABORATOR);
        try (ResearcherBrowser henri =
                new ResearcherBrowser(application, ResearcherBrowser.DESKTOP).logIn("henri", Researchers.PASSWORD)) {
            henri.open("/studies/by-two");
            assertThat(henri.button("Make links and download them")).isVisible();
            assertThat(henri.button("Close recruitment")).hasCount(0);
            henri.open("/studies/by-two/audit");
            assertThat(henri.page().locator(".empty")).containsText("For owners");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {ResearcherBrowser.DESKTOP, ResearcherBrowser.PHONE})
    void whatWasDoneIsFoundAndTakenAway(int width) throws IOException {
        String slug = "watched-" + width;
        study(slug, "frieda");
        application.client().as("frieda", Researchers.PASSWORD).get("/api/studies/" + slug + "/export/stimuli.csv");
        try (ResearcherBrowser browser = new ResearcherBrowser(application, width).logIn()) {
            browser.open("/audit");
            assertThat(browser.page().locator("tbody tr").first()).containsText("Logged in");
            browser.page().locator("select[name=person]").selectOption("frieda");
            browser.page().locator("select[name=study]").selectOption(slug);
            browser.button("Show").click();
            browser.page().waitForURL("**person=frieda**");
            assertThat(browser.page().locator("tbody tr")).hasCount(1);
            assertThat(browser.page().locator("tbody tr")).containsText(slug + "-stimuli.csv");
            PageCheck.check(browser, "audit");
            Download file = browser.page()
                    .waitForDownload(() -> browser.link("Download as CSV").click());
            assertThat(Files.readAllLines(file.path())).hasSize(2).first().isEqualTo("at,person,action,study,detail");
            browser.open("/audit?from=2001-01-01&to=2001-01-02");
            assertThat(browser.page().locator(".empty")).containsText("Nothing to show");
            for (int entry = 0; entry < 51; entry++) {
                application
                        .bean(AuditLog.class)
                        .add(new AuditEntry(Instant.now(), "test", "page-filled", Optional.empty(), ""));
            }
            browser.open("/audit?page=0&from=not-a-day");
            browser.link("Older").click();
            browser.page().waitForURL("**page=1**");
            assertThat(browser.page().locator(".pager")).containsText("51 to ");
            browser.open("/studies/" + slug + "/audit");
            assertThat(browser.page().locator("tbody tr", hasText("Export downloaded")))
                    .isVisible();
            PageCheck.check(browser, "study-audit");
        }
    }

    private static void share(ResearcherBrowser browser, String name) {
        browser.page().getByLabel("Name of the account").fill(name);
        browser.button("Share").click();
    }

    private static Locator row(ResearcherBrowser browser, String name) {
        return browser.page().locator(".sharing tbody tr", hasText(name));
    }

    private static Page.LocatorOptions hasText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}

package org.earshot.web.researcher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.earshot.study.blinding.Look;
import org.earshot.study.blinding.Looks;
import org.earshot.web.RunningApplication;
import org.earshot.web.ScriptedParticipant;
import org.earshot.web.TonesStudy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Blinded studies on the researcher's pages. */
class BlindedPagesIT {

    private static final RunningApplication APPLICATION = RunningApplication.get();

    @ParameterizedTest
    @ValueSource(ints = {ResearcherBrowser.DESKTOP, ResearcherBrowser.PHONE})
    void resultsAreHiddenUntilALookIsRecordedAndHiddenAgainAfterIt(int width) {
        String slug = published("blind-page-" + width);
        try (ResearcherBrowser browser = new ResearcherBrowser(APPLICATION, width).logIn()) {
            Page page = browser.open("/studies/" + slug + "/results").page();
            assertThat(page.locator("main")).containsText("Nobody has looked so far");
            assertThat(page.locator("main svg")).hasCount(0);
            assertThat(page.locator("main")).not().containsText("Agreement");
            ResearcherPagesIT.check(browser, "hidden-results");
            assertThat(download(page, slug)).isEqualTo(403);

            browser.button("Look at the results").click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("say why you look");
            page.getByLabel("Why do you look?").fill("The ethics board asks");
            browser.button("Look at the results").click();
            assertThat(page.locator(".looking")).containsText("its results are open for you until");
            assertThat(page.locator(".tile", withText("Agreement with the network")))
                    .isVisible();
            assertThat(browser.table(".looking table").getFirst().subList(1, 5))
                    .isEqualTo(List.of("admin", "The ethics board asks", "1", "16"));
            ResearcherPagesIT.check(browser, "looking");
            assertThat(download(page, slug)).isEqualTo(200);
            assertThat(APPLICATION.bean(Looks.class).of(slug))
                    .extracting(Look::reason)
                    .containsExactly("The ethics board asks");

            browser.button("Hide them again").click();
            assertThat(page.locator("main")).containsText("Results are hidden");
            assertThat(download(page, slug)).isEqualTo(403);
        }
    }

    @Test
    void lookIsForOneLoginAloneAndTheLivePageIsOpenToAll() {
        String slug = published("blind-logins");
        try (ResearcherBrowser one = loggedIn();
                ResearcherBrowser other = loggedIn()) {
            one.open("/studies/" + slug + "/results")
                    .page()
                    .getByLabel("Why do you look?")
                    .fill("Monitoring");
            one.button("Look at the results").click();
            one.page().locator(".looking").waitFor();
            other.open("/studies/" + slug + "/results");
            assertThat(other.page().locator("main")).containsText("Monitoring");
            assertThat(other.page().locator("main h2").first()).hasText("Results are hidden");
            other.open("/studies/" + slug + "/live");
            assertThat(other.page().locator("main")).containsText("How far people come");
            assertThat(one.complaints()).isEmpty();
        }
    }

    @Test
    void closingOpensTheResultsAndOpeningAgainHidesThem() {
        String slug = published("blind-close");
        try (ResearcherBrowser browser = loggedIn()) {
            Page page = browser.open("/studies/" + slug).page();
            browser.button("Close recruitment").click();
            assertThat(page.getByRole(AriaRole.DIALOG)).containsText("The results become visible");
            inDialog(page, "Close recruitment").click();
            assertThat(page.locator(".title-line .badge")).hasText("Closed");
            browser.open("/studies/" + slug + "/results");
            assertThat(page.locator(".tile", withText("Agreement with the network")))
                    .isVisible();
            assertThat(page.locator(".looking")).hasCount(0);
            browser.open("/studies/" + slug);
            browser.button("Open again").click();
            inDialog(page, "Open again").click();
            assertThat(page.locator(".title-line .badge")).hasText("Open");
            browser.open("/studies/" + slug + "/results");
            assertThat(page.locator("main")).containsText("Results are hidden");
            assertThat(page.locator("main")).containsText("its results were open meanwhile");
        }
    }

    private static String published(String slug) {
        APPLICATION.publish(new TonesStudy(slug).blinded());
        ScriptedParticipant.start(APPLICATION.client(), slug).until("finished");
        return slug;
    }

    /** The status of the answers' file in the browser's login session. */
    private static int download(Page page, String slug) {
        return page.request()
                .get(APPLICATION.url() + "/api/studies/" + slug + "/export/responses.csv")
                .status();
    }

    private static Locator inDialog(Page page, String button) {
        return page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button));
    }

    private static Page.LocatorOptions withText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static ResearcherBrowser loggedIn() {
        return new ResearcherBrowser(APPLICATION, ResearcherBrowser.DESKTOP).logIn();
    }
}

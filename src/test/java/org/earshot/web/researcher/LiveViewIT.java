package org.earshot.web.researcher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.List;
import java.util.regex.Pattern;
import org.earshot.web.EveryEnding;
import org.earshot.web.RunningApplication;
import org.earshot.web.ScriptedParticipant;
import org.earshot.web.TonesStudy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of a running study in a browser. */
class LiveViewIT {

    private static final String SLUG = "live-page";

    /** News comes every three seconds, and machines that test are busy. */
    private static final int PATIENCE_MS = 20_000;

    private static final RunningApplication APPLICATION = RunningApplication.get();

    @BeforeAll
    static void sessionsStandEverywhere() {
        new EveryEnding(APPLICATION, SLUG).fill();
    }

    @ParameterizedTest
    @ValueSource(ints = {ResearcherBrowser.DESKTOP, ResearcherBrowser.PHONE})
    void everySessionIsShownWhereItStands(int width) {
        try (ResearcherBrowser browser = new ResearcherBrowser(APPLICATION, width).logIn()) {
            browser.open("/studies/" + SLUG + "/live");
            Page page = browser.page();
            assertThat(page.locator(".tile strong")).hasText(new String[] {"5", "2", "2", "3", "3"});
            assertThat(browser.table(".table[aria-label='Sessions that go on'] table"))
                    .extracting(row -> row.get(1))
                    .containsExactlyInAnyOrder(
                            "Information and consent", "Questions", "Trial 1 of 20", "Break", "Trial 11 of 20");
            assertThat(browser.table(".table[aria-label='How far people come'] table"))
                    .contains(
                            List.of("Information and consent", "15", "13", "1", "0", "1", "0"),
                            List.of("Headphone check", "12", "11", "0", "0", "0", "1 (no headphones)"),
                            List.of("Block 1", "9", "5", "1", "1", "1", "1 (did not attend)"),
                            List.of("Finished", "3", "", "0", "0", "1", "0"));
            assertThat(page.locator("svg.funnel g")).hasCount(11);
            assertThat(page.locator(".live-line")).containsText("15 sessions started, 7 of 8 places taken");
            ResearcherPagesIT.check(browser, "live");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void pageKeepsItselfUpToDateAndCanBePaused() {
        APPLICATION.publish(new TonesStudy("live-updates").yaml());
        ScriptedParticipant first = ScriptedParticipant.start(APPLICATION.client(), "live-updates");
        try (ResearcherBrowser browser = new ResearcherBrowser(APPLICATION, ResearcherBrowser.DESKTOP).logIn()) {
            browser.open("/studies/live-updates/live");
            Page page = browser.page();
            Locator where = page.locator(".table[aria-label='Sessions that go on'] tbody tr");
            assertThat(where).containsText("Information and consent");
            page.evaluate("document.querySelector('main h2').dataset.same = 'yes'");

            first.until("trial");
            assertThat(where)
                    .containsText(
                            Pattern.compile("Trial 1 of 16"),
                            new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE_MS));
            ScriptedParticipant.start(APPLICATION.client(), "live-updates");
            assertThat(where).hasCount(2, patiently());
            assertThat(page.locator("main h2").first()).hasAttribute("data-same", "yes");

            browser.button("Pause updates").click();
            assertThat(page.locator(".live-line")).containsText("updates pause");
            ScriptedParticipant.start(APPLICATION.client(), "live-updates");
            page.waitForTimeout(3500);
            assertThat(where).hasCount(2);
            browser.button("Go on updating").click();
            assertThat(where).hasCount(3, patiently());
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void studyWithoutSessionsSaysWhatWillBeHereUntilTheFirstOneComes() {
        APPLICATION.publish(new TonesStudy("live-nobody").yaml());
        try (ResearcherBrowser browser = new ResearcherBrowser(APPLICATION, ResearcherBrowser.DESKTOP).logIn()) {
            browser.open("/studies/live-nobody/live");
            assertThat(browser.page().locator(".empty"))
                    .containsText("It appears by itself with the first participant");
            ScriptedParticipant.start(APPLICATION.client(), "live-nobody");
            assertThat(browser.page().locator(".tile strong").first())
                    .hasText("1", new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE_MS));
            assertThat(browser.page().locator(".empty")).isHidden();
        }
    }

    private static LocatorAssertions.HasCountOptions patiently() {
        return new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE_MS);
    }
}

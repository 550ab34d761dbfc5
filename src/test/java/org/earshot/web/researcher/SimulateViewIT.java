package org.earshot.web.researcher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.earshot.study.catalogue.StudyCatalogue;
import org.earshot.study.catalogue.StudySummary;
import org.earshot.study.rendering.Drafts;
import org.earshot.web.RunningApplication;
import org.earshot.web.ScriptedParticipant;
import org.earshot.web.TonesStudy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page Simulate in a browser: a run is started, watched, looked at in the results, and deleted. */
class SimulateViewIT {

    private static final String SLUG = "simulate-page";
    private static final RunningApplication APPLICATION = RunningApplication.get();

    @BeforeAll
    static void aStudyWithEverythingHasARealParticipant() {
        APPLICATION.publish(new TonesStudy(SLUG, """
                headphoneCheck: {test: loudness, attempts: 2, required: false}
                examples: true
                practice: {criterion: 1.0, rounds: 2}
                breaks: {seconds: 30}
                attentionChecks: {perBlock: 1, allowedFailures: 0}
                showResult: true
                closing: [{id: word, type: text, label: A word?}]
                """).yaml());
        ScriptedParticipant real = ScriptedParticipant.start(APPLICATION.client(), SLUG);
        while (!real.phase().equals("finished")) {
            String told = real.step().path("told").asString("");
            if (told.isEmpty()) {
                real.advance();
            } else {
                real.answer(told);
            }
        }
    }

    @Test
    void twelveSimulatedParticipantsAreWatchedComparedAndDeleted() {
        StudySummary before = APPLICATION.bean(StudyCatalogue.class).find(SLUG).orElseThrow();
        try (ResearcherBrowser browser = new ResearcherBrowser(APPLICATION, ResearcherBrowser.DESKTOP).logIn()) {
            Page page = browser.page();
            browser.open("/studies/" + SLUG + "/simulate");
            assertThat(page.locator("#runs")).containsText("There are none");
            page.getByLabel("Participants").fill("12");
            page.getByLabel("They answer").selectOption("heard");
            check(browser, "simulate-form");
            browser.button("Start").click();
            assertThat(page.getByRole(AriaRole.PROGRESSBAR)).isVisible();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("of 12");
            check(browser, "simulate-running");

            Locator run = page.locator("#runs tbody tr");
            assertThat(run).containsText("done");
            assertThat(run).containsText("what was spoken, 95%");
            assertThat(run).containsText("12 of 12");
            assertThat(run).containsText("by admin");
            check(browser, "simulate-done");

            browser.link("Results with simulated participants").click();
            assertThat(page.locator("#included")).containsText("With simulated sessions, which do not count");
            assertThat(page.locator(".tiles")).containsText("13");
            browser.screenshot("simulate-results");
            browser.link("Wrong decisions").click();
            page.waitForURL("**decisions=incorrect**");
            assertThat(page.locator("#included")).isVisible();
            browser.link("Show what counts").click();
            assertThat(page.locator("#included")).isHidden();
            assertThat(page.locator(".tiles")).not().containsText("13");

            browser.link("Simulate").click();
            browser.button("Delete simulated participants").click();
            Locator dialog = page.getByRole(AriaRole.DIALOG);
            assertThat(dialog).containsText("12 sessions, 12 of them finished, and 192 answers will be deleted");
            browser.screenshot("simulate-delete");
            browser.button("Delete them").click();
            assertThat(page.locator("#runs")).containsText("There are none");
            assertThat(browser.complaints()).isEmpty();
        }
        assertThat(APPLICATION.bean(StudyCatalogue.class).find(SLUG).orElseThrow())
                .isEqualTo(before);
        assertThat(APPLICATION
                        .researcher()
                        .get("/api/studies/" + SLUG + "/evaluation?include=simulated")
                        .json()
                        .path("participants")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void formFitsAPhoneAndSaysWhatIsWrong() {
        try (ResearcherBrowser browser = new ResearcherBrowser(APPLICATION, ResearcherBrowser.PHONE).logIn()) {
            Page page = browser.page();
            browser.open("/studies/" + SLUG + "/simulate");
            page.getByLabel("They answer").selectOption("accuracies");
            assertThat(page.getByLabel("Audible explanation, right decisions, %"))
                    .isVisible();
            check(browser, "simulate-accuracies");
            page.getByLabel("Audible explanation, right decisions, %").fill("120");
            browser.button("Start").click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("from 0 to 100%");
            page.getByLabel("They answer").selectOption("random");
            page.getByLabel("Participants").fill("501");
            browser.button("Start").click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("1 to 500");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void draftSaysThatItHasToBePublishedFirst() {
        APPLICATION.bean(Drafts.class).save(new TonesStudy("simulate-draft").yaml());
        try (ResearcherBrowser browser = new ResearcherBrowser(APPLICATION, ResearcherBrowser.DESKTOP).logIn()) {
            browser.open("/studies/simulate-draft/simulate");
            assertThat(browser.page().locator(".empty")).containsText("Publish it");
        }
    }

    private static void check(ResearcherBrowser browser, String name) {
        assertThat(browser.overflow()).as("overflow of " + name).isLessThanOrEqualTo(0);
        assertThat(new AxeBuilder(browser.page())
                        .exclude("vaadin-connection-indicator")
                        .analyze()
                        .getViolations())
                .as("accessibility of " + name)
                .isEmpty();
        browser.screenshot(name);
    }
}

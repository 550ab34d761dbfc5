package org.earshot.web.researcher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.earshot.study.rendering.Drafts;
import org.earshot.web.RunningApplication;
import org.earshot.web.TonesStudy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A configuration in words leaves nothing out that decides what is drawn and what is analysed. */
class ConfigurationListIT {

    private static final RunningApplication APPLICATION = RunningApplication.get();

    @BeforeAll
    static void studiesAreSaved() {
        Drafts drafts = APPLICATION.bean(Drafts.class);
        drafts.save(
                new TonesStudy(
                                "left-out",
                                "exclusions: {unfinished: true, failedAttentionChecks: 1, fasterThanMs: 250, sameAnswerAbove: 0.6}")
                        .yaml()
                        .replace(
                                "seed: 7}",
                                "seed: 7, excluded: [{recording: 0_george_1, reason: clipped}, {recording: 3_theo_2, reason: a door slams}]}"));
        drafts.save(new TonesStudy("nothing-left-out", "exclusions: {screenedOut: false}").yaml());
    }

    private static Locator entry(Page page, String term) {
        return page.locator(".facts > div", new Page.LocatorOptions().setHasText(term))
                .locator("dd");
    }

    private static void check(int width) {
        try (ResearcherBrowser browser = new ResearcherBrowser(APPLICATION, width).logIn()) {
            Page page = browser.open("/studies/left-out").page();
            assertThat(entry(page, "Recordings never drawn").locator("li"))
                    .hasText(new String[] {"0_george_1: clipped", "3_theo_2: a door slams"});
            assertThat(entry(page, "Left out of the analysis").locator("li")).hasText(new String[] {
                "Screened out",
                "Unfinished",
                "More than 1 failed attention check",
                "Same answer in over 60%",
                "Answered in under 250 ms"
            });
            browser.button("Delete this draft").click();
            assertThat(page.getByRole(AriaRole.DIALOG)).containsText("its previews with their answers");
            browser.screenshot("delete-draft");
            browser.button("Cancel").click();
            PageCheck.check(browser, "configuration");
        }
    }

    @Test
    void excludedRecordingsAndExclusionRulesAreListed() {
        check(ResearcherBrowser.DESKTOP);
    }

    @Test
    void theyAreListedOnAPhoneToo() {
        check(ResearcherBrowser.PHONE);
    }

    @Test
    void itIsSaidWhereNothingIsLeftOut() {
        try (ResearcherBrowser browser = new ResearcherBrowser(APPLICATION, ResearcherBrowser.DESKTOP).logIn()) {
            Page page = browser.open("/studies/nothing-left-out").page();
            assertThat(entry(page, "Recordings never drawn")).hasText("none");
            assertThat(entry(page, "Left out of the analysis")).hasText("none");
        }
    }
}

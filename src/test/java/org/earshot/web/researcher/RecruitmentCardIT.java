package org.earshot.web.researcher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.earshot.web.RunningApplication;
import org.earshot.web.TonesStudy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pausing and going on from the page, and what recruiting platforms need, copied by one click. */
class RecruitmentCardIT {

    private static final RunningApplication APPLICATION = RunningApplication.get();
    private static final String COMPLETION =
            "completion: {code: C1A2B3, redirect: 'https://app.prolific.com/submissions/complete?cc={code}',"
                    + " screenedOut: {code: NOPE}}";

    @ParameterizedTest
    @ValueSource(ints = {ResearcherBrowser.DESKTOP, ResearcherBrowser.PHONE})
    void studyIsPausedAndGoesOnAndPlatformsGetWhatTheyNeed(int width) {
        String slug = "recruit-" + width;
        APPLICATION.publish(new TonesStudy(slug, COMPLETION).yaml());
        try (ResearcherBrowser browser = new ResearcherBrowser(APPLICATION, width).logIn()) {
            Page page = browser.open("/studies/" + slug).page();
            browser.button("Pause recruitment").click();
            assertThat(page.locator(".title-line .badge")).hasText("Paused");
            assertThat(page.locator("main")).containsText("asked to come back later");
            ResearcherPagesIT.check(browser, "setup-paused");
            browser.button("Go on recruiting").click();
            assertThat(page.locator(".title-line .badge")).hasText("Open");

            page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            page.locator(".platforms > summary").click();
            ResearcherPagesIT.check(browser, "platforms");
            String link = APPLICATION.url() + "/s/" + slug;
            assertThat(copied(page, 0))
                    .isEqualTo(link
                            + "?PROLIFIC_PID={{%PROLIFIC_PID%}}&STUDY_ID={{%STUDY_ID%}}&SESSION_ID={{%SESSION_ID%}}");
            assertThat(copied(page, 1)).isEqualTo(link + "?PROLIFIC_PID=%SURVEY_CODE%");
            assertThat(copied(page, 3)).isEqualTo("C1A2B3");
            assertThat(copied(page, 4)).isEqualTo("https://app.prolific.com/submissions/complete?cc=C1A2B3");
            assertThat(copied(page, 5)).isEqualTo("NOPE");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    /** What the clipboard holds after a click on one of the platforms' buttons. */
    private static String copied(Page page, int row) {
        page.locator(".platforms .copy-row button").nth(row).click();
        assertThat(page.locator(".platforms .copy-row button").nth(row)).hasText("Copied");
        return (String) page.evaluate("navigator.clipboard.readText()");
    }
}

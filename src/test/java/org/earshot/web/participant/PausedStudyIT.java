package org.earshot.web.participant;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import org.earshot.study.version.StudyStatusChanges;
import org.earshot.web.Chromium;
import org.earshot.web.RunningApplication;
import org.earshot.web.TonesStudy;
import org.junit.jupiter.api.Test;

/** What participants read while a study pauses. */
class PausedStudyIT {

    private static final String SLUG = "page-paused";

    private final RunningApplication application = RunningApplication.get();

    @Test
    void newcomersAreAskedToComeBackAndWhoeverIsUnderWayGoesOn() {
        application.publish(new TonesStudy(SLUG, "languages: [en, de]").yaml());
        try (Chromium chromium = Chromium.start()) {
            BrowserContext running = chromium.laptop();
            ParticipantPage participant =
                    ParticipantPage.open(running, application.url(), SLUG).begin();
            ParticipantPage late = ParticipantPage.open(chromium.laptop(), application.url(), SLUG);
            late.button("Start").waitFor();

            application.bean(StudyStatusChanges.class).pause(SLUG);
            late.button("Start").click();
            late.await("This study is having a pause");
            ParticipantPage english = ParticipantPage.open(chromium.phone(), application.url(), SLUG);
            assertThat(english.heading()).isEqualTo("This study is having a pause");
            assertThat(english.shows("Please come back later with the same link. It will go on."))
                    .isTrue();
            Accessibility.check(english, "paused");
            ParticipantPage german = ParticipantPage.open(
                    chromium.context(new Browser.NewContextOptions().setLocale("de-DE")), application.url(), SLUG);
            assertThat(german.heading()).isEqualTo("Diese Studie macht gerade eine Pause");
            participant.page().reload();
            participant.awaitTrial();

            application.bean(StudyStatusChanges.class).resume(SLUG);
            english.page().reload();
            english.button("Start").waitFor();
        }
    }
}

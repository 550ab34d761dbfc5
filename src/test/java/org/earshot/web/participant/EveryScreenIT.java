package org.earshot.web.participant;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.AriaRole;
import org.earshot.web.Chromium;
import org.earshot.web.RunningApplication;
import org.earshot.web.TonesStudy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every screen can be used by everybody, and a trial fits a phone. */
class EveryScreenIT {

    private static RunningApplication application;
    private static Chromium chromium;

    @BeforeAll
    static void open() {
        application = RunningApplication.get();
        chromium = Chromium.start();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void axeFindsNothingSeriousOnALaptop() {
        walk(chromium.laptop(), published(new TonesStudy("axe-laptop")));
    }

    @Test
    void axeFindsNothingSeriousOnAPhone() {
        walk(chromium.phone(), published(new TonesStudy("axe-phone", "trials: {confidence: true}")));
    }

    /** A laptop's window of 1280 by 800 at 200% has the size of this one. */
    @Test
    void everythingCanBeReadAtTwiceTheSize() {
        walk(
                chromium.context(new Browser.NewContextOptions()
                        .setViewportSize(640, 400)
                        .setDeviceScaleFactor(2)),
                published(new TonesStudy("axe-zoomed")));
    }

    @Test
    void trialFitsAPhoneWithoutScrolling() {
        TonesStudy study = published(new TonesStudy("on-a-phone"));
        everyTrialFits(study, TonesStudy.TRIALS);
    }

    @Test
    void spectrogramFitsAPhoneWithoutScrolling() {
        TonesStudy study = new TonesStudy("spectrogram-on-a-phone");
        application.publish(study.yaml("visual-time-frequency"));
        everyTrialFits(study, 4);
    }

    @Test
    void axeFindsNothingSeriousOnASpectrogram() {
        TonesStudy study = new TonesStudy("axe-spectrogram");
        application.publish(study.yaml("visual-time-frequency"));
        walk(chromium.laptop(), study);
    }

    private static void everyTrialFits(TonesStudy study, int trials) {
        BrowserContext phone = chromium.phone();
        ParticipantPage participant =
                ParticipantPage.open(phone, application.url(), study.slug()).begin();
        participant.answer("0");
        participant.page().setViewportSize(360, 640);
        for (int trial = 1; trial <= trials; trial++) {
            participant.perceive();
            participant.digit("7").check();
            double bottom = participant.button("Next").boundingBox().y
                    + participant.button("Next").boundingBox().height;
            assertThat(bottom).as("the end of trial %d", trial).isLessThanOrEqualTo(640);
            assertThat((Integer) participant.page().evaluate("document.documentElement.scrollWidth"))
                    .isEqualTo(360);
            participant.answer("7");
            if (participant.shows("Time for a short break")) {
                participant.button("Go on").tap();
                participant.awaitTrial();
            }
        }
    }

    private static TonesStudy published(TonesStudy study) {
        application.publish(study.yaml());
        return study;
    }

    private static void walk(BrowserContext browser, TonesStudy study) {
        ParticipantPage participant = ParticipantPage.open(browser, application.url(), study.slug());
        participant.button("Start").waitFor();
        Accessibility.check(participant, "welcome");
        participant.button("Start").click();
        participant.page().getByRole(AriaRole.CHECKBOX).waitFor();
        participant.button("Agree and go on").click();
        participant.await("Please tick the box if you want to take part.");
        Accessibility.check(participant, "consent");
        participant.page().getByRole(AriaRole.CHECKBOX).check();
        participant.button("Agree and go on").click();
        participant.await("About you");
        participant.button("Go on").click();
        participant.await("Please answer this question.");
        Accessibility.check(participant, "questions");
        participant.answerAboutYourself();
        participant.await("Can you hear this?");
        participant.button("Play").click();
        participant.button("I hear nothing").click();
        participant.await("Things that usually help");
        Accessibility.check(participant, "sound check");
        participant.button("Yes, I can hear it").click();
        participant.button("Begin").waitFor();
        Accessibility.check(participant, "instructions");
        participant.button("Begin").click();
        participant.awaitTrial();
        Accessibility.check(participant, "trial before it is heard or seen");
        participant.perceive();
        participant.digit("3").check();
        Accessibility.check(participant, "trial");
        participant.button("Leave the study").click();
        Accessibility.check(participant, "leaving");
        participant.button("Stay").click();
    }
}

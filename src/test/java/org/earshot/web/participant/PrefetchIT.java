package org.earshot.web.participant;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import org.earshot.web.Chromium;
import org.earshot.web.RunningApplication;
import org.earshot.web.TonesStudy;
import org.junit.jupiter.api.Test;

/** The next two stimuli are fetched and decoded before their trials begin. */
class PrefetchIT {

    private static final String MEDIA = "**/media/**";

    @Test
    void nextTwoTrialsNeedNoNetworkForTheirStimuli() {
        RunningApplication application = RunningApplication.get();
        TonesStudy study = new TonesStudy("prefetched");
        application.publish(study.yaml("audible-signal"));
        try (Chromium chromium = Chromium.start()) {
            ParticipantPage participant = ParticipantPage.open(chromium.laptop(), application.url(), study.slug());
            participant.begin();
            participant.answer("0");
            participant.perceive();
            participant.page().waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
            participant.page().route(MEDIA, Route::abort);
            for (String trial : new String[] {"1 of 4", "2 of 4", "3 of 4"}) {
                assertThat(participant.progress()).isEqualTo(trial);
                participant.answer("5");
            }
            participant.await(
                    "The clip could not be loaded. Nothing is lost. Please check your connection and try again.");
        }
    }
}

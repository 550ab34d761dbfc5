package org.earshot.web.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.earshot.study.live.BrowserProblem;
import org.earshot.study.live.StudyMonitor;
import org.earshot.web.Chromium;
import org.earshot.web.RunningApplication;
import org.earshot.web.TonesStudy;
import org.junit.jupiter.api.Test;

/** What goes wrong in a participant's browser is told to the researchers who watch the study. */
class ToldTroubleIT {

    private static final String SLUG = "told-trouble";

    /** Without a device the audio clock stands still. */
    private static final String NO_DEVICE = """
            Object.defineProperty(BaseAudioContext.prototype, 'currentTime', { get: () => 0 });
            """;

    private final RunningApplication application = RunningApplication.get();

    @Test
    void failingSoundBrokenStimulusAndFailingScriptAreTold() {
        application.publish(new TonesStudy(SLUG, "soundCheck: false").yaml("audible-signal"));
        AtomicBoolean broken = new AtomicBoolean(true);
        try (Chromium chromium = Chromium.start()) {
            BrowserContext browser = chromium.laptop();
            browser.addInitScript(NO_DEVICE);
            browser.route("**/media/*", route -> {
                if (broken.get()) {
                    route.fulfill(new Route.FulfillOptions()
                            .setContentType("audio/wav")
                            .setBody("RIFF, but no more"));
                } else {
                    route.resume();
                }
            });
            ParticipantPage participant =
                    ParticipantPage.open(browser, application.url(), SLUG).begin();
            participant.button("Try again").waitFor();
            broken.set(false);
            participant.button("Try again").click();
            participant
                    .page()
                    .locator("earshot-clip button[aria-disabled=false]")
                    .click();
            participant.await(
                    "This device does not seem to have any sound output. Connect headphones or loudspeakers, then press play again.");
            participant.page().evaluate("setTimeout(() => { throw new Error('made up'); })");
            participant.page().waitForCondition(() -> troubles().size() == 3);
            assertThat(troubles())
                    .extracting(BrowserProblem::kind, BrowserProblem::detail, BrowserProblem::sessions)
                    .containsExactlyInAnyOrder(
                            tuple(BrowserProblem.Kind.STIMULUS, "undecodable", 1),
                            tuple(BrowserProblem.Kind.SOUND, "no-device", 1),
                            tuple(BrowserProblem.Kind.SCRIPT, "Uncaught Error: made up", 1));
        }
    }

    private List<BrowserProblem> troubles() {
        return application.bean(StudyMonitor.class).now(SLUG).troubles();
    }
}

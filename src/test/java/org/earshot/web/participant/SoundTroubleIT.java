package org.earshot.web.participant;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.earshot.audio.WavWriter;
import org.earshot.audio.Waveform;
import org.earshot.web.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever keeps a clip from being heard is said in words, and pressing again helps once its cause is gone. */
class SoundTroubleIT {

    private static final byte[] CLIP = WavWriter.bytes(new Waveform(new float[8000], 8000));

    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    /** A browser that keeps the sound locked leaves the context suspended, and its resuming unanswered. */
    @Test
    void lockedSoundIsExplainedAndPlaysOnceTheBrowserLetsIt() {
        Page page = page();
        page.addInitScript("""
                window.locked = true;
                const state = Object.getOwnPropertyDescriptor(BaseAudioContext.prototype, 'state');
                Object.defineProperty(BaseAudioContext.prototype, 'state', {
                  get() { return window.locked ? 'suspended' : state.get.call(this); },
                });
                const resume = AudioContext.prototype.resume;
                AudioContext.prototype.resume = function () {
                  return window.locked ? new Promise(() => {}) : resume.call(this);
                };
                """);
        ready(page);
        play(page).click();
        await(page, "The browser did not let the sound start. Nothing is lost. Please press play again.");
        page.evaluate("window.locked = false");
        assertPlays(page);
    }

    /** As on iOS, where a telephone call leaves the sound "interrupted" until somebody presses again. */
    @Test
    void interruptedSoundIsResumedByTheNextPress() {
        Page page = page();
        page.addInitScript("""
                let interrupted = true;
                const state = Object.getOwnPropertyDescriptor(BaseAudioContext.prototype, 'state');
                Object.defineProperty(BaseAudioContext.prototype, 'state', {
                  get() { return interrupted ? 'interrupted' : state.get.call(this); },
                });
                const resume = AudioContext.prototype.resume;
                AudioContext.prototype.resume = function () { interrupted = false; return resume.call(this); };
                """);
        assertPlays(ready(page));
    }

    @Test
    void soundThatTheDeviceCutsOffIsOfferedAgainAndDoesNotCount() {
        Page page = page();
        page.addInitScript("""
                const connect = AudioNode.prototype.connect;
                AudioNode.prototype.connect = function (...to) { window.device = this.context; return connect.apply(this, to); };
                """);
        ready(page);
        play(page).click();
        await(page, "Playing…");
        page.evaluate("window.device.suspend()");
        await(page, "The sound was interrupted. Nothing is lost. Please press play again.");
        assertPlays(page);
        await(page, "Played once. You may listen again.");
    }

    /** Without a device the audio clock stands still. */
    @Test
    void missingDeviceIsNamedAndOnceItIsThereTheClipPlays() {
        Page page = page();
        page.addInitScript("""
                window.devices = 0;
                const time = Object.getOwnPropertyDescriptor(BaseAudioContext.prototype, 'currentTime');
                Object.defineProperty(BaseAudioContext.prototype, 'currentTime', {
                  get() { return window.devices === 0 ? 0 : time.get.call(this); },
                });
                """);
        ready(page);
        play(page).click();
        await(
                page,
                "This device does not seem to have any sound output. Connect headphones or loudspeakers, then press play again.");
        page.evaluate("window.devices = 1");
        assertPlays(page);
    }

    @Test
    void brokenClipIsExplainedAndFetchedAnew() {
        AtomicReference<byte[]> served = new AtomicReference<>("RIFF, but no more".getBytes(StandardCharsets.UTF_8));
        Page page = StagedTrial.prepared(chromium.laptop(), "audio");
        page.route(StagedTrial.MEDIA, route -> StagedTrial.sound(route, served.get()));
        StagedTrial.open(page);
        await(
                page,
                "This browser cannot play the clip. Nothing is lost. Please try again, or open the link in another browser.");
        served.set(CLIP);
        button(page, "Try again").click();
        assertPlays(page);
    }

    @Test
    void clipIsFetchedAgainByItselfAfterAShortLossOfTheNetwork() {
        List<String> requests = new ArrayList<>();
        Page page = StagedTrial.prepared(chromium.laptop(), "audio");
        page.route(StagedTrial.MEDIA, route -> {
            requests.add(route.request().url());
            if (requests.size() < 3) {
                route.abort();
            } else {
                StagedTrial.sound(route, CLIP);
            }
        });
        assertPlays(ready(page));
        assertThat(requests).hasSize(3);
    }

    @Test
    void clipThatCannotBeFetchedIsOfferedAgain() {
        Page page = StagedTrial.prepared(chromium.laptop(), "audio");
        page.route(StagedTrial.MEDIA, Route::abort);
        StagedTrial.open(page);
        await(page, "The clip could not be loaded. Nothing is lost. Please check your connection and try again.");
        page.unroute(StagedTrial.MEDIA);
        page.route(StagedTrial.MEDIA, route -> StagedTrial.sound(route, CLIP));
        button(page, "Try again").click();
        assertPlays(page);
    }

    private static Page page() {
        Page page = StagedTrial.prepared(chromium.laptop(), "audio");
        page.route(StagedTrial.MEDIA, route -> StagedTrial.sound(route, CLIP));
        return page;
    }

    /** Opens the page and waits until its clip can be played. */
    private static Page ready(Page page) {
        StagedTrial.open(page);
        page.locator("earshot-clip button[aria-disabled=false]").waitFor();
        return page;
    }

    private static void assertPlays(Page page) {
        page.locator("earshot-clip button[aria-disabled=false]").waitFor();
        play(page).click();
        await(page, "Playing…");
        await(page, "Played once.");
        assertThat(page.getByRole(AriaRole.ALERT).locator("visible=true").count())
                .isZero();
    }

    private static Locator play(Page page) {
        return button(page, "Play");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void await(Page page, String text) {
        page.getByText(text).first().waitFor();
    }
}

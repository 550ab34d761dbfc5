package org.earshot.web.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.earshot.audio.WavWriter;
import org.earshot.audio.Waveform;
import org.earshot.web.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What comes out of the audio graph, sample by sample, against the clip that goes in. */
class SoundOutputIT {

    /** What 16-bit samples may differ from what they were made of: rounding, and 32767 against 32768. */
    private static final float ROUNDING = 2f / 32768;

    private static final String REMOVE_TRIAL = """
            () => {
              const find = root => root.querySelector('earshot-trial')
                ?? [...root.querySelectorAll('*')].map(e => e.shadowRoot && find(e.shadowRoot)).find(e => e);
              find(document).remove();
            }
            """;

    private static final double PEAK = 0.5;
    private static final double FREQUENCY_HZ = 330;

    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void clipComesOutFromItsFirstSampleToItsLastAndNothingElse() {
        AudioTap tap = staged(0.3);
        play(tap.page());
        tap.page().getByText("Played once.").waitFor();
        tap.listen(0.2);
        List<float[]> sounds = sounds(tap.heard());
        assertThat(sounds).hasSize(1);
        assertSame(sounds.getFirst(), clip(tap.rate(), 0.3), 1);
    }

    @Test
    void replayIsTheSameAgain() {
        AudioTap tap = staged(0.2);
        play(tap.page());
        tap.page().getByText("Played once.").waitFor();
        play(tap.page());
        tap.page().getByText("Played twice.").waitFor();
        tap.listen(0.2);
        List<float[]> sounds = sounds(tap.heard());
        assertThat(sounds).hasSize(2);
        sounds.forEach(sound -> assertSame(sound, clip(tap.rate(), 0.2), 1));
    }

    /** Pressing while it plays begins nothing on top of it. It plays for so long that a busy machine presses in time, too. */
    @Test
    void impatientPressesStartNoSecondSound() {
        AudioTap tap = staged(3);
        for (int press = 0; press < 4; press++) {
            play(tap.page());
        }
        tap.page().getByText("Played once.").waitFor();
        tap.listen(0.2);
        assertThat(sounds(tap.heard())).singleElement().satisfies(sound -> assertSame(sound, clip(tap.rate(), 3), 1));
    }

    /** A cut would be a step of up to the clip's peak. */
    @Test
    void clipThatIsLeftEarlyFadesWithoutAClickAndStaysSilent() {
        AudioTap tap = staged(3);
        play(tap.page());
        tap.page().getByText("Playing…").waitFor();
        tap.listen(0.5);
        tap.page().evaluate(REMOVE_TRIAL);
        tap.listen(0.5);
        float[] heard = tap.heard();
        assertThat(sounds(heard)).hasSize(1);
        float[] sound = sounds(heard).getFirst();
        assertThat(sound.length).isLessThan(2 * tap.rate());
        assertThat(Math.abs(sound[sound.length - 1])).isLessThan(2 * ROUNDING);
        assertThat(greatestStep(sound)).isLessThanOrEqualTo(swing(tap.rate()) + ROUNDING);
        assertThat(Arrays.copyOfRange(heard, heard.length - tap.rate() / 5, heard.length))
                .containsOnly(0);
    }

    @Test
    void volumeIsOneConstantGainAndNothingElse() {
        Page page = StagedTrial.preparedSoundCheck(AudioTap.browser(chromium));
        AudioTap tap = opened(page, 0.3);
        page.getByRole(AriaRole.SLIDER).fill("40");
        play(page);
        awaitEnd(page);
        tap.listen(0.3);
        tap.forget();
        play(page);
        awaitEnd(page);
        tap.listen(0.2);
        assertThat(sounds(tap.heard()))
                .singleElement()
                .satisfies(sound -> assertSame(sound, clip(tap.rate(), 0.3), 0.4f));
    }

    /** A page that can play a clip of so many seconds. */
    private static AudioTap staged(double seconds) {
        return opened(StagedTrial.prepared(AudioTap.browser(chromium), "audio"), seconds);
    }

    private static AudioTap opened(Page page, double seconds) {
        AudioTap tap = new AudioTap(page);
        int rate = tap.rate();
        page.route(
                StagedTrial.MEDIA,
                route -> StagedTrial.sound(route, WavWriter.bytes(new Waveform(clip(rate, seconds), rate))));
        StagedTrial.open(page);
        page.locator("earshot-clip button[aria-disabled=false]").waitFor();
        tap.attach();
        return tap;
    }

    private static void awaitEnd(Page page) {
        page.getByText("Playing…").waitFor();
        page.getByText("Playing…").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    private static void play(Page page) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Play").setExact(true))
                .click();
    }

    /** Begins and ends at half of full scale, so that a missing sample at either end shows. */
    private static float[] clip(int rate, double seconds) {
        float[] clip = new float[(int) Math.round(rate * seconds)];
        for (int i = 0; i < clip.length; i++) {
            clip[i] = (float) (PEAK * Math.cos(2 * Math.PI * FREQUENCY_HZ * i / rate));
        }
        clip[clip.length - 1] = (float) PEAK;
        return clip;
    }

    /** What is between silences of at least 10 ms. */
    private static List<float[]> sounds(float[] heard) {
        List<float[]> sounds = new ArrayList<>();
        int from = -1;
        int last = -1;
        for (int i = 0; i < heard.length; i++) {
            if (heard[i] != 0) {
                from = from < 0 ? i : from;
                last = i;
            } else if (from >= 0 && i - last > 441) {
                sounds.add(Arrays.copyOfRange(heard, from, last + 1));
                from = -1;
            }
        }
        return sounds;
    }

    /** @param gain of the volume */
    private static void assertSame(float[] sound, float[] clip, float gain) {
        assertThat(sound.length).isEqualTo(clip.length);
        for (int i = 0; i < clip.length; i++) {
            assertThat(sound[i]).as("sample %d", i).isCloseTo(gain * clip[i], within(ROUNDING));
        }
    }

    /** The most that the clip moves from one sample to the next. */
    private static float swing(int rate) {
        return (float) (PEAK * 2 * Math.PI * FREQUENCY_HZ / rate);
    }

    private static float greatestStep(float[] samples) {
        float greatest = 0;
        for (int i = 1; i < samples.length; i++) {
            greatest = Math.max(greatest, Math.abs(samples[i] - samples[i - 1]));
        }
        return greatest;
    }
}

package org.earshot.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.earshot.EarshotException;
import org.earshot.audio.Waveform;
import org.junit.jupiter.api.Test;

class PreprocessingTest {

    private static final Preprocessing AUDIONET = WaveformInput.audioNet();

    /** The expected values are {@code e / (numpy.percentile(e, 95) + 0.001)} of NumPy for 16-bit samples. */
    @Test
    void theSignalIsDividedByNumPysPercentile() {
        int[] integers = {0, 0, 0, 1024, 1830, -2865, 1847, -187, 91, 781, -1286, 2877, -2677, 0, 0, 0};
        float[] expected = {
            0,
            0,
            0,
            0.4865761399f,
            0.8695648313f,
            -1.3613678217f,
            0.8776427507f,
            -0.0888571665f,
            0.0432406552f,
            0.3711093366f,
            -0.6110712290f,
            1.3670699596f,
            -1.2720354795f,
            0,
            0,
            0
        };
        float[] embedded = new float[integers.length];
        for (int i = 0; i < embedded.length; i++) {
            embedded[i] = integers[i] / 32768f;
        }
        float[] input = new WaveformInput(8000, 16, 95, 0.001).input(embedded);
        assertThat(input).containsExactly(expected, within(1e-6f));
    }

    @Test
    void aRecordingIsEmbeddedInSilence() {
        Waveform recording = tone(3000, 8000);
        Preprocessed ready = AUDIONET.prepare(recording, "fsdd/1_test_0");
        assertThat(ready.heard().length()).isEqualTo(8000);
        assertThat(ready.heard().sampleRate()).isEqualTo(8000);
        assertThat(ready.trimmed()).isFalse();
        float[] heard = ready.heard().samples();
        assertThat(Arrays.copyOfRange(heard, ready.offset(), ready.offset() + 3000))
                .isEqualTo(recording.samples());
        for (int i = 0; i < heard.length; i++) {
            if (i < ready.offset() || i >= ready.offset() + 3000) {
                assertThat(heard[i]).isZero();
                assertThat(ready.input()[i]).isZero();
            }
        }
    }

    @Test
    void thePlaceFollowsFromTheId() {
        Set<Integer> places = new HashSet<>();
        for (int take = 0; take < 50; take++) {
            String id = "fsdd/1_test_" + take;
            int place = AUDIONET.prepare(tone(3000, 8000), id).offset();
            assertThat(AUDIONET.prepare(tone(3000, 8000), id).offset()).isEqualTo(place);
            assertThat(place).isBetween(0, 5000);
            places.add(place);
        }
        assertThat(places).hasSizeGreaterThan(40);
    }

    @Test
    void otherRatesAreResampled() {
        Preprocessed ready = AUDIONET.prepare(tone(24_000, 48_000), "audiomnist/1_01_0");
        long loud = 0;
        for (float sample : ready.heard().samples()) {
            loud += sample != 0 ? 1 : 0;
        }
        assertThat(loud).isBetween(3990L, 4000L);
    }

    @Test
    void tooLongIsRefusedForAudioMnistAndTrimmedElsewhere() {
        assertThatThrownBy(() -> AUDIONET.prepare(tone(9000, 8000), "audiomnist/1_01_0"))
                .isInstanceOf(EarshotException.class)
                .hasMessage("Recording audiomnist/1_01_0 is too long: 9000 samples at 8000 Hz, at most 8000 fit");
        float[] samples = new float[9000];
        Arrays.fill(samples, 400, 8200, 0.1f);
        Preprocessed ready = AUDIONET.prepare(new Waveform(samples, 8000), "fsdd/1_test_0");
        assertThat(ready.trimmed()).isTrue();
        assertThat(ready.offset()).isZero();
        double energy = 0;
        for (float sample : ready.heard().samples()) {
            energy += sample * (double) sample;
        }
        assertThat(energy).isCloseTo(7800 * 0.01, within(1e-3));
    }

    @Test
    void silenceStaysSilent() {
        Preprocessed ready = AUDIONET.prepare(new Waveform(new float[500], 8000), "fsdd/1_test_0");
        assertThat(ready.input()).containsOnly(0);
    }

    @Test
    void nothingAndNoNumbersAreRefused() {
        assertThatThrownBy(() -> AUDIONET.prepare(new Waveform(new float[0], 8000), "fsdd/1_test_0"))
                .isInstanceOf(EarshotException.class)
                .hasMessageContaining("fsdd/1_test_0 is empty");
        assertThatThrownBy(() -> AUDIONET.prepare(new Waveform(new float[] {Float.NaN}, 8000), "fsdd/1_test_0"))
                .isInstanceOf(EarshotException.class)
                .hasMessageContaining("not a number");
    }

    private static Waveform tone(int length, int rate) {
        float[] samples = new float[length];
        for (int i = 0; i < length; i++) {
            samples[i] = (float) (0.5 * Math.cos(2 * Math.PI * 300 * i / rate));
        }
        return new Waveform(samples, rate);
    }
}

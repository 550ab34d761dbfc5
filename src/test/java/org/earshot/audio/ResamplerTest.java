package org.earshot.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.earshot.EarshotException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ResamplerTest {

    @Test
    void equalsScipyOnShortSignalsOfEvenAndOddLengths() {
        for (JsonNode recorded : RecordedScipy.cases("resamplingShort")) {
            double[] expected = RecordedScipy.doubles(recorded.get("result"));
            double[] actual = Resampler.resample(RecordedScipy.doubles(recorded.get("signal")), expected.length);
            assertThat(actual).containsExactly(expected, within(1e-12));
        }
    }

    @Test
    void equalsScipyOnSecondsOfSound() {
        for (JsonNode recorded : RecordedScipy.cases("resamplingLong")) {
            double[] signal = RecordedScipy.chirp(recorded.get("before").asInt());
            double[] actual = Resampler.resample(signal, recorded.get("after").asInt());
            int[] at = RecordedScipy.ints(recorded.get("at"));
            double[] expected = RecordedScipy.doubles(recorded.get("result"));
            for (int i = 0; i < at.length; i++) {
                assertThat(actual[at[i]]).isEqualTo(expected[i], within(1e-9));
            }
        }
    }

    @Test
    void toneBelowBothHalfRatesIsKept() {
        float[] tone = new float[4410];
        for (int i = 0; i < tone.length; i++) {
            tone[i] = (float) Math.sin(2 * Math.PI * 440 * i / 44100);
        }
        Waveform resampled = Resampler.resample(new Waveform(tone, 44100), 8000);
        assertThat(resampled.sampleRate()).isEqualTo(8000);
        assertThat(resampled.length()).isEqualTo(800);
        for (int i = 0; i < 800; i++) {
            assertThat((double) resampled.samples()[i]).isEqualTo(Math.sin(2 * Math.PI * 440 * i / 8000), within(1e-6));
        }
    }

    @Test
    void risingAndFallingAgainGivesTheSignalBack() {
        double[] signal = new Random(5).doubles(501, -1, 1).toArray();
        assertThat(Resampler.resample(Resampler.resample(signal, 1203), 501)).containsExactly(signal, within(1e-12));
    }

    @Test
    void lengthIsRoundedUp() {
        assertThat(Resampler.resample(new Waveform(new float[29993], 48000), 8000)
                        .length())
                .isEqualTo(4999);
        assertThat(Resampler.resample(new Waveform(new float[29994], 48000), 8000)
                        .length())
                .isEqualTo(4999);
    }

    @Test
    void sameRateChangesNothing() {
        Waveform waveform = new Waveform(new float[] {0.25f, -1f}, 8000);
        assertThat(Resampler.resample(waveform, 8000).samples()).containsExactly(0.25f, -1f);
    }

    @Test
    void impossibleRateIsRefused() {
        assertThatThrownBy(() -> Resampler.resample(new Waveform(new float[3], 8000), 0))
                .isInstanceOf(EarshotException.class)
                .hasMessageContaining("not 0");
    }
}

package org.earshot.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.earshot.EarshotException;
import org.earshot.audio.Waveform;
import org.junit.jupiter.api.Test;

class AudibleTest {

    private static final int RATE = 8000;

    @Test
    void explanationIsPositiveRelevanceTimesSignal() {
        Waveform heard = new Waveform(new float[] {0.5f, -0.5f, 0.25f, 1f}, RATE);
        float[] relevance = {2, 4, -3, 0};
        assertThat(Audible.explanation(heard, relevance, Polarity.POSITIVE).unprocessed())
                .containsExactly(1f, -2f, 0f, 0f);
        assertThat(Audible.explanation(heard, relevance, Polarity.NEGATIVE).unprocessed())
                .containsExactly(0f, 0f, 0.75f, 0f);
    }

    @Test
    void evenSoundReachesTheAimedLevel() {
        Audible tone = Audible.signal(new Waveform(tone(0.02f, 2000, 6000), RATE));
        double rms = rms(tone.playable().samples(), 2000, 6000);
        assertThat(20 * Math.log10(rms)).isEqualTo(-20, within(0.05));
        assertThat(peak(tone.playable().samples())).isLessThan((float) Loudness.amplitude(-1));
    }

    @Test
    void peakDecidesWhereTheLevelWouldNeedMore() {
        float[] clicks = new float[8000];
        for (int i = 100; i < 8000; i += 500) {
            clicks[i] = 0.001f;
        }
        Audible audible = Audible.signal(new Waveform(clicks, RATE));
        assertThat(20 * Math.log10(peak(audible.playable().samples()))).isEqualTo(-1, within(1e-4));
    }

    @Test
    void gainIsTheSameForAllSamplesAndWhatItWasMadeFromIsKept() {
        float[] noise = noise(3000, 5000);
        Audible audible = Audible.signal(new Waveform(noise.clone(), RATE));
        assertThat(audible.unprocessed()).containsExactly(noise);
        for (int i = 3040; i < 4960; i++) {
            assertThat((double) audible.playable().samples()[i]).isEqualTo(noise[i] * audible.gain(), within(1e-6));
        }
    }

    @Test
    void levelOfTheRecordingIsNotHeard() {
        float[] loud = noise(1000, 7000);
        float[] quiet = loud.clone();
        for (int i = 0; i < quiet.length; i++) {
            quiet[i] /= 256;
        }
        assertThat(Audible.signal(new Waveform(quiet, RATE)).playable().samples())
                .containsExactly(
                        Audible.signal(new Waveform(loud, RATE)).playable().samples(), within(1e-6f));
    }

    @Test
    void soundStartsAndEndsWithoutAClick() {
        float[] step = new float[8000];
        Arrays.fill(step, 2000, 6000, 0.5f);
        float[] played = Audible.signal(new Waveform(step, RATE)).playable().samples();
        for (int i = 1; i < played.length; i++) {
            assertThat(Math.abs(played[i] - played[i - 1])).isLessThan(0.01f);
        }
        assertThat(played[1999]).isZero();
        assertThat(played[2000 + 40]).isEqualTo(played[4000]);
        assertThat(played[6000 - 41]).isEqualTo(played[4000]);
    }

    @Test
    void shortestSoundsAreFadedToo() {
        float[] two = new float[8000];
        two[10] = 1;
        two[11] = 1;
        assertThat(peak(Audible.signal(new Waveform(two, RATE)).playable().samples()))
                .isBetween(0.01f, 1f);
    }

    @Test
    void explanationWithoutPositiveRelevanceIsSilentAndSaysSo() {
        Waveform heard = new Waveform(noise(0, 8000), RATE);
        float[] relevance = new float[8000];
        Arrays.fill(relevance, -1);
        Audible audible = Audible.explanation(heard, relevance, Polarity.POSITIVE);
        assertThat(audible.silent()).isTrue();
        assertThat(audible.gain()).isOne();
        assertThat(audible.playable().samples()).containsOnly(0f);
        assertThat(Audible.explanation(heard, relevance, Polarity.NEGATIVE).silent())
                .isFalse();
    }

    @Test
    void relevanceThatDoesNotFitIsRefused() {
        Waveform heard = new Waveform(new float[3], RATE);
        assertThatThrownBy(() -> Audible.explanation(heard, new float[4], Polarity.POSITIVE))
                .isInstanceOf(EarshotException.class)
                .hasMessage("3 samples cannot have 4 values of relevance");
        assertThatThrownBy(() -> Audible.explanation(heard, new float[] {0, Float.NaN, 0}, Polarity.POSITIVE))
                .isInstanceOf(EarshotException.class)
                .hasMessage("Relevance must be finite, not NaN");
    }

    private static float[] tone(float amplitude, int from, int to) {
        float[] samples = new float[8000];
        for (int i = from; i < to; i++) {
            samples[i] = amplitude * (float) Math.sin(2 * Math.PI * 500 * i / RATE);
        }
        return samples;
    }

    private static float[] noise(int from, int to) {
        Random random = new Random(3);
        float[] samples = new float[8000];
        for (int i = from; i < to; i++) {
            samples[i] = random.nextFloat(-0.9f, 0.9f);
        }
        return samples;
    }

    private static double rms(float[] samples, int from, int to) {
        double squares = 0;
        for (int i = from; i < to; i++) {
            squares += samples[i] * samples[i];
        }
        return Math.sqrt(squares / (to - from));
    }

    private static float peak(float[] samples) {
        float peak = 0;
        for (float sample : samples) {
            peak = Math.max(peak, Math.abs(sample));
        }
        return peak;
    }
}

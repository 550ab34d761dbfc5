package org.earshot.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.earshot.EarshotException;
import org.earshot.audio.ShortTimeFourierTransform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** DFT-LRP against its definition, with the matrix of the virtual layer written out. */
class VirtualInspectionTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 8, 15, 32})
    void frequencyEqualsTheMatrixOfTheUnitaryTransform(int length) {
        float[] x = noise(length, 1);
        float[] relevance = noise(length, 2);
        VirtualLayer layer = VirtualLayer.discreteFourier(doubles(x));
        double[] whole = layer.relevance(relevance);
        double[] expected = new double[length / 2 + 1];
        for (int k = 0; k < length; k++) {
            expected[Math.min(k, length - k)] += whole[k];
        }
        assertThat(layer.outputs()).containsExactly(doubles(x), within(1e-12));
        assertThat(VirtualInspection.of(x, relevance).frequency()).containsExactly(expected, within(1e-11));
    }

    @ParameterizedTest
    @CsvSource({"4, 2, 11", "5, 3, 12", "8, 5, 20", "7, 6, 13", "9, 5, 24"})
    void timeFrequencyEqualsTheMatrixOfTheShortTimeTransform(int window, int overlap, int length) {
        float[] x = noise(length, 3);
        float[] relevance = noise(length, 4);
        ShortTimeFourierTransform transform = new ShortTimeFourierTransform(window, overlap);
        double[][] actual =
                VirtualInspection.of(x, relevance).timeFrequency(transform).values();
        int frames = actual[0].length;
        VirtualLayer layer = VirtualLayer.shortTime(doubles(x), window, window - overlap, frames);
        double[] whole = layer.relevance(relevance);
        assertThat(layer.outputs()).containsExactly(doubles(x), within(1e-12));
        assertThat(actual).hasDimensions(window / 2 + 1, frames);
        for (int frame = 0; frame < frames; frame++) {
            double[] expected = new double[window / 2 + 1];
            for (int k = 0; k < window; k++) {
                expected[Math.min(k, window - k)] += whole[frame * window + k];
            }
            for (int bin = 0; bin < expected.length; bin++) {
                assertThat(actual[bin][frame]).isEqualTo(expected[bin], within(1e-11));
            }
        }
    }

    @Test
    void relevanceIsConserved() {
        for (int seed = 0; seed < 5; seed++) {
            float[] x = spoken(seed);
            float[] relevance = sharesOf(x, seed);
            double sum = sum(doubles(relevance));
            VirtualInspection inspection = VirtualInspection.of(x, relevance);
            assertThat(sum(inspection.frequency())).isEqualTo(sum, within(1e-6 * Math.abs(sum)));
            double[][] timeFrequency = inspection
                    .timeFrequency(ShortTimeFourierTransform.AUDIO_MNIST)
                    .values();
            assertThat(timeFrequency).hasDimensions(228, 230);
            double all = Arrays.stream(timeFrequency)
                    .mapToDouble(VirtualInspectionTest::sum)
                    .sum();
            assertThat(all).isEqualTo(sum, within(1e-6 * Math.abs(sum)));
        }
    }

    /** Every sample's relevance goes to the frames that cover it, by their squared windows. */
    @Test
    void everyFrameHasTheRelevanceOfItsOwnSamples() {
        float[] x = spoken(9);
        float[] relevance = sharesOf(x, 9);
        double[][] timeFrequency = VirtualInspection.of(x, relevance)
                .timeFrequency(ShortTimeFourierTransform.AUDIO_MNIST)
                .values();
        double[] expected = new double[230];
        for (int n = 0; n < x.length; n++) {
            double all = 0;
            for (int frame = 0; frame < 230; frame++) {
                all += squaredWindow(n, frame);
            }
            for (int frame = 0; frame < 230; frame++) {
                expected[frame] += relevance[n] * squaredWindow(n, frame) / all;
            }
        }
        double most = Arrays.stream(expected).map(Math::abs).max().orElseThrow();
        for (int frame = 0; frame < 230; frame++) {
            double actual = 0;
            for (double[] row : timeFrequency) {
                actual += row[frame];
            }
            assertThat(actual).isEqualTo(expected[frame], within(1e-9 * most));
        }
    }

    /** A network that attends to one sine of two: y = sum of x times the sine, whose relevance is x times the sine. */
    @Test
    void relevanceIsAtTheFrequencyThatMatters() {
        float[] x = new float[8000];
        float[] relevance = new float[8000];
        for (int n = 0; n < 8000; n++) {
            double attended = Math.sin(2 * Math.PI * 1000 * n / 8000);
            x[n] = (float) (attended + 3 * Math.sin(2 * Math.PI * 300.3 * n / 8000));
            relevance[n] = (float) (x[n] * attended);
        }
        VirtualInspection inspection = VirtualInspection.of(x, relevance);
        assertThat(greatest(inspection.frequency())).isEqualTo(1000);
        double[][] timeFrequency =
                inspection.timeFrequency(ShortTimeFourierTransform.AUDIO_MNIST).values();
        double[] overTime = Arrays.stream(timeFrequency)
                .mapToDouble(VirtualInspectionTest::sum)
                .toArray();
        // 1000 Hz lies between bins 56 and 57 of 455 samples at 8 kHz.
        assertThat(greatest(overTime)).isEqualTo(57);
    }

    @Test
    void factorOfTheWaveformDoesNotMatter() {
        float[] x = noise(40, 5);
        float[] louder = new float[40];
        for (int n = 0; n < 40; n++) {
            louder[n] = 32 * x[n];
        }
        float[] relevance = noise(40, 6);
        assertThat(VirtualInspection.of(louder, relevance).frequency())
                .containsExactly(VirtualInspection.of(x, relevance).frequency(), within(1e-12));
    }

    @Test
    void silenceHasNoRelevance() {
        VirtualInspection silence = VirtualInspection.of(new float[64], new float[64]);
        assertThat(silence.frequency()).containsOnly(0);
        assertThat(Arrays.stream(silence.timeFrequency(new ShortTimeFourierTransform(8, 5))
                                .values())
                        .flatMapToDouble(Arrays::stream))
                .containsOnly(0.0);
        // Some rules give relevance to silence, which no frequency has a share in.
        float[] flat = new float[64];
        Arrays.fill(flat, 1);
        assertThat(VirtualInspection.of(new float[64], flat).frequency()).containsOnly(0);
    }

    @Test
    void tiniestSamplesDoNotSpoilTheSum() {
        float[] x = noise(500, 7);
        float[] relevance = noise(500, 8);
        for (int n = 0; n < 500; n += 3) {
            // As a rule gives it, in proportion to the sample, and as one that gives the same to all.
            x[n] = n % 2 == 0 ? Float.MIN_VALUE : 2e-9f;
            relevance[n] = n % 2 == 0 ? 100 * x[n] : relevance[n];
        }
        double sum = sum(doubles(relevance));
        VirtualInspection inspection = VirtualInspection.of(x, relevance);
        assertThat(sum(inspection.frequency())).isEqualTo(sum, within(1e-6 * Math.abs(sum)));
        assertThat(Arrays.stream(inspection
                                .timeFrequency(new ShortTimeFourierTransform(45, 40))
                                .values())
                        .mapToDouble(VirtualInspectionTest::sum)
                        .sum())
                .isEqualTo(sum, within(1e-6 * Math.abs(sum)));
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> VirtualInspection.of(new float[3], new float[4]))
                .isInstanceOf(EarshotException.class)
                .hasMessage("3 samples cannot have 4 values of relevance");
        assertThatThrownBy(() -> VirtualInspection.of(new float[] {0, 1}, new float[] {0, Float.NaN}))
                .isInstanceOf(EarshotException.class)
                .hasMessage("Samples and relevance must be finite, not 1.0 and NaN at position 1");
    }

    private static double squaredWindow(int sample, int frame) {
        int i = sample + 455 / 2 - 35 * frame;
        double hann = 0.5 - 0.5 * Math.cos(2 * Math.PI * i / 455);
        return i < 0 || i >= 455 ? 0 : hann * hann;
    }

    private static float[] noise(int length, long seed) {
        Random random = new Random(seed);
        float[] values = new float[length];
        for (int n = 0; n < length; n++) {
            values[n] = random.nextFloat(-1, 1);
        }
        return values;
    }

    /** A chirp with some noise between silences. */
    private static float[] spoken(long seed) {
        Random random = new Random(seed);
        float[] x = new float[8000];
        for (int n = 1700; n < 5300; n++) {
            x[n] = (float) (Math.sin(0.0001 * n * n) + 0.1 * random.nextGaussian());
        }
        return x;
    }

    /** Relevance as that of a linear layer: every sample times a weight. */
    private static float[] sharesOf(float[] x, long seed) {
        Random random = new Random(100 + seed);
        float[] relevance = new float[x.length];
        for (int n = 0; n < x.length; n++) {
            relevance[n] = (float) (x[n] * (0.2 * x[n] + random.nextGaussian()));
        }
        return relevance;
    }

    private static int greatest(double[] values) {
        int at = 0;
        for (int i = 0; i < values.length; i++) {
            at = values[i] > values[at] ? i : at;
        }
        return at;
    }

    private static double sum(double[] values) {
        return Arrays.stream(values).sum();
    }

    private static double[] doubles(float[] values) {
        double[] result = new double[values.length];
        for (int n = 0; n < result.length; n++) {
            result[n] = values[n];
        }
        return result;
    }
}

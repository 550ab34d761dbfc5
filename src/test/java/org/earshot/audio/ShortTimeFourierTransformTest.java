package org.earshot.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.earshot.EarshotException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ShortTimeFourierTransformTest {

    @Test
    void equalsScipy() {
        for (JsonNode recorded : RecordedScipy.cases("transforms")) {
            ComplexSpectrogram actual = transform(recorded).transform(signal(recorded));
            int[] shape = RecordedScipy.ints(recorded.get("shape"));
            assertThat(actual.frequencies()).isEqualTo(shape[0]);
            assertThat(actual.frames()).isEqualTo(shape[1]);
            int[] at = RecordedScipy.ints(recorded.get("at"));
            double[] real = RecordedScipy.doubles(recorded.get("real"));
            double[] imaginary = RecordedScipy.doubles(recorded.get("imaginary"));
            for (int i = 0; i < at.length; i++) {
                int frequency = at[i] / shape[1];
                int frame = at[i] % shape[1];
                assertThat(actual.real()[frequency][frame]).isEqualTo(real[i], within(1e-12));
                assertThat(actual.imaginary()[frequency][frame]).isEqualTo(imaginary[i], within(1e-12));
            }
        }
    }

    @Test
    void inverseEqualsScipyAlsoWhereNoSignalHasThatSpectrogram() {
        for (JsonNode recorded : RecordedScipy.cases("transforms")) {
            if (recorded.get("overlap").asInt() == 0) {
                continue;
            }
            ShortTimeFourierTransform transform = transform(recorded);
            double[] actual = transform.inverse(faded(transform.transform(signal(recorded))));
            assertThat(actual).hasSize(recorded.get("inverseLength").asInt());
            int[] at = RecordedScipy.ints(recorded.get("inverseAt"));
            double[] expected = RecordedScipy.doubles(recorded.get("inverse"));
            for (int i = 0; i < at.length; i++) {
                assertThat(actual[at[i]]).isEqualTo(expected[i], within(1e-10));
            }
        }
    }

    @Test
    void inverseGivesTheSignalBack() {
        double[] signal = new Random(7).doubles(8000, -1, 1).toArray();
        double[] back =
                ShortTimeFourierTransform.AUDIO_MNIST.inverse(ShortTimeFourierTransform.AUDIO_MNIST.transform(signal));
        assertThat(Arrays.copyOf(back, 8000)).containsExactly(signal, within(1e-12));
    }

    @Test
    void decibelsEqualThePublishedPreprocessing() {
        double[] signal = new double[8000];
        System.arraycopy(RecordedScipy.chirp(4500), 0, signal, 1500, 4500);
        Spectrogram decibels = ShortTimeFourierTransform.AUDIO_MNIST
                .transform(signal)
                .magnitude()
                .crop(0, 227, 2, 229)
                .decibels();
        assertThat(decibels.frequencies()).isEqualTo(227);
        assertThat(decibels.frames()).isEqualTo(227);
        JsonNode recorded = RecordedScipy.get("decibels");
        int[] at = RecordedScipy.ints(recorded.get("at"));
        double[] expected = RecordedScipy.doubles(recorded.get("result"));
        for (int i = 0; i < at.length; i++) {
            assertThat(decibels.values()[at[i] / 227][at[i] % 227]).isEqualTo(expected[i], within(1e-8));
        }
    }

    @Test
    void decibelsLieBetweenTheFloorAndZero() {
        Spectrogram decibels = new Spectrogram(new double[][] {{10, 1, 0.0001, 0}}).decibels();
        assertThat(decibels.values()[0]).containsExactly(new double[] {0, -20, -80, -80}, within(1e-12));
        assertThat(new Spectrogram(new double[2][3]).decibels().values()[1]).containsOnly(0);
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> new ShortTimeFourierTransform(100, 100))
                .isInstanceOf(EarshotException.class)
                .hasMessage("Windows of 100 samples cannot overlap by 100 samples");
        assertThatThrownBy(() -> new ShortTimeFourierTransform(100, 50).transform(new double[99]))
                .isInstanceOf(EarshotException.class)
                .hasMessageContaining("99 samples is shorter");
        assertThatThrownBy(() -> new Spectrogram(new double[3][4]).crop(0, 3, 2, 5))
                .isInstanceOf(EarshotException.class)
                .hasMessageContaining("3 x 4");
    }

    private static ShortTimeFourierTransform transform(JsonNode recorded) {
        return new ShortTimeFourierTransform(
                recorded.get("window").asInt(), recorded.get("overlap").asInt());
    }

    private static double[] signal(JsonNode recorded) {
        return RecordedScipy.chirp(recorded.get("length").asInt());
    }

    /** Every frame times a weight that rises from 0 to 1, as record.py does. */
    private static ComplexSpectrogram faded(ComplexSpectrogram spectrogram) {
        for (int f = 0; f < spectrogram.frequencies(); f++) {
            for (int t = 0; t < spectrogram.frames(); t++) {
                double weight = (double) t / (spectrogram.frames() - 1);
                spectrogram.real()[f][t] *= weight;
                spectrogram.imaginary()[f][t] *= weight;
            }
        }
        return spectrogram;
    }
}

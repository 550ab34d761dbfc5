package org.earshot.explanation;

import java.util.Random;
import org.earshot.audio.Waveform;
import org.earshot.model.Preprocessing;
import org.earshot.model.SpectrogramInput;
import org.earshot.model.WaveformInput;

/**
 * Turns relevance round in time within the part that sounds, by at least a quarter and at most three quarters of it. Shifted over
 * the silence as well, most relevance would land where nothing is heard, and the placebo would give itself away. What a network
 * gives to silence stays.
 *
 * @param rows values per place in time: 1 for a waveform, the frequencies for a spectrogram
 * @param columns places in time
 * @param first the place in the waveform of the first column, in samples
 * @param step samples per column
 * @param reach how many samples a column sees to either side
 * @param seed with a recording's id, gives the recording's shift
 */
record Shift(int rows, int columns, int first, int step, int reach, long seed) {

    static Shift along(Preprocessing preprocessing, long seed) {
        return switch (preprocessing) {
            case WaveformInput it -> new Shift(1, it.length(), 0, 1, 0, seed);
            case SpectrogramInput it -> {
                int step = it.window() - it.overlap();
                yield new Shift(it.frequencies(), it.frames(), it.firstFrame() * step, step, it.window() / 2, seed);
            }
        };
    }

    /** The relevance, row by row, of a recording that was heard so, shifted. */
    float[] of(String recording, Waveform heard, float[] relevance) {
        if (Loudness.highest(heard.samples()) == 0) {
            return relevance.clone();
        }
        int from = column(firstSound(heard.samples()) - reach);
        int to = column(lastSound(heard.samples()) + reach) + 1;
        int length = to - from;
        float[] shifted = relevance.clone();
        int by = by(recording, length);
        for (int row = 0; row < rows; row++) {
            for (int at = 0; at < length; at++) {
                shifted[row * columns + from + (at + by) % length] = relevance[row * columns + from + at];
            }
        }
        return shifted;
    }

    /** From a quarter to three quarters of the length: as far away as that in either direction. */
    private int by(String recording, int length) {
        int least = Math.min(Math.ceilDiv(length, 4), length / 2);
        return least + new Random(31 * seed + recording.hashCode()).nextInt(length - 2 * least + 1);
    }

    private int column(int sample) {
        return Math.clamp(Math.round((sample - first) / (float) step), 0, columns - 1);
    }

    private static int firstSound(float[] samples) {
        int at = 0;
        while (at < samples.length - 1 && samples[at] == 0) {
            at++;
        }
        return at;
    }

    private static int lastSound(float[] samples) {
        int at = samples.length - 1;
        while (at > 0 && samples[at] == 0) {
            at--;
        }
        return at;
    }
}

package org.earshot.audio;

import java.util.Arrays;
import org.earshot.EarshotException;

/**
 * Real values over frequency and time, {@code [frequency][frame]}: magnitudes, decibels, or relevance. The array is not copied: treat it as
 * read-only.
 */
public record Spectrogram(double[][] values) {

    /** How far below the maximum decibels are cut off by the published preprocessing. */
    public static final double FLOOR_DECIBELS = 80;

    public Spectrogram {
        if (values.length == 0 || values[0].length == 0) {
            throw new EarshotException("A spectrogram needs at least one frequency and one frame");
        }
    }

    public int frequencies() {
        return values.length;
    }

    public int frames() {
        return values[0].length;
    }

    /** All values, frequency by frequency, frame by frame. */
    public float[] rowByRow() {
        float[] rows = new float[frequencies() * frames()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = (float) values[i / frames()][i % frames()];
        }
        return rows;
    }

    /**
     * A part: frequencies {@code fromFrequency} to below {@code toFrequency}, frames {@code fromFrame} to below
     * {@code toFrame}. The published preprocessing of AudioMNIST keeps {@code crop(0, 227, 2, 229)} of 228 x 230.
     */
    public Spectrogram crop(int fromFrequency, int toFrequency, int fromFrame, int toFrame) {
        if (fromFrequency < 0 || toFrequency > frequencies() || fromFrame < 0 || toFrame > frames()) {
            throw new EarshotException("A spectrogram of %d x %d has no part [%d, %d) x [%d, %d)"
                    .formatted(frequencies(), frames(), fromFrequency, toFrequency, fromFrame, toFrame));
        }
        double[][] part = new double[toFrequency - fromFrequency][];
        for (int f = 0; f < part.length; f++) {
            part[f] = Arrays.copyOfRange(values[fromFrequency + f], fromFrame, toFrame);
        }
        return new Spectrogram(part);
    }

    /**
     * Magnitudes in decibels relative to their maximum, {@code 20 log10(v / max)}, from -80 to 0, as
     * {@code librosa.amplitude_to_db(v, ref=np.max)}. Silence is 0 everywhere, as there.
     */
    public Spectrogram decibels() {
        double maximum =
                Arrays.stream(values).flatMapToDouble(Arrays::stream).max().orElseThrow();
        double[][] decibels = new double[frequencies()][frames()];
        if (maximum > 0) {
            for (int f = 0; f < frequencies(); f++) {
                for (int t = 0; t < frames(); t++) {
                    decibels[f][t] = Math.max(20 * Math.log10(values[f][t] / maximum), -FLOOR_DECIBELS);
                }
            }
        }
        return new Spectrogram(decibels);
    }
}

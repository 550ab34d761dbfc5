package org.earshot.model;

import java.util.Arrays;
import org.earshot.EarshotException;

/**
 * AudioNet's input: the embedded waveform divided by the 95th percentile of its samples.
 *
 * @param sampleRate in hertz
 * @param length in samples
 * @param percentile in percent, of the signed samples, interpolated linearly as NumPy does
 * @param offset added to the divisor, in 16-bit integer units
 */
public record WaveformInput(int sampleRate, int length, double percentile, double offset) implements Preprocessing {

    private static final double INTEGER_UNITS = 32768;

    public WaveformInput {
        if (sampleRate <= 0 || length <= 0 || !(percentile >= 0 && percentile <= 100) || !(offset > 0)) {
            throw new EarshotException(
                    "Preprocessing out of range: sample rate %d, length %d, percentile %s, offset %s (must be positive)"
                            .formatted(sampleRate, length, percentile, offset));
        }
    }

    /** As published. */
    public static WaveformInput audioNet() {
        return new WaveformInput(8000, Architecture.AUDIONET_LENGTH, 95, 0.001);
    }

    @Override
    public FeatureShape inputShape() {
        return new FeatureShape(1, 1, length);
    }

    @Override
    public float[] input(float[] embedded) {
        double divisor = percentile(embedded) * INTEGER_UNITS + offset;
        float[] result = new float[embedded.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = (float) (embedded[i] * INTEGER_UNITS / divisor);
        }
        return result;
    }

    private double percentile(float[] values) {
        float[] sorted = values.clone();
        Arrays.sort(sorted);
        double rank = percentile / 100 * (sorted.length - 1);
        int below = (int) rank;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (rank - below) * ((double) sorted[above] - sorted[below]);
    }
}

package org.earshot.audio;

import org.earshot.EarshotException;

/**
 * A mono signal. Samples are amplitudes relative to full scale, nominally in [-1, 1]; an integer sample of {@code b} bits is
 * divided by {@code 2^(b-1)}, so a 16-bit sample is {@code samples[i] * 32768}.
 *
 * <p>The array is not copied: treat it as read-only.
 *
 * @param samples amplitudes in time order
 * @param sampleRate samples per second, in hertz
 */
public record Waveform(float[] samples, int sampleRate) {

    public Waveform {
        if (sampleRate <= 0) {
            throw new EarshotException("A waveform's sample rate must be positive, not " + sampleRate);
        }
    }

    public int length() {
        return samples.length;
    }
}

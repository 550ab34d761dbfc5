package org.earshot.audio;

import org.earshot.EarshotException;

/**
 * Complex amplitudes over frequency and time, {@code [frequency][frame]}. The arrays are not copied: treat them as read-only.
 */
public record ComplexSpectrogram(double[][] real, double[][] imaginary) {

    public ComplexSpectrogram {
        if (real.length == 0 || real.length != imaginary.length || real[0].length != imaginary[0].length) {
            throw new EarshotException("A spectrogram needs real and imaginary parts of the same shape");
        }
    }

    public int frequencies() {
        return real.length;
    }

    public int frames() {
        return real[0].length;
    }

    /** The absolute values. */
    public Spectrogram magnitude() {
        double[][] magnitude = new double[frequencies()][frames()];
        for (int f = 0; f < frequencies(); f++) {
            for (int t = 0; t < frames(); t++) {
                magnitude[f][t] = Math.hypot(real[f][t], imaginary[f][t]);
            }
        }
        return new Spectrogram(magnitude);
    }
}

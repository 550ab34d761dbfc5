package org.earshot.explanation;

import org.earshot.EarshotException;
import org.earshot.audio.ComplexSpectrogram;
import org.earshot.audio.RealFourier;
import org.earshot.audio.ShortTimeFourierTransform;
import org.earshot.audio.Spectrogram;

/**
 * DFT-LRP: the relevance of a waveform's frequencies, for a network that sees only its samples (Vielhaben, Lapuschkin, Montavon,
 * Samek: "Explainable AI for time series via virtual inspection layers", Pattern Recognition 150, 2024).
 *
 * <pre>{@code
 * Spectrogram relevance =
 *         VirtualInspection.of(input, sampleRelevance).timeFrequency(ShortTimeFourierTransform.AUDIO_MNIST);
 * }</pre>
 *
 * A linear layer that changes nothing is put before the network: its inputs are the signal's spectrum y, its weights those of the
 * inverse transform, its outputs the samples x. Relevance goes through it as through any linear layer without a bias, by the
 * share that an input has in an output: {@code R_k = sum over n of y_k W_kn / x_n * R_n}, for the real and the imaginary part of
 * every bin on their own; a bin's relevance is the sum of the two. Bins stand for their mirror images as well. What is not in
 * {@code x} cannot be shared out: relevance of samples that are exactly 0 is left out; most rules give them none.
 *
 * <p>The factor of the transform, here the unitary one, is in {@code y} and, inverted, in {@code W}, and cancels; so does the
 * factor of the waveform. Immutable.
 *
 * @param signal x
 * @param share R / x, and 0 where x is 0
 */
@SuppressWarnings("ArrayRecordComponent") // Lives while one explanation is made; never compared.
public record VirtualInspection(double[] signal, double[] share) {

    /** What is below this share of the loudest sample (-180 dB) counts as 0: R / x would drown all else in rounding errors. */
    private static final double SILENCE = 1e-9;

    /**
     * @param samples what the network saw, or any multiple of it
     * @param relevance of every sample, finite
     */
    public static VirtualInspection of(float[] samples, float[] relevance) {
        if (samples.length != relevance.length) {
            throw new EarshotException(
                    samples.length + " samples cannot have " + relevance.length + " values of relevance");
        }
        double silence = SILENCE * Loudness.highest(samples);
        double[] signal = new double[samples.length];
        double[] share = new double[samples.length];
        for (int n = 0; n < signal.length; n++) {
            if (!Float.isFinite(samples[n]) || !Float.isFinite(relevance[n])) {
                throw new EarshotException("Samples and relevance must be finite, not %s and %s at position %d"
                        .formatted(samples[n], relevance[n], n));
            }
            signal[n] = samples[n];
            share[n] = Math.abs(signal[n]) <= silence ? 0 : relevance[n] / signal[n];
        }
        return new VirtualInspection(signal, share);
    }

    /** The relevance of the frequencies 0 to {@code n / 2} of the signal's discrete Fourier transform. */
    public double[] frequency() {
        int n = signal.length;
        RealFourier fourier = new RealFourier(n);
        double[] spectrum = fourier.forward(signal);
        double[] shares = fourier.forward(share);
        double[] relevance = new double[fourier.bins()];
        for (int bin = 0; bin < relevance.length; bin++) {
            double real = spectrum[2 * bin] * shares[2 * bin];
            double imaginary = spectrum[2 * bin + 1] * shares[2 * bin + 1];
            relevance[bin] = fourier.multiplicity(bin) * (real + imaginary) / n;
        }
        return relevance;
    }

    /**
     * The relevance of every frequency at every time, in the shape of the signal's transform. The virtual layer is the
     * inverse short-time transform, so what a frame has in all is the relevance of its samples, each weighted by its
     * squared window over the sum of all squared windows there.
     */
    public Spectrogram timeFrequency(ShortTimeFourierTransform transform) {
        ComplexSpectrogram spectrum = transform.transform(signal);
        ComplexSpectrogram shares = transform.transposedInverse(share);
        double[][] relevance = new double[spectrum.frequencies()][spectrum.frames()];
        for (int bin = 0; bin < relevance.length; bin++) {
            for (int frame = 0; frame < relevance[bin].length; frame++) {
                double real = spectrum.real()[bin][frame] * shares.real()[bin][frame];
                double imaginary = spectrum.imaginary()[bin][frame] * shares.imaginary()[bin][frame];
                relevance[bin][frame] = real + imaginary;
            }
        }
        return new Spectrogram(relevance);
    }
}

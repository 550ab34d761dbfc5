package org.earshot.audio;

import org.earshot.EarshotException;

/**
 * The short-time Fourier transform and its inverse, equal to {@code scipy.signal.stft} and {@code istft} with a periodic Hann
 * window and scipy's defaults: the signal is extended by half a window of zeros at both ends and filled up with zeros to whole
 * steps; amplitudes are divided by the window's sum. Immutable; any number of threads may share one.
 *
 * <pre>{@code
 * Spectrogram decibels = ShortTimeFourierTransform.AUDIO_MNIST
 *         .transform(signal)             // 8000 samples -> 228 x 230
 *         .magnitude()
 *         .crop(0, 227, 2, 229)          // 227 x 227
 *         .decibels();
 * }</pre>
 *
 * @param window length of the window in samples, at least 2
 * @param overlap samples that neighbouring windows share, from 0 to below {@code window}; the inverse needs some overlap
 */
public record ShortTimeFourierTransform(int window, int overlap) {

    /** The setting of the published preprocessing for AlexNet: 8000 samples give 228 frequencies x 230 frames. */
    public static final ShortTimeFourierTransform AUDIO_MNIST = new ShortTimeFourierTransform(455, 420);

    private static final double NEGLIGIBLE_WEIGHT = 1e-10;

    public ShortTimeFourierTransform {
        if (window < 2) {
            throw new EarshotException("A window needs at least 2 samples, not " + window);
        }
        if (overlap < 0 || overlap >= window) {
            throw new EarshotException("Windows of %d samples cannot overlap by %d samples".formatted(window, overlap));
        }
    }

    /** How many frames a signal of this many samples has. */
    public int frames(int length) {
        return Math.ceilDiv(length + 2 * (window / 2) - window, step()) + 1;
    }

    /**
     * The transform of a signal that is at least one window long: {@code window / 2 + 1} frequencies, the first 0 Hz, and one
     * frame every {@code window - overlap} samples, the first centred at the signal's start.
     */
    public ComplexSpectrogram transform(double[] signal) {
        if (signal.length < window) {
            throw new EarshotException(
                    "A signal of %d samples is shorter than the window of %d".formatted(signal.length, window));
        }
        double[] hann = hann();
        ComplexSpectrogram spectra = spectra(extend(signal), hann, new RealFourier(window));
        double scale = 1 / sum(hann);
        for (int bin = 0; bin < spectra.frequencies(); bin++) {
            for (int frame = 0; frame < spectra.frames(); frame++) {
                spectra.real()[bin][frame] *= scale;
                spectra.imaginary()[bin][frame] *= scale;
            }
        }
        return spectra;
    }

    /** The spectra of the windowed pieces, without a factor. */
    private ComplexSpectrogram spectra(double[] extended, double[] hann, RealFourier fourier) {
        int frames = (extended.length - window) / step() + 1;
        double[][] real = new double[fourier.bins()][frames];
        double[][] imaginary = new double[fourier.bins()][frames];
        double[] piece = new double[window];
        for (int frame = 0; frame < frames; frame++) {
            for (int i = 0; i < window; i++) {
                piece[i] = extended[frame * step() + i] * hann[i];
            }
            double[] spectrum = fourier.forward(piece);
            for (int bin = 0; bin < fourier.bins(); bin++) {
                real[bin][frame] = spectrum[2 * bin];
                imaginary[bin][frame] = spectrum[2 * bin + 1];
            }
        }
        return new ComplexSpectrogram(real, imaginary);
    }

    /**
     * The signal of a spectrogram: windows are added up and divided by the sum of the squared windows. As scipy's, it is as long
     * as the signal with the zeros that filled it up to whole steps.
     */
    public double[] inverse(ComplexSpectrogram spectrogram) {
        RealFourier fourier = new RealFourier(window);
        if (spectrogram.frequencies() != fourier.bins()) {
            throw new EarshotException("A window of %d samples has %d frequencies, the spectrogram has %d"
                    .formatted(window, fourier.bins(), spectrogram.frequencies()));
        }
        double[] hann = hann();
        double scale = sum(hann);
        int extendedLength = window + (spectrogram.frames() - 1) * step();
        double[] added = new double[extendedLength];
        double[] spectrum = new double[2 * fourier.bins()];
        for (int frame = 0; frame < spectrogram.frames(); frame++) {
            for (int bin = 0; bin < fourier.bins(); bin++) {
                spectrum[2 * bin] = spectrogram.real()[bin][frame] * scale;
                spectrum[2 * bin + 1] = spectrogram.imaginary()[bin][frame] * scale;
            }
            double[] piece = fourier.inverse(spectrum);
            for (int i = 0; i < window; i++) {
                added[frame * step() + i] += piece[i] * hann[i];
            }
        }
        return withoutBoundary(added, weights(hann, extendedLength));
    }

    /**
     * The transpose of {@link #inverse}, which is linear in real and imaginary parts: how fast the sum of
     * {@code values[i] * inverse(s)[i]} grows with the real and with the imaginary part of every bin of {@code s}.
     *
     * @param values one for every sample of a signal that is at least one window long
     */
    public ComplexSpectrogram transposedInverse(double[] values) {
        double[] hann = hann();
        double[] extended = extend(values);
        double[] weights = weights(hann, extended.length);
        for (int i = 0; i < extended.length; i++) {
            extended[i] = weights[i] > NEGLIGIBLE_WEIGHT ? extended[i] / weights[i] : extended[i];
        }
        RealFourier fourier = new RealFourier(window);
        ComplexSpectrogram spectra = spectra(extended, hann, fourier);
        double scale = sum(hann) / window;
        for (int bin = 0; bin < fourier.bins(); bin++) {
            for (int frame = 0; frame < spectra.frames(); frame++) {
                spectra.real()[bin][frame] *= scale * fourier.multiplicity(bin);
                spectra.imaginary()[bin][frame] *= scale * fourier.multiplicity(bin);
            }
        }
        return spectra;
    }

    private double[] withoutBoundary(double[] added, double[] weights) {
        int boundary = window / 2;
        double[] signal = new double[added.length - 2 * boundary];
        for (int i = 0; i < signal.length; i++) {
            double weight = weights[boundary + i];
            signal[i] = weight > NEGLIGIBLE_WEIGHT ? added[boundary + i] / weight : added[boundary + i];
        }
        return signal;
    }

    /** The sum of the squared windows at every place. */
    private double[] weights(double[] hann, int extendedLength) {
        double[] weights = new double[extendedLength];
        for (int from = 0; from + window <= extendedLength; from += step()) {
            for (int i = 0; i < window; i++) {
                weights[from + i] += hann[i] * hann[i];
            }
        }
        return weights;
    }

    private double[] extend(double[] signal) {
        int boundary = window / 2;
        int bounded = signal.length + 2 * boundary;
        int missing = Math.floorMod(window - bounded, step());
        double[] extended = new double[bounded + missing];
        System.arraycopy(signal, 0, extended, boundary, signal.length);
        return extended;
    }

    private int step() {
        return window - overlap;
    }

    private double[] hann() {
        double[] hann = new double[window];
        for (int i = 0; i < window; i++) {
            hann[i] = 0.5 - 0.5 * Math.cos(2 * Math.PI * i / window);
        }
        return hann;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}

package org.earshot.audio;

import org.jtransforms.fft.DoubleFFT_1D;

/**
 * The discrete Fourier transform of {@code n} real numbers, as numpy's {@code rfft} and {@code irfft}. A spectrum is an array of
 * {@code 2 * bins()} numbers, real and imaginary parts in turn, for the frequencies 0 to {@code n / 2}. Without a factor
 * forwards, divided by {@code n} backwards. The one door to JTransforms.
 */
public final class RealFourier {

    private final int n;
    private final DoubleFFT_1D plan;

    /** @param n at least 1; lengths of large prime factors are slower */
    public RealFourier(int n) {
        this.n = n;
        this.plan = new DoubleFFT_1D(n);
    }

    /** How many frequencies the spectrum of {@code n} real numbers has. */
    public int bins() {
        return n / 2 + 1;
    }

    /**
     * How many of the {@code n} frequencies of the whole transform a bin stands for: itself and its mirror image, or itself alone
     * where it has none, at 0 and, for an even {@code n}, at {@code n / 2}.
     */
    public int multiplicity(int bin) {
        return bin == 0 || 2 * bin == n ? 1 : 2;
    }

    public double[] forward(double[] signal) {
        double[] packed = signal.clone();
        plan.realForward(packed);
        double[] spectrum = new double[2 * bins()];
        spectrum[0] = packed[0];
        if (n == 1) {
            return spectrum;
        }
        System.arraycopy(packed, 2, spectrum, 2, n - 2);
        // JTransforms packs into n numbers; place 1 holds Re[n/2] for even n and Im[(n-1)/2] for odd n: here place n.
        spectrum[n] = packed[1];
        return spectrum;
    }

    public double[] inverse(double[] spectrum) {
        double[] packed = new double[n];
        packed[0] = spectrum[0];
        if (n == 1) {
            return packed;
        }
        System.arraycopy(spectrum, 2, packed, 2, n - 2);
        packed[1] = spectrum[n];
        plan.realInverse(packed, true);
        return packed;
    }
}

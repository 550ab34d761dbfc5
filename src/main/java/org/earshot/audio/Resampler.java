package org.earshot.audio;

import org.earshot.EarshotException;

/**
 * Resampling in the frequency domain, equal to {@code scipy.signal.resample}. The spectrum is cut off, or filled up with zeros,
 * at half the lower rate; a signal is taken as one period, as the transform demands. Stateless.
 */
public final class Resampler {

    private Resampler() {}

    /**
     * The waveform at another rate, with {@code ceil(length * rate / waveform.sampleRate())} samples, as the published
     * preprocessing of AudioMNIST gives (librosa's {@code resample} with {@code res_type="scipy"}).
     */
    public static Waveform resample(Waveform waveform, int sampleRate) {
        if (sampleRate <= 0) {
            throw new EarshotException("A sample rate must be positive, not " + sampleRate);
        }
        if (sampleRate == waveform.sampleRate() || waveform.length() == 0) {
            return new Waveform(waveform.samples(), sampleRate);
        }
        double ratio = (double) sampleRate / waveform.sampleRate();
        double[] resampled = resample(toDoubles(waveform.samples()), (int) Math.ceil(waveform.length() * ratio));
        return new Waveform(toFloats(resampled), sampleRate);
    }

    /** The signal with {@code length} samples over the same duration. */
    public static double[] resample(double[] signal, int length) {
        if (signal.length == 0 || length <= 0) {
            throw new EarshotException("Cannot resample %d samples to %d".formatted(signal.length, length));
        }
        if (signal.length == length) {
            return signal.clone();
        }
        double[] spectrum = new RealFourier(signal.length).forward(signal);
        RealFourier inverse = new RealFourier(length);
        double[] kept = new double[2 * inverse.bins()];
        int shorter = Math.min(length, signal.length);
        System.arraycopy(spectrum, 0, kept, 0, 2 * (shorter / 2 + 1));
        if (shorter % 2 == 0) {
            // At half the lower rate, a frequency and its mirror image fall together: scipy adds them when the rate
            // falls
            // and splits them when it rises.
            double weight = length < signal.length ? 2.0 : 0.5;
            kept[shorter] *= weight;
            kept[shorter + 1] *= weight;
        }
        double[] resampled = inverse.inverse(kept);
        double gain = (double) length / signal.length;
        for (int i = 0; i < length; i++) {
            resampled[i] *= gain;
        }
        return resampled;
    }

    private static double[] toDoubles(float[] values) {
        double[] doubles = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            doubles[i] = values[i];
        }
        return doubles;
    }

    private static float[] toFloats(double[] values) {
        float[] floats = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            floats[i] = (float) values[i];
        }
        return floats;
    }
}

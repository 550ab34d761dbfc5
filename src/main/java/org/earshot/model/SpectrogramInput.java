package org.earshot.model;

import java.util.Arrays;
import org.earshot.EarshotException;
import org.earshot.audio.ShortTimeFourierTransform;
import org.earshot.audio.Spectrogram;

/**
 * AlexNet's input: the embedded waveform's spectrogram in decibels below its maximum, cut off at -80 dB, one row per frequency
 * from 0 Hz upwards.
 *
 * @param sampleRate of the waveform, in hertz
 * @param length of the waveform, in samples
 * @param window of the short-time Fourier transform, in samples
 * @param overlap of neighbouring windows, in samples
 * @param frequencies the lowest that are kept
 * @param firstFrame the first that is kept
 * @param frames that are kept
 * @param zeroDecibels the level that the network sees as 0
 * @param decibelsPerUnit the change of level that the network sees as 1
 */
public record SpectrogramInput(
        int sampleRate,
        int length,
        int window,
        int overlap,
        int frequencies,
        int firstFrame,
        int frames,
        double zeroDecibels,
        double decibelsPerUnit)
        implements Preprocessing {

    public SpectrogramInput {
        if (sampleRate <= 0 || length < window || frequencies <= 0 || firstFrame < 0 || frames <= 0) {
            throw new EarshotException("Preprocessing out of range: sample rate " + sampleRate + ", length " + length
                    + ", window " + window + ", " + frequencies + " frequencies, " + frames + " frames from "
                    + firstFrame);
        }
        if (!Double.isFinite(zeroDecibels) || !(decibelsPerUnit > 0)) {
            throw new EarshotException(
                    "Preprocessing out of range: zero at " + zeroDecibels + " dB, " + decibelsPerUnit + " dB per unit");
        }
    }

    /** As published: 227 x 227 values from -80 to 0. */
    public static SpectrogramInput published() {
        return alexNet(0, 1);
    }

    /**
     * The same levels counted from the floor upwards, 0 to 4: silence is 0, so that no relevance can rest on it, and the values
     * are of the size that training starts well with.
     */
    public static SpectrogramInput aboveFloor() {
        return alexNet(-Spectrogram.FLOOR_DECIBELS, 20);
    }

    private static SpectrogramInput alexNet(double zeroDecibels, double decibelsPerUnit) {
        ShortTimeFourierTransform transform = ShortTimeFourierTransform.AUDIO_MNIST;
        int side = Architecture.ALEXNET_SIDE;
        return new SpectrogramInput(
                8000, 8000, transform.window(), transform.overlap(), side, 2, side, zeroDecibels, decibelsPerUnit);
    }

    @Override
    public FeatureShape inputShape() {
        return new FeatureShape(1, frequencies, frames);
    }

    @Override
    public float[] input(float[] embedded) {
        double[][] decibels = decibels(embedded).values();
        float[] result = new float[frequencies * frames];
        for (int f = 0; f < frequencies; f++) {
            for (int t = 0; t < frames; t++) {
                result[f * frames + t] = (float) ((decibels[f][t] - zeroDecibels) / decibelsPerUnit);
            }
        }
        return result;
    }

    /**
     * The levels in decibels below the maximum, {@code [frequency][frame]}, from -80 to 0. Silence, which has no maximum, is -80
     * throughout.
     */
    public Spectrogram decibels(float[] embedded) {
        double[] signal = new double[embedded.length];
        boolean silent = true;
        for (int i = 0; i < signal.length; i++) {
            signal[i] = embedded[i];
            silent &= embedded[i] == 0;
        }
        Spectrogram magnitude =
                transform().transform(signal).magnitude().crop(0, frequencies, firstFrame, firstFrame + frames);
        return silent ? floor() : magnitude.decibels();
    }

    private Spectrogram floor() {
        double[][] values = new double[frequencies][frames];
        for (double[] row : values) {
            Arrays.fill(row, -Spectrogram.FLOOR_DECIBELS);
        }
        return new Spectrogram(values);
    }

    /** The value that the network sees of silence. */
    public double least() {
        return (-Spectrogram.FLOOR_DECIBELS - zeroDecibels) / decibelsPerUnit;
    }

    /** The value that the network sees of the loudest. */
    public double greatest() {
        return -zeroDecibels / decibelsPerUnit;
    }

    public ShortTimeFourierTransform transform() {
        return new ShortTimeFourierTransform(window, overlap);
    }

    /** The frequency of a row, in hertz. */
    public double frequency(int row) {
        return (double) row * sampleRate / window;
    }

    /** The middle of a column's frame, in seconds from the waveform's start. */
    public double seconds(int column) {
        return (double) (firstFrame + column) * (window - overlap) / sampleRate;
    }
}

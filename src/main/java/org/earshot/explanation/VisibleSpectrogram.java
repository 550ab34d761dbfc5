package org.earshot.explanation;

import java.awt.image.BufferedImage;
import java.util.Optional;
import org.earshot.EarshotException;
import org.earshot.audio.ShortTimeFourierTransform;
import org.earshot.audio.Spectrogram;
import org.earshot.audio.Waveform;
import org.earshot.model.SpectrogramInput;

/**
 * A spectrogram in shades of grey, with relevance over it in colours or alone. Immutable; the arrays are not copied.
 *
 * @param plane which frequencies and frames there are, and where they lie
 * @param levels in whole decibels above the floor, 0 to {@value #LOUDEST}, frequency by frequency, frame by frame
 * @param relevance in thousandths of the greatest absolute value, in the same order; none for the signal alone
 */
@SuppressWarnings("ArrayRecordComponent") // Lives while one stimulus is rendered; never compared.
public record VisibleSpectrogram(SpectrogramInput plane, int[] levels, Optional<int[]> relevance) implements Visible {

    /** The level of the loudest value. */
    static final int LOUDEST = (int) Spectrogram.FLOOR_DECIBELS;

    /** The greatest relevance. */
    static final int MOST = 1000;

    public VisibleSpectrogram {
        int size = plane.inputShape().size();
        if (levels.length != size
                || relevance.map(values -> values.length != size).orElse(false)) {
            throw new EarshotException("A spectrogram of " + plane.frequencies() + " x " + plane.frames() + " needs "
                    + size + " values, not "
                    + levels.length + " and "
                    + relevance.map(values -> values.length + "").orElse("none"));
        }
    }

    static VisibleSpectrogram signal(Waveform heard, SpectrogramInput plane) {
        return new VisibleSpectrogram(plane, levels(heard, plane), Optional.empty());
    }

    static VisibleSpectrogram explanation(Waveform heard, SpectrogramInput plane, float[] relevance) {
        double most = Loudness.highest(relevance);
        int[] steps = new int[relevance.length];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = (int) Math.round(most > 0 ? MOST * relevance[i] / most : 0);
        }
        return new VisibleSpectrogram(plane, levels(heard, plane), Optional.of(steps));
    }

    /** All frequencies and frames of a waveform, as the published spectrograms, but with nothing cut off. */
    static SpectrogramInput whole(Waveform heard) {
        ShortTimeFourierTransform transform = ShortTimeFourierTransform.AUDIO_MNIST;
        return new SpectrogramInput(
                heard.sampleRate(),
                heard.length(),
                transform.window(),
                transform.overlap(),
                transform.window() / 2 + 1,
                0,
                transform.frames(heard.length()),
                0,
                1);
    }

    private static int[] levels(Waveform heard, SpectrogramInput plane) {
        double[][] decibels = plane.decibels(heard.samples()).values();
        int[] levels = new int[plane.frequencies() * plane.frames()];
        for (int f = 0; f < plane.frequencies(); f++) {
            for (int t = 0; t < plane.frames(); t++) {
                levels[f * plane.frames() + t] = LOUDEST + (int) Math.round(decibels[f][t]);
            }
        }
        return levels;
    }

    @Override
    public boolean silent() {
        if (relevance.isEmpty()) {
            return false;
        }
        for (int value : relevance.get()) {
            if (value != 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * {@code {"sampleRate":8000,"length":8000,"window":455,"step":35,"firstFrame":2,"frequencies":227,"frames":227,
     * "levels":[..],"relevance":[..]}}: row r is at r * sampleRate / window Hz, column c at (firstFrame + c) * step / sampleRate
     * seconds.
     */
    @Override
    public byte[] document() {
        return SpectrogramDocument.bytes(this);
    }

    /** With axes, in hertz and seconds. */
    @Override
    public byte[] picture(int width, int height) {
        BufferedImage image = Picture.blank(width, height);
        new SpectrogramPicture(this).draw(image);
        return Picture.png(image);
    }
}

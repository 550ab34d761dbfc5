package org.earshot.explanation;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import org.earshot.EarshotException;
import org.earshot.audio.Waveform;

/** A waveform, its samples coloured by their relevance or all in one colour. */
public final class VisibleWaveform implements Visible {

    private static final double FILLED = 0.96;

    private final Waveform heard;
    private final Optional<float[]> relevance;

    private VisibleWaveform(Waveform heard, Optional<float[]> relevance) {
        this.heard = heard;
        this.relevance = relevance;
        if (heard.length() == 0) {
            throw new EarshotException("An empty waveform cannot be drawn");
        }
    }

    /** The signal alone, in one colour. */
    static VisibleWaveform signal(Waveform heard) {
        return new VisibleWaveform(heard, Optional.empty());
    }

    /** The waveform coloured by the relevance of every sample. */
    static VisibleWaveform explanation(Waveform heard, float[] relevance) {
        Audible.refuseOtherLength(heard, relevance);
        return new VisibleWaveform(heard, Optional.of(relevance));
    }

    /** Whether all is neutral. */
    @Override
    public boolean silent() {
        return relevance.isPresent() && Loudness.highest(relevance.get()) == 0;
    }

    /**
     * {@code {"sampleRate":8000,"samples":[..],"relevance":[..]}}, the last only
     * for explanations. Samples and relevance are each divided by their greatest absolute value, which a drawing on a symmetric
     * scale does not show, and rounded to 4 decimals.
     */
    @Override
    public byte[] document() {
        return WaveformDocument.bytes(heard, relevance);
    }

    /**
     * Per pixel column the line from the least to the greatest sample, coloured by the column's summed relevance on a scale that is
     * symmetric over the whole stimulus.
     */
    @Override
    public byte[] picture(int width, int height) {
        BufferedImage image = Picture.blank(width, height);
        draw(image);
        return Picture.png(image);
    }

    private void draw(BufferedImage image) {
        float[] samples = heard.samples();
        List<PixelColumn> columns =
                PixelColumn.cut(samples, relevance.orElseGet(() -> new float[samples.length]), image.getWidth());
        HeatMap colours = HeatMap.over(columns, Palette.STANDARD);
        double loudest = Math.max(Loudness.highest(samples), Float.MIN_NORMAL);
        for (int x = 0; x < columns.size(); x++) {
            PixelColumn column = columns.get(x);
            int colour = relevance.isPresent() ? colours.colour(column.relevance()) : Palette.STANDARD.signal();
            int top = row(column.max() / loudest, image.getHeight());
            int bottom = row(column.min() / loudest, image.getHeight());
            for (int y = top; y <= bottom; y++) {
                image.setRGB(x, y, colour);
            }
        }
    }

    private static int row(double value, int height) {
        return (int) Math.clamp(Math.floor((1 - value * FILLED) * height / 2), 0, height - 1);
    }
}

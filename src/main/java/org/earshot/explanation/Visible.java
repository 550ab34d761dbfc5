package org.earshot.explanation;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.earshot.EarshotException;
import org.earshot.audio.Waveform;

/**
 * A form to look at: a waveform, its samples coloured by their relevance or all in one colour. It can be had as a document that a
 * browser draws and as a picture, both of the same shape and colours.
 */
public final class Visible {

    private static final int PAPER = 0xffffff;
    private static final double FILLED = 0.96;

    private final Waveform heard;
    private final Optional<float[]> relevance;

    private Visible(Waveform heard, Optional<float[]> relevance) {
        this.heard = heard;
        this.relevance = relevance;
        if (heard.length() == 0) {
            throw new EarshotException("An empty waveform cannot be drawn");
        }
    }

    /** The signal alone, in one colour. */
    public static Visible signal(Waveform heard) {
        return new Visible(heard, Optional.empty());
    }

    /** The waveform coloured by the relevance of every sample. */
    public static Visible explanation(Waveform heard, float[] relevance) {
        Audible.refuseOtherLength(heard, relevance);
        return new Visible(heard, Optional.of(relevance));
    }

    /** Whether there is relevance that is zero throughout, so that all is neutral. */
    public boolean silent() {
        return relevance.isPresent() && Loudness.highest(relevance.get()) == 0;
    }

    /**
     * The document that the browser draws, in UTF-8: {@code {"sampleRate":8000,"samples":[..],"relevance":[..]}}, the last only
     * for explanations. Samples and relevance are each divided by their greatest absolute value, which a drawing on a symmetric
     * scale does not show, and rounded to 4 decimals: neither the level of the recording nor the size of the logit goes out.
     */
    public byte[] document() {
        return WaveformDocument.bytes(heard, relevance);
    }

    /**
     * A picture: per pixel column the line from the least to the greatest sample, coloured by the column's summed relevance on a
     * scale that is symmetric over the whole stimulus.
     *
     * @param width in pixels, at least 1
     * @param height in pixels, at least 1
     * @return a PNG file without metadata
     */
    public byte[] picture(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            int[] row = new int[width];
            Arrays.fill(row, PAPER);
            image.setRGB(0, y, width, 1, row, 0, width);
        }
        draw(image);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void draw(BufferedImage image) {
        float[] samples = heard.samples();
        List<Column> columns =
                Column.cut(samples, relevance.orElseGet(() -> new float[samples.length]), image.getWidth());
        HeatMap colours = HeatMap.over(columns, Palette.STANDARD);
        double loudest = Math.max(Loudness.highest(samples), Float.MIN_NORMAL);
        for (int x = 0; x < columns.size(); x++) {
            Column column = columns.get(x);
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

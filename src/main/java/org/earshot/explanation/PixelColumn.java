package org.earshot.explanation;

import java.util.ArrayList;
import java.util.List;
import org.earshot.EarshotException;

/**
 * One pixel column of a drawn waveform: the least and the greatest sample in it, and the sum of its samples' relevance.
 */
record PixelColumn(float min, float max, double relevance) {

    /**
     * Cuts samples into columns. Every sample's relevance is in exactly one column; the line reaches back to the sample before, so
     * that it does not break where it is steep.
     *
     * @param relevance as long as the samples
     */
    static List<PixelColumn> cut(float[] samples, float[] relevance, int width) {
        if (width < 1) {
            throw new EarshotException("A drawing needs at least one column, not " + width);
        }
        List<PixelColumn> columns = new ArrayList<>(width);
        for (int x = 0; x < width; x++) {
            int from = (int) ((long) x * samples.length / width);
            int to = (int) ((x + 1L) * samples.length / width);
            columns.add(of(samples, relevance, from, to));
        }
        return columns;
    }

    private static PixelColumn of(float[] samples, float[] relevance, int from, int to) {
        float min = Float.POSITIVE_INFINITY;
        float max = Float.NEGATIVE_INFINITY;
        for (int i = Math.max(0, from - 1); i < Math.max(to, from + 1); i++) {
            min = Math.min(min, samples[i]);
            max = Math.max(max, samples[i]);
        }
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += relevance[i];
        }
        return new PixelColumn(min, max, sum);
    }
}

package org.earshot.web.chart;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.earshot.EarshotException;

/**
 * A waveform as participants see it: per column the least and the greatest sample, coloured by the column's summed
 * relevance on a scale that is symmetric over the whole stimulus, red for and blue against the decision. Without
 * relevance in one colour.
 */
@SuppressWarnings("ArrayRecordComponent") // Drawn once; never compared.
public record WaveformDrawing(float[] samples, Optional<float[]> relevance) {

    private static final int COLUMNS = 360;
    private static final double HEIGHT = 120;
    /** Shades on either side of neutral: more are not told apart, fewer would show. */
    private static final int SHADES = 24;

    private static final int[] FOR = {0xc8, 0x32, 0x1f};
    private static final int[] AGAINST = {0x24, 0x57, 0xb3};
    private static final int[] NEUTRAL = {0xd9, 0xd6, 0xce};
    private static final String ONE_COLOUR = "#5a636c";

    public WaveformDrawing {
        if (samples.length == 0) {
            throw new EarshotException("There is nothing to draw: the waveform has no samples");
        }
        if (relevance.isPresent() && relevance.get().length != samples.length) {
            throw new EarshotException("A waveform of " + samples.length + " samples cannot have "
                    + relevance.get().length + " values of relevance");
        }
    }

    /** @param name what is seen, for those who do not see it */
    public SvgElement drawing(String name) {
        SvgElement drawing = SvgElement.drawing(COLUMNS, HEIGHT, name);
        lines().forEach((colour, path) -> drawing.add(SvgElement.of("path")
                .with("stroke", colour)
                .with("stroke-width", "1.15")
                .with("fill", "none")
                .with("d", path.toString())));
        return drawing;
    }

    /** One path per colour, which keeps the drawing small. */
    private Map<String, StringBuilder> lines() {
        double loudest = loudest();
        double[] shades = shades();
        Map<String, StringBuilder> lines = new TreeMap<>();
        for (int column = 0; column < COLUMNS; column++) {
            double top = HEIGHT / 2 * (1 - 0.94 * greatest(column) / loudest);
            double bottom = HEIGHT / 2 * (1 - 0.94 * least(column) / loudest);
            double middle = (top + bottom) / 2;
            double half = Math.max(0.6, (bottom - top) / 2);
            lines.computeIfAbsent(
                            relevance.isPresent() ? colour(shades[column]) : ONE_COLOUR, colour -> new StringBuilder())
                    .append(String.format(Locale.ROOT, "M%.1f %.1fV%.1f", column + 0.5, middle - half, middle + half));
        }
        return lines;
    }

    private double[] shades() {
        double[] sums = new double[COLUMNS];
        relevance.ifPresent(values -> Arrays.setAll(sums, column -> {
            double sum = 0;
            for (int at = start(column); at < start(column + 1); at++) {
                sum += values[at];
            }
            return sum;
        }));
        double greatest = Arrays.stream(sums).map(Math::abs).max().orElse(0);
        return Arrays.stream(sums)
                .map(sum -> greatest == 0 ? 0 : sum / greatest)
                .toArray();
    }

    private static String colour(double shade) {
        double strength = Math.round(Math.abs(shade) * SHADES) / (double) SHADES;
        int[] end = shade < 0 ? AGAINST : FOR;
        int[] mixed = new int[3];
        Arrays.setAll(mixed, part -> (int) Math.round(NEUTRAL[part] + strength * (end[part] - NEUTRAL[part])));
        return String.format(Locale.ROOT, "#%02x%02x%02x", mixed[0], mixed[1], mixed[2]);
    }

    private double loudest() {
        double loudest = 0;
        for (float sample : samples) {
            loudest = Math.max(loudest, Math.abs(sample));
        }
        return loudest == 0 ? 1 : loudest;
    }

    private double least(int column) {
        double least = samples[start(column)];
        for (int at = start(column); at < start(column + 1); at++) {
            least = Math.min(least, samples[at]);
        }
        return least;
    }

    private double greatest(int column) {
        double greatest = samples[start(column)];
        for (int at = start(column); at < start(column + 1); at++) {
            greatest = Math.max(greatest, samples[at]);
        }
        return greatest;
    }

    private int start(int column) {
        int start = (int) ((long) column * samples.length / COLUMNS);
        return column < COLUMNS ? Math.min(start, samples.length - 1) : samples.length;
    }
}

package org.earshot;

import java.util.Arrays;

/** Quantiles with linear interpolation between order statistics (type 7 of Hyndman and Fan 1996, as R and NumPy do). Immutable. */
public final class Quantiles {

    private final double[] sorted;

    /** Takes a copy; refuses an empty sample and NaN. */
    public Quantiles(double[] sample) {
        if (sample.length == 0 || Arrays.stream(sample).anyMatch(Double::isNaN)) {
            throw new EarshotException("Quantiles need a sample of numbers, at least one");
        }
        sorted = sample.clone();
        Arrays.sort(sorted);
    }

    /** The quantile at a level in [0, 1]. */
    public double at(double level) {
        double place = level * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    public double median() {
        return at(0.5);
    }
}

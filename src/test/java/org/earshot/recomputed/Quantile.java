package org.earshot.recomputed;

import java.util.List;

/** Quantiles by linear interpolation between neighbours in order: type 7 of Hyndman and Fan. */
public final class Quantile {

    private Quantile() {}

    /** NaN of nothing. */
    public static double of(List<Double> sorted, double level) {
        if (sorted.isEmpty()) {
            return Double.NaN;
        }
        double place = level * (sorted.size() - 1);
        int below = (int) place;
        double low = sorted.get(below);
        return low + (place - below) * (sorted.get(Math.min(below + 1, sorted.size() - 1)) - low);
    }

    public static double median(List<Double> sorted) {
        return of(sorted, 0.5);
    }
}

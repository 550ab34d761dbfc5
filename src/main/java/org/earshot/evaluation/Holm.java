package org.earshot.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.earshot.EarshotException;

/**
 * The step-down correction of S. Holm, "A simple sequentially rejective multiple test procedure", Scandinavian Journal of
 * Statistics 6 (1979) 65-70: the chance of one false finding or more in the family is at most the level.
 */
final class Holm {

    private Holm() {}

    /** The adjusted p-values, in the given order; refuses what is no probability. */
    static double[] adjusted(double... p) {
        List<Integer> order = IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble(place -> probability(p[place])))
                .toList();
        double[] adjusted = new double[p.length];
        double largest = 0;
        for (int rank = 0; rank < p.length; rank++) {
            largest = Math.max(largest, Math.min(1, (p.length - rank) * p[order.get(rank)]));
            adjusted[order.get(rank)] = largest;
        }
        return adjusted;
    }

    private static double probability(double p) {
        if (!(p >= 0 && p <= 1)) {
            throw new EarshotException("A p-value cannot be " + p);
        }
        return p;
    }
}

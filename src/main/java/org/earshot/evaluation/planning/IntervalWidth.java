package org.earshot.evaluation.planning;

import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.TDistribution;
import org.earshot.study.configuration.Design;

/**
 * How wide the participant-bootstrap interval of a difference in agreement is. The bootstrap's standard error of a mean is
 * known without resampling, and the expanded percentiles make of it the reach of Student's t: t(n-1; 0.975) s / sqrt(n) for
 * differences within participants, with s over n - 1.
 */
final class IntervalWidth {

    private IntervalWidth() {}

    /** In units of the share of answers that agree. */
    static double of(SimulatedStudy study, PlannedComparison plan) {
        int fewest = Math.min(study.first().length, study.second().length);
        double variance = plan.design() == Design.WITHIN
                ? resampled(IntStream.range(0, fewest)
                        .map(at -> study.first()[at] - study.second()[at])
                        .toArray())
                : resampled(study.first()) + resampled(study.second());
        double expansion = TDistribution.of(fewest - 1).inverseSurvivalProbability(0.025)
                * Math.sqrt((double) fewest / (fewest - 1));
        return 2 * expansion * Math.sqrt(variance) / plan.items().all();
    }

    /** The variance of the mean over resamples: that of the values (over n), divided by n. */
    private static double resampled(int[] values) {
        double mean = IntStream.of(values).average().orElseThrow();
        double squares = IntStream.of(values)
                .mapToDouble(value -> (value - mean) * (value - mean))
                .sum();
        return squares / values.length / values.length;
    }
}

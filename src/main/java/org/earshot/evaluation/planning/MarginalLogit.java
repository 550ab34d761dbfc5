package org.earshot.evaluation.planning;

/**
 * The logit at which a share of all answers agrees when participants and items differ: the mean of logistic(logit + deviation
 * z) over a standard normal z. It lies further from 0 than the logit of the share.
 */
final class MarginalLogit {

    private static final double STEP = 0.05;
    private static final double REACH = 8;
    private static final double LARGEST = 60;

    private MarginalLogit() {}

    /** By bisection, to rounding. */
    static double of(double share, double deviation) {
        double low = -LARGEST;
        double high = LARGEST;
        for (int halving = 0; halving < 60; halving++) {
            double middle = (low + high) / 2;
            if (mean(middle, deviation) < share) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** By the trapezoidal rule, which for this integrand is exact to many digits. */
    static double mean(double logit, double deviation) {
        double sum = 0;
        double weights = 0;
        for (int at = (int) (-REACH / STEP); at <= REACH / STEP; at++) {
            double z = at * STEP;
            double weight = Math.exp(-z * z / 2);
            weights += weight;
            sum += weight / (1 + Math.exp(-logit - deviation * z));
        }
        return sum / weights;
    }
}

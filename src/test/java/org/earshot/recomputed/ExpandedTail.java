package org.earshot.recomputed;

import java.util.function.DoubleUnaryOperator;

/**
 * What an expanded percentile interval (Hesterberg 2015) leaves out on either side: the normal probability beyond
 * t(n-1; 0.975) sqrt(n/(n-1)). By integrating densities.
 */
final class ExpandedTail {

    private static final int STEPS = 20_000;
    /** Beyond, there is nothing of the normal distribution that a double would show. */
    private static final double FAR = 40;

    private ExpandedTail() {}

    static double of(int participants) {
        double t = t(participants - 1);
        return beyond(t * Math.sqrt((double) participants / (participants - 1)));
    }

    /** The standard normal probability of more than this. */
    static double beyond(double from) {
        return integral(x -> Math.exp(-x * x / 2), from, FAR) / Math.sqrt(2 * Math.PI);
    }

    /** Student's t is the square root of its degrees of freedom times the tangent of an angle with density cos^(df-1). */
    private static double t(int df) {
        DoubleUnaryOperator density = angle -> Math.pow(Math.cos(angle), df - 1);
        double half = integral(density, 0, Math.PI / 2);
        double low = 0;
        double high = Math.PI / 2;
        for (int halving = 0; halving < 60; halving++) {
            double middle = (low + high) / 2;
            if (integral(density, 0, middle) < 0.95 * half) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Math.sqrt(df) * Math.tan(low);
    }

    /** By Simpson's rule. */
    private static double integral(DoubleUnaryOperator of, double from, double to) {
        double step = (to - from) / STEPS;
        double sum = of.applyAsDouble(from) + of.applyAsDouble(to);
        for (int at = 1; at < STEPS; at++) {
            sum += (at % 2 == 1 ? 4 : 2) * of.applyAsDouble(from + at * step);
        }
        return sum * step / 3;
    }
}

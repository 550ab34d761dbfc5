package org.earshot.evaluation;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;
import org.earshot.Quantiles;

/**
 * Participants drawn with replacement, {@link #RESAMPLES} times, and the 95% intervals that follow: trials within a participant are not
 * independent, participants are.
 *
 * <p>The interval is the expanded percentile interval of T. C. Hesterberg, "What teachers should know about the bootstrap",
 * The American Statistician 69 (2015) 371-386: the plain one is too short by the factor sqrt((n-1)/n) and by the use of the
 * normal where Student's t belongs, which with 12 participants leaves 91% of the 95%. The quantile levels are therefore
 * moved out to the normal probability of t(n-1; 0.975) sqrt(n/(n-1)); with many participants they reach 2.5% and 97.5%.
 */
public final class ParticipantResamples {

    public static final int RESAMPLES = 2_000;
    /** A figure that is undefined in more than this share of the resamples gets no interval. */
    private static final double UNDEFINED_SHARE = 0.05;

    private final int[][] times;

    /** The same seed and number of participants give the same resamples; too few participants none. */
    public ParticipantResamples(int participants, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        this.times = new int[participants < Evaluation.FEWEST_PARTICIPANTS ? 0 : RESAMPLES][];
        Arrays.setAll(times, resample -> drawn(participants, random));
    }

    private static int[] drawn(int participants, SplittableRandom random) {
        int[] times = new int[participants];
        for (int draw = 0; draw < participants; draw++) {
            times[random.nextInt(participants)]++;
        }
        return times;
    }

    /** How many there are; 0 with too few participants. */
    public int size() {
        return times.length;
    }

    /** How often a resample has a participant. */
    public int times(int resample, int participant) {
        return times[resample][participant];
    }

    int[] times(int resample) {
        return times[resample];
    }

    /**
     * The interval of a figure.
     *
     * @param resampled the figure on every resample; NaN where it is undefined
     * @param behind how many participants stand behind it
     * @return empty with too few participants, and when the figure is undefined too often
     */
    public static Optional<Interval> interval(DoubleStream resampled, int behind) {
        double[] all = resampled.toArray();
        double[] defined =
                Arrays.stream(all).filter(value -> !Double.isNaN(value)).toArray();
        if (behind < Evaluation.FEWEST_PARTICIPANTS
                || defined.length == 0
                || defined.length < (1 - UNDEFINED_SHARE) * all.length) {
            return Optional.empty();
        }
        Quantiles quantiles = new Quantiles(defined);
        double tail = tail(behind);
        return Optional.of(new Interval(quantiles.at(tail), quantiles.at(1 - tail)));
    }

    /** The probability left out on either side. */
    static double tail(int participants) {
        double t = TDistribution.of(participants - 1).inverseSurvivalProbability(0.025);
        double ratio = (double) participants / (participants - 1);
        return NormalDistribution.of(0, 1).survivalProbability(t * Math.sqrt(ratio));
    }
}

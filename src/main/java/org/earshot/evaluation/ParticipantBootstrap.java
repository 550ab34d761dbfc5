package org.earshot.evaluation;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * 95% intervals by resampling participants with replacement: trials within a participant are not independent, participants
 * are.
 *
 * <p>The interval is the expanded percentile interval of T. C. Hesterberg, "What teachers should know about the bootstrap",
 * The American Statistician 69 (2015) 371-386: the plain one is too short by the factor sqrt((n-1)/n) and by the use of the
 * normal where Student's t belongs, which with 12 participants leaves 91% of the 95%. The quantile levels are therefore
 * moved out to the normal probability of t(n-1; 0.975) sqrt(n/(n-1)); with many participants they reach 2.5% and 97.5%.
 *
 * <p>The same seed and the same answers, in any order, give the same intervals.
 */
final class ParticipantBootstrap {

    static final int RESAMPLES = 2_000;
    /** Below, no interval is given: a resample of four people is no picture of a population. */
    static final int FEWEST_PARTICIPANTS = 5;

    private final Tally tally;
    private final int[][] resamples;

    ParticipantBootstrap(Tally tally, long seed) {
        this.tally = tally;
        boolean enough = tally.participants() >= FEWEST_PARTICIPANTS;
        SplittableRandom random = new SplittableRandom(seed);
        this.resamples = new int[enough ? RESAMPLES : 0][];
        Arrays.setAll(resamples, resample -> tally.counts(multiplicities(random)));
    }

    private int[] multiplicities(SplittableRandom random) {
        int[] times = new int[tally.participants()];
        for (int draw = 0; draw < times.length; draw++) {
            times[random.nextInt(times.length)]++;
        }
        return times;
    }

    /**
     * All figures of one matrix on every resample; nothing if too few participants stand behind the matrix.
     *
     * @param matrix picks the matrix out of the counts of a resample
     * @param participants how many stand behind the matrix
     */
    ResampledFigures figures(Function<int[], ConfusionMatrix> matrix, int participants) {
        if (participants < FEWEST_PARTICIPANTS) {
            return ResampledFigures.NONE;
        }
        return new ResampledFigures(
                Arrays.stream(resamples)
                        .map(counts -> Figures.values(matrix.apply(counts)))
                        .toArray(double[][]::new),
                participants);
    }

    /** The probability left out on either side. */
    static double tail(int participants) {
        double t = TDistribution.of(participants - 1).inverseSurvivalProbability(0.025);
        double ratio = (double) participants / (participants - 1);
        return NormalDistribution.of(0, 1).survivalProbability(t * Math.sqrt(ratio));
    }
}

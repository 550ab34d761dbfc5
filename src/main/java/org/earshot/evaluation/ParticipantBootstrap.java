package org.earshot.evaluation;

import java.util.Arrays;
import java.util.function.Function;

/**
 * All figures on every resample of participants. The same seed and the same answers, in any order, give the same intervals.
 */
final class ParticipantBootstrap {

    private final int[][] resamples;

    ParticipantBootstrap(Tally tally, long seed) {
        ParticipantResamples drawn = new ParticipantResamples(tally.participants(), seed);
        this.resamples = new int[drawn.size()][];
        Arrays.setAll(resamples, resample -> tally.counts(drawn.times(resample)));
    }

    /**
     * All figures of one matrix on every resample; nothing if too few participants stand behind the matrix.
     *
     * @param matrix picks the matrix out of the counts of a resample
     * @param participants how many stand behind the matrix
     */
    ResampledFigures figures(Function<int[], ConfusionMatrix> matrix, int participants) {
        if (participants < Evaluation.FEWEST_PARTICIPANTS) {
            return ResampledFigures.NONE;
        }
        return new ResampledFigures(
                Arrays.stream(resamples)
                        .map(counts -> Figures.values(matrix.apply(counts)))
                        .toArray(double[][]::new),
                participants);
    }
}

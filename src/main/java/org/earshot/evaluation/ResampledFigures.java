package org.earshot.evaluation;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The figures of one matrix on every resample of participants, and the intervals that follow.
 */
final class ResampledFigures {

    static final ResampledFigures NONE = new ResampledFigures(new double[0][], 0);

    private final double[][] values;
    private final int participants;

    /**
     * @param values by resample and the place of the figure in {@link Figures#values}; undefined is NaN; empty if there are
     *     too few participants
     * @param participants how many stand behind the matrix
     */
    ResampledFigures(double[][] values, int participants) {
        this.values = values;
        this.participants = participants;
    }

    Optional<Interval> interval(int figure) {
        return ParticipantResamples.interval(Arrays.stream(values).mapToDouble(of -> of[figure]), participants);
    }

    /** The interval beside a value: none where the value itself is undefined. */
    Optional<Interval> of(int figure, OptionalDouble value) {
        return value.isPresent() ? interval(figure) : Optional.empty();
    }

    /**
     * The interval of this figure minus another condition's, on the same resamples. It is expanded as is right for the smaller
     * of the two numbers of participants, which for different participants is on the safe side.
     */
    Optional<Interval> ofDifference(ResampledFigures other, int figure, OptionalDouble value) {
        if (value.isEmpty() || values.length == 0 || other.values.length == 0) {
            return Optional.empty();
        }
        DoubleStream differences = IntStream.range(0, values.length)
                .mapToDouble(resample -> values[resample][figure] - other.values[resample][figure]);
        return ParticipantResamples.interval(differences, Math.min(participants, other.participants));
    }
}

package org.earshot.evaluation;

import java.util.Optional;
import java.util.OptionalDouble;
import org.earshot.study.configuration.Condition;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * Two conditions compared in one figure and one stratum. What is undefined or cannot be given is empty, in JSON
 * {@code null}.
 *
 * @param participants the sessions with an answer in the stratum under at least one of the two
 * @param both those of them with answers under both: whose tables the test swaps
 * @param difference the first condition's figure minus the second's
 * @param interval from the same resamples of participants for both conditions
 * @param p two-sided, of a permutation test; empty with fewer than {@link Evaluation#FEWEST_PARTICIPANTS}
 *     participants under either condition
 * @param holmP {@code p} corrected over the family: all pairs of conditions in the same figure and stratum that have a p
 */
public record Comparison(
        @JsonSerialize(using = ToStringSerializer.class) Condition first,
        @JsonSerialize(using = ToStringSerializer.class) Condition second,
        Stratum stratum,
        OverallFigure figure,
        int participants,
        int both,
        OptionalDouble difference,
        Optional<Interval> interval,
        OptionalDouble p,
        OptionalDouble holmP) {

    Comparison corrected(OptionalDouble holm) {
        return new Comparison(first, second, stratum, figure, participants, both, difference, interval, p, holm);
    }
}

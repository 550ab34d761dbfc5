package org.earshot.evaluation.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.earshot.Quantiles;
import org.earshot.evaluation.Interval;
import org.earshot.evaluation.ParticipantOrder;
import org.earshot.evaluation.ParticipantResamples;
import org.earshot.evaluation.Stratum;
import org.earshot.study.configuration.Condition;
import org.earshot.study.records.AnsweredTrial;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * Response times under one condition in one stratum, in milliseconds: quantiles over answers (type 7 of Hyndman and Fan), the median
 * with its interval over participants. Answers without a response time are left out; everything is empty where none has one.
 *
 * @param participants with a response time here: the n of the interval
 * @param answers with a response time
 */
public record ResponseTimes(
        @JsonSerialize(using = ToStringSerializer.class) Condition condition,
        Stratum stratum,
        int participants,
        int answers,
        OptionalDouble percentile5,
        OptionalDouble lowerQuartile,
        OptionalDouble median,
        Optional<Interval> medianInterval,
        OptionalDouble upperQuartile,
        OptionalDouble percentile95) {

    /** Every condition and stratum, in this order. */
    public static List<ResponseTimes> of(List<AnsweredTrial> answers, List<Condition> conditions, long seed) {
        List<List<AnsweredTrial>> participants = ParticipantOrder.of(answers);
        ParticipantResamples resamples = new ParticipantResamples(participants.size(), seed);
        List<ResponseTimes> all = new ArrayList<>();
        for (Condition condition : conditions) {
            for (Stratum stratum : Stratum.values()) {
                all.add(of(participants, resamples, condition, stratum));
            }
        }
        return all;
    }

    private static ResponseTimes of(
            List<List<AnsweredTrial>> participants,
            ParticipantResamples resamples,
            Condition condition,
            Stratum stratum) {
        Predicate<AnsweredTrial> here = answer -> answer.condition().equals(condition)
                && stratum.includes(answer)
                && answer.responseTimeMs().isPresent();
        SortedTimes times = SortedTimes.of(participants, here);
        if (times.size() == 0) {
            OptionalDouble none = OptionalDouble.empty();
            return new ResponseTimes(condition, stratum, 0, 0, none, none, none, Optional.empty(), none, none);
        }
        Quantiles quantiles = new Quantiles(times.milliseconds());
        return new ResponseTimes(
                condition,
                stratum,
                times.participants(),
                times.size(),
                OptionalDouble.of(quantiles.at(0.05)),
                OptionalDouble.of(quantiles.at(0.25)),
                OptionalDouble.of(quantiles.median()),
                times.medianInterval(resamples),
                OptionalDouble.of(quantiles.at(0.75)),
                OptionalDouble.of(quantiles.at(0.95)));
    }
}

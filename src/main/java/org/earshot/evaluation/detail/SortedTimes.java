package org.earshot.evaluation.detail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.earshot.evaluation.Interval;
import org.earshot.evaluation.ParticipantResamples;
import org.earshot.study.records.AnsweredTrial;

/**
 * Times in ascending order, each with its participant's number, so that the median of a resample is found by walking up.
 * The arrays belong to the record.
 */
@SuppressWarnings("ArrayRecordComponent")
record SortedTimes(double[] milliseconds, int[] participant) {

    private record Time(double milliseconds, int participant) {}

    static SortedTimes of(List<List<AnsweredTrial>> participants, Predicate<AnsweredTrial> wanted) {
        List<Time> times = new ArrayList<>();
        for (int number = 0; number < participants.size(); number++) {
            int participant = number;
            participants.get(number).stream()
                    .filter(wanted)
                    .forEach(
                            answer -> times.add(new Time(answer.responseTimeMs().orElseThrow(), participant)));
        }
        times.sort(Comparator.comparingDouble(Time::milliseconds));
        return new SortedTimes(
                times.stream().mapToDouble(Time::milliseconds).toArray(),
                times.stream().mapToInt(Time::participant).toArray());
    }

    int size() {
        return milliseconds.length;
    }

    int participants() {
        return (int) IntStream.of(participant).distinct().count();
    }

    Optional<Interval> medianInterval(ParticipantResamples resamples) {
        return ParticipantResamples.interval(
                IntStream.range(0, resamples.size()).mapToDouble(resample -> median(resamples, resample)),
                participants());
    }

    private double median(ParticipantResamples resamples, int resample) {
        long all = 0;
        for (int owner : participant) {
            all += resamples.times(resample, owner);
        }
        return all == 0 ? Double.NaN : (at((all - 1) / 2, resamples, resample) + at(all / 2, resamples, resample)) / 2;
    }

    /** The time at a place of the resample, from 0. */
    private double at(long place, ParticipantResamples resamples, int resample) {
        long before = 0;
        for (int time = 0; time < milliseconds.length; time++) {
            before += resamples.times(resample, participant[time]);
            if (before > place) {
                return milliseconds[time];
            }
        }
        throw new IllegalStateException("There is no place " + place + " among " + before);
    }
}

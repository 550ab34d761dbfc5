package org.earshot.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.earshot.study.records.AnsweredTrial;

/**
 * Shares of answers in groups, with intervals from the same resamples of participants for all groups.
 *
 * {@snippet :
 * Map<Condition, Rate> agreement = Rates.of(answers, conditions, answer -> Optional.of(answer.condition()),
 *         AnsweredTrial::agreesWithModel, seed);
 * }
 */
public final class Rates {

    private final int groups;
    private final List<int[]> places = new ArrayList<>();

    private Rates(int groups) {
        this.groups = groups;
    }

    /**
     * @param groups in the order in which they are wanted; those without answers are undefined
     * @param group of an answer; an answer may be in none, and one in a group that is not wanted counts nowhere
     * @param hit what is counted
     */
    public static <G> Map<G, Rate> of(
            List<AnsweredTrial> answers,
            List<G> groups,
            Function<AnsweredTrial, Optional<G>> group,
            Predicate<AnsweredTrial> hit,
            long seed) {
        Map<G, Integer> numbers = new HashMap<>();
        groups.forEach(one -> numbers.put(one, numbers.size()));
        Rates rates = new Rates(groups.size());
        for (List<AnsweredTrial> participant : ParticipantOrder.of(answers)) {
            rates.places.add(participant.stream()
                    .mapToInt(answer -> group.apply(answer)
                            .map(numbers::get)
                            .map(number -> 2 * number + (hit.test(answer) ? 1 : 0))
                            .orElse(-1))
                    .filter(place -> place >= 0)
                    .toArray());
        }
        return rates.all(groups, seed);
    }

    private <G> Map<G, Rate> all(List<G> wanted, long seed) {
        ParticipantResamples resamples = new ParticipantResamples(places.size(), seed);
        double[][] shares = new double[resamples.size()][];
        for (int resample = 0; resample < shares.length; resample++) {
            int now = resample;
            shares[resample] = shares(counts(participant -> resamples.times(now, participant)));
        }
        int[] counts = counts(participant -> 1);
        Map<G, Rate> rates = new LinkedHashMap<>();
        for (int group = 0; group < groups; group++) {
            rates.put(wanted.get(group), rate(group, counts, shares));
        }
        return rates;
    }

    private Rate rate(int group, int[] counts, double[][] shares) {
        int hits = counts[2 * group + 1];
        int answers = counts[2 * group] + hits;
        int participants = (int) places.stream()
                .filter(of -> IntStream.of(of).anyMatch(place -> place / 2 == group))
                .count();
        return new Rate(
                participants,
                answers,
                hits,
                answers == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) hits / answers),
                ParticipantResamples.interval(
                        IntStream.range(0, shares.length).mapToDouble(resample -> shares[resample][group]),
                        participants));
    }

    private interface Times {
        int of(int participant);
    }

    private int[] counts(Times times) {
        int[] counts = new int[2 * groups];
        for (int participant = 0; participant < places.size(); participant++) {
            int drawn = times.of(participant);
            if (drawn > 0) {
                for (int place : places.get(participant)) {
                    counts[place] += drawn;
                }
            }
        }
        return counts;
    }

    private static double[] shares(int[] counts) {
        double[] shares = new double[counts.length / 2];
        for (int group = 0; group < shares.length; group++) {
            int all = counts[2 * group] + counts[2 * group + 1];
            shares[group] = all == 0 ? Double.NaN : (double) counts[2 * group + 1] / all;
        }
        return shares;
    }
}

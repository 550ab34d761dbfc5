package org.earshot.recomputed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The documented resamples of participants and the intervals that follow: sessions in the order of what was answered in them, 2,000
 * times as many draws as there are sessions, by Java's own generator from the study's seed.
 */
public final class Resampling {

    private static final int RESAMPLES = 2_000;
    private static final int FEWEST = 5;

    private static final Comparator<Answer> BY_CONTENT = Comparator.comparingInt(Answer::position)
            .thenComparing(Answer::condition)
            .thenComparing(Answer::recording)
            .thenComparing(Answer::spoken)
            .thenComparing(Answer::decided)
            .thenComparing(Answer::answered)
            .thenComparingDouble(Answer::milliseconds);

    private final List<String> sessions;
    private final int[][] drawn;
    /** By the number of participants. */
    private final Map<Integer, Double> tails = new HashMap<>();

    /** An interval that cannot be given has NaN at both ends. */
    public record Interval(double low, double high) {
        static final Interval NONE = new Interval(Double.NaN, Double.NaN);
    }

    /** @param analysed all answers whose figures are to be resampled together */
    public Resampling(Answers analysed, long seed) {
        Map<String, List<Answer>> given =
                analysed.all().stream().sorted(BY_CONTENT).collect(Collectors.groupingBy(Answer::session));
        this.sessions = given.keySet().stream()
                .sorted((one, other) -> Arrays.compare(answers(given, one), answers(given, other), BY_CONTENT))
                .toList();
        SplittableRandom random = new SplittableRandom(seed);
        this.drawn = new int[RESAMPLES][sessions.size()];
        for (int[] times : drawn) {
            for (int draw = 0; draw < times.length; draw++) {
                times[random.nextInt(times.length)]++;
            }
        }
    }

    private static Answer[] answers(Map<String, List<Answer>> given, String session) {
        return given.getOrDefault(session, List.of()).toArray(Answer[]::new);
    }

    /** 95%, of a figure of some of the answers. */
    public Interval interval(Answers group, Statistic statistic) {
        return interval(resampled(group, statistic), group.sessions().size());
    }

    /** 95%, of the difference between two groups. */
    public Interval interval(Answers one, Answers other, Statistic statistic) {
        double[] first = resampled(one, statistic);
        double[] second = resampled(other, statistic);
        return interval(
                IntStream.range(0, RESAMPLES)
                        .mapToDouble(at -> first[at] - second[at])
                        .toArray(),
                Math.min(one.sessions().size(), other.sessions().size()));
    }

    private double[] resampled(Answers group, Statistic statistic) {
        int[] owner = group.all().stream()
                .mapToInt(answer -> sessions.indexOf(answer.session()))
                .toArray();
        ToDoubleFunction<int[]> figure = statistic.on(group.all());
        double[] resampled = new double[RESAMPLES];
        int[] counting = new int[owner.length];
        for (int resample = 0; resample < RESAMPLES; resample++) {
            for (int answer = 0; answer < owner.length; answer++) {
                counting[answer] = drawn[resample][owner[answer]];
            }
            resampled[resample] = figure.applyAsDouble(counting);
        }
        return resampled;
    }

    private Interval interval(double[] resampled, int behind) {
        List<Double> defined = new ArrayList<>();
        Arrays.stream(resampled).filter(value -> !Double.isNaN(value)).sorted().forEach(defined::add);
        if (behind < FEWEST || defined.size() < 0.95 * RESAMPLES) {
            return Interval.NONE;
        }
        double tail = tails.computeIfAbsent(behind, ExpandedTail::of);
        return new Interval(Quantile.of(defined, tail), Quantile.of(defined, 1 - tail));
    }
}

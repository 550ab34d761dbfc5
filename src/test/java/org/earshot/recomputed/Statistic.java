package org.earshot.recomputed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** A figure of answers of which each may count several times, or not at all: as itself, in resamples, and after swaps. */
@FunctionalInterface
public interface Statistic {

    List<String> DIGITS = IntStream.range(0, 10).mapToObj(String::valueOf).toList();

    /**
     * @param times how often each answer counts
     * @return NaN where the figure is undefined
     */
    double of(List<Answer> answers, int[] times);

    /** Of every answer once. */
    default double of(Answers answers) {
        int[] once = new int[answers.size()];
        Arrays.fill(once, 1);
        return of(answers.all(), once);
    }

    /** The share of hits among the answers of a group. */
    static Statistic share(Predicate<Answer> group, Predicate<Answer> hit) {
        return (answers, times) -> {
            double all = 0;
            double hits = 0;
            for (int at = 0; at < times.length; at++) {
                if (group.test(answers.get(at))) {
                    all += times[at];
                    hits += hit.test(answers.get(at)) ? times[at] : 0;
                }
            }
            return hits / all;
        };
    }

    static Statistic share(Predicate<Answer> hit) {
        return share(answer -> true, hit);
    }

    static Statistic agreement() {
        return share(Answer::agrees);
    }

    /** P(answered c | decided c) - P(answered c | decided otherwise). */
    static Statistic informedness(String digit) {
        return difference(answer -> answer.decided().equals(digit), answer -> answer.answered()
                .equals(digit));
    }

    /** P(decided c | answered c) - P(decided c | answered otherwise). */
    static Statistic markedness(String digit) {
        return difference(answer -> answer.answered().equals(digit), answer -> answer.decided()
                .equals(digit));
    }

    private static Statistic difference(Predicate<Answer> group, Predicate<Answer> hit) {
        Statistic inside = share(group, hit);
        Statistic outside = share(group.negate(), hit);
        return (answers, times) -> inside.of(answers, times) - outside.of(answers, times);
    }

    /** The mean of a figure over the digits where it is defined. */
    static Statistic macro(Function<String, Statistic> figure) {
        return weighted(figure, digit -> (answers, times) -> 1);
    }

    /** The same, each digit weighing as often as answers name it in some way. */
    static Statistic weighted(Function<String, Statistic> figure, BiPredicate<Answer, String> named) {
        return weighted(
                figure,
                digit -> (answers, times) -> IntStream.range(0, times.length)
                        .filter(at -> named.test(answers.get(at), digit))
                        .map(at -> times[at])
                        .sum());
    }

    private static Statistic weighted(Function<String, Statistic> figure, Function<String, Statistic> weight) {
        List<Statistic> figures = DIGITS.stream().map(figure).toList();
        List<Statistic> weights = DIGITS.stream().map(weight).toList();
        return (answers, times) -> {
            double sum = 0;
            double all = 0;
            for (int digit = 0; digit < figures.size(); digit++) {
                double value = figures.get(digit).of(answers, times);
                if (!Double.isNaN(value)) {
                    sum += weights.get(digit).of(answers, times) * value;
                    all += weights.get(digit).of(answers, times);
                }
            }
            return sum / all;
        };
    }

    /** Of the response times, in milliseconds. */
    static Statistic medianTime() {
        return (answers, times) -> {
            List<Double> drawn = new ArrayList<>();
            for (int at = 0; at < times.length; at++) {
                for (int time = 0; time < times[at] && answers.get(at).timed(); time++) {
                    drawn.add(answers.get(at).milliseconds());
                }
            }
            drawn.sort(null);
            return Quantile.median(drawn);
        };
    }
}

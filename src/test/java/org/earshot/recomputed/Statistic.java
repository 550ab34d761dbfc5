package org.earshot.recomputed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** A figure of answers of which each may count several times, or not at all: as itself, in resamples, and after swaps. */
@FunctionalInterface
public interface Statistic {

    List<String> DIGITS = IntStream.range(0, 10).mapToObj(String::valueOf).toList();

    /** The figure by how often each of the answers counts; NaN where it is undefined. */
    ToDoubleFunction<int[]> on(List<Answer> answers);

    /** Of every answer once. */
    default double of(Answers answers) {
        int[] once = new int[answers.size()];
        Arrays.fill(once, 1);
        return on(answers.all()).applyAsDouble(once);
    }

    /** The share of hits among the answers of a group. */
    static Statistic share(Predicate<Answer> group, Predicate<Answer> hit) {
        return answers -> {
            ToDoubleFunction<int[]> all = number(group).on(answers);
            ToDoubleFunction<int[]> hits = number(group.and(hit)).on(answers);
            return times -> hits.applyAsDouble(times) / all.applyAsDouble(times);
        };
    }

    static Statistic share(Predicate<Answer> hit) {
        return share(answer -> true, hit);
    }

    static Statistic agreement() {
        return share(Answer::agrees);
    }

    private static Statistic number(Predicate<Answer> of) {
        return answers -> {
            int[] counted = IntStream.range(0, answers.size())
                    .filter(at -> of.test(answers.get(at)))
                    .toArray();
            return times -> {
                int sum = 0;
                for (int at : counted) {
                    sum += times[at];
                }
                return sum;
            };
        };
    }

    /** P(answered c | decided c) - P(answered c | decided otherwise). */
    static Statistic informedness(String digit) {
        return difference(
                answer -> answer.decided().equals(digit),
                answer -> answer.answered().equals(digit));
    }

    /** P(decided c | answered c) - P(decided c | answered otherwise). */
    static Statistic markedness(String digit) {
        return difference(
                answer -> answer.answered().equals(digit),
                answer -> answer.decided().equals(digit));
    }

    private static Statistic difference(Predicate<Answer> group, Predicate<Answer> hit) {
        return answers -> {
            ToDoubleFunction<int[]> inside = share(group, hit).on(answers);
            ToDoubleFunction<int[]> outside = share(group.negate(), hit).on(answers);
            return times -> inside.applyAsDouble(times) - outside.applyAsDouble(times);
        };
    }

    /** The mean of a figure over the digits where it is defined. */
    static Statistic macro(Function<String, Statistic> figure) {
        return weighted(figure, digit -> answers -> times -> 1);
    }

    /** The same, each digit weighing as often as answers name it in some way. */
    static Statistic weighted(Function<String, Statistic> figure, BiPredicate<Answer, String> named) {
        return weighted(figure, digit -> number(answer -> named.test(answer, digit)));
    }

    private static Statistic weighted(Function<String, Statistic> figure, Function<String, Statistic> weight) {
        return answers -> {
            List<ToDoubleFunction<int[]>> figures = new ArrayList<>();
            List<ToDoubleFunction<int[]>> weights = new ArrayList<>();
            DIGITS.forEach(digit -> figures.add(figure.apply(digit).on(answers)));
            DIGITS.forEach(digit -> weights.add(weight.apply(digit).on(answers)));
            return times -> mean(figures, weights, times);
        };
    }

    private static double mean(
            List<ToDoubleFunction<int[]>> figures, List<ToDoubleFunction<int[]>> weights, int[] times) {
        double sum = 0;
        double all = 0;
        for (int digit = 0; digit < figures.size(); digit++) {
            double value = figures.get(digit).applyAsDouble(times);
            double weight = weights.get(digit).applyAsDouble(times);
            sum += Double.isNaN(value) ? 0 : weight * value;
            all += Double.isNaN(value) ? 0 : weight;
        }
        return sum / all;
    }

    /** Of the response times, in milliseconds. */
    static Statistic medianTime() {
        return answers -> {
            List<Integer> sorted = IntStream.range(0, answers.size())
                    .filter(at -> answers.get(at).timed())
                    .boxed()
                    .sorted(Comparator.comparingDouble(at -> answers.get(at).milliseconds()))
                    .toList();
            return times -> {
                List<Double> drawn = new ArrayList<>();
                for (int at : sorted) {
                    for (int time = 0; time < times[at]; time++) {
                        drawn.add(answers.get(at).milliseconds());
                    }
                }
                return Quantile.median(drawn);
            };
        };
    }
}

package org.earshot.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * How often each decision of the model (row) met each answer (column), and the figures that follow from it. Immutable. A
 * figure with a zero denominator is empty, never 0.
 */
public final class ConfusionMatrix {

    private final List<String> labels;
    private final int[] counts;

    private ConfusionMatrix(List<String> labels, int[] counts) {
        this.labels = labels;
        this.counts = counts;
    }

    /** Takes the counts as they are: rows one after the other, owned by the matrix from here on. */
    static ConfusionMatrix ofRows(List<String> labels, int[] counts) {
        return new ConfusionMatrix(labels, counts);
    }

    public List<String> labels() {
        return labels;
    }

    public int count(int prediction, int answer) {
        return counts[prediction * labels.size() + answer];
    }

    /** A copy of the counts: one row per decision, one column per answer. */
    public List<List<Integer>> rows() {
        int size = labels.size();
        return IntStream.range(0, size)
                .mapToObj(row -> IntStream.range(0, size)
                        .mapToObj(column -> count(row, column))
                        .toList())
                .toList();
    }

    public long total() {
        return IntStream.of(counts).asLongStream().sum();
    }

    /** The share of answers that agree with the model, in [0, 1]. */
    public OptionalDouble accuracy() {
        long total = total();
        long agreeing = 0;
        for (int label = 0; label < labels.size(); label++) {
            agreeing += count(label, label);
        }
        return total == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) agreeing / total);
    }

    /** Every class against the rest, in the order of the labels. */
    public List<ClassCounts> classes() {
        int size = labels.size();
        long total = total();
        List<ClassCounts> classes = new ArrayList<>(size);
        for (int label = 0; label < size; label++) {
            long decided = 0;
            long answered = 0;
            for (int other = 0; other < size; other++) {
                decided += count(label, other);
                answered += count(other, label);
            }
            long tp = count(label, label);
            classes.add(new ClassCounts(tp, answered - tp, decided - tp, total - decided - answered + tp));
        }
        return classes;
    }

    /** The unweighted mean over the classes whose figure is defined. */
    static Average macro(List<ClassCounts> classes, Function<ClassCounts, OptionalDouble> figure) {
        return weighted(classes, figure, label -> 1);
    }

    /**
     * The weighted mean over the classes whose figure is defined, the weights scaled to sum to 1 over these. Powers weighs
     * by prevalence ({@link ClassCounts#decisions}) or by bias ({@link ClassCounts#answers}).
     */
    static Average weighted(
            List<ClassCounts> classes,
            Function<ClassCounts, OptionalDouble> figure,
            ToLongFunction<ClassCounts> weight) {
        double sum = 0;
        long weights = 0;
        int defined = 0;
        for (ClassCounts counts : classes) {
            OptionalDouble value = figure.apply(counts);
            if (value.isPresent()) {
                sum += value.getAsDouble() * weight.applyAsLong(counts);
                weights += weight.applyAsLong(counts);
                defined++;
            }
        }
        return new Average(weights == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / weights), defined);
    }
}

package org.earshot.evaluation;

import java.util.List;
import java.util.OptionalDouble;

/** Everything that is computed from one matrix: what is shown, and what the bootstrap repeats on every resample. */
record Figures(
        List<ClassCounts> classes,
        OptionalDouble accuracy,
        Average macroInformedness,
        Average macroMarkedness,
        OptionalDouble prevalenceWeightedInformedness,
        OptionalDouble biasWeightedInformedness,
        OptionalDouble prevalenceWeightedMarkedness,
        OptionalDouble biasWeightedMarkedness) {

    static Figures of(ConfusionMatrix matrix) {
        List<ClassCounts> classes = matrix.classes();
        return new Figures(
                classes,
                matrix.accuracy(),
                ConfusionMatrix.macro(classes, ClassCounts::informedness),
                ConfusionMatrix.macro(classes, ClassCounts::markedness),
                ConfusionMatrix.weighted(classes, ClassCounts::informedness, ClassCounts::decisions)
                        .value(),
                ConfusionMatrix.weighted(classes, ClassCounts::informedness, ClassCounts::answers)
                        .value(),
                ConfusionMatrix.weighted(classes, ClassCounts::markedness, ClassCounts::decisions)
                        .value(),
                ConfusionMatrix.weighted(classes, ClassCounts::markedness, ClassCounts::answers)
                        .value());
    }

    /**
     * The figures that get an interval, undefined as NaN: those over all classes first, then informedness and markedness of
     * every class. The bootstrap computes nothing else, some ten thousand times.
     */
    static double[] values(ConfusionMatrix matrix) {
        List<ClassCounts> classes = matrix.classes();
        double[] values = new double[OVERALL + 2 * classes.size()];
        for (int label = 0; label < classes.size(); label++) {
            values[informednessOf(label)] = orNaN(classes.get(label).informedness());
            values[markednessOf(label)] = orNaN(classes.get(label).markedness());
        }
        values[ACCURACY] = orNaN(matrix.accuracy());
        values[MACRO_INFORMEDNESS] = meanFrom(values, informednessOf(0));
        values[MACRO_MARKEDNESS] = meanFrom(values, markednessOf(0));
        return values;
    }

    /** The mean of every second value that is defined. */
    private static double meanFrom(double[] values, int first) {
        double sum = 0;
        int defined = 0;
        for (int at = first; at < values.length; at += 2) {
            if (!Double.isNaN(values[at])) {
                sum += values[at];
                defined++;
            }
        }
        return defined == 0 ? Double.NaN : sum / defined;
    }

    static final int ACCURACY = 0;
    static final int MACRO_INFORMEDNESS = 1;
    static final int MACRO_MARKEDNESS = 2;
    private static final int OVERALL = 3;

    static int informednessOf(int label) {
        return OVERALL + 2 * label;
    }

    static int markednessOf(int label) {
        return OVERALL + 2 * label + 1;
    }

    private static double orNaN(OptionalDouble value) {
        return value.orElse(Double.NaN);
    }
}

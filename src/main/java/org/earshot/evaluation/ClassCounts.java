package org.earshot.evaluation;

import java.util.OptionalDouble;
import org.earshot.EarshotException;

/**
 * One class against the rest. Positive means that the model decided for the class; a true positive is an answer that says
 * so too.
 *
 * <p>Informedness and markedness are those of D. M. W. Powers, "Evaluation: from precision, recall and F-measure to ROC,
 * informedness, markedness and correlation", Journal of Machine Learning Technologies 2 (2011) 37-63.
 */
public record ClassCounts(long tp, long fp, long fn, long tn) {

    public ClassCounts {
        if (tp < 0 || fp < 0 || fn < 0 || tn < 0) {
            throw new EarshotException(
                    "Counts cannot be negative: tp " + tp + ", fp " + fp + ", fn " + fn + ", tn " + tn);
        }
    }

    /** TP/(TP+FN) - FP/(FP+TN), in [-1, 1]; empty when the model always or never decided for the class. */
    public OptionalDouble informedness() {
        return differenceOfShares(tp, tp + fn, fp, fp + tn);
    }

    /** TP/(TP+FP) - FN/(FN+TN), in [-1, 1]; empty when the answers always or never named the class. */
    public OptionalDouble markedness() {
        return differenceOfShares(tp, tp + fp, fn, fn + tn);
    }

    /** How often the model decided for the class. */
    public long decisions() {
        return tp + fn;
    }

    /** How often the answers named the class. */
    public long answers() {
        return tp + fp;
    }

    private static OptionalDouble differenceOfShares(long part, long whole, long otherPart, long otherWhole) {
        return whole == 0 || otherWhole == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) part / whole - (double) otherPart / otherWhole);
    }
}

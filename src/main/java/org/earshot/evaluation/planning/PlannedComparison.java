package org.earshot.evaluation.planning;

import org.earshot.EarshotException;
import org.earshot.study.configuration.Design;

/**
 * What is assumed of two conditions of a study that is yet to run. Whether an answer agrees with the model is logistic: the
 * logit of the condition and of the model's being right or wrong, plus a normal intercept of the participant and one of the
 * item. Participants answer every item once per condition that they meet; an item is as easy under both.
 *
 * @param conditions how many the study has, at least 2; with {@link Design#BETWEEN} participants are spread over all of them
 * @param items samples that are answered per condition
 * @param participantSd standard deviation of the participants' intercepts, in log odds; 0 to 5
 * @param itemSd the same of the items
 * @param level of the two-sided test; 0.001 to 0.2
 */
public record PlannedComparison(
        Design design,
        int conditions,
        PlannedItems items,
        AssumedAgreement first,
        AssumedAgreement second,
        double participantSd,
        double itemSd,
        double level) {

    public PlannedComparison {
        within("number of conditions", conditions, 2, 1_000);
        within("standard deviation of participants", participantSd, 0, 5);
        within("standard deviation of samples", itemSd, 0, 5);
        within("level", level, 0.001, 0.2);
    }

    private static void within(String what, double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            throw new EarshotException("The " + what + " has to be from " + written(low) + " to " + written(high)
                    + ", not " + written(value));
        }
    }

    private static String written(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    /** How many of a study's participants meet the first condition. */
    int inFirst(int participants) {
        return design == Design.WITHIN ? participants : (participants + conditions - 1) / conditions;
    }

    /** How many of a study's participants meet the second condition. */
    int inSecond(int participants) {
        return design == Design.WITHIN ? participants : (participants + conditions - 2) / conditions;
    }
}

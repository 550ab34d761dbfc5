package org.earshot.evaluation.planning;

import java.util.SplittableRandom;
import org.earshot.study.configuration.Design;

/**
 * How often the participants of one simulated study agreed with the model.
 *
 * @param first agreeing answers under the first condition, by participant
 * @param second under the second condition; of the same participants where everybody meets both
 */
@SuppressWarnings("ArrayRecordComponent")
record SimulatedStudy(int[] first, int[] second) {

    /** @param firstLogits of every item under the first condition, of a participant and an item in the middle */
    static SimulatedStudy of(
            PlannedComparison plan,
            double[] firstLogits,
            double[] secondLogits,
            int participants,
            SplittableRandom random) {
        double[] ease = normal(plan.items().all(), plan.itemSd(), random);
        double[] abilities = normal(plan.inFirst(participants), plan.participantSd(), random);
        double[] others = plan.design() == Design.WITHIN
                ? abilities
                : normal(plan.inSecond(participants), plan.participantSd(), random);
        return new SimulatedStudy(
                agreeing(abilities, firstLogits, ease, random), agreeing(others, secondLogits, ease, random));
    }

    private static double[] normal(int size, double deviation, SplittableRandom random) {
        double[] values = new double[size];
        for (int at = 0; at < size; at++) {
            values[at] = deviation * random.nextGaussian();
        }
        return values;
    }

    private static int[] agreeing(double[] abilities, double[] logits, double[] ease, SplittableRandom random) {
        int[] agreeing = new int[abilities.length];
        for (int participant = 0; participant < agreeing.length; participant++) {
            for (int item = 0; item < ease.length; item++) {
                double odds = Math.exp(logits[item] + abilities[participant] + ease[item]);
                agreeing[participant] += random.nextDouble() * (1 + odds) < odds ? 1 : 0;
            }
        }
        return agreeing;
    }
}

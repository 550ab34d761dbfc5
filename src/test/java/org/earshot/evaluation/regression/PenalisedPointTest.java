package org.earshot.evaluation.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sums over answers against the definition with whole matrices. */
class PenalisedPointTest {

    private static final int CELLS = 3;
    private static final double[] LOGITS = {0.7, -0.4, 1.6};
    private static final double PARTICIPANT_SD = 0.8;
    private static final double ITEM_SD = 1.3;

    /** X'WX - X'WZ (Z'WZ + I)^-1 Z'WX: X says which cell an answer is in, Z which intercepts it has, times their deviations. */
    @ParameterizedTest
    @CsvSource({"5, 3", "3, 5", "4, 4"})
    void informationIsWhatTheInterceptsLeaveOfIt(int participants, int items) {
        CrossedAnswers answers = answers(participants, items);
        double[] modes = new Random(7).doubles(participants + items, -1, 1).toArray();
        RealMatrix x = MatrixUtils.createRealMatrix(answers.size(), CELLS);
        RealMatrix z = MatrixUtils.createRealMatrix(answers.size(), participants + items);
        RealMatrix w = MatrixUtils.createRealMatrix(answers.size(), answers.size());
        for (int at = 0; at < answers.size(); at++) {
            int participant = answers.participant()[at];
            int item = answers.item()[at];
            x.setEntry(at, answers.cell()[at], 1);
            z.setEntry(at, participant, PARTICIPANT_SD);
            z.setEntry(at, participants + item, ITEM_SD);
            double logit = LOGITS[answers.cell()[at]]
                    + PARTICIPANT_SD * modes[participant]
                    + ITEM_SD * modes[participants + item];
            double probability = 1 / (1 + Math.exp(-logit));
            w.setEntry(at, at, probability * (1 - probability));
        }
        RealMatrix hessian =
                z.transpose().multiply(w).multiply(z).add(MatrixUtils.createRealIdentityMatrix(participants + items));
        RealMatrix between = x.transpose().multiply(w).multiply(z);
        RealMatrix expected = x.transpose()
                .multiply(w)
                .multiply(x)
                .subtract(between.multiply(
                                new LUDecomposition(hessian).getSolver().getInverse())
                        .multiply(between.transpose()));

        double[][] information =
                new PenalisedPoint(answers, LOGITS, modes, PARTICIPANT_SD, ITEM_SD).cellInformation(CELLS);
        for (int row = 0; row < CELLS; row++) {
            for (int column = 0; column < CELLS; column++) {
                assertThat(information[row][column]).isCloseTo(expected.getEntry(row, column), within(1e-10));
            }
        }
    }

    /** Not everybody meets everything: every fourth answer is missing. */
    private static CrossedAnswers answers(int participants, int items) {
        int size = 2 * participants * items;
        int[] participant = new int[size];
        int[] item = new int[size];
        int[] cell = new int[size];
        boolean[] agrees = new boolean[size];
        Random random = new Random(3);
        int count = 0;
        for (int at = 0; at < size; at++) {
            if (at % 4 != 3) {
                participant[count] = at % participants;
                item[count] = at / participants % items;
                cell[count] = random.nextInt(CELLS);
                agrees[count] = random.nextBoolean();
                count++;
            }
        }
        return new CrossedAnswers(
                Arrays.copyOf(participant, count),
                participants,
                Arrays.copyOf(item, count),
                items,
                Arrays.copyOf(cell, count),
                Arrays.copyOf(agrees, count));
    }
}

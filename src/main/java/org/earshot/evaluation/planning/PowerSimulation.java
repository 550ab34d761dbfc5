package org.earshot.evaluation.planning;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.earshot.EarshotException;
import org.earshot.evaluation.Evaluation;
import org.earshot.evaluation.Interval;

/**
 * The power of the comparison of two conditions in agreement, by simulated studies.
 *
 * {@snippet :
 * PowerPoint point = new PowerSimulation(plan, 7).of(24);
 * }
 *
 * <p>The same plan, seed and number of participants give the same point, whatever else is simulated. Immutable.
 */
public final class PowerSimulation {

    /** How many studies stand behind a point: at a power of 80% a standard error of 0.9 points. */
    public static final int STUDIES = 2_000;

    public static final int MOST_PARTICIPANTS = 1_000;
    private static final double NORMAL_975 = 1.959963984540054;

    private final PlannedComparison plan;
    private final double[] first;
    private final double[] second;
    private final long seed;

    public PowerSimulation(PlannedComparison plan, long seed) {
        this.plan = plan;
        this.seed = seed;
        this.first = logits(plan.first());
        this.second = logits(plan.second());
    }

    /** Of every item: those that the model decided rightly come first. */
    private double[] logits(AssumedAgreement agreement) {
        double deviation = Math.hypot(plan.participantSd(), plan.itemSd());
        double[] logits = new double[plan.items().all()];
        int right = plan.items().right();
        Arrays.fill(logits, 0, right, MarginalLogit.of(agreement.right(), deviation));
        Arrays.fill(logits, right, logits.length, MarginalLogit.of(agreement.wrong(), deviation));
        return logits;
    }

    /**
     * Takes some tenths of a second for a hundred participants.
     *
     * @param participants of the whole study; refused if fewer than 5 would meet a condition, and above 1,000
     */
    public PowerPoint of(int participants) {
        check(plan, participants);
        SplittableRandom random = new SplittableRandom(seed + 0x9E3779B97F4A7C15L * participants);
        SimulatedTest test = new SimulatedTest(plan.design(), plan.level());
        double[] widths = new double[STUDIES];
        int significant = 0;
        for (int at = 0; at < STUDIES; at++) {
            if (Thread.currentThread().isInterrupted()) {
                throw new EarshotException("The simulation was given up at study " + at + " of " + STUDIES);
            }
            SimulatedStudy study = SimulatedStudy.of(plan, first, second, participants, random);
            significant += test.significant(study, random) ? 1 : 0;
            widths[at] = IntervalWidth.of(study, plan);
        }
        double width = Arrays.stream(widths).average().orElseThrow();
        return new PowerPoint(
                participants, (double) significant / STUDIES, wilson(significant), width, mean(widths, width));
    }

    /** Refuses a number of participants of which fewer than 5 would meet a condition, and one above 1,000. */
    public static void check(PlannedComparison plan, int participants) {
        if (participants > MOST_PARTICIPANTS) {
            throw new EarshotException(
                    "At most " + MOST_PARTICIPANTS + " participants can be simulated, not " + participants + ".");
        }
        int fewest = Math.max(0, plan.inSecond(participants));
        if (fewest < Evaluation.FEWEST_PARTICIPANTS) {
            throw new EarshotException("With " + participants + " participants there would be " + fewest
                    + " under a condition; at least " + Evaluation.FEWEST_PARTICIPANTS + " are needed.");
        }
    }

    /** E. B. Wilson, Journal of the American Statistical Association 22 (1927) 209-212. */
    static Interval wilson(int successes) {
        double z = NORMAL_975 * NORMAL_975 / STUDIES;
        double share = (double) successes / STUDIES;
        double centre = (share + z / 2) / (1 + z);
        double reach = Math.sqrt(z * share * (1 - share) + z * z / 4) / (1 + z);
        return new Interval(Math.max(0, centre - reach), Math.min(1, centre + reach));
    }

    private static Interval mean(double[] values, double mean) {
        double squares = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        double reach = NORMAL_975 * Math.sqrt(squares / (STUDIES - 1) / STUDIES);
        return new Interval(mean - reach, mean + reach);
    }
}

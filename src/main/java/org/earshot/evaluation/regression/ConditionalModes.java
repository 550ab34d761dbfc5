package org.earshot.evaluation.regression;

import java.util.stream.DoubleStream;
import org.earshot.EarshotException;

/**
 * The random intercepts of participants and items that are most probable given everything else, found by penalised
 * iteratively reweighted least squares, and with them Laplace's approximation of the deviance: D. Bates, M. Maechler,
 * B. Bolker, S. Walker, "Fitting linear mixed-effects models using lme4", Journal of Statistical Software 67 (2015) 1, and
 * lme4's glmer with nAGQ = 1.
 *
 * <p>Each intercept is its standard deviation times a standard normal u. Not safe for use by several threads: every search
 * begins at the last modes.
 */
final class ConditionalModes {

    private static final int MOST_STEPS = 100;
    private static final int MOST_HALVINGS = 40;
    /** By how much, in units of the deviance, a further step may still promise to improve. */
    private static final double PRECISION = 1e-12;

    private final CrossedAnswers answers;
    /** u of participants, then u of items. */
    private double[] modes;

    ConditionalModes(CrossedAnswers answers) {
        this.answers = answers;
        this.modes = new double[answers.participants() + answers.items()];
    }

    /**
     * Laplace's approximation of -2 log likelihood.
     *
     * @param logits the fixed part of the linear predictor, by cell
     * @param participantSd its sign does not matter; 0 leaves the intercepts of participants out
     * @param itemSd the same for items
     */
    double deviance(double[] logits, double participantSd, double itemSd) {
        PenalisedPoint point = at(logits, participantSd, itemSd);
        return point.deviance() + point.hessian().logDeterminant();
    }

    /** The search's last point, whose decrement is below the precision. */
    PenalisedPoint at(double[] logits, double participantSd, double itemSd) {
        PenalisedPoint point = new PenalisedPoint(answers, logits, modes, participantSd, itemSd);
        if (!Double.isFinite(point.deviance())) {
            modes = new double[modes.length];
            point = new PenalisedPoint(answers, logits, modes, participantSd, itemSd);
        }
        for (int count = 0; count < MOST_STEPS; count++) {
            if (Thread.currentThread().isInterrupted()) {
                throw new EarshotException("The regression was given up while it was fitted");
            }
            double[] step = point.step();
            if (point.promise(step) < PRECISION) {
                return point;
            }
            point = better(point, step, logits, participantSd, itemSd);
        }
        throw new EarshotException("The random intercepts were not found in " + MOST_STEPS + " steps");
    }

    /** Steps as far as helps; a step that helps no more by rounding ends where it began. */
    private PenalisedPoint better(
            PenalisedPoint from, double[] step, double[] logits, double participantSd, double itemSd) {
        double length = 1;
        for (int halving = 0; halving < MOST_HALVINGS; halving++, length /= 2) {
            double[] tried = new double[modes.length];
            for (int at = 0; at < tried.length; at++) {
                tried[at] = from.modes()[at] + length * step[at];
            }
            PenalisedPoint point = new PenalisedPoint(answers, logits, tried, participantSd, itemSd);
            if (point.deviance() <= from.deviance() + 1e-9) {
                modes = tried;
                return point;
            }
        }
        throw new EarshotException("No step improves the random intercepts, whose largest is "
                + DoubleStream.of(from.modes()).map(Math::abs).max().orElse(0));
    }
}

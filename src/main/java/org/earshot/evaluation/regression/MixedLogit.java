package org.earshot.evaluation.regression;

import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.earshot.EarshotException;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.SimpleBounds;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.BOBYQAOptimizer;

/**
 * Maximum likelihood, by Laplace's approximation, of a logistic regression with one free logit per cell and crossed random
 * intercepts of participants and items: lme4's glmer with nAGQ = 1 for factors with all their interactions.
 *
 * <p>The deviance is minimised over the two standard deviations and the logits together by M. J. D. Powell's BOBYQA and
 * polished by Newton steps; the covariance is twice the inverse of its Hessian in all parameters, as in lme4. Powell's method
 * wants parameters of a like size, so it works on logits in units of their approximate covariance. It is even in each standard
 * deviation, so these need no bound: their size counts.
 */
final class MixedLogit {

    private static final int RANDOM = 2;
    private static final double FIRST_SD = 0.7;
    private static final double SD_UNIT = 0.1;
    /** A random intercept of a smaller standard deviation is none (lme4's tolerance for a singular fit). */
    static final double SINGULAR = 1e-3;
    /** What a last Newton step may still promise, in units of the deviance. */
    private static final double CONVERGED = 1e-6;

    private static final int MOST_EVALUATIONS = 5_000;

    private final CrossedAnswers answers;
    private final int cells;
    private final ConditionalModes modes;
    /** Which of the standard deviations, participants' and items', are estimated; the others are 0. */
    private final boolean[] estimated;

    private MixedLogit(CrossedAnswers answers, int cells, boolean participants, boolean items) {
        this.answers = answers;
        this.cells = cells;
        this.modes = new ConditionalModes(answers);
        this.estimated = new boolean[] {participants, items};
    }

    /**
     * @param logits by cell
     * @param covariance of the logits
     * @param participantSd 0 if the likelihood is largest without differences between participants
     */
    record Fit(RealVector logits, RealMatrix covariance, double participantSd, double itemSd, double deviance) {}

    /** The fit; empty if the optimum was not found with certainty. */
    static Optional<Fit> of(CrossedAnswers answers, int cells) {
        try {
            return fit(answers, cells, true, true);
        } catch (MathRuntimeException | EarshotException e) {
            return Optional.empty();
        }
    }

    private static Optional<Fit> fit(CrossedAnswers answers, int cells, boolean participants, boolean items) {
        MixedLogit model = new MixedLogit(answers, cells, participants, items);
        double[] best = model.search();
        boolean participantsDiffer = participants && Math.abs(best[0]) > SINGULAR;
        boolean itemsDiffer = items && Math.abs(best[1]) > SINGULAR;
        return participantsDiffer == participants && itemsDiffer == items
                ? model.polished(best)
                : fit(answers, cells, participantsDiffer, itemsDiffer);
    }

    /** Standard deviations, then logits. */
    private double[] search() {
        double[] start = start();
        double[] coarse = bobyqa(start, scale(start), 1, 1e-2);
        return bobyqa(coarse, scale(coarse), 0.2, 1e-4);
    }

    private double[] start() {
        double[] start = new double[RANDOM + cells];
        double[] agreeing = new double[cells];
        double[] all = new double[cells];
        for (int at = 0; at < answers.size(); at++) {
            agreeing[answers.cell()[at]] += answers.agrees()[at] ? 1 : 0;
            all[answers.cell()[at]]++;
        }
        for (int cell = 0; cell < cells; cell++) {
            start[RANDOM + cell] = Math.log((agreeing[cell] + 0.5) / (all[cell] - agreeing[cell] + 0.5));
        }
        start[0] = estimated[0] ? FIRST_SD : 0;
        start[1] = estimated[1] ? FIRST_SD : 0;
        return start;
    }

    private double deviance(double[] parameters) {
        double[] logits = new double[cells];
        System.arraycopy(parameters, RANDOM, logits, 0, cells);
        return modes.deviance(logits, parameters[0], parameters[1]);
    }

    /** One column per free parameter: the change of all parameters that is one unit of it. */
    private RealMatrix scale(double[] at) {
        double[] logits = new double[cells];
        System.arraycopy(at, RANDOM, logits, 0, cells);
        double[][] information = modes.at(logits, at[0], at[1]).cellInformation(cells);
        RealMatrix covariance = new CholeskyDecomposition(symmetric(information), 1e-6, 1e-300)
                .getSolver()
                .getInverse();
        RealMatrix unit = new CholeskyDecomposition(symmetric(covariance.getData()), 1e-6, 1e-300).getL();
        int free = (estimated[0] ? 1 : 0) + (estimated[1] ? 1 : 0);
        RealMatrix scale = new Array2DRowRealMatrix(RANDOM + cells, free + cells);
        int column = 0;
        for (int random = 0; random < RANDOM; random++) {
            if (estimated[random]) {
                scale.setEntry(random, column++, SD_UNIT);
            }
        }
        scale.setSubMatrix(unit.getData(), RANDOM, free);
        return scale;
    }

    private static RealMatrix symmetric(double[][] matrix) {
        RealMatrix given = MatrixUtils.createRealMatrix(matrix);
        return given.add(given.transpose()).scalarMultiply(0.5);
    }

    private double[] bobyqa(double[] centre, RealMatrix scale, double firstRadius, double lastRadius) {
        int free = scale.getColumnDimension();
        return moved(
                centre,
                scale,
                new BOBYQAOptimizer(2 * free + 1, firstRadius, lastRadius)
                        .optimize(
                                new MaxEval(MOST_EVALUATIONS),
                                new ObjectiveFunction(units -> deviance(moved(centre, scale, units))),
                                GoalType.MINIMIZE,
                                new InitialGuess(new double[free]),
                                SimpleBounds.unbounded(free))
                        .getPoint());
    }

    private static double[] moved(double[] centre, RealMatrix scale, double[] units) {
        double[] moved = scale.operate(units);
        for (int at = 0; at < moved.length; at++) {
            moved[at] += centre[at];
        }
        return moved;
    }

    private Optional<Fit> polished(double[] from) {
        double[] best = from;
        for (int step = 0; step < 3; step++) {
            double[] centre = best;
            RealMatrix scale = scale(centre);
            ToDoubleFunction<double[]> function = units -> deviance(moved(centre, scale, units));
            LocalQuadratic quadratic = LocalQuadratic.of(function, scale.getColumnDimension());
            if (quadratic.promise() < CONVERGED) {
                return Optional.of(fit(centre, scale, quadratic));
            }
            best = moved(centre, scale, quadratic.step().toArray());
        }
        return Optional.empty();
    }

    private Fit fit(double[] best, RealMatrix scale, LocalQuadratic quadratic) {
        RealMatrix covariance = scale.multiply(quadratic.inverseHessian().scalarMultiply(2))
                .multiply(scale.transpose())
                .getSubMatrix(RANDOM, RANDOM + cells - 1, RANDOM, RANDOM + cells - 1);
        return new Fit(
                MatrixUtils.createRealVector(best).getSubVector(RANDOM, cells),
                covariance,
                Math.abs(best[0]),
                Math.abs(best[1]),
                deviance(best));
    }
}

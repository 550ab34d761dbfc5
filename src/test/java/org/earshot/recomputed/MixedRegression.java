package org.earshot.recomputed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The mixed-effects regression fitted by Newton's method on finite differences of the {@link LaplaceLikelihood}.
 *
 * @param coefficients in the order of the page: under right decisions every condition, then the same for wrong ones
 * @param people the standard deviation of participants
 */
public record MixedRegression(List<Coefficient> coefficients, double people, double recordings) {

    private static final double STEP = 1e-3;
    private static final int MOST_STEPS = 100;

    /** In log odds. */
    public record Coefficient(double estimate, double standardError) {}

    /** Two-sided, Wald. */
    public static double p(Coefficient coefficient) {
        return 2 * ExpandedTail.beyond(Math.abs(coefficient.estimate()) / coefficient.standardError());
    }

    public static MixedRegression of(Answers answers, List<String> conditions) {
        LaplaceLikelihood likelihood = new LaplaceLikelihood(answers, conditions);
        double[] best = new double[2 + 2 * conditions.size()];
        best[0] = 0.5;
        best[1] = 0.5;
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] change = change(likelihood, best);
            if (Arrays.stream(change).map(Math::abs).sum() < 1e-7) {
                return of(best, Elimination.inverse(hessian(likelihood, best)), conditions.size());
            }
            best = moved(likelihood, best, change);
        }
        throw new AssertionError("No optimum was found; the last point was " + Arrays.toString(best));
    }

    /** Half as far, and half of that, until it is better. */
    private static double[] moved(LaplaceLikelihood likelihood, double[] from, double[] change) {
        double before = likelihood.deviance(from);
        for (double length = 1; length > 1e-9; length /= 2) {
            double[] to = from.clone();
            for (int at = 0; at < to.length; at++) {
                to[at] += length * change[at];
            }
            if (likelihood.deviance(to) < before + 1e-10) {
                return to;
            }
        }
        throw new AssertionError("No step leads on from " + Arrays.toString(from));
    }

    /** Newton's step, along the gradient alone as far as the surface is not bowl-shaped there. */
    private static double[] change(LaplaceLikelihood likelihood, double[] at) {
        double[][] hessian = hessian(likelihood, at);
        double[][] equations = new double[at.length][];
        for (double ridge = 0; ; ridge = 2 * ridge + 0.1) {
            for (int row = 0; row < at.length; row++) {
                equations[row] = Arrays.copyOf(hessian[row], at.length + 1);
                equations[row][row] += ridge;
                equations[row][at.length] = -slope(likelihood, at, row);
            }
            double[] change = Elimination.solution(equations);
            double downhill = 0;
            for (int row = 0; row < at.length; row++) {
                downhill += change[row] * equations[row][at.length];
            }
            if (downhill >= 0) {
                return change;
            }
        }
    }

    private static double slope(LaplaceLikelihood likelihood, double[] at, int along) {
        return (beside(likelihood, at, along, 1, along, 0) - beside(likelihood, at, along, -1, along, 0)) / (2 * STEP);
    }

    private static double[][] hessian(LaplaceLikelihood likelihood, double[] at) {
        double[][] hessian = new double[at.length][at.length];
        for (int one = 0; one < at.length; one++) {
            for (int other = 0; other < at.length; other++) {
                hessian[one][other] = (beside(likelihood, at, one, 1, other, 1)
                                - beside(likelihood, at, one, 1, other, -1)
                                - beside(likelihood, at, one, -1, other, 1)
                                + beside(likelihood, at, one, -1, other, -1))
                        / (4 * STEP * STEP);
            }
        }
        return hessian;
    }

    private static double beside(
            LaplaceLikelihood likelihood, double[] at, int one, int oneSteps, int other, int otherSteps) {
        double[] beside = at.clone();
        beside[one] += oneSteps * STEP;
        beside[other] += otherSteps * STEP;
        return likelihood.deviance(beside);
    }

    private static MixedRegression of(double[] best, double[][] inverseHessian, int conditions) {
        List<Coefficient> coefficients = new ArrayList<>();
        for (int wrong = 0; wrong < 2; wrong++) {
            for (int condition = 0; condition < conditions; condition++) {
                double[] contrast = new double[best.length];
                contrast[2 + 2 * condition + wrong] += 1;
                contrast[2 + wrong] -= condition > 0 ? 1 : 0;
                contrast[2 + 2 * condition] -= wrong;
                contrast[2] += condition > 0 ? wrong : 0;
                coefficients.add(coefficient(contrast, best, inverseHessian));
            }
        }
        return new MixedRegression(coefficients, Math.abs(best[0]), Math.abs(best[1]));
    }

    /** The deviance is twice the negative log likelihood, so the covariance is twice its inverse Hessian. */
    private static Coefficient coefficient(double[] contrast, double[] best, double[][] inverseHessian) {
        double estimate = 0;
        double variance = 0;
        for (int one = 0; one < best.length; one++) {
            estimate += contrast[one] * best[one];
            for (int other = 0; other < best.length; other++) {
                variance += 2 * contrast[one] * inverseHessian[one][other] * contrast[other];
            }
        }
        return new Coefficient(estimate, Math.sqrt(variance));
    }
}

package org.earshot.evaluation.regression;

import java.util.function.ToDoubleFunction;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * A function around 0 by its gradient and Hessian, from central differences; the function's variables are in units in which it
 * changes by something like 1.
 *
 * @param inverseHessian that of a positive definite Hessian: any other is refused
 */
record LocalQuadratic(RealVector gradient, RealMatrix inverseHessian) {

    private static final double STEP = 0.03;

    static LocalQuadratic of(ToDoubleFunction<double[]> function, int size) {
        double centre = function.applyAsDouble(new double[size]);
        double[][] hessian = new double[size][size];
        double[] gradient = new double[size];
        for (int at = 0; at < size; at++) {
            double up = value(function, size, at, STEP, at, 0);
            double down = value(function, size, at, -STEP, at, 0);
            gradient[at] = (up - down) / (2 * STEP);
            hessian[at][at] = (up - 2 * centre + down) / (STEP * STEP);
            for (int other = 0; other < at; other++) {
                double mixed = value(function, size, at, STEP, other, STEP)
                        - value(function, size, at, STEP, other, -STEP)
                        - value(function, size, at, -STEP, other, STEP)
                        + value(function, size, at, -STEP, other, -STEP);
                hessian[at][other] = mixed / (4 * STEP * STEP);
                hessian[other][at] = hessian[at][other];
            }
        }
        CholeskyDecomposition positive = new CholeskyDecomposition(MatrixUtils.createRealMatrix(hessian), 1e-9, 1e-6);
        return new LocalQuadratic(
                new ArrayRealVector(gradient), positive.getSolver().getInverse());
    }

    private static double value(
            ToDoubleFunction<double[]> function, int size, int at, double step, int other, double otherStep) {
        double[] point = new double[size];
        point[at] += step;
        point[other] += otherStep;
        return function.applyAsDouble(point);
    }

    /** To the minimum. */
    RealVector step() {
        return inverseHessian.operate(gradient).mapMultiply(-1);
    }

    /** By how much the step lowers the quadratic. */
    double promise() {
        return gradient.dotProduct(inverseHessian.operate(gradient)) / 2;
    }
}

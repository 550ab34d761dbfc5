package org.earshot.evaluation.regression;

import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * The positive definite matrix [diag(a), C; C', diag(b)] of two crossed groupings, factorised by eliminating the diagonal a:
 * what is left, diag(b) - C' diag(a)^-1 C, has the size of the other grouping only.
 */
final class CrossedHessian {

    private final double[] a;
    private final double[][] c;
    private final CholeskyDecomposition rest;

    /** Keeps {@code a} and {@code c} as they are. */
    CrossedHessian(double[] a, double[] b, double[][] c) {
        this.a = a;
        this.c = c;
        double[][] schur = new double[b.length][b.length];
        for (int row = 0; row < a.length; row++) {
            subtractOuter(c[row], 1 / a[row], schur);
        }
        for (int at = 0; at < b.length; at++) {
            schur[at][at] += b[at];
            for (int other = 0; other < at; other++) {
                schur[other][at] = schur[at][other];
            }
        }
        this.rest = new CholeskyDecomposition(MatrixUtils.createRealMatrix(schur), 1e-9, 1e-300);
    }

    /** The lower triangle only. */
    private static void subtractOuter(double[] row, double factor, double[][] from) {
        for (int at = 0; at < row.length; at++) {
            double weight = factor * row[at];
            if (weight != 0) {
                double[] line = from[at];
                for (int other = 0; other <= at; other++) {
                    line[other] -= weight * row[other];
                }
            }
        }
    }

    double logDeterminant() {
        double sum = 0;
        for (double value : a) {
            sum += Math.log(value);
        }
        RealMatrix lower = rest.getL();
        for (int at = 0; at < lower.getRowDimension(); at++) {
            sum += 2 * Math.log(lower.getEntry(at, at));
        }
        return sum;
    }

    /** Replaces both parts of the right-hand side by the solution. */
    void solve(double[] first, double[] second) {
        for (int row = 0; row < a.length; row++) {
            addTimes(-first[row] / a[row], c[row], second);
        }
        double[] solved =
                rest.getSolver().solve(new ArrayRealVector(second, false)).toArray();
        System.arraycopy(solved, 0, second, 0, second.length);
        for (int row = 0; row < a.length; row++) {
            double sum = first[row];
            for (int at = 0; at < second.length; at++) {
                sum -= c[row][at] * second[at];
            }
            first[row] = sum / a[row];
        }
    }

    private static void addTimes(double factor, double[] what, double[] to) {
        for (int at = 0; at < what.length; at++) {
            to[at] += factor * what[at];
        }
    }
}

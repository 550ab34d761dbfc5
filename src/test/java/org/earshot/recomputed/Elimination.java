package org.earshot.recomputed;

/** Gauss's elimination, for symmetric positive definite matrices without pivots. Matrices that are given are left as they are. */
final class Elimination {

    private Elimination() {}

    /** @param equations a square matrix with the right side in a last column */
    static double[] solution(double[][] equations) {
        double[][] upper = eliminated(equations);
        int size = upper.length;
        double[] solution = new double[size];
        for (int row = size - 1; row >= 0; row--) {
            double left = upper[row][size];
            for (int column = row + 1; column < size; column++) {
                left -= upper[row][column] * solution[column];
            }
            solution[row] = left / upper[row][row];
        }
        return solution;
    }

    static double determinant(double[][] matrix) {
        double[][] upper = eliminated(matrix);
        double product = 1;
        for (int at = 0; at < upper.length; at++) {
            product *= upper[at][at];
        }
        return product;
    }

    /** @return the columns of the inverse */
    static double[][] inverse(double[][] matrix) {
        int size = matrix.length;
        double[][] columns = new double[size][];
        for (int column = 0; column < size; column++) {
            double[][] equations = new double[size][size + 1];
            for (int row = 0; row < size; row++) {
                System.arraycopy(matrix[row], 0, equations[row], 0, size);
            }
            equations[column][size] = 1;
            columns[column] = solution(equations);
        }
        return columns;
    }

    private static double[][] eliminated(double[][] matrix) {
        double[][] upper = new double[matrix.length][];
        for (int row = 0; row < matrix.length; row++) {
            upper[row] = matrix[row].clone();
            for (int above = 0; above < row; above++) {
                double factor = upper[row][above] / upper[above][above];
                for (int column = above; column < upper[row].length; column++) {
                    upper[row][column] -= factor * upper[above][column];
                }
            }
        }
        return upper;
    }
}

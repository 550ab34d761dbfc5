package org.earshot.evaluation;

/**
 * What the overall figures of a matrix need of it: per class how often decision and answer agreed on it, how often the model
 * decided for it, and how often it was answered; 3 counts per class instead of a row of the matrix. A participant's answers
 * under one condition are two such rows of counts, one after the other: the model's right decisions, then its wrong ones.
 */
final class Margins {

    private final int labels;

    Margins(int labels) {
        this.labels = labels;
    }

    /** The length of both rows together. */
    int width() {
        return 6 * labels;
    }

    void count(int[] margins, boolean modelWasRight, int decision, int answer) {
        int start = modelWasRight ? 0 : 3 * labels;
        if (decision == answer) {
            margins[start + decision]++;
        }
        margins[start + labels + decision]++;
        margins[start + 2 * labels + answer]++;
    }

    /** One figure of {@code minuend}, minus the same of {@code subtrahend}, by stratum and {@link OverallFigure}. */
    double[][] differences(int[] minuend, int[] subtrahend) {
        double[][] differences = figures(minuend);
        double[][] others = figures(subtrahend);
        for (int stratum = 0; stratum < differences.length; stratum++) {
            for (int figure = 0; figure < differences[stratum].length; figure++) {
                differences[stratum][figure] -= others[stratum][figure];
            }
        }
        return differences;
    }

    /** By stratum and {@link OverallFigure}; undefined is NaN. */
    double[][] figures(int[] margins) {
        int[] row = new int[3 * labels];
        double[][] figures = new double[Stratum.values().length][];
        for (int at = 0; at < row.length; at++) {
            row[at] = margins[at] + margins[row.length + at];
        }
        figures[Stratum.ALL.ordinal()] = figuresOfRow(row, 0);
        figures[Stratum.CORRECT.ordinal()] = figuresOfRow(margins, 0);
        figures[Stratum.INCORRECT.ordinal()] = figuresOfRow(margins, row.length);
        return figures;
    }

    private double[] figuresOfRow(int[] row, int start) {
        long total = 0;
        long agreeing = 0;
        for (int label = 0; label < labels; label++) {
            agreeing += row[start + label];
            total += row[start + labels + label];
        }
        double[] figures = new double[OverallFigure.values().length];
        figures[Figures.ACCURACY] = total == 0 ? Double.NaN : (double) agreeing / total;
        figures[Figures.MACRO_INFORMEDNESS] = macro(row, start, start + labels, start + 2 * labels, total);
        figures[Figures.MACRO_MARKEDNESS] = macro(row, start, start + 2 * labels, start + labels, total);
        return figures;
    }

    /** The mean over classes of (hits of those given) - (hits of those not given); markedness exchanges the two sides. */
    private double macro(int[] row, int hits, int given, int named, long total) {
        double sum = 0;
        int defined = 0;
        for (int label = 0; label < labels; label++) {
            long positive = row[given + label];
            if (positive > 0 && positive < total) {
                long hit = row[hits + label];
                sum += (double) hit / positive - (double) (row[named + label] - hit) / (total - positive);
                defined++;
            }
        }
        return defined == 0 ? Double.NaN : sum / defined;
    }
}

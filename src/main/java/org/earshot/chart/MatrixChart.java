package org.earshot.chart;

import java.util.List;
import org.earshot.evaluation.Matrix;

/** A confusion matrix as a field of counts, shaded by their share of the row, such as what was answered to one decision. */
public final class MatrixChart {

    private static final double CELL = 30;
    private static final double LETTER = 7.5;
    private static final double AXIS = 36;
    private static final double TOP = 6;
    private static final double BOTTOM = 42;
    private static final double INK_CHANGES_AT = 0.55;

    private final List<String> labels;
    private final List<List<Integer>> counts;
    private final String rows;
    private final String columns;
    private final String rowAxis;
    private final double cell;
    private final double left;

    /** Answers (columns) to decisions (rows). */
    public MatrixChart(Matrix matrix) {
        this(matrix.labels(), matrix.counts(), "Decision", "answer", "the network's decision");
    }

    /**
     * Any two that are confused.
     *
     * @param rows what a row is, such as {@code spoken}
     * @param columns what a column is
     */
    public MatrixChart(List<String> labels, List<List<Integer>> counts, String rows, String columns) {
        this(labels, counts, rows, columns, rows);
    }

    private MatrixChart(List<String> labels, List<List<Integer>> counts, String rows, String columns, String rowAxis) {
        this.labels = List.copyOf(labels);
        this.counts = List.copyOf(counts);
        this.rows = rows;
        this.columns = columns;
        this.rowAxis = rowAxis;
        double longest = LETTER * labels.stream().mapToInt(String::length).max().orElse(1);
        this.cell = Math.max(CELL, longest + 8);
        this.left = AXIS + longest;
    }

    /** @param name what the chart shows, for those who do not see it */
    public SvgElement drawing(String name) {
        int size = labels.size();
        double side = size * cell;
        SvgElement drawing =
                SvgElement.drawing(left + side + 6, TOP + side + BOTTOM, name).with("class", "matrix");
        for (int row = 0; row < size; row++) {
            label(
                    drawing,
                    labels.get(row),
                    left - 6 - LETTER * labels.get(row).length() / 2,
                    TOP + (row + 0.5) * cell + 4);
            label(drawing, labels.get(row), left + (row + 0.5) * cell, TOP + side + 17);
            row(drawing, row);
        }
        drawing.add(axis(columns, left + side / 2, TOP + side + 36, ""));
        drawing.add(axis(rowAxis, 12, TOP + side / 2, "rotate(-90 12 " + (TOP + side / 2) + ")"));
        return drawing;
    }

    private void row(SvgElement drawing, int row) {
        List<Integer> some = counts.get(row);
        int sum = some.stream().mapToInt(Integer::intValue).sum();
        for (int column = 0; column < some.size(); column++) {
            double share = sum == 0 ? 0 : (double) some.get(column) / sum;
            drawing.add(cell(row, column, some.get(column), share));
        }
    }

    private SvgElement cell(int row, int column, int count, double share) {
        double x = left + column * cell;
        double y = TOP + row * cell;
        String meaning = rows + " " + labels.get(row) + ", " + columns + " " + labels.get(column) + ": " + count;
        return SvgElement.of("g")
                .with("class", row == column ? "agreeing" : "other")
                .add(
                        SvgElement.of("title").text(meaning),
                        SvgElement.of("rect")
                                .with("x", x + 1)
                                .with("y", y + 1)
                                .with("width", cell - 2)
                                .with("height", cell - 2)
                                .with("rx", 3)
                                .with("fill-opacity", share),
                        SvgElement.of("text")
                                .with("class", countClass(count, share))
                                .with("x", x + cell / 2)
                                .with("y", y + cell / 2 + 4)
                                .with("text-anchor", "middle")
                                .text(String.valueOf(count)));
    }

    private static String countClass(int count, double share) {
        if (count == 0) {
            return "none";
        }
        return share > INK_CHANGES_AT ? "on-dark" : "on-light";
    }

    private static void label(SvgElement drawing, String text, double x, double y) {
        drawing.add(SvgElement.of("text")
                .with("class", "class")
                .with("x", x)
                .with("y", y)
                .with("text-anchor", "middle")
                .text(text));
    }

    private static SvgElement axis(String text, double x, double y, String transform) {
        return SvgElement.of("text")
                .with("class", "axis")
                .with("x", x)
                .with("y", y)
                .with("transform", transform)
                .with("text-anchor", "middle")
                .text(text);
    }
}

package org.earshot.web.chart;

import java.util.List;
import org.earshot.evaluation.Matrix;

/** A confusion matrix as a field of counts, shaded by their share of the row: what was answered to one decision. */
public final class MatrixChart {

    private static final double CELL = 30;
    private static final double LEFT = 44;
    private static final double TOP = 6;
    private static final double BOTTOM = 42;
    private static final double INK_CHANGES_AT = 0.55;

    private final Matrix matrix;

    public MatrixChart(Matrix matrix) {
        this.matrix = matrix;
    }

    /** @param name what the chart shows, for those who do not see it */
    public SvgElement drawing(String name) {
        int size = matrix.labels().size();
        double side = size * CELL;
        SvgElement drawing =
                SvgElement.drawing(LEFT + side + 6, TOP + side + BOTTOM, name).with("class", "matrix");
        for (int row = 0; row < size; row++) {
            label(drawing, matrix.labels().get(row), LEFT - 10, TOP + (row + 0.5) * CELL + 4);
            label(drawing, matrix.labels().get(row), LEFT + (row + 0.5) * CELL, TOP + side + 17);
            row(drawing, row);
        }
        drawing.add(axis("answer", LEFT + side / 2, TOP + side + 36, ""));
        drawing.add(axis("the network's decision", 12, TOP + side / 2, "rotate(-90 12 " + (TOP + side / 2) + ")"));
        return drawing;
    }

    private void row(SvgElement drawing, int row) {
        List<Integer> counts = matrix.counts().get(row);
        int sum = counts.stream().mapToInt(Integer::intValue).sum();
        for (int column = 0; column < counts.size(); column++) {
            double share = sum == 0 ? 0 : (double) counts.get(column) / sum;
            drawing.add(cell(row, column, counts.get(column), share));
        }
    }

    private SvgElement cell(int row, int column, int count, double share) {
        double x = LEFT + column * CELL;
        double y = TOP + row * CELL;
        String meaning = "Decision " + matrix.labels().get(row) + ", answer "
                + matrix.labels().get(column) + ": " + count;
        return SvgElement.of("g")
                .with("class", row == column ? "agreeing" : "other")
                .add(
                        SvgElement.of("title").text(meaning),
                        SvgElement.of("rect")
                                .with("x", x + 1)
                                .with("y", y + 1)
                                .with("width", CELL - 2)
                                .with("height", CELL - 2)
                                .with("rx", 3)
                                .with("fill-opacity", share),
                        SvgElement.of("text")
                                .with("class", countClass(count, share))
                                .with("x", x + CELL / 2)
                                .with("y", y + CELL / 2 + 4)
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

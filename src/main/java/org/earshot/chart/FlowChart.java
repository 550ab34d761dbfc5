package org.earshot.chart;

import java.util.List;

/** From all that began to what is analysed: boxes below each other, and beside the arrows what went on the way. */
public final class FlowChart {

    private static final double WIDTH = 640;
    private static final double BOX = 210;
    private static final double SIDE = 380;
    private static final double LINE = 19;
    private static final double PADDING = 11;
    private static final double GAP = 16;

    private final SvgElement drawing = SvgElement.of("g");
    private double bottom = 1;

    /**
     * @param left how many are left, in words; the first box is how many there were
     * @param gone what went before this box; for the first one nothing
     */
    public record Stage(List<String> left, List<String> gone) {

        public Stage {
            left = List.copyOf(left);
            gone = List.copyOf(gone);
        }
    }

    /** @param name what the chart shows, for those who do not see it */
    public SvgElement drawing(List<Stage> stages, String name) {
        stages.forEach(this::add);
        return SvgElement.drawing(WIDTH, bottom + 1, name).with("class", "flow").add(drawing);
    }

    private void add(Stage stage) {
        if (bottom > 1) {
            double from = bottom;
            double side = stage.gone().isEmpty() ? 0 : height(stage.gone()) + GAP;
            double to = from + GAP + side;
            drawing.add(line(BOX / 2, from, BOX / 2, to - 4), tip(BOX / 2, to));
            if (side > 0) {
                double middle = from + (GAP + side) / 2;
                drawing.add(line(BOX / 2, middle, WIDTH - SIDE - 4, middle));
                box(WIDTH - SIDE - 1, middle - height(stage.gone()) / 2, SIDE, stage.gone(), "gone");
            }
            bottom = to;
        }
        box(1, bottom, BOX, stage.left(), "left");
        bottom += height(stage.left());
    }

    private void box(double x, double y, double width, List<String> lines, String kind) {
        SvgElement box = SvgElement.of("g").with("class", kind);
        box.add(SvgElement.of("rect")
                .with("class", "box")
                .with("x", x)
                .with("y", y)
                .with("width", width)
                .with("height", height(lines))
                .with("rx", 6));
        for (int line = 0; line < lines.size(); line++) {
            box.add(SvgElement.of("text")
                    .with("class", line == 0 ? "class" : "")
                    .with("x", x + PADDING)
                    .with("y", y + PADDING + (line + 0.72) * LINE)
                    .text(lines.get(line)));
        }
        drawing.add(box);
    }

    private static double height(List<String> lines) {
        return lines.size() * LINE + 2 * PADDING;
    }

    private static SvgElement line(double x1, double y1, double x2, double y2) {
        return SvgElement.of("line")
                .with("class", "zero")
                .with("x1", x1)
                .with("y1", y1)
                .with("x2", x2)
                .with("y2", y2);
    }

    private static SvgElement tip(double x, double y) {
        return SvgElement.of("path").with("class", "tip").with("d", "M" + x + " " + y + "l-4 -7h8z");
    }
}

package org.earshot.chart;

/** Shares from 0 to 1 on an upright axis, with a line every fifth. */
record Axis(double left, double right, double top, double height) {

    double y(double share) {
        return top + height * (1 - share);
    }

    /** @param chance a share that guessing reaches; drawn as a broken line */
    void draw(SvgElement drawing, double chance) {
        for (int fifth = 0; fifth <= 5; fifth++) {
            double share = fifth / 5.0;
            drawing.add(
                    line(share).with("class", fifth == 0 ? "zero" : "grid"),
                    text(Math.round(100 * share) + "%", left - 8, y(share) + 4, "end"));
        }
        drawing.add(line(chance).with("class", "zero").with("stroke-dasharray", "4 4"));
    }

    private SvgElement line(double share) {
        return SvgElement.of("line")
                .with("x1", left)
                .with("x2", right)
                .with("y1", y(share))
                .with("y2", y(share));
    }

    static SvgElement text(String words, double x, double y, String anchor) {
        return SvgElement.of("text")
                .with("x", x)
                .with("y", y)
                .with("text-anchor", anchor)
                .text(words);
    }
}

package org.earshot.web.chart;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.earshot.evaluation.planning.PowerPoint;

/** Power over numbers of participants: points with the simulation's error, joined by a line. */
public final class PowerChart {

    private static final double WIDTH = 640;
    private static final double LEFT = 52;
    private static final double RIGHT = 24;
    private static final double TOP = 10;
    private static final double PLOT = 220;
    private static final double BOTTOM = 46;
    private static final double TARGET = 0.8;
    private static final int CLOSEST_LABELS = 26;

    private final List<PowerPoint> points;
    private final int most;

    /** @param points at least one, in ascending order of participants */
    public PowerChart(List<PowerPoint> points) {
        this.points = List.copyOf(points);
        this.most = points.getLast().participants();
    }

    /** @param name what the chart shows, for those who do not see it */
    public SvgElement drawing(String name) {
        SvgElement drawing =
                SvgElement.drawing(WIDTH, TOP + PLOT + BOTTOM, name).with("class", "power");
        for (int tenths = 0; tenths <= 10; tenths += 2) {
            drawing.add(line(tenths / 10.0).with("class", tenths == 0 ? "zero" : "grid"), share(tenths / 10.0));
        }
        drawing.add(line(TARGET).with("class", "zero").with("stroke-dasharray", "5 4"));
        SvgElement series = SvgElement.of("g").with("class", Marker.CIRCLE.colour());
        series.add(joined());
        points.forEach(point -> series.add(point(point)));
        drawing.add(series);
        labels(drawing);
        return drawing.add(text("participants", LEFT + (WIDTH - LEFT - RIGHT) / 2, TOP + PLOT + 42, "middle"));
    }

    private static SvgElement line(double share) {
        return SvgElement.of("line")
                .with("x1", LEFT)
                .with("x2", WIDTH - RIGHT)
                .with("y1", y(share))
                .with("y2", y(share));
    }

    private static SvgElement share(double share) {
        return text(percent(share), LEFT - 8, y(share) + 4, "end");
    }

    private SvgElement joined() {
        String path = points.stream()
                .map(point -> String.format(Locale.ROOT, "%.2f,%.2f", x(point), y(point.power())))
                .collect(Collectors.joining(" "));
        return SvgElement.of("polyline").with("class", "interval").with("points", path);
    }

    private SvgElement point(PowerPoint point) {
        String meaning = point.participants() + " participants: power " + percent(point.power()) + " ("
                + percent(point.powerInterval().low()) + " to "
                + percent(point.powerInterval().high()) + ")";
        return SvgElement.of("g")
                .add(
                        SvgElement.of("title").text(meaning),
                        SvgElement.of("line")
                                .with("class", "interval")
                                .with("x1", x(point))
                                .with("x2", x(point))
                                .with("y1", y(point.powerInterval().high()))
                                .with("y2", y(point.powerInterval().low())),
                        Marker.CIRCLE.at(x(point), y(point.power())));
    }

    /** Numbers that would overlap the one before are left out. */
    private void labels(SvgElement drawing) {
        double last = Double.NEGATIVE_INFINITY;
        for (PowerPoint point : points) {
            if (x(point) - last >= CLOSEST_LABELS) {
                last = x(point);
                drawing.add(text(String.valueOf(point.participants()), last, TOP + PLOT + 20, "middle"));
            }
        }
    }

    private double x(PowerPoint point) {
        return LEFT + (WIDTH - LEFT - RIGHT) * point.participants() / most;
    }

    private static double y(double share) {
        return TOP + PLOT * (1 - share);
    }

    private static SvgElement text(String words, double x, double y, String anchor) {
        return SvgElement.of("text")
                .with("x", x)
                .with("y", y)
                .with("text-anchor", anchor)
                .text(words);
    }

    private static String percent(double share) {
        return Math.round(100 * share) + "%";
    }
}

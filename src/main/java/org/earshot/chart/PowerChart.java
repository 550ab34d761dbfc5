package org.earshot.chart;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.earshot.evaluation.Interval;
import org.earshot.evaluation.planning.PowerPoint;

/** Power, and below it the expected width of the interval, over numbers of participants: points with the simulation's error. */
public final class PowerChart {

    private static final double WIDTH = 640;
    private static final double LEFT = 58;
    private static final double RIGHT = 24;
    private static final double TOP = 30;
    private static final double PLOT = 200;
    private static final double BOTTOM = 58;
    private static final double PANEL = TOP + PLOT + BOTTOM;
    private static final double TARGET = 0.8;
    private static final int LINES = 5;
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
        SvgElement drawing = SvgElement.drawing(WIDTH, 2 * PANEL, name).with("class", "power");
        panels().forEach(panel -> panel.draw(drawing));
        return drawing;
    }

    private List<Panel> panels() {
        double widest = points.stream()
                .mapToDouble(point -> point.widthInterval().high())
                .max()
                .orElseThrow();
        return List.of(
                new Panel("Power", 0, 1, PowerPoint::power, PowerPoint::powerInterval),
                new Panel(
                        "Expected width of the 95% interval, in percentage points",
                        PANEL, Math.ceil(20 * widest) / 20, PowerPoint::width, PowerPoint::widthInterval));
    }

    /** One curve over the numbers of participants. */
    private final class Panel {

        private final String title;
        private final double top;
        private final double greatest;
        private final ToDoubleFunction<PowerPoint> value;
        private final Function<PowerPoint, Interval> interval;

        private Panel(
                String title,
                double offset,
                double greatest,
                ToDoubleFunction<PowerPoint> value,
                Function<PowerPoint, Interval> interval) {
            this.title = title;
            this.top = offset + TOP;
            this.greatest = greatest;
            this.value = value;
            this.interval = interval;
        }

        private boolean isPower() {
            return top == TOP;
        }

        private void draw(SvgElement drawing) {
            drawing.add(text(title, LEFT, top - 14, "start").with("class", "class"));
            for (int line = 0; line <= LINES; line++) {
                double at = greatest * line / LINES;
                drawing.add(line(at).with("class", line == 0 ? "zero" : "grid"))
                        .add(text(label(at), LEFT - 8, y(at) + 4, "end"));
            }
            if (isPower()) {
                drawing.add(line(TARGET).with("class", "zero").with("stroke-dasharray", "5 4"));
            }
            SvgElement series = SvgElement.of("g").with("class", Marker.CIRCLE.colour());
            series.add(joined());
            points.forEach(point -> series.add(point(point)));
            drawing.add(series);
            numbers(drawing);
            drawing.add(text("participants", LEFT + (WIDTH - LEFT - RIGHT) / 2, top + PLOT + 40, "middle"));
        }

        private SvgElement line(double at) {
            return SvgElement.of("line")
                    .with("x1", LEFT)
                    .with("x2", WIDTH - RIGHT)
                    .with("y1", y(at))
                    .with("y2", y(at));
        }

        private String label(double at) {
            return isPower() ? Math.round(100 * at) + "%" : points(at);
        }

        private SvgElement joined() {
            String path = points.stream()
                    .map(point -> String.format(Locale.ROOT, "%.2f,%.2f", x(point), y(value.applyAsDouble(point))))
                    .collect(Collectors.joining(" "));
            return SvgElement.of("polyline").with("class", "interval").with("points", path);
        }

        private SvgElement point(PowerPoint point) {
            Interval error = interval.apply(point);
            String meaning = point.participants() + " participants: " + label(value.applyAsDouble(point)) + " ("
                    + label(error.low()) + " to " + label(error.high()) + ")";
            return SvgElement.of("g")
                    .add(
                            SvgElement.of("title").text(meaning),
                            SvgElement.of("line")
                                    .with("class", "interval")
                                    .with("x1", x(point))
                                    .with("x2", x(point))
                                    .with("y1", y(error.high()))
                                    .with("y2", y(error.low())),
                            Marker.CIRCLE.at(x(point), y(value.applyAsDouble(point))));
        }

        /** Numbers that would overlap the one before are left out. */
        private void numbers(SvgElement drawing) {
            double last = Double.NEGATIVE_INFINITY;
            for (PowerPoint point : points) {
                if (x(point) - last >= CLOSEST_LABELS) {
                    last = x(point);
                    drawing.add(text(String.valueOf(point.participants()), last, top + PLOT + 20, "middle"));
                }
            }
        }

        private double y(double at) {
            return top + PLOT * (1 - at / greatest);
        }
    }

    private double x(PowerPoint point) {
        return LEFT + (WIDTH - LEFT - RIGHT) * point.participants() / most;
    }

    private static SvgElement text(String words, double x, double y, String anchor) {
        return SvgElement.of("text")
                .with("x", x)
                .with("y", y)
                .with("text-anchor", anchor)
                .text(words);
    }

    private static String points(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share);
    }
}

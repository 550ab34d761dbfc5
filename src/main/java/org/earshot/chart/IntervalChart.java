package org.earshot.chart;

import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.earshot.chart.Series.Point;
import org.earshot.evaluation.Interval;

/**
 * A figure in [-1, 1] per class and condition: a point with its interval. What is undefined stands below the axis as a
 * hollow shape beside "n/a", because leaving it out would look like a value out of sight.
 */
public final class IntervalChart {

    private static final double WIDTH = 940;
    private static final double LEFT = 46;
    private static final double RIGHT = 6;
    private static final double TOP = 10;
    private static final double PLOT = 270;
    private static final double LABELS = 24;
    private static final double UNDEFINED = 26;
    private static final double GRID = 0.2;

    private final List<String> labels;
    private final List<Series> series;
    private final double low;
    private final boolean someUndefined;

    public IntervalChart(List<String> labels, List<Series> series) {
        this.labels = List.copyOf(labels);
        this.series = List.copyOf(series);
        double lowest = series.stream()
                .flatMap(one -> one.points().stream())
                .flatMapToDouble(IntervalChart::lowest)
                .min()
                .orElse(0);
        this.low = Math.max(-1, Math.min(-GRID, GRID * Math.floor(lowest / GRID)));
        this.someUndefined = series.stream()
                .flatMap(one -> one.points().stream())
                .anyMatch(point -> point.value().isEmpty());
    }

    private static DoubleStream lowest(Point point) {
        return point.interval().isPresent()
                ? DoubleStream.of(point.interval().get().low())
                : point.value().stream();
    }

    /** @param name what the chart shows, for those who do not see it */
    public SvgElement drawing(String name) {
        double height = TOP + PLOT + LABELS + (someUndefined ? UNDEFINED : 0);
        SvgElement drawing = SvgElement.drawing(WIDTH, height, name).with("class", "intervals");
        grid(drawing);
        classes(drawing);
        for (int place = 0; place < series.size(); place++) {
            drawing.add(points(place));
        }
        return drawing;
    }

    private void grid(SvgElement drawing) {
        for (long line = Math.round(low / GRID); line <= Math.round(1 / GRID); line++) {
            double value = line * GRID;
            drawing.add(SvgElement.of("line")
                    .with("class", line == 0 ? "zero" : "grid")
                    .with("x1", LEFT)
                    .with("x2", WIDTH - RIGHT)
                    .with("y1", y(value))
                    .with("y2", y(value)));
            drawing.add(SvgElement.of("text")
                    .with("x", LEFT - 8)
                    .with("y", y(value) + 4)
                    .with("text-anchor", "end")
                    .text(written(line == 0 ? 0 : value, 1)));
        }
    }

    private void classes(SvgElement drawing) {
        for (int label = 0; label < labels.size(); label++) {
            drawing.add(SvgElement.of("text")
                    .with("class", "class")
                    .with("x", centre(label))
                    .with("y", TOP + PLOT + LABELS - 5)
                    .with("text-anchor", "middle")
                    .text(labels.get(label)));
        }
        if (someUndefined) {
            drawing.add(SvgElement.of("text")
                    .with("x", LEFT - 8)
                    .with("y", undefinedY() + 4)
                    .with("text-anchor", "end")
                    .text("n/a"));
        }
    }

    private SvgElement points(int place) {
        Series one = series.get(place);
        Marker marker = Marker.of(one.condition());
        SvgElement group = SvgElement.of("g").with("class", marker.colour());
        for (int label = 0; label < labels.size(); label++) {
            group.add(point(one.points().get(label), marker, x(label, place), one.name() + ", " + labels.get(label)));
        }
        return group;
    }

    private SvgElement point(Point point, Marker marker, double x, String name) {
        if (point.value().isEmpty()) {
            return SvgElement.of("g")
                    .with("class", "undefined")
                    .add(SvgElement.of("title").text(name + ": n/a"), marker.at(x, undefinedY()));
        }
        double value = point.value().getAsDouble();
        SvgElement group = SvgElement.of("g").add(SvgElement.of("title").text(name + ": " + described(point)));
        point.interval()
                .ifPresent(interval -> group.add(SvgElement.of("line")
                        .with("class", "interval")
                        .with("x1", x)
                        .with("x2", x)
                        .with("y1", y(interval.high()))
                        .with("y2", y(interval.low()))));
        return group.add(marker.at(x, y(value)));
    }

    private static String described(Point point) {
        String value = written(point.value().orElseThrow(), 2);
        return point.interval()
                .map(interval -> value + " (" + described(interval) + ")")
                .orElse(value);
    }

    private static String described(Interval interval) {
        return "95% interval " + written(interval.low(), 2) + " to " + written(interval.high(), 2);
    }

    private double x(int label, int place) {
        double step = Math.min(14, 0.8 * slot() / Math.max(1, series.size()));
        return centre(label) + (place - (series.size() - 1) / 2.0) * step;
    }

    private double centre(int label) {
        return LEFT + (label + 0.5) * slot();
    }

    private double slot() {
        return (WIDTH - LEFT - RIGHT) / labels.size();
    }

    private double y(double value) {
        return TOP + PLOT * (1 - value) / (1 - low);
    }

    private static double undefinedY() {
        return TOP + PLOT + LABELS + UNDEFINED / 2 - 2;
    }

    private static String written(double value, int digits) {
        return String.format(Locale.ROOT, "%." + digits + "f", value).replace('-', '\u2212');
    }
}

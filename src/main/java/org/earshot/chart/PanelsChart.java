package org.earshot.chart;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.earshot.chart.Series.Point;

/**
 * A figure for print in the manner of the user study of S. Becker et al., "AudioMNIST: Exploring explainable artificial intelligence for
 * audio analysis on a simple benchmark" (Journal of the Franklin Institute 361 (2024) 418-428): panels side by side with the same axis,
 * one column of points with intervals per class.
 */
public final class PanelsChart {

    private static final double WIDTH = 940;
    private static final double LEFT = 52;
    private static final double BETWEEN = 22;
    private static final double TITLE = 26;
    private static final double PLOT = 190;
    private static final double LABELS = 24;
    private static final double UNDEFINED = 20;
    private static final double ROW_GAP = 16;
    private static final double GRID = 0.25;

    private final List<String> labels;
    private final List<Row> rows;
    private final double low;

    /**
     * One figure.
     *
     * @param name of the figure, beside the axis
     */
    public record Row(String name, List<Panel> panels) {

        public Row {
            panels = List.copyOf(panels);
        }
    }

    public record Panel(String title, List<Series> series) {

        public Panel {
            series = List.copyOf(series);
        }
    }

    /** @param rows at least one, all with as many panels; series have one point per label */
    public PanelsChart(List<String> labels, List<Row> rows) {
        this.labels = List.copyOf(labels);
        this.rows = List.copyOf(rows);
        double lowest = rows.stream()
                .flatMap(row -> row.panels().stream())
                .flatMap(panel -> panel.series().stream())
                .flatMap(series -> series.points().stream())
                .flatMapToDouble(PanelsChart::lowest)
                .min()
                .orElse(0);
        this.low = Math.max(-1, Math.min(-GRID, GRID * Math.floor(lowest / GRID)));
    }

    private static DoubleStream lowest(Point point) {
        return point.interval().isPresent()
                ? DoubleStream.of(point.interval().get().low())
                : point.value().stream();
    }

    /** @param name what the figure shows, for those who do not see it */
    public SvgElement drawing(String name) {
        SvgElement drawing = SvgElement.drawing(WIDTH, rows.size() * height() - ROW_GAP, name)
                .with("class", "intervals panels");
        for (int row = 0; row < rows.size(); row++) {
            row(drawing, rows.get(row), row * height());
        }
        return drawing;
    }

    private static double height() {
        return TITLE + PLOT + LABELS + UNDEFINED + ROW_GAP;
    }

    private void row(SvgElement drawing, Row row, double top) {
        double middle = top + TITLE + PLOT / 2;
        drawing.add(Axis.text(row.name(), 12, middle, "middle")
                .with("class", "class")
                .with("transform", "rotate(-90 12 " + middle + ")"));
        double width = (WIDTH - LEFT - 6 - BETWEEN * (row.panels().size() - 1))
                / row.panels().size();
        for (int place = 0; place < row.panels().size(); place++) {
            double left = LEFT + place * (width + BETWEEN);
            panel(drawing, row.panels().get(place), left, width, top, place == 0);
        }
    }

    private void panel(SvgElement drawing, Panel panel, double left, double width, double top, boolean first) {
        drawing.add(Axis.text(panel.title(), left, top + 14, "start").with("class", "panel"));
        for (long line = Math.round(low / GRID); line <= Math.round(1 / GRID); line++) {
            double y = y(line * GRID, top);
            drawing.add(SvgElement.of("line")
                    .with("class", line == 0 ? "zero" : "grid")
                    .with("x1", left)
                    .with("x2", left + width)
                    .with("y1", y)
                    .with("y2", y));
            if (first && line % 2 == 0) {
                drawing.add(Axis.text(written(line * GRID), left - 8, y + 4, "end"));
            }
        }
        double slot = width / labels.size();
        for (int label = 0; label < labels.size(); label++) {
            drawing.add(
                    Axis.text(labels.get(label), left + (label + 0.5) * slot, top + TITLE + PLOT + LABELS - 6, "middle")
                            .with("class", "class"));
        }
        for (int place = 0; place < panel.series().size(); place++) {
            drawing.add(series(panel.series(), place, left, slot, top));
        }
    }

    private SvgElement series(List<Series> all, int place, double left, double slot, double top) {
        Series one = all.get(place);
        Marker marker = Marker.of(one.condition());
        SvgElement group = SvgElement.of("g").with("class", marker.colour());
        double apart = Math.min(10, 0.8 * slot / all.size());
        for (int label = 0; label < labels.size(); label++) {
            double x = left + (label + 0.5) * slot + (place - (all.size() - 1) / 2.0) * apart;
            group.add(point(one.points().get(label), marker, x, top, one.name() + ", " + labels.get(label)));
        }
        return group;
    }

    private SvgElement point(Point point, Marker marker, double x, double top, String name) {
        if (point.value().isEmpty()) {
            return SvgElement.of("g")
                    .with("class", "undefined")
                    .add(
                            SvgElement.of("title").text(name + ": n/a"),
                            marker.at(x, top + TITLE + PLOT + LABELS + UNDEFINED / 2 - 2));
        }
        SvgElement group = SvgElement.of("g").add(SvgElement.of("title").text(name + ": " + written(point.value())));
        point.interval()
                .ifPresent(interval -> group.add(SvgElement.of("line")
                        .with("class", "interval")
                        .with("x1", x)
                        .with("x2", x)
                        .with("y1", y(interval.high(), top))
                        .with("y2", y(interval.low(), top))));
        return group.add(marker.at(x, y(point.value().getAsDouble(), top)));
    }

    private double y(double value, double top) {
        return top + TITLE + PLOT * (1 - value) / (1 - low);
    }

    private static String written(OptionalDouble value) {
        return String.format(Locale.ROOT, "%.2f", value.orElseThrow()).replace('-', '\u2212');
    }

    private static String written(double value) {
        return String.format(Locale.ROOT, "%.1f", value == 0 ? 0 : value).replace('-', '\u2212');
    }
}

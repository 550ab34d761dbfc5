package org.earshot.chart;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.earshot.chart.Series.Point;
import org.earshot.evaluation.Interval;

/** Shares of answers over some steps, such as blocks, per condition: points with their intervals, joined by a thin line. */
public final class ShareChart {

    private static final double WIDTH = 760;
    private static final double LEFT = 52;
    private static final double TOP = 10;
    private static final double PLOT = 240;
    private static final double BOTTOM = 46;
    private static final double APART = 13;

    private static final Axis AXIS = new Axis(LEFT, WIDTH - 6, TOP, PLOT);

    private final List<String> steps;
    private final String meaning;
    private final List<Series> series;
    private final double chance;

    /**
     * @param meaning of the steps, below them
     * @param series with one point per step; undefined ones are left out
     * @param chance the share that guessing reaches
     */
    public ShareChart(List<String> steps, String meaning, List<Series> series, double chance) {
        this.steps = List.copyOf(steps);
        this.meaning = meaning;
        this.series = List.copyOf(series);
        this.chance = chance;
    }

    /** @param name what the chart shows, for those who do not see it */
    public SvgElement drawing(String name) {
        SvgElement drawing =
                SvgElement.drawing(WIDTH, TOP + PLOT + BOTTOM, name).with("class", "shares");
        AXIS.draw(drawing, chance);
        for (int step = 0; step < steps.size(); step++) {
            drawing.add(Axis.text(steps.get(step), centre(step), TOP + PLOT + 20, "middle")
                    .with("class", "class"));
        }
        drawing.add(Axis.text(meaning, LEFT + (WIDTH - LEFT) / 2, TOP + PLOT + 41, "middle"));
        for (int place = 0; place < series.size(); place++) {
            drawing.add(points(place));
        }
        return drawing;
    }

    private SvgElement points(int place) {
        Series one = series.get(place);
        Marker marker = Marker.of(one.condition());
        SvgElement group = SvgElement.of("g").with("class", marker.colour());
        List<Integer> defined = IntStream.range(0, steps.size())
                .filter(step -> one.points().get(step).value().isPresent())
                .boxed()
                .toList();
        String path = defined.stream()
                .map(step -> String.format(
                        Locale.ROOT,
                        "%.2f,%.2f",
                        x(step, place),
                        AXIS.y(one.points().get(step).value().orElseThrow())))
                .collect(Collectors.joining(" "));
        group.add(SvgElement.of("polyline").with("class", "interval joined").with("points", path));
        defined.forEach(step ->
                group.add(point(one.points().get(step), marker, x(step, place), one.name() + ", " + steps.get(step))));
        return group;
    }

    private static SvgElement point(Point point, Marker marker, double x, String name) {
        SvgElement group = SvgElement.of("g").add(SvgElement.of("title").text(name + ": " + described(point)));
        point.interval()
                .ifPresent(interval -> group.add(SvgElement.of("line")
                        .with("class", "interval")
                        .with("x1", x)
                        .with("x2", x)
                        .with("y1", AXIS.y(interval.high()))
                        .with("y2", AXIS.y(interval.low()))));
        return group.add(marker.at(x, AXIS.y(point.value().orElseThrow())));
    }

    private static String described(Point point) {
        return percent(point.value())
                + point.interval()
                        .map(ShareChart::described)
                        .map(interval -> " (95% interval " + interval + ")")
                        .orElse("");
    }

    private static String described(Interval interval) {
        return percent(OptionalDouble.of(interval.low())) + " to " + percent(OptionalDouble.of(interval.high()));
    }

    private static String percent(OptionalDouble share) {
        return String.format(Locale.ROOT, "%.1f%%", 100 * share.orElseThrow());
    }

    private double x(int step, int place) {
        double apart = Math.min(APART, 0.8 * slot() / Math.max(1, series.size()));
        return centre(step) + (place - (series.size() - 1) / 2.0) * apart;
    }

    private double centre(int step) {
        return LEFT + (step + 0.5) * slot();
    }

    private double slot() {
        return (WIDTH - LEFT - 6) / steps.size();
    }
}

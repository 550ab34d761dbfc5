package org.earshot.chart;

import java.util.List;
import java.util.Locale;
import org.earshot.study.configuration.Condition;

/** How long answers took, one line below the other: from the 5th to the 95th percentile, the quartiles' box, the median. */
public final class TimesChart {

    private static final double WIDTH = 760;
    private static final double LEFT = 230;
    private static final double RIGHT = 20;
    private static final double TOP = 8;
    private static final double LINE = 30;
    private static final double BOX = 15;
    private static final double BOTTOM = 46;
    private static final List<Double> STEPS = List.of(0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 60.0, 300.0, 3600.0);

    private final List<Line> lines;
    private final double step;
    private final double most;

    /**
     * In milliseconds, in ascending order.
     *
     * @param name of the line in words
     */
    public record Line(
            Condition condition,
            String name,
            double percentile5,
            double lowerQuartile,
            double median,
            double upperQuartile,
            double percentile95) {}

    public TimesChart(List<Line> lines) {
        this.lines = List.copyOf(lines);
        double longest = lines.stream().mapToDouble(Line::percentile95).max().orElse(1000) / 1000;
        this.step = STEPS.stream()
                .filter(one -> longest / one <= 8)
                .findFirst()
                .orElse(STEPS.getLast() * Math.ceil(longest / STEPS.getLast() / 8));
        this.most = Math.max(1, Math.ceil(longest / step)) * step;
    }

    /** @param name what the chart shows, for those who do not see it */
    public SvgElement drawing(String name) {
        double bottom = TOP + lines.size() * LINE;
        SvgElement drawing = SvgElement.drawing(WIDTH, bottom + BOTTOM, name).with("class", "times");
        for (int line = 0; line <= Math.round(most / step); line++) {
            double x = x(1000 * line * step);
            drawing.add(
                    upright(x, TOP, bottom).with("class", line == 0 ? "zero" : "grid"),
                    Axis.text(seconds(line * step), x, bottom + 18, "middle"));
        }
        drawing.add(Axis.text("response time, seconds", LEFT + (WIDTH - LEFT - RIGHT) / 2, bottom + 39, "middle"));
        for (int place = 0; place < lines.size(); place++) {
            drawing.add(line(lines.get(place), TOP + (place + 0.5) * LINE));
        }
        return drawing;
    }

    private SvgElement line(Line line, double y) {
        Marker marker = Marker.of(line.condition());
        String meaning = String.format(
                Locale.ROOT,
                "%s: median %.2f s, quartiles %.2f and %.2f s, 5%% below %.2f s, 5%% above %.2f s",
                line.name(),
                line.median() / 1000,
                line.lowerQuartile() / 1000,
                line.upperQuartile() / 1000,
                line.percentile5() / 1000,
                line.percentile95() / 1000);
        return SvgElement.of("g")
                .with("class", marker.colour())
                .add(
                        SvgElement.of("title").text(meaning),
                        Axis.text(line.name(), LEFT - 12, y + 4, "end").with("class", "class"),
                        SvgElement.of("line")
                                .with("class", "interval joined")
                                .with("x1", x(line.percentile5()))
                                .with("x2", x(line.percentile95()))
                                .with("y1", y)
                                .with("y2", y),
                        SvgElement.of("rect")
                                .with("class", "quartiles")
                                .with("x", x(line.lowerQuartile()))
                                .with("y", y - BOX / 2)
                                .with("width", x(line.upperQuartile()) - x(line.lowerQuartile()))
                                .with("height", BOX),
                        marker.at(x(line.median()), y));
    }

    private static SvgElement upright(double x, double top, double bottom) {
        return SvgElement.of("line").with("x1", x).with("x2", x).with("y1", top).with("y2", bottom);
    }

    private double x(double milliseconds) {
        return LEFT + (WIDTH - LEFT - RIGHT) * milliseconds / 1000 / most;
    }

    private static String seconds(double value) {
        return String.format(Locale.ROOT, "%.1f", value).replaceAll("\\.0$", "");
    }
}

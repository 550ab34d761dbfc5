package org.earshot.chart;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.earshot.study.live.LiveStudy.StretchDuration;
import org.earshot.study.live.Quartiles;
import org.earshot.study.live.SessionSection;

/** The middle half of how long each stretch takes, as a bar from the lower to the upper quartile, with the median in it. */
public final class DurationChart {

    private static final double WIDTH = 760;
    private static final double LEFT = 178;
    private static final double RIGHT = 24;
    private static final double ROW = 30;
    private static final double BAR = 14;
    private static final double TOP = 4;
    private static final double BOTTOM = 40;
    private static final double[] STEPS_SECONDS = {1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1200, 1800, 3600, 7200, 14400
    };
    private static final int MOST_STEPS = 8;

    private final List<StretchDuration> rows;
    private final Function<SessionSection, String> names;
    private final double step;
    private final double end;

    /**
     * A chart of these rows, which may be none.
     *
     * @param rows in order
     * @param names what the stretches are called
     */
    public DurationChart(List<StretchDuration> rows, Function<SessionSection, String> names) {
        this.rows = List.copyOf(rows);
        this.names = names;
        double most = Math.max(
                1,
                rows.stream()
                        .mapToDouble(row -> seconds(row.quartiles().upper()))
                        .max()
                        .orElse(1));
        this.step = step(most);
        this.end = step * Math.ceil(most / step);
    }

    /** The finest of the usual steps that needs no more than eight; beyond the longest of them, multiples of it. */
    private static double step(double most) {
        for (double candidate : STEPS_SECONDS) {
            if (most / candidate <= MOST_STEPS) {
                return candidate;
            }
        }
        double longest = STEPS_SECONDS[STEPS_SECONDS.length - 1];
        return longest * Math.ceil(most / longest / MOST_STEPS);
    }

    /** @param name what the chart shows, for those who do not see it */
    public SvgElement drawing(String name) {
        double height = TOP + ROW * rows.size();
        SvgElement drawing = SvgElement.drawing(WIDTH, height + BOTTOM, name).with("class", "durations");
        for (long line = 0; line * step <= end; line++) {
            double x = x(line * step);
            drawing.add(
                    SvgElement.of("line")
                            .with("class", line == 0 ? "zero" : "grid")
                            .with("x1", x)
                            .with("x2", x)
                            .with("y1", TOP)
                            .with("y2", height),
                    text(written(line * step), x, height + 16, "middle"));
        }
        for (int place = 0; place < rows.size(); place++) {
            drawing.add(row(rows.get(place), TOP + ROW * place));
        }
        return drawing.add(text(step < 60 ? "seconds" : "minutes", (LEFT + WIDTH - RIGHT) / 2, height + 34, "middle"));
    }

    private SvgElement row(StretchDuration row, double y) {
        Quartiles middle = row.quartiles();
        double from = x(seconds(middle.lower()));
        double to = x(seconds(middle.upper()));
        double median = x(seconds(middle.median()));
        return SvgElement.of("g")
                .add(
                        SvgElement.of("title")
                                .text(names.apply(row.stretch()) + ": median " + written(seconds(middle.median()))
                                        + (step < 60 ? " s" : " min")),
                        text(names.apply(row.stretch()), LEFT - 12, y + ROW / 2 + 4, "end")
                                .with("class", "class"),
                        SvgElement.of("rect")
                                .with("class", "half")
                                .with("x", from)
                                .with("y", y + (ROW - BAR) / 2)
                                .with("width", Math.max(1, to - from))
                                .with("height", BAR),
                        SvgElement.of("line")
                                .with("class", "median")
                                .with("x1", median)
                                .with("x2", median)
                                .with("y1", y + (ROW - BAR) / 2 - 3)
                                .with("y2", y + (ROW + BAR) / 2 + 3));
    }

    private static SvgElement text(String words, double x, double y, String anchor) {
        return SvgElement.of("text")
                .with("x", x)
                .with("y", y)
                .with("text-anchor", anchor)
                .text(words);
    }

    private double x(double seconds) {
        return LEFT + (WIDTH - LEFT - RIGHT) * seconds / end;
    }

    private String written(double seconds) {
        double number = step < 60 ? seconds : seconds / 60;
        return number == Math.rint(number) ? String.valueOf((long) number) : String.format(Locale.ROOT, "%.1f", number);
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}

package org.earshot.chart;

import java.util.List;

/** Lying bars, one per name, from zero to the right or, where a value is negative, to the left, each with its value in words. */
public final class BarChart {

    private static final double ROW = 24;
    private static final double BAR = 14;
    private static final double LETTER = 7.4;
    private static final double PLOT = 260;
    private static final double GAP = 8;
    private static final double MOST_ENLARGED = 1.1;

    private final List<Bar> bars;

    /**
     * @param value how long the bar is
     * @param part how much of it is filled; the rest is lighter
     * @param words the value as it is written beside it
     * @param marked whether it stands out
     */
    public record Bar(String name, double value, double part, String words, boolean marked) {

        public Bar(String name, double value, String words, boolean marked) {
            this(name, value, value, words, marked);
        }
    }

    public BarChart(List<Bar> bars) {
        this.bars = List.copyOf(bars);
    }

    /** @param name what the chart shows, for those who do not see it */
    public SvgElement drawing(String name) {
        double names = LETTER * longest(true) + GAP;
        double words = LETTER * longest(false) + 2 * GAP;
        double least = Math.min(0, bars.stream().mapToDouble(Bar::value).min().orElse(0));
        double most = Math.max(0, bars.stream().mapToDouble(Bar::value).max().orElse(0));
        double scale = most > least ? PLOT / (most - least) : 0;
        double zero = names - least * scale;
        double width = names + PLOT + words;
        SvgElement drawing = SvgElement.drawing(width, bars.size() * ROW + 4, name)
                .with("class", "bars")
                .with("style", "max-width:" + Math.round(MOST_ENLARGED * width) + "px");
        for (int row = 0; row < bars.size(); row++) {
            drawing.add(bar(bars.get(row), row, zero, scale, names));
        }
        return drawing.add(SvgElement.of("line")
                .with("class", "zero")
                .with("x1", zero)
                .with("x2", zero)
                .with("y1", 0)
                .with("y2", bars.size() * ROW + 4));
    }

    private SvgElement bar(Bar bar, int row, double zero, double scale, double names) {
        double y = 2 + row * ROW;
        double end = Math.max(zero, zero + bar.value() * scale);
        return SvgElement.of("g")
                .with("class", bar.marked() ? "marked" : "plain")
                .add(
                        text(bar.name(), names - GAP, y + 16, "end"),
                        rect("whole", bar.value(), zero, scale, y),
                        rect("part", bar.part(), zero, scale, y),
                        text(bar.words(), end + GAP, y + 16, "start"));
    }

    private static SvgElement rect(String kind, double value, double zero, double scale, double y) {
        return SvgElement.of("rect")
                .with("class", kind)
                .with("x", Math.min(zero, zero + value * scale))
                .with("y", y + (ROW - BAR) / 2)
                .with("width", Math.abs(value * scale))
                .with("height", BAR)
                .with("rx", 2);
    }

    private int longest(boolean names) {
        return bars.stream()
                .mapToInt(bar -> (names ? bar.name() : bar.words()).length())
                .max()
                .orElse(0);
    }

    private static SvgElement text(String words, double x, double y, String anchor) {
        return SvgElement.of("text")
                .with("x", x)
                .with("y", y)
                .with("text-anchor", anchor)
                .text(words);
    }
}

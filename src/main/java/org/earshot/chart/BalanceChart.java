package org.earshot.chart;

import java.util.List;
import java.util.Map;

/** How many recordings there are of each digit and speaker: a field of counts, one column per speaker, shaded by the greatest. */
public final class BalanceChart {

    /** More speakers than these have no room for a column each. */
    public static final int MOST_SPEAKERS = 100;

    private static final double LEFT = 34;
    private static final double TOP = 6;
    private static final double WIDE = 26;
    private static final double NARROW = 13;
    private static final double ROW = 18;
    private static final double GAP = 10;
    private static final double LETTER = 7;
    private static final int FEW = 30;
    private static final double FULL = 0.8;

    private final List<String> digits;
    private final List<Column> columns;
    private final double width;

    /** @param heldOut whether the speaker's recordings are kept from training */
    public record Column(String speaker, boolean heldOut, Map<String, Integer> perDigit) {}

    /** @param columns those that are held out last */
    public BalanceChart(List<String> digits, List<Column> columns) {
        this.digits = List.copyOf(digits);
        this.columns = List.copyOf(columns);
        this.width = columns.size() > FEW ? NARROW : WIDE;
    }

    /** @param name what the chart shows, for those who do not see it */
    public SvgElement drawing(String name) {
        double bottom = TOP + digits.size() * ROW;
        double labels = 12
                + LETTER
                        * columns.stream()
                                .mapToInt(column -> column.speaker().length())
                                .max()
                                .orElse(0);
        SvgElement drawing =
                SvgElement.drawing(x(columns.size()) + 8, bottom + labels, name).with("class", "balance");
        double right = x(columns.size()) + 8;
        drawing.with("style", "width:" + Math.round(right) + "px");
        for (int row = 0; row < digits.size(); row++) {
            drawing.add(text(digits.get(row), LEFT - 10, TOP + (row + 0.5) * ROW + 4, "end"));
        }
        int most = Math.max(1, most());
        for (int at = 0; at < columns.size(); at++) {
            column(drawing, at, most);
            double x = x(at) + width / 2 + 4;
            drawing.add(text(columns.get(at).speaker(), x, bottom + 8, "end")
                    .with("transform", "rotate(-90 " + x + " " + (bottom + 8) + ")"));
        }
        return drawing;
    }

    private int most() {
        return columns.stream()
                .flatMap(column -> column.perDigit().values().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    private void column(SvgElement drawing, int at, int most) {
        Column column = columns.get(at);
        for (int row = 0; row < digits.size(); row++) {
            int count = column.perDigit().getOrDefault(digits.get(row), 0);
            drawing.add(SvgElement.of("rect")
                    .with("class", column.heldOut() ? "held-out" : "training")
                    .with("x", x(at) + 1)
                    .with("y", TOP + row * ROW + 1)
                    .with("width", width - 2)
                    .with("height", ROW - 2)
                    .with("rx", 2)
                    .with("fill-opacity", FULL * count / most)
                    .add(SvgElement.of("title").text(column.speaker() + ", digit " + digits.get(row) + ": " + count)));
        }
    }

    /** Where a column begins; the held-out ones stand apart. */
    private double x(int at) {
        boolean apart = at > 0
                && columns.get(Math.min(at, columns.size() - 1)).heldOut()
                && !columns.getFirst().heldOut();
        return LEFT + at * width + (apart ? GAP : 0);
    }

    private static SvgElement text(String words, double x, double y, String anchor) {
        return SvgElement.of("text")
                .with("x", x)
                .with("y", y)
                .with("text-anchor", anchor)
                .text(words);
    }
}

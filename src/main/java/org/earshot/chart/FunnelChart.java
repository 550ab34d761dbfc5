package org.earshot.chart;

import java.util.List;
import java.util.function.Function;
import org.earshot.study.live.FunnelRow;
import org.earshot.study.live.SessionSection;

/** How many arrive at each stretch of a session, and what becomes of them: one bar per stretch, the longest is everybody. */
public final class FunnelChart {

    private static final double WIDTH = 760;
    private static final double LEFT = 178;
    private static final double RIGHT = 54;
    private static final double ROW = 30;
    private static final double BAR = 18;
    private static final double TOP = 4;

    private final List<FunnelRow> rows;
    private final Function<SessionSection, String> names;
    private final int most;

    /**
     * A chart of these rows, which may be none.
     *
     * @param rows in order
     * @param names what the stretches are called
     */
    public FunnelChart(List<FunnelRow> rows, Function<SessionSection, String> names) {
        this.rows = List.copyOf(rows);
        this.names = names;
        this.most = Math.max(1, rows.stream().mapToInt(FunnelRow::arrived).max().orElse(1));
    }

    /** @param name what the chart shows, for those who do not see it */
    public SvgElement drawing(String name) {
        SvgElement drawing =
                SvgElement.drawing(WIDTH, TOP + ROW * rows.size() + TOP, name).with("class", "funnel");
        for (int place = 0; place < rows.size(); place++) {
            drawing.add(row(rows.get(place), TOP + ROW * place));
        }
        return drawing;
    }

    private SvgElement row(FunnelRow row, double y) {
        boolean end = row.stretch().equals(SessionSection.END);
        int through = end ? row.arrived() - row.withdrawn() : row.wentOn();
        double went = width(through);
        double here = width(row.here());
        SvgElement group = SvgElement.of("g")
                .add(
                        SvgElement.of("title").text(described(row, through, end)),
                        SvgElement.of("text")
                                .with("class", "class")
                                .with("x", LEFT - 12)
                                .with("y", y + ROW / 2 + 4)
                                .with("text-anchor", "end")
                                .text(names.apply(row.stretch())));
        group.add(
                bar("went", LEFT, went, y),
                bar("here", LEFT + went, here, y),
                bar("stopped", LEFT + went + here, width(row.stopped()), y));
        return group.add(SvgElement.of("text")
                .with("x", LEFT + width(row.arrived()) + 8)
                .with("y", y + ROW / 2 + 4)
                .text(String.valueOf(row.arrived())));
    }

    private static SvgElement bar(String kind, double x, double width, double y) {
        return SvgElement.of("rect")
                .with("class", kind)
                .with("x", x)
                .with("y", y + (ROW - BAR) / 2)
                .with("width", width)
                .with("height", BAR);
    }

    private String described(FunnelRow row, int through, boolean end) {
        return names.apply(row.stretch()) + ": " + row.arrived() + " arrived, " + through
                + (end ? " stayed, " : " went on, " + row.here() + " here now, ") + row.stopped() + " stopped";
    }

    private double width(int sessions) {
        return (WIDTH - LEFT - RIGHT) * sessions / most;
    }
}

package org.earshot.web.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.earshot.study.Condition;

/** Shares of single people or recordings, one column of points per condition: those that would lie on each other lie side by side. */
public final class SpreadChart {

    private static final double WIDTH = 760;
    private static final double LEFT = 52;
    private static final double TOP = 12;
    private static final double PLOT = 260;
    private static final double BOTTOM = 30;
    private static final double APART = 9;
    private static final int ROWS = 40;

    private static final Axis AXIS = new Axis(LEFT, WIDTH - 6, TOP, PLOT);

    private final List<Column> columns;
    private final double chance;

    /**
     * @param name of the condition in words
     * @param points in any order
     */
    public record Column(Condition condition, String name, List<Dot> points) {

        public Column {
            points = List.copyOf(points);
        }
    }

    /**
     * @param name of whom or what
     * @param hollow whether it stands aside, such as who is excluded
     */
    public record Dot(String name, double share, boolean hollow) {}

    /** @param chance the share that guessing reaches */
    public SpreadChart(List<Column> columns, double chance) {
        this.columns = List.copyOf(columns);
        this.chance = chance;
    }

    /** @param name what the chart shows, for those who do not see it */
    public SvgElement drawing(String name) {
        SvgElement drawing =
                SvgElement.drawing(WIDTH, TOP + PLOT + BOTTOM, name).with("class", "shares");
        AXIS.draw(drawing, chance);
        double slot = (WIDTH - LEFT - 6) / Math.max(1, columns.size());
        for (int place = 0; place < columns.size(); place++) {
            Column column = columns.get(place);
            double centre = LEFT + (place + 0.5) * slot;
            drawing.add(
                    Axis.text(column.name(), centre, TOP + PLOT + 22, "middle").with("class", "class"),
                    dots(column, centre, slot));
        }
        return drawing;
    }

    private static SvgElement dots(Column column, double centre, double slot) {
        Marker marker = Marker.of(column.condition());
        SvgElement group = SvgElement.of("g").with("class", marker.colour());
        Map<Long, List<Dot>> rows = new TreeMap<>();
        column.points()
                .forEach(dot -> rows.computeIfAbsent(Math.round(dot.share() * ROWS), first -> new ArrayList<>())
                        .add(dot));
        rows.values().forEach(row -> {
            double apart = Math.min(APART, 0.9 * slot / row.size());
            for (int dot = 0; dot < row.size(); dot++) {
                group.add(dot(row.get(dot), marker, centre + (dot - (row.size() - 1) / 2.0) * apart));
            }
        });
        return group;
    }

    private static SvgElement dot(Dot dot, Marker marker, double x) {
        return SvgElement.of("g")
                .with("class", dot.hollow() ? "undefined" : "")
                .add(
                        SvgElement.of("title")
                                .text(String.format(Locale.ROOT, "%s: %.1f%%", dot.name(), 100 * dot.share())),
                        marker.at(x, AXIS.y(dot.share())));
    }
}
